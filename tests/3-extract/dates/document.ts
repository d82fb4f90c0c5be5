import { readDates } from '../../../pipeline/3-extract/dates/index.ts';
import type { Article, Document, Sentence, Timex } from '../../../pipeline/model.ts';

/** A document of one paragraph whose sentences are given one by one. */
export function documentOf(sentences: string[], published: string | null = null): Document {
  const raw = sentences.join(' ');
  const article: Article = {
    id: 'test',
    path: 'test.txt',
    format: 'text',
    raw,
    bodyStart: 0,
    title: null,
    author: null,
    publisher: null,
    url: null,
    published,
    retrieved: null,
    language: 'en',
    sha256: '',
  };
  let at = 0;
  const placed: Sentence[] = sentences.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return { index, block: 0, start, end: start + text.length, text };
  });
  return {
    article,
    blocks: [{ index: 0, kind: 'paragraph', section: null, start: 0, end: raw.length }],
    sentences: placed,
    dropped: [],
    notes: [],
  };
}

/** The dates of a text. */
export function datesOf(sentences: string | string[], published: string | null = null): Timex[] {
  return readDates(documentOf(typeof sentences === 'string' ? [sentences] : sentences, published)).dates;
}
