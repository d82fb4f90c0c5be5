import { sha256 } from '../lib/hash.ts';
import type { Article, IsoDate } from '../model.ts';

/** A loose passage (a sentence, a quotation, a body without its page) as an English article in plain text. */
export function articleOfString(id: string, text: string, published: IsoDate | null = null): Article {
  return {
    id,
    path: id,
    format: 'text',
    raw: text,
    bodyStart: 0,
    title: null,
    author: null,
    publisher: null,
    url: null,
    published,
    retrieved: null,
    language: 'en',
    sha256: sha256(text),
  };
}
