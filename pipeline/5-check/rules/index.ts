/** Checks inside articles and on names, in the order their findings are made. */
import type { Rule } from '../rule.ts';
import { acronymMeanings } from './acronyms.ts';
import { ages } from './ages.ts';
import { announcedCounts } from './announced-count.ts';
import { conversions } from './conversions.ts';
import { crossSettings } from './cross-settings.ts';
import { dateSums } from './date-sum.ts';
import { differences } from './differences.ts';
import { fromTo } from './from-to.ts';
import { impliedBases } from './implied-base.ts';
import { inlineLists } from './inline-list.ts';
import { multiples } from './multiples.ts';
import { nameSpellings } from './name-variants.ts';
import { parts } from './parts.ts';
import { percentChanges } from './percent-change.ts';
import { rates } from './rates.ts';
import { riseTo } from './rise-to.ts';
import { shares } from './shares.ts';
import { spans } from './spans.ts';
import { sums } from './sums.ts';
import { undecidedDates } from './undecided-date.ts';
import { unsourced } from './unsourced.ts';
import { weekdays } from './weekday.ts';

export const rules: readonly Rule[] = [
  percentChanges,
  fromTo,
  riseTo,
  multiples,
  impliedBases,
  shares,
  parts,
  sums,
  differences,
  rates,
  conversions,
  announcedCounts,
  inlineLists,
  dateSums,
  weekdays,
  spans,
  ages,
  crossSettings,
  undecidedDates,
  unsourced,
  nameSpellings,
  acronymMeanings,
];
