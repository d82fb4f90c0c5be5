/**
 * Synonyms from WordNet 3.1: two nouns are one word for us when the first, most frequent sense of both is the same
 * synset ("physician" and "doctor"). Rarer senses would join what news keeps apart.
 */
import { sensesOf } from '../compare/lexicon/wordnet.ts';

/** The synset of a noun's first sense as an 8-digit offset, or null if WordNet does not know the noun. */
export function firstSense(noun: string): string | null {
  if (!/^[a-z][a-z'-]*$/.test(noun)) return null;
  return sensesOf(noun, 'noun')[0]?.slice('noun:'.length) ?? null;
}
