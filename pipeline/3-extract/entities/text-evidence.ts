import { commonness } from './gazetteer/index.ts';
import type { Word } from './words.ts';

/** How capitals are used in a sentence: as usual, In Every Word, OR ALL. */
export type Casing = 'usual' | 'title' | 'upper' | 'none';

/** What the article itself says about its words. */
export interface TextEvidence {
  /** Key → how often written in lower case. */
  lower: Map<string, number>;
  /** Key → how often with a capital where none is owed to the place. */
  capital: Map<string, number>;
}

/** Share of the longer words that must have a capital before a sentence is taken for a headline. */
const HEADLINE_SHARE = 0.7;

/** Words that stay small in headlines. */
const SMALL: ReadonlySet<string> = new Set(
  'the and for but nor with from over into via its than that'.split(' '),
);

/** How capitals are used in a sentence. Short words ("of", "to") stay small in headlines and are not counted. */
export function casingOf(words: readonly Word[], text: string): Casing {
  let long = 0;
  let capital = 0;
  let upper = 0;
  let letters = 0;
  let figures = 0;
  let verbs = 0;
  let everyday = 0;
  for (const [i, word] of words.entries()) {
    if (word.shape === 'number') {
      figures++;
      continue;
    }
    letters++;
    if (word.shape === 'upper') upper++;
    if (word.shape === 'lower' && word.text.length > 2 && !SMALL.has(word.key)) verbs++;
    if (i === 0 || word.text.length < 4) continue;
    long++;
    if (word.shape !== 'lower') {
      capital++;
      if (commonness(word.key) >= 2) everyday++;
    }
  }
  if (letters >= 3 && upper / letters >= 0.6) return 'upper';
  // "Harrow 211 (J. Brook 80) v Leeds": a line of results
  if (figures >= 2 && figures * 4 >= letters) return 'usual';
  // Headlines do not end in a full stop; where one does, no longer word of it is small
  const stopped = /[^.]\.["')\]]*\s*$/.test(text);
  if (stopped ? long >= 4 && verbs === 0 : long >= 3 && capital / long >= HEADLINE_SHARE && everyday > 1)
    return 'title';
  return capital === 0 && words.every((word) => word.shape === 'lower' || word.shape === 'number')
    ? 'none'
    : 'usual';
}

/** Words that would be small, were the line not in capitals: "FIRE IN OSLO", not "US". */
const LOWERED: ReadonlySet<string> = new Set(
  'the a an of in on at by for with from to and or but as after over against into before amid near via than not'.split(
    ' ',
  ),
);

/** The words of a line in capitals, its prepositions and articles taken for small ones. */
export function lowered(words: readonly Word[]): Word[] {
  return words.map((word) =>
    word.shape === 'upper' && LOWERED.has(word.key) ? { ...word, shape: 'lower' } : word,
  );
}

/** Counts, over the sentences of usual casing, in which case each word is written where the writer had the choice. */
export function gatherEvidence(sentences: readonly { words: Word[]; casing: Casing }[]): TextEvidence {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { words, casing } of sentences) {
    if (casing === 'title' || casing === 'upper') continue;
    for (const word of words) {
      if (word.shape === 'lower') lower.set(word.key, (lower.get(word.key) ?? 0) + 1);
      else if (word.shape !== 'number' && !word.initial)
        capital.set(word.key, (capital.get(word.key) ?? 0) + 1);
    }
  }
  return { lower, capital };
}
