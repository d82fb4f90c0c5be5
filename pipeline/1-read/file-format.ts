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

/** Files people take for articles and that are not read, by ending. */
const UNREAD: [RegExp, string][] = [
  [/^(?:docx?|odt|rtf|pages|wpd)$/, 'a document of a word processor: save it as text, Markdown or HTML'],
  [/^pdf$/, 'a PDF file: copy its text to a .txt file'],
  [/^(?:eml|msg|mbox)$/, 'an e-mail: save its text as .txt'],
  [/^(?:mht|mhtml|webarchive)$/, 'a web archive: save the page as HTML'],
  [/^(?:epub|mobi)$/, 'a book: save its text as .txt'],
];

/** Why a file that looks like an article is passed over in a folder; null for files that do not. */
export function whyPassedOver(path: string): string | null {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return UNREAD.find(([pattern]) => pattern.test(extension))?.[1] ?? null;
}

/** Tables and settings, which hold figures and no sentences, named outright. */
export function isData(path: string): boolean {
  return /\.(?:csv|tsv|jsonl?|ndjson|ya?ml|xml|toml|ini)$/i.test(path);
}
