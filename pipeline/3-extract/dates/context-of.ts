/** What can be told of a whole document before its dates are placed: its present, and whether it is a tale. */
import type { Document } from '../../model.ts';
import { parseIsoDay } from './resolve/civil.ts';
import type { Context, Present } from './resolve/context.ts';
import type { Candidate } from './types.ts';

const FUTURE =
  /\b(?:by|until|till|through|will|would|target|goal|plans?|expected|forecast|projected|aims?)\b[^.]{0,40}$/i;

/** The publication date, or else the latest year that the text treats as present or past. */
export function presentOf(document: Document, candidates: readonly Candidate[]): Present | null {
  const day = parseIsoDay(document.article.published);
  if (day) return { year: day.year, day, confidence: 0.9, reason: 'publication date' };
  const year = /^\d{4}/.exec(document.article.published ?? '')?.[0];
  if (year)
    return { year: Number(year), day: null, confidence: 0.85, reason: 'year of the publication date' };
  return latestYear(document, candidates);
}

function latestYear(document: Document, candidates: readonly Candidate[]): Present | null {
  let latest = 0;
  let deictic = 0;
  for (const candidate of candidates) {
    const { reading } = candidate;
    if ('base' in reading && reading.base === 'speech') deictic++;
    if (reading.kind !== 'calendar' || reading.bc || reading.shortYear || reading.year === undefined)
      continue;
    const text = document.sentences[candidate.sentence]?.text ?? '';
    if (FUTURE.test(text.slice(0, candidate.start))) continue;
    if (reading.year > latest) latest = reading.year;
  }
  if (!latest) return null;
  return {
    year: latest,
    day: null,
    confidence: deictic > 0 ? 0.6 : 0.4,
    reason: 'no publication date: the latest year the text speaks of as past or present',
  };
}

/** Tales name their own years; reports lean on today ("on Monday", "last week"). */
export function contextOf(document: Document, candidates: readonly Candidate[]): Context {
  const present = presentOf(document, candidates);
  let placedBefore = 0;
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
      } else if (reading.month && reading.day) bare++;
      if (reading.weekday && !reading.month) leaning++;
      if (reading.relativeSelf !== undefined) leaning++;
    } else if ('base' in reading && reading.base === 'speech') leaning++;
  }
  return {
    present,
    narrative: placedBefore > 3 && placedBefore > 3 * leaning && placedBefore + bare > 4 * leaning,
    ancient: ancient > 2 && ancient * 2 > years,
    anchor: null,
    mention: null,
    anchorSentence: 0,
    story: null,
  };
}
