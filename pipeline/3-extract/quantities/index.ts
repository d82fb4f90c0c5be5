import type { Document, Ledger, Quantity, Timex } from '../../model.ts';

/** Every figure of a document, in reading order, and the ledger of all numerals. Dates come first and keep their digits. */
export function extractQuantities(
  _document: Document,
  _dates: Timex[],
): { quantities: Quantity[]; ledger: Ledger } {
  return { quantities: [], ledger: { total: 0, inFigures: 0, inDates: 0, setAside: [] } };
}
