/** What the words at a line's end and at the next one's beginning tell about the break between them. */
import type { Line } from './lines.ts';

/** The end of a sentence, a heading's colon or a quotation's end. */
export const ENDS = /[.!?:;…]["')\]]{0,3}$|["')\]]$/;

/** A broken line is at least as long; a heading may be shorter. */
export const SHORTEST = 25;
const TAIL = 8;

// "… a chance of 1 in", "… said, and the": no line of its own ends so.
const DANGLES =
  /(?:,|[ "'(](?:an?|the|of|in|on|at|to|for|from|by|with|and|or|but|than|as|is|are|was|were|his|her|their|its))$/;

/** A line's last characters. */
export function tail(text: string, line: Line): string {
  return text.slice(Math.max(line.start, line.end - TAIL), line.end);
}

/** A line that stops in the middle of a sentence: the next goes on with a small letter, or has to. */
export function resumes(text: string, before: Line, line: Line): boolean {
  if (before.end - before.start < SHORTEST) return false;
  const end = tail(text, before);
  if (DANGLES.test(end)) return true;
  return /^["'(]?\p{Ll}/u.test(text.slice(line.start, line.start + 3)) && !ENDS.test(end);
}

/** Said of a text whose lines are paragraphs. */
export const NO_BREAK = -1;

/**
 * Are sentences broken over lines, at whatever widths? Then the length from which a line that ends a sentence is
 * not yet taken for the end of its paragraph, else `NO_BREAK`. In a text of one line a paragraph hardly any line
 * begins with a small letter behind an open sentence; in a broken one two of three do.
 */
export function isBroken(text: string, lines: Line[]): number {
  const lengths: number[] = [];
  let inside = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.blank > 0) continue;
    inside++;
    const before = lines[i - 1] as Line;
    if (resumes(text, before, line)) lengths.push(before.end - before.start);
  }
  if (lengths.length < 3 || lengths.length < inside * 0.4) return NO_BREAK;
  lengths.sort((a, b) => a - b);
  // Where blank lines stand between paragraphs, a break without one seldom is a paragraph's end.
  const blanks = lines.length - 1 - inside;
  return lengths[Math.floor(lengths.length * (blanks * 10 >= lines.length ? 0.1 : 0.5))] as number;
}
