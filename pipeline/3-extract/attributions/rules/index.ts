/** The rules in order; a verb goes to the first rule that takes it. */
import type { Rule } from '../clause.ts';
import { accordingTo } from './according-to.ts';
import { asSaid } from './as-said.ts';
import { clauseSaid, clauseSaidBy } from './clause-said.ts';
import { findsFigure } from './finds-figure.ts';
import { saysClause } from './says-clause.ts';

export const RULES: readonly Rule[] = [
  accordingTo,
  asSaid,
  saysClause,
  clauseSaidBy,
  clauseSaid,
  findsFigure,
];
