/** What copying from a page or an e-mail leaves in a text, taken out again. Order is meaning. */
import { joinWords } from './hyphens.ts';
import { writeLetters } from './letters.ts';
import { leavePages } from './pages.ts';
import { unquote } from './quoted.ts';

/** The text, line for line that of the file, and what was mended, a line a kind. */
export interface Mended {
  text: string;
  mended: string[];
}

export type Mend = (text: string) => Mended;

const MENDS: Mend[] = [unquote, writeLetters, leavePages, joinWords];
const IN_MARKDOWN: Mend[] = [writeLetters, joinWords];

/** Mends what stands behind `from`; what stands before keeps its place. In Markdown a ">" is markup. */
export function mendCopy(raw: string, from: number, markdown = false): Mended {
  let text = raw.slice(from);
  const mended: string[] = [];
  for (const mend of markdown ? IN_MARKDOWN : MENDS) {
    const result = mend(text);
    text = result.text;
    mended.push(...result.mended);
  }
  return { text: mended.length > 0 ? raw.slice(0, from) + text : raw, mended };
}

/** "1 page number", "3 page numbers" */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
