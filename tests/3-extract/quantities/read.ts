/** Reads figures from a text as one sentence a line, without the parser: what these tests are about begins later. */
import { extractQuantities } from '../../../pipeline/3-extract/quantities/index.ts';
import { summary } from '../../../pipeline/3-extract/quantities/summary.ts';
import type { Article, Document, Ledger, Quantity, Sentence, Timex } from '../../../pipeline/model.ts';

export function documentOf(text: string, language = 'en'): Document {
  const article: Article = {
    id: 'text',
    path: 'text.txt',
    format: 'text',
    raw: text,
    bodyStart: 0,
    title: null,
    author: null,
    publisher: null,
    url: null,
    published: null,
    retrieved: null,
    language,
    sha256: '',
  };
  const sentences: Sentence[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    sentences.push({ index: sentences.length, block: 0, start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return { article, blocks: [], sentences, dropped: [], notes: [] };
}

export function read(
  text: string,
  dates: Timex[] = [],
  language = 'en',
): { quantities: Quantity[]; ledger: Ledger } {
  return extractQuantities(documentOf(text, language), dates);
}

export function quantitiesOf(text: string): Quantity[] {
  return read(text).quantities;
}

/** The only figure of a text. */
export function only(text: string): Quantity {
  const [first, ...rest] = quantitiesOf(text);
  if (!first || rest.length)
    throw new Error(`expected one figure in "${text}", found ${rest.length + (first ? 1 : 0)}`);
  return first;
}

export function brief(text: string): string {
  return quantitiesOf(text).map(summary).join('; ');
}
