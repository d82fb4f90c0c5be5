/**
 * The cheap reading of a sentence: numerals, words and signs with their places, in one pass and linear time.
 * "256GB" is two lexemes, the second glued to the first; so are the parts of "two-month" and "S23".
 */
export interface Lexeme {
  kind: 'num' | 'word' | 'sym';
  text: string;
  lower: string;
  start: number;
  end: number;
  /** No white space before it. */
  glued: boolean;
}

const LEXEME = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:'(?!s\b)\p{L}+)?|[^\s]/gu;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;
const FOREIGN_ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** Full-width, Arabic-Indic and Devanagari digits as 0–9, invisible characters as spaces; the length stays. */
export function plain(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text
    .replace(OTHER_DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = FOREIGN_ZEROS.find((z) => code >= z && code <= z + 9) ?? code;
      return String(code - zero);
    })
    .replace(/[٬,]/g, ',')
    .replace(/[٫]/g, '.')
    .replace(INVISIBLE, ' ');
}

const BEYOND_ASCII = /[^\n\x20-\x7e]/;

/** Lexemes of a text, in order. */
export function lex(text: string): Lexeme[] {
  const out: Lexeme[] = [];
  let end = -1;
  for (const match of text.matchAll(LEXEME)) {
    const word = match[0];
    const start = match.index;
    const code = word.charCodeAt(0);
    const kind = code >= 48 && code <= 57 ? 'num' : word.length > 1 || /\p{L}/u.test(word) ? 'word' : 'sym';
    if (kind === 'num' && word.includes(',') && isList(word)) pushList(out, word, start, start === end);
    else
      out.push({
        kind,
        text: word,
        lower: word.toLowerCase(),
        start,
        end: start + word.length,
        glued: start === end,
      });
    end = start + word.length;
  }
  return out;
}

/** Longer rows of digits and commas are tables or noise. */
const LONGEST_LIST = 200;

/** "22,24,26" is a list of numbers; "1,234", "12,34,567" and "1.234,56" are one. */
function isList(text: string): boolean {
  const parts = text.split(',');
  return (
    text.length < LONGEST_LIST &&
    parts.length > 2 &&
    !text.includes('.') &&
    parts[parts.length - 1]?.length !== 3
  );
}

function pushList(out: Lexeme[], text: string, start: number, glued: boolean): void {
  let at = start;
  for (const [i, part] of text.split(',').entries()) {
    if (i > 0) out.push({ kind: 'sym', text: ',', lower: ',', start: at - 1, end: at, glued: true });
    out.push({
      kind: 'num',
      text: part,
      lower: part,
      start: at,
      end: at + part.length,
      glued: i > 0 || glued,
    });
    at += part.length + 1;
  }
}

/** The lower-cased word at `i`, '' outside the sentence. */
export function at(lexemes: readonly Lexeme[], i: number): string {
  return lexemes[i]?.lower ?? '';
}

/** Is the lexeme a dash of any kind? */
export function isDash(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /^[-‐‑‒–—−]$/.test(lexeme.text);
}

/** Index of the first lexeme that starts at or after `offset`. */
export function lexemeAt(lexemes: readonly Lexeme[], offset: number): number {
  let low = 0;
  let high = lexemes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lexemes[middle] as Lexeme).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
