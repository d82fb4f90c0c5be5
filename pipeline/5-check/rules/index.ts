/** All checks, in the order their findings are made. */
import type { Rule } from '../rule.ts';
import { impliedBases } from './implied-base.ts';
import { percentChanges } from './percent-change.ts';

export const rules: readonly Rule[] = [percentChanges, impliedBases];
