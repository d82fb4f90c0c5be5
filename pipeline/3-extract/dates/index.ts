/** Time expressions: recognised sentence by sentence, then placed on the calendar in reading order. */
import type { Document, Timex } from '../../model.ts';
import { contextOf, presentOf } from './context-of.ts';
import { recognise } from './recognise.ts';
import { openBounds } from './resolve/bounds.ts';
import { resolveAll } from './resolve/index.ts';
import { tieRanges } from './resolve/ranges.ts';
import { endSpans } from './resolve/spans.ts';

/** Dates and what looked like one but cannot be ("31 February"). */
export function readDates(document: Document): { dates: Timex[]; notes: string[] } {
  const candidates = recognise(document);
  const { dates, notes } = resolveAll(document, candidates, contextOf(document, candidates));
  const { sentences } = document;
  return { dates: openBounds(endSpans(tieRanges(dates, sentences), sentences), sentences), notes };
}

/** Every date and time expression of a document, in reading order. */
export function extractDates(document: Document): Timex[] {
  return readDates(document).dates;
}

/**
 * The year the text was written in, as far as it can be told without the clock: that of the publication date,
 * else the latest year it speaks of as past or present, with a low confidence and the reason.
 */
export function estimatePresent(
  document: Document,
): { year: number; confidence: number; reason: string } | null {
  const present = presentOf(document, recognise(document));
  return present && { year: present.year, confidence: present.confidence, reason: present.reason };
}
