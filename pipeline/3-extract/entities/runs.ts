import { NUMBERED } from './cues/events.ts';
import { OWNERS } from './cues/organisations.ts';
import { PARTICLES } from './cues/titles.ts';
import { ownedHouse } from './houses.ts';
import type { Word } from './words.ts';

/** Words next to each other that may hold names: indices into the sentence's words, `to` exclusive. */
export interface Run {
  from: number;
  to: number;
}

/** Longer runs (headlines, lists without commas) are cut: the search below is quadratic in a run's length. */
const LONGEST = 14;

/** Small words that may stand inside a name: "Bank of England", "Procter & Gamble", "Doctors without Borders". */
const INNER: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'to', 'in', 'at', 'du', "d'"]);

const capitalised = (word: Word): boolean => word.shape !== 'lower' && word.shape !== 'number';

/** "Boeing 737": a number that is part of the name before it. */
const numbered = (words: readonly Word[], at: number): boolean =>
  /^\d{1,4}$/.test(words[at]?.text ?? '') &&
  words[at]?.gap === ' ' &&
  (NUMBERED.has(words[at - 1]?.key ?? '') ||
    (words[at + 1]?.key === 'index' && words[at - 1]?.shape === 'upper'));

/** May a name go on from the word before to this one? Only over white space, "&", and the full stop of an initial. */
function joined(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at] as Word, words[at - 1] as Word];
  // "People's Party", "St. Mary's Hospital"
  if (before.possessive) {
    const owner = OWNERS.has(before.key) || /^st\.?$/.test(words[at - 2]?.key ?? '') || ownedHouse(words, at);
    return owner && capitalised(word) && /^\s*(?:['’]s?)?\s+$/.test(word.gap);
  }
  return /^\s+$/.test(word.gap) ? !/\n\s*\n/.test(word.gap) : /^\s*&\s*$/.test(word.gap);
}

/** Where a run may go on inside: small words between capitals, at most two ("Department of the Interior"). */
function inner(words: readonly Word[], at: number): number {
  for (let next = at; next < words.length && next < at + 3; next++) {
    const word = words[next] as Word;
    if (!joined(words, next)) return -1;
    if (capitalised(word)) return next;
    if (!INNER.has(word.key) && !PARTICLES.has(word.key)) return -1;
  }
  return -1;
}

/** The runs of a sentence in order: capitals, and the small words between them. */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    if (!capitalised(words[at] as Word)) {
      at++;
      continue;
    }
    const from = at++;
    while (at < words.length && at - from < LONGEST) {
      const next = inner(words, at);
      if (next < 0) break;
      at = next + 1;
    }
    if (numbered(words, at)) at++;
    runs.push({ from, to: at });
  }
  return runs;
}
