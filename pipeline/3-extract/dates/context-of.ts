/** What can be told of a whole document before its dates are placed: its present, and whether it is a tale. */
import type { Document } from '../../model.ts';
import { latestYear } from './latest-year.ts';
import { parseIsoDay } from './resolve/civil.ts';
import type { Context, Present } from './resolve/context.ts';
import type { Candidate } from './types.ts';

/** The publication date, or else the latest year that the text treats as its own time. */
export function presentOf(document: Document, candidates: readonly Candidate[]): Present | null {
  const day = parseIsoDay(document.article.published);
  if (day) return { year: day.year, day, confidence: 0.9, reason: 'publication date' };
  const year = /^\d{4}/.exec(document.article.published ?? '')?.[0];
  if (year)
    return { year: Number(year), day: null, confidence: 0.85, reason: 'year of the publication date' };
  return latestYear(document, candidates);
}

/** A weaker estimate of the present places nothing. */
const TRUSTED = 0.5;

/** Tales name their own years; reports lean on today ("on Monday", "last week"). */
export function contextOf(document: Document, candidates: readonly Candidate[]): Context {
  const estimate = presentOf(document, candidates);
  const present = estimate && estimate.confidence >= TRUSTED ? estimate : null;
  let placedBefore = 0;
  let months = 0;
  let leaning = 0;
  let bare = 0;
  let ancient = 0;
  let years = 0;
  for (const { reading } of candidates) {
    if (reading.kind === 'calendar') {
      if (reading.year !== undefined) {
        years++;
        if (reading.bc) ancient++;
        const past = !present || reading.bc || reading.year < present.year - 1;
        if (past) placedBefore += reading.month ? 2 : 1;
        if (past && reading.month) months++;
      } else if (reading.month && reading.day) bare++;
      if (reading.weekday && !reading.month) leaning++;
      if (reading.relativeSelf !== undefined) leaning++;
    } else if ('base' in reading && reading.base === 'speech') leaning++;
  }
  // without a day of publication a text that never leans on today can only be told from its own dates
  const told =
    // bare years alone are the stuff of statistics: "262 in 2022 and 306 in 2023"
    (months + bare > 2 &&
      placedBefore > 3 &&
      placedBefore > 3 * leaning &&
      placedBefore + bare > 4 * leaning) ||
    (!present?.day && leaning === 0 && bare > 0 && years > 0);
  return {
    present,
    narrative: told,
    ancient: ancient > 2 && ancient * 2 > years,
    anchor: null,
    mention: null,
    anchorSentence: 0,
    story: null,
  };
}
