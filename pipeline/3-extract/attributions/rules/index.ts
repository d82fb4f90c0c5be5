/** The rules in order; a verb goes to the first rule that takes it. */
import type { Rule } from '../clause.ts';
import { accordingTo } from './according-to.ts';
import { asSaid } from './as-said.ts';
import { bySource } from './by-source.ts';
import { citing } from './citing.ts';
import { clauseSaid } from './clause-said.ts';
import { clauseSaidBy } from './clause-said-by.ts';
import { colonQuotation } from './colon-quotation.ts';
import { contactClause } from './contact-clause.ts';
import { findsFigure } from './finds-figure.ts';
import { inDocument } from './in-document.ts';
import { inView } from './in-view.ts';
import { nounOf } from './noun-of.ts';
import { nounThat } from './noun-that.ts';
import { openCue } from './open-cue.ts';
import { perSource } from './per-source.ts';
import { putsAt } from './puts-at.ts';
import { quoteSaid } from './quote-said.ts';
import { quoteVerb } from './quote-verb.ts';
import { saysClause } from './says-clause.ts';
import { signed } from './signed.ts';
import { speaksOf } from './speaks-of.ts';
import { underPlan } from './under-plan.ts';
import { wants } from './wants.ts';

export const RULES: readonly Rule[] = [
  accordingTo,
  perSource,
  asSaid,
  contactClause,
  quoteSaid,
  saysClause,
  clauseSaidBy,
  clauseSaid,
  putsAt,
  citing,
  findsFigure,
  bySource,
  wants,
  speaksOf,
  nounThat,
  nounOf,
  inView,
  underPlan,
  inDocument,
  quoteVerb,
  colonQuotation,
  signed,
  openCue,
];
