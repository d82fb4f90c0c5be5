import { counted, type Mended } from './index.ts';
import { isWord } from './words.ts';

// "the commit-\ntee, which", also over the end of a page: a part of a word, the hyphen, the line's end, and the rest with what is set close to it.
const CUT =
  /([\p{L}\p{N}][\p{L}\p{N}.,'’-]{0,40})[-\u2010\u00AD][ \t]*(\r?\n(?:[ \t]*\f?[ \t]*\r?\n){0,12})[ \t]*([\p{L}][^\s]{0,40})[ \t]?/gu;

/** "two- and three-room flats": the hyphen stands for a word's end. */
const SUSPENDED = /^(?:and|or|to|nor|but)$/;

/** Puts words together that a hyphen cuts at a line's end; the end of the line moves behind the word. */
export function joinWords(text: string): Mended {
  let count = 0;
  let seen: Set<string> | undefined;
  const joined = text.replace(CUT, (whole, head: string, newline: string, tail: string) => {
    const left = /[\p{L}\p{N}]+$/u.exec(head)?.[0] ?? '';
    const right = /^\p{L}+/u.exec(tail)?.[0] ?? '';
    if (SUSPENDED.test(right) || left === '') return whole;
    if (newline.length > 2 && !newline.includes('\f')) return whole;
    count++;
    seen ??= new Set(text.match(WORD));
    return `${head}${keepsHyphen(seen, left, right) ? '-' : ''}${tail}${newline}`;
  });
  return {
    text: joined,
    mended: count > 0 ? [`${counted(count, 'word')} put together that a line's end cut`] : [],
  };
}

const WORD = /\p{L}+(?:-\p{L}+)?/gu;

/** "long-term", "20-year" and "Anglo-Irish" have a hyphen of their own; "commit-tee" has not. */
function keepsHyphen(seen: Set<string>, left: string, right: string): boolean {
  if (/\p{N}$/u.test(left) || /^\p{Lu}\p{Ll}/u.test(right)) return true;
  const whole = (left + right).toLowerCase();
  if (isWord(whole)) return false;
  if (seen.has(left + right)) return false;
  if (seen.has(`${left}-${right}`)) return true;
  return left.length > 2 && right.length > 2 && isWord(left.toLowerCase()) && isWord(right.toLowerCase());
}
