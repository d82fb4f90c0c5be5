/** Superlatives and other words that single one out of all: "the youngest", "the final". */
import { tokensOf } from '../../lib/tokens.ts';
import type { Sentence } from '../../model.ts';
import { implies, meaningsOf } from './lexicon/kin.ts';
import { sensesOf } from './lexicon/wordnet.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['best', 'good'],
  ['worst', 'bad'],
  ['final', 'final'],
  ['ultimate', 'final'],
  ['penultimate', 'penultimate'],
]);

/** A superlative of the one that the other has in no form ("biggest" will do for "largest"), or null. */
export function unsaidSuperlative(own: readonly Sentence[], other: readonly Sentence[]): string | null {
  const claimed = basesOf(own);
  if (claimed.size === 0) return null;
  const told = meaningsOf(basesOf(other).values());
  for (const [word, base] of claimed) if (!implies(told, base)) return word;
  return null;
}

/** Superlatives with the adjectives they come from. */
function basesOf(sentences: readonly Sentence[]): Map<string, string> {
  const bases = new Map<string, string>();
  for (const sentence of sentences)
    for (const { lower } of tokensOf(sentence)) {
      const base = IRREGULAR.get(lower) ?? baseOf(lower);
      if (base !== null) bases.set(lower, base);
    }
  return bases;
}

// "largest" → large, "biggest" → big, "busiest" → busy, "oldest" → old; "forest" and "guest" are none.
function baseOf(word: string): string | null {
  const stem = /^([a-z]{2,12})est$/.exec(word)?.[1];
  if (stem === undefined || sensesOf(word, 'noun').length > 0 || sensesOf(word, 'verb').length > 0)
    return null;
  const forms = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/([a-z])\1$/, '$1')];
  return forms.find((form) => sensesOf(form, 'adj').length > 0) ?? null;
}
