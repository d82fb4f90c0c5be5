import { LEGAL_FORMS } from './cues/organisations.ts';
import { flagsOf, Is, PLACE } from './gazetteer/index.ts';
import type { Word } from './words.ts';

/** What houses named after their founder call themselves: "Barlow's Investors Service", "St. Dorrin's Hospital". */
const HOUSES: ReadonlySet<string> = new Set(
  'service services store stores hospital college school university bank brothers holdings foods restaurant restaurants bookstore auctioneers'.split(
    ' ',
  ),
);

/** Verbs that show an "'s" before them to be part of the name: "Barlow's said". */
const VERBS: ReadonlySet<string> = new Set(
  'said says told announced assigned affirmed upgraded downgraded lowered warned also'.split(' '),
);

/** Does the possessive before word `at` belong to a name that goes on: "Barlow's Investors Service"? */
export function ownedHouse(words: readonly Word[], at: number): boolean {
  const owner = words[at - 1];
  if (!owner?.possessive || flagsOf(owner.key) & (PLACE | Is.demonym | Is.calendar | Is.functional))
    return false;
  for (let i = at; i < at + 3; i++) {
    const word = words[i];
    if (!word || word.shape === 'lower' || word.shape === 'number' || (i > at && !/^\s+$/.test(word.gap)))
      return false;
    if (HOUSES.has(word.key) || LEGAL_FORMS.has(word.key)) return true;
  }
  return false;
}

/** Is the "'s" after words `from`…`to` (exclusive) part of the name: "Barlow & Finch's", "Barlow's said"? */
export function keepsEnding(words: readonly Word[], from: number, to: number): boolean {
  if (!words[to - 1]?.possessive) return false;
  if (words.slice(from + 1, to).some(({ gap }) => gap.includes('&'))) return true;
  return to - from === 1 && VERBS.has(words[to]?.key ?? '');
}
