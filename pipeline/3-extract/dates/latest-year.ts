/** The present of a text without a publication date: the latest year it treats as its own time. */
import type { Document } from '../../model.ts';
import type { Present } from './resolve/context.ts';
import type { Candidate, Reading } from './types.ts';

const FUTURE =
  /\b(?:by|until|till|through|will|would|target|goal|plans?|expected|forecast|projected|aims?)\b[^.]{0,40}$/i;
const CURRENT =
  /\b(?:latest|current|currently|now|so\s+far|recent|recently|this\s+year|today|has|have|is|are|continues?|remains?)\b/i;

/**
 * A year is only trusted to be the present (confidence 0.6) when something shows it: a part of it is named ("the
 * first half of 2025"), the year before is spoken of too, or the sentence is about what holds now. A year in the
 * background ("the 2008 campaign") says only that the text is not older (confidence 0.3); and a report of the day
 * ("on Friday") never names its own year, so the latest one in it is nearly always another.
 */
export function latestYear(document: Document, candidates: readonly Candidate[]): Present | null {
  const years = new Set<number>();
  let latest = 0;
  let shown = false;
  let days = 0;
  for (const { reading, sentence, start, end } of candidates) {
    if (ofTheDay(reading)) days++;
    if (reading.kind !== 'calendar' || reading.bc || reading.shortYear || reading.year === undefined)
      continue;
    const { year } = reading;
    const text = document.sentences[sentence]?.text ?? '';
    if (FUTURE.test(text.slice(Math.max(0, start - 60), start))) continue;
    years.add(year);
    if (year < latest) continue;
    const part = reading.month !== undefined || reading.quarter !== undefined || reading.half !== undefined;
    const whole =
      !/\b(?:the|a|an|since|from)\s+$/i.test(text.slice(Math.max(0, start - 12), start)) &&
      !/^\s+[a-z]+/i.test(text.slice(end, end + 12));
    const evidence = part || (whole && CURRENT.test(text));
    shown = year > latest ? evidence : shown || evidence;
    latest = year;
  }
  if (!latest) return null;
  const trusted = days < 2 && (shown || years.has(latest - 1));
  return {
    year: latest,
    day: null,
    confidence: trusted ? 0.6 : 0.3,
    reason: trusted
      ? 'no publication date: the latest year the text treats as its own time'
      : 'no publication date: the latest year named, which may lie far back',
  };
}

/** "on Friday", "yesterday", "last week": said in reports of the day. */
function ofTheDay(reading: Reading): boolean {
  if (reading.kind === 'calendar') return reading.weekday !== undefined && reading.month === undefined;
  if (reading.kind !== 'relative' || reading.base !== 'speech') return false;
  return reading.unit === 'day' || reading.unit === 'week' || reading.unit === 'weekend';
}
