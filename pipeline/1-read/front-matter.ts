import { parseDocument } from 'yaml';
import type { IsoDate } from '../model.ts';

/** The fields of an article that a file can state about itself. */
export interface Metadata {
  title: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
  published: IsoDate | null;
  retrieved: IsoDate | null;
  language: string | null;
}

export const NO_METADATA: Metadata = {
  title: null,
  author: null,
  publisher: null,
  url: null,
  published: null,
  retrieved: null,
  language: null,
};

export type FrontMatter = { metadata: Metadata; bodyStart: number } | { problem: string };

const LONGEST = 20_000;

/** YAML between two lines of three hyphens at the top of a file; no such lines = no metadata. */
export function readFrontMatter(raw: string): FrontMatter {
  const opening = /^---[ \t]*\r?\n/.exec(raw);
  if (!opening) return { metadata: NO_METADATA, bodyStart: 0 };
  const from = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(raw.slice(from, from + LONGEST));
  if (!closing) {
    // A rule at the top of a text is no front matter; "key: value" under it is, and its end is missing.
    const isField = /^[A-Za-z][\w-]{0,40}[ \t]*:/.test(raw.slice(from, from + 60));
    return isField
      ? { problem: 'the front matter has no closing "---" line' }
      : { metadata: NO_METADATA, bodyStart: 0 };
  }
  const yaml = raw.slice(from, from + closing.index);
  const document = parseDocument(yaml, {
    logLevel: 'silent',
    prettyErrors: true,
  });
  const error = document.errors[0];
  if (error)
    return {
      problem: `the front matter is not valid YAML: ${error.message.split('\n')[0]?.replace(/:$/, '')}`,
    };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 }); // aliases can make a small file huge
  } catch {
    return { problem: 'the front matter uses YAML aliases, which are not read' };
  }
  const bodyStart = from + closing.index + closing[0].length;
  if (value === null) return { metadata: NO_METADATA, bodyStart };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { problem: 'the front matter is not a list of "key: value" lines' };
  }
  return toMetadata(value as Record<string, unknown>, bodyStart);
}

function toMetadata(fields: Record<string, unknown>, bodyStart: number): FrontMatter {
  const metadata = { ...NO_METADATA };
  for (const key of ['title', 'author', 'publisher', 'url', 'language'] as const) {
    metadata[key] = asText(fields[key]);
  }
  for (const key of ['published', 'retrieved'] as const) {
    const text = asText(fields[key] ?? (key === 'published' ? fields.date : undefined));
    if (text === null) continue;
    const date = toIsoDate(text);
    if (!date)
      return { problem: `the front matter's "${key}" is not a date as YYYY-MM-DD: ${text.slice(0, 40)}` };
    metadata[key] = date;
  }
  return { metadata, bodyStart };
}

function asText(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ') || null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).replace(/\s+/g, ' ').trim() || null;
}

/** "2025-11-14", "2025-11", "2025" or a date with a time → the calendar date as written; null if there is no such day. */
export function toIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].{0,40})?)?)?$/.exec(text.trim());
  if (!match) return null;
  const [, year, month, day] = match;
  if (!month) return `${year}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (!day) return `${year}-${month}`;
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${month}-${day}` : null;
}
