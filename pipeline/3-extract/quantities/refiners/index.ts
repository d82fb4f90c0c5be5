/** The refiners in the order they work. Those that need parts of speech come last. */
import type { Refiner } from '../figure.ts';
import { about } from './about.ts';
import { base } from './base.ts';
import { compounds } from './compounds.ts';
import { counted } from './counted.ts';
import { direction } from './direction.ts';
import { elided } from './elided.ts';
import { gapped } from './gapped.ts';
import { hedges } from './hedges.ts';
import { ranges } from './ranges.ts';
import { units } from './units.ts';
import { valued } from './valued.ts';

/** Before dates take their digits. */
export const first: readonly Refiner[] = [units, compounds, ranges];
/** On what is left. */
export const second: readonly Refiner[] = [hedges, direction, counted, gapped, elided, base, about, valued];
export const refiners: readonly Refiner[] = [...first, ...second];
