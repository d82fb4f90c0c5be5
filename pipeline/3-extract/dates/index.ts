import type { Document, Timex } from '../../model.ts';

/** Every date and time expression of a document, in reading order. */
export function extractDates(_document: Document): Timex[] {
  return [];
}
