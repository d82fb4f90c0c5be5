import type { Span } from '../model.ts';
import { BEFORE_NAME, BEFORE_NUMBER, CAPITALISED, MAY_END, OPENERS } from './abbreviations.ts';

/**
 * Splits a block's masked text into sentences: one pass over the stops, looking at the word before and after each.
 * Linear in the length of the text. Spans are offsets into `text`, without outer white space.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  STOP.lastIndex = start;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const end = match.index + match[0].length;
    const next = skipSpace(text, end);
    if (next >= text.length) break;
    if (!endsSentence(text, match.index, match[1] as string, end, next, start)) continue;
    spans.push({ start, end });
    start = next;
    STOP.lastIndex = next;
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans.flatMap((span) => cutLong(text, span));
}

/** No sentence of prose is as long; what is, is a table or hostile, and the later stages may rely on the bound. */
const LONGEST = 3000;

/** A stretch without stops in pieces of at most `LONGEST` characters, cut between words where there are words. */
export function cutLong(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST) return [span];
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    const piece = text.slice(start, end).trimEnd();
    if (piece) pieces.push({ start, end: start + piece.length });
    start = skipSpace(text, end);
  }
  if (span.end > start) pieces.push({ start, end: span.end });
  return pieces;
}

// Stop, closing quotes and brackets, and footnote marks as in "fell.[12]".
const STOP = /([.!?…]{1,6})["')\]]{0,3}(?:\[\d{1,3}\]){0,3}/g;
const LONGEST_WORD = 24;

function endsSentence(
  text: string,
  at: number,
  stop: string,
  end: number,
  next: number,
  start: number,
): boolean {
  if (next === end) return /^(?:\.|\.{3}|…)$/.test(stop) && isMissingSpace(text, at, at + stop.length, end);
  const following = wordAt(text, next);
  if (!following) return false;
  if (stop !== '.') return stop === '...' || stop === '…' || stop === '..' ? isUpper(following) : true;
  const word = wordBefore(text, at);
  if (word === '') return true; // "… (ended 2019). The", "50%. The"
  const lower = word.toLowerCase();
  if (/^\d+$/.test(word) && at - word.length <= start) return false; // "1. First item"
  if (BEFORE_NAME.has(lower)) return false;
  if (BEFORE_NUMBER.has(lower)) return !/^\d/.test(following) && lower.length > 1 && isOpener(following);
  if (MAY_END.has(lower) || CAPITALISED.has(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))
    return isOpener(following);
  if (/^\p{Lu}$/u.test(word)) return isOpener(following) && !isNameBefore(text, at - 1); // "George W. Bush"
  return true;
}

/** "… to its neighbor.The group": a small letter, the stop, a capitalised word. */
function isMissingSpace(text: string, at: number, stop: number, end: number): boolean {
  return (
    end === stop &&
    /[\p{Ll})\d]{2}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^(?:\p{Lu}\p{Ll}+\s|[AI]\s)/u.test(text.slice(end, end + LONGEST_WORD))
  );
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === 32) at++;
  return at;
}

/** The word before a stop with its inner stops and apostrophes ("U.S", "Gov't"), '' after other signs. */
function wordBefore(text: string, at: number): string {
  const least = Math.max(0, at - LONGEST_WORD);
  let from = at;
  while (from > least && WORD_PART.test(text[from - 1] as string)) from--;
  while (from < at && /[.']/.test(text[from] as string)) from++;
  return text.slice(from, at);
}
const WORD_PART = /[\p{L}\p{N}.']/u;

/** The word at an index, an opening quote or bracket skipped; '' if a small letter or a sign stands there. */
function wordAt(text: string, at: number): string {
  const window = text.slice(at, at + LONGEST_WORD);
  return (
    /^["'([]{0,2}\$?([\p{Lu}\p{Lo}\p{N}][\p{L}\p{N}'-]*)/u.exec(window)?.[1] ??
    (/^["'(]{0,2}[$€£¥]/.test(window) ? '$' : '')
  );
}

function isUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isOpener(word: string): boolean {
  return OPENERS.has(word.toLowerCase());
}

/** Is the word before this single capital a capitalised one, as in "John F. The"? */
function isNameBefore(text: string, at: number): boolean {
  return /\p{Lu}\p{Ll}+\s+$/u.test(text.slice(Math.max(0, at - LONGEST_WORD), at));
}
