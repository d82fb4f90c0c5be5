/** Words that say the same or a narrower thing: "died" / "death", "a novel" / "a book", "begins" / "the start". */
import { sensesOf, synsetOf, type WordClass } from './wordnet.ts';

const CLASSES: readonly WordClass[] = ['noun', 'verb', 'adj', 'adv'];
/** Only frequent senses: rarer ones join what a reader keeps apart. */
const SENSES = 3;
/** Steps up from a word to a broader one. */
const STEPS = 3;

/** The senses of a word, and those of words made from it or that it is made from. */
function sensesAround(lemma: string): Set<string> {
  const around = new Set<string>();
  for (const kind of CLASSES)
    for (const id of sensesOf(lemma, kind).slice(0, SENSES)) {
      around.add(id);
      for (const { symbol, target } of synsetOf(id)?.pointers ?? [])
        if (symbol === '+' || symbol === '\\' || symbol === '&') around.add(target);
    }
  return around;
}

/** The senses of a word and all broader ones, a few steps up. */
const broader = (lemma: string): Set<string> =>
  above((['noun', 'verb'] as const).flatMap((kind) => sensesOf(lemma, kind).slice(0, SENSES - 1)));

function above(senses: readonly string[]): Set<string> {
  const all = new Set<string>();
  let row = senses;
  for (let step = 0; step <= STEPS; step++) {
    for (const id of row) all.add(id);
    row = row.flatMap((id) =>
      (synsetOf(id)?.pointers ?? [])
        .filter(({ symbol }) => symbol === '@' || symbol === '@i')
        .map(({ target }) => target),
    );
  }
  return all;
}

/** Is a noun in its most frequent sense a kind of another in its own ("inhabitant", "person")? */
export function isA(noun: string, other: string): boolean {
  const [sense] = sensesOf(other, 'noun');
  return sense !== undefined && above(sensesOf(noun, 'noun').slice(0, 1)).has(sense);
}

/** What the words of a text say between them; looked words up in once, asked often. */
export interface Meanings {
  around: ReadonlySet<string>;
  broader: ReadonlySet<string>;
}

/** The meanings of some words, given as lemmas. */
export function meaningsOf(lemmas: Iterable<string>): Meanings {
  const meanings = { around: new Set<string>(), broader: new Set<string>() };
  for (const lemma of lemmas) {
    for (const id of sensesAround(lemma)) meanings.around.add(id);
    for (const id of broader(lemma)) meanings.broader.add(id);
  }
  return meanings;
}

/** Do words with these meanings say what the claimed word says? */
export function implies(told: Meanings, claimed: string): boolean {
  for (const id of sensesAround(claimed)) if (told.around.has(id)) return true;
  return (['noun', 'verb'] as const).some((kind) =>
    sensesOf(claimed, kind)
      .slice(0, SENSES - 1)
      .some((id) => told.broader.has(id)),
  );
}
