import type { Span } from '../model.ts';

/** A line without its end-of-line characters and outer white space; `blankBefore` = paragraph break above. */
export interface Line extends Span {
  blankBefore: boolean;
}

/** The non-blank lines of `text` from `from` on, trimmed, with their offsets. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let at = from; at <= text.length; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push({ start, end, blankBefore });
    blankBefore = end <= start;
    at = stop + 1;
  }
  return lines;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

const NARROWEST = 40;
const WIDEST = 120;

/**
 * Joins lines broken by a fixed width into paragraphs. Lines are taken for wrapped when nearly every line inside
 * a paragraph is so long that the next line's first word would not have fitted; else a line is a paragraph.
 */
export function paragraphsOf(text: string, lines: Line[]): Span[] {
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && last && !line.blankBefore && width > 0 && overflows(text, last, line, width)) {
      open.end = line.end;
    } else {
      paragraphs.push({ start: line.start, end: line.end });
    }
    last = line;
  }
  return paragraphs;
}

function wrapWidth(text: string, lines: Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < NARROWEST || width > WIDEST) return 0;
  let inside = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.blankBefore) continue;
    inside++;
    if (overflows(text, lines[i - 1] as Line, line, width)) full++;
  }
  return inside >= 2 && full >= inside * 0.6 ? width : 0;
}

const SLACK = 4;

/** Would the first word of `line` not have fitted behind `before`? And it does not start a list item. */
function overflows(text: string, before: Line, line: Line, width: number): boolean {
  if (BULLET.test(text.slice(line.start, line.start + 8))) return false;
  let word = text.indexOf(' ', line.start);
  if (word < 0 || word > line.end) word = line.end;
  return before.end - before.start + 1 + (word - line.start) + SLACK > width;
}

/** "- item", "• item", "3) item" */
export const BULLET = /^(?:[-*•‣▪–]|\d{1,2}[.)])\s+/;
