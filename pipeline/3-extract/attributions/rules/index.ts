/** The rules in order; a verb goes to the first rule that takes it. */
import type { Rule } from '../clause.ts';
import { accordingTo } from './according-to.ts';
import { asSaid } from './as-said.ts';
import { bySource } from './by-source.ts';
import { citing } from './citing.ts';
import { clauseSaid, clauseSaidBy, quoteSaid } from './clause-said.ts';
import { colonQuotation } from './colon-quotation.ts';
import { findsFigure } from './finds-figure.ts';
import { inView, nounThat, planWould } from './noun-cue.ts';
import { nounOf } from './noun-of.ts';
import { openCue } from './open-cue.ts';
import { inDocument } from './poll-says.ts';
import { putsAt } from './puts-at.ts';
import { quoteVerb } from './quote-verb.ts';
import { saysClause } from './says-clause.ts';
import { signed } from './signed.ts';
import { speaksOf } from './speaks-of.ts';
import { wants } from './wants.ts';

export const RULES: readonly Rule[] = [
  accordingTo,
  asSaid,
  quoteSaid,
  saysClause,
  clauseSaidBy,
  clauseSaid,
  putsAt,
  findsFigure,
  bySource,
  wants,
  speaksOf,
  nounThat,
  nounOf,
  planWould,
  inView,
  citing,
  inDocument,
  quoteVerb,
  colonQuotation,
  signed,
  openCue,
];
