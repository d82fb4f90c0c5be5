import type { Article } from '../model.ts';

export type Format = Article['format'];

/** The format by file name; null = not an article's. Text is what anything else is tried as when named outright. */
export function formatOf(path: string): Format | null {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (/^(?:txt|text)$/.test(extension)) return 'text';
  if (/^(?:md|markdown|mdown)$/.test(extension)) return 'markdown';
  if (/^x?html?$/.test(extension)) return 'html';
  return null;
}
