import { foldName } from '../../lib/names.ts';
import { commonness, flagsOf, Is } from './gazetteer/index.ts';

/** How a word is written: "word", "Word", "WORD", "McWord"/"iWord", "42". */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number';

/** A word of a sentence; `start`/`end` are offsets into the sentence's text, a possessive ending left out. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** Key for look-ups (lower case, no accents). */
  key: string;
  shape: Shape;
  /** Does "'s" or a bare apostrophe follow? */
  possessive: boolean;
  /** What stands between the word before and this one. */
  gap: string;
  /** Is its capital owed to the place where it stands: first of the sentence, of a quotation, after a colon? */
  initial: boolean;
}

/**
 * Letters and digits with inner hyphens, apostrophes, full stops ("U.S.") and ampersands ("AT&T").
 * Each inner mark must be followed by a letter or digit, so the pattern never goes back.
 */
const WORD =
  /(?<=@ ?)[\p{L}\p{N}_]{2,30}(?: _ [\p{L}\p{N}_]{1,30}){0,2}(?!\S*\.\p{L})|(?:\p{Ll}{2,6}-)?(?:\p{Lu}\.){2,6}-\p{L}+|(?:\p{Ll}{2,6}-)?(?:\p{Lu}\.){1,6}\p{Lu}(?!\p{L})|[\p{L}\p{N}]+\p{M}*(?:(?:[-'’&‑]|[.,](?=[\p{Ll}\p{N}]))[\p{L}\p{N}]+\p{M}*)*/gu;

/** "1,200.5", "10-year"; not a name's part. */
const NUMBER = /^\p{N}/u;
/** Short forms that keep their full stop when the sentence goes on. */
const SHORT =
  /^(?:jr|sr|st|inc|corp|co|ltd|bros|mt|ft|dr|mr|mrs|ms|gen|col|capt|sgt|lt|sen|rep|gov|rev|prof|hon|pres|maj|adm|cmdr|no|vs|dept|univ)$/;
/** Marks after which a capital says nothing. */
const OPENS = /(?:^|[.!?:;"“*•>|[\]]|(?:^|\s)['‘]|[.!?]['"”)]|--|—|–|\.\.\.)\s*["“'‘([*]*\s*$/;

function shapeOf(text: string): Shape {
  if (NUMBER.test(text)) return /^\d\ders$/.test(text) ? 'capital' : 'number'; // "49ers" play
  const upper = text.toUpperCase();
  const lower = text.toLowerCase();
  if (text === lower) return 'lower';
  if (text === upper) return text.length === 1 ? 'capital' : 'upper';
  const first = text.charAt(0);
  if (first !== first.toLowerCase() && text.slice(1) === lower.slice(1)) return 'capital';
  return 'mixed';
}

/** "@okafor": a name however it is written; but "@ noon" is not. */
const isHandle = (gap: string, word: string): boolean =>
  gap.endsWith('@') || (gap.endsWith('@ ') && commonness(word.toLowerCase()) === 0 && !NUMBER.test(word));

/** Addresses of the web and of mail: one "word" each, and no name. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\w+/g;

/** The words of a sentence, numbers included, in order; web addresses are passed over. */
export function wordsOf(sentence: string): Word[] {
  const text =
    sentence.includes('://') || sentence.includes('www.') || sentence.includes('@')
      ? sentence.replace(ADDRESS, (address) => '|'.repeat(address.length))
      : sentence;
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const gap = text.slice(last, start);
    let word = match[0];
    let possessive = false;
    if (/['’]s$/i.test(word) && word.length > 2) {
      word = word.slice(0, -2);
      possessive = true;
    }
    let end = start + word.length;
    const after = text.slice(end, end + 4);
    // "Officials' plans", and "Brook 's" of a text split into tokens
    if (!possessive && (/^s?['’](?:\s|$)/.test(after) || /^ ['’]s\b/i.test(after))) possessive = true;
    const dotted = text.charAt(end) === '.';
    if (dotted) {
      const initials = /^\p{Lu}(?:\.\p{L})*$/u.test(word);
      const state = gap.includes(',') && (flagsOf(foldName(word)) & Is.stateCode) !== 0;
      // The last full stop of a sentence ends it, not the word
      if (
        (initials || state || SHORT.test(word.toLowerCase())) &&
        (/^\.\s+\S/.test(text.slice(end, end + 6)) || /^\.[,;:)'’-]/.test(after))
      ) {
        word += '.';
        end += 1;
      } else if (initials && word.includes('.')) {
        word += '.';
        end += 1;
      }
    }
    // The ending of "Brook 's" is no word
    if (/^s$/i.test(word) && words.at(-1)?.possessive && /^\s['’]$/.test(gap)) {
      last = end;
      continue;
    }
    words.push({
      start,
      end,
      text: word,
      key: foldName(word),
      shape: isHandle(gap, word) ? 'mixed' : shapeOf(word),
      possessive,
      gap,
      initial: words.length === 0 || (gap.length < 12 && gap.trim() !== '' && OPENS.test(gap)),
    });
    last = possessive ? Math.max(end, start + match[0].length) : end;
  }
  return words;
}
