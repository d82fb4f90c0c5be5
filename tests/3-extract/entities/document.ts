import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractEntities } from '../../../pipeline/3-extract/entities/index.ts';
import type { Document, Reading } from '../../../pipeline/model.ts';

/** A document of plain text. */
export function documentOf(raw: string, id = 'a'): Document {
  return parse({
    id,
    path: `${id}.txt`,
    format: 'text',
    raw,
    bodyStart: 0,
    title: null,
    author: null,
    publisher: null,
    url: null,
    published: null,
    retrieved: null,
    language: 'en',
    sha256: '',
  });
}

/** A reading with names only. */
export function readingOf(raw: string, id: string): Reading {
  const document = documentOf(raw, id);
  const ledger = { total: 0, inFigures: 0, inDates: 0, setAside: [] };
  return {
    document,
    mentions: {
      quantities: [],
      dates: [],
      attributions: [],
      notes: [],
      ledger,
      ...extractEntities(document),
    },
    claims: [],
  };
}

/** The text with its names marked: "[Maria Lindgren|PER] left." */
export function marked(raw: string): string {
  const { names } = extractEntities(documentOf(raw));
  let text = '';
  let at = 0;
  for (const { start, end, type } of names) {
    text += `${raw.slice(at, start)}[${raw.slice(start, end)}|${type}]`;
    at = end;
  }
  return text + raw.slice(at);
}

/** Without the marks. */
export const plain = (text: string): string => text.replace(/\[([^|\]]*)\|[A-Z]*\]/g, '$1');

/** The forms of each entity, joined by " = ". */
export function entitiesOf(raw: string): string[] {
  return extractEntities(documentOf(raw)).entities.map((entity) => entity.forms.join(' = '));
}
