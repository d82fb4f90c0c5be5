/** Sentences → mentions. Dates first, since they keep their digits from the figures. */
import type { Document, Mentions } from '../model.ts';
import { extractAttributions } from './attributions/index.ts';
import { readDates } from './dates/index.ts';
import { extractEntities } from './entities/index.ts';
import { extractQuantities } from './quantities/index.ts';

export function extract(document: Document): Mentions {
  const { dates, notes } = readDates(document);
  const { quantities, ledger } = extractQuantities(document, dates);
  const { names, entities } = extractEntities(document);
  const attributions = extractAttributions(document, names, entities);
  return { quantities, dates, names, entities, attributions, ledger, notes };
}
