/** How much of what a statement says the other text speaks of. */
import type { Statement } from './items.ts';
import { implies, type Meanings, meaningsOf } from './lexicon/kin.ts';

const speaksOf =
  (text: Statement, claim?: Statement) =>
  (word: string): boolean =>
    text.words.has(word) || text.names.has(word) || (claim !== undefined && isImplied(word, claim, text));

/** "died" where the text says "his death", "a book" where it says "a novel". */
function isImplied(word: string, claim: Statement, text: Statement): boolean {
  const lemma = claim.lemmas.get(word);
  return lemma !== undefined && implies(meaningsIn(text), lemma);
}

const kept = new WeakMap<Statement, Meanings>();

function meaningsIn(text: Statement): Meanings {
  const meanings = kept.get(text) ?? meaningsOf(text.lemmas.values());
  kept.set(text, meanings);
  return meanings;
}

function share(words: readonly string[], text: Statement, claim?: Statement): number {
  return words.length ? words.filter(speaksOf(text, claim)).length / words.length : 1;
}

/** Share of the words of the one that the other has; names are left out, as a text seldom names its own subject. */
export const coverage = (claim: Statement, text: Statement): number => share([...claim.words], text, claim);

/** Share of the words of names, but for the statement's own subject, that the other text has. */
export function namesCovered(claim: Statement, text: Statement): number {
  const unsaid = [...claim.otherNames].filter((word) => !speaksOf(text, claim)(word));
  const names = unsaid.map((word) => claim.understood.get(word));
  const [first] = names;
  // "Ada Brown" where the text speaks of "her", "the band Mill Road" where it speaks of "the band".
  const isMeant =
    first !== undefined &&
    text.meant.has(first.called) &&
    names.every((name) => name?.entity === first.entity);
  return isMeant || claim.otherNames.size === 0 ? 1 : 1 - unsaid.length / claim.otherNames.size;
}

/** Half of all that is said, and more than half of the words that are no names. */
const OF_ALL = 0.5;
const OF_WORDS = 0.6;
/** One or two words in common are chance. */
const SHARED = 3;

/** Enough in common for another date to be another date of the same event. */
export function onTopic(claim: Statement, text: Statement): boolean {
  const shared = [...claim.words, ...claim.names].filter(speaksOf(text)).length;
  return (
    claim.words.size > 0 &&
    shared >= SHARED &&
    coverage(claim, text) >= OF_WORDS &&
    share([...claim.words, ...claim.otherNames], text) >= OF_ALL
  );
}
