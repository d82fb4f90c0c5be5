import type { Span } from '../model.ts';
import { ENDS, isBroken, NO_BREAK, resumes, SHORTEST, tail } from './line-breaks.ts';

/** A line without its end-of-line characters and outer white space. */
export interface Line extends Span {
  /** Blank lines above; the first line of all has one. */
  blank: number;
  /** A page ends above: one of the blank lines holds a form feed. */
  page: boolean;
  /** White space before it. */
  indent: number;
}

/** The non-blank lines of masked text from `from` on, trimmed, with their offsets; form feeds are seen in `raw`. */
export function linesOf(text: string, from = 0, raw = text): Line[] {
  const lines: Line[] = [];
  let blank = 1;
  let page = false;
  for (let at = from; at <= text.length; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) {
      if (raw.charCodeAt(start) === FORM_FEED) page = true;
      start++;
    }
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ start, end, blank, page, indent: start - at });
      blank = 0;
      page = false;
    } else blank++;
    at = stop + 1;
  }
  return lines;
}

const FORM_FEED = 12;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

const NARROWEST = 40;
const WIDEST = 120;

/**
 * Joins broken lines into paragraphs. Lines are taken for cut at a fixed width when nearly every line inside a
 * paragraph is so long that the next line's first word would not have fitted; for broken unevenly when the next
 * line mostly goes on in the middle of a sentence; else a line is a paragraph.
 */
export function paragraphsOf(text: string, read: Line[]): Span[] {
  const lines = closeUp(text, read);
  const width = wrapWidth(text, lines);
  const shortest = width > 0 ? 0 : isBroken(text, lines);
  if (width === 0 && shortest === NO_BREAK) return lines.map(({ start, end }) => ({ start, end }));
  const goesOn =
    width > 0
      ? (before: Line, line: Line) => overflows(text, before, line, width) || resumes(text, before, line)
      : (before: Line, line: Line) => runsOn(text, before, line, shortest);
  const paragraphs: Span[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (
      open &&
      last &&
      !startsAnew(text, last, line) &&
      (line.blank === 0 ? goesOn(last, line) : crosses(text, last, line))
    )
      open.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    last = line;
  }
  return paragraphs;
}

/** A list item, or a first line set in behind the end of a sentence. */
function startsAnew(text: string, before: Line, line: Line): boolean {
  if (BULLET.test(text.slice(line.start, line.start + 8))) return true;
  return line.indent >= before.indent + 2 && ENDS.test(tail(text, before));
}

/** A sentence goes on behind blank lines: a page ended, or every line stands by itself. */
function crosses(text: string, before: Line, line: Line): boolean {
  if (before.end - before.start < NARROWEST) return false;
  return resumes(text, before, line) || (line.page && !ENDS.test(tail(text, before)));
}

/** In a text broken unevenly a paragraph ends with a sentence on a short line; a heading is shorter still. */
function runsOn(text: string, before: Line, line: Line, shortest: number): boolean {
  const length = before.end - before.start;
  if (resumes(text, before, line) || length >= shortest) return true;
  return length >= SHORTEST && !ENDS.test(tail(text, before));
}

/** Where each line is followed by a blank one, as some programs copy, one blank line says nothing. */
function closeUp(text: string, lines: Line[]): Line[] {
  let apart = 0;
  let resumed = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.blank === 0) return lines;
    if (line.blank !== 1) continue;
    apart++;
    if (resumes(text, lines[i - 1] as Line, line)) resumed++;
  }
  if (resumed < 5 || resumed < apart * 0.4) return lines;
  return lines.map((line) => ({ ...line, blank: Math.max(0, line.blank - 1) }));
}

function wrapWidth(text: string, lines: Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < NARROWEST || width > WIDEST) return 0;
  let inside = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.blank > 0) continue;
    inside++;
    if (overflows(text, lines[i - 1] as Line, line, width)) full++;
  }
  return inside >= 2 && full >= inside * 0.6 ? width : 0;
}

const SLACK = 4;

/** Would the first word of `line` not have fitted behind `before`? */
function overflows(text: string, before: Line, line: Line, width: number): boolean {
  let word = text.indexOf(' ', line.start);
  if (word < 0 || word > line.end) word = line.end;
  return before.end - before.start + 1 + (word - line.start) + SLACK > width;
}

/** "- item", "• item", "3) item" */
export const BULLET = /^(?:[-*•‣▪–]|\d{1,2}[.)])\s+/;
