/** Words of which only one can hold: "the largest" / "the smallest". */
import { tokensOf } from '../../lib/tokens.ts';
import type { Sentence } from '../../model.ts';

/** Superlatives by degree, and verbs of beginnings, ends and trends, as lemmas; the first of a line against the rest. */
const OPPOSITES: readonly string[] = [
  'best worst',
  'most least',
  'largest smallest',
  'biggest smallest',
  'highest lowest',
  'longest shortest',
  'oldest youngest',
  'richest poorest',
  'earliest latest',
  'begin end conclude',
  'start end finish',
  'form disband dissolve',
  'found disband dissolve',
  'establish dissolve',
  'rise fall',
  'increase decrease fall',
  'arrive depart',
  'accept reject refuse',
  'approve reject',
  'hire dismiss fire',
  'marry divorce',
  'lend borrow',
  'import export',
  'survive die',
];

/** Verbs that may both hold, each of another party: who wins a race and who loses it, who buys and who sells. */
const TURNED: readonly string[] = ['win lose', 'open close', 'buy sell', 'support oppose', 'arrive leave'];

type Table = ReadonlyMap<string, ReadonlySet<string>>;

function tableOf(lines: readonly string[]): Table {
  const table = new Map<string, Set<string>>();
  for (const line of lines) {
    const [word = '', ...others] = line.split(' ');
    for (const other of others)
      for (const [a, b] of [
        [word, other],
        [other, word],
      ] as const)
        table.set(a, (table.get(a) ?? new Set()).add(b));
  }
  return table;
}

const against = tableOf(OPPOSITES);
const turned = tableOf([...OPPOSITES, ...TURNED]);

/** A pair of words, one of each text, that cannot both hold; each text has only the one. */
export const oppositeIn = (own: readonly Sentence[], other: readonly Sentence[]): [string, string] | null =>
  pairIn(against, own, other);

/** As `oppositeIn`, with pairs that may both hold, each of another party: enough to call nothing agreed. */
export const turnedIn = (own: readonly Sentence[], other: readonly Sentence[]): [string, string] | null =>
  pairIn(turned, own, other);

function pairIn(table: Table, own: readonly Sentence[], other: readonly Sentence[]): [string, string] | null {
  const [left, right] = [wordsOf(table, own), wordsOf(table, other)];
  for (const word of left)
    for (const opposite of table.get(word) ?? [])
      if (right.has(opposite) && !left.has(opposite) && !right.has(word)) return [word, opposite];
  return null;
}

/** The words that have an opposite; superlatives as they stand, since their lemma loses the degree. */
function wordsOf(table: Table, sentences: readonly Sentence[]): Set<string> {
  const words = new Set<string>();
  for (const sentence of sentences)
    for (const { lower, lemma } of tokensOf(sentence)) {
      const word = table.has(lower) ? lower : lemma.toLowerCase();
      if (table.has(word)) words.add(word);
    }
  return words;
}
