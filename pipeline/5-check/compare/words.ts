/** The words of loose sentences, brought to one form so that they can be found in each other. */
import type { Token } from '../../lib/tokens.ts';
import { wordClass } from '../align/counted.ts';

/** Verbs and adjectives that say nothing about the matter. */
const EMPTY = new Set(
  `be have do get make take give go come become remain say include there more most less least few much many over under
   about approximately number other first last also such same own than as of at up base accord hold gain total
   locate situate contain comprise consist happen occur`.split(/\s+/),
);

/** A word that says something about the matter. */
export const isContent = (token: Token): boolean =>
  /^(?:NOUN|PROPN|VERB|ADJ|ADV)$/.test(token.pos) && token.lower.length > 2 && !EMPTY.has(token.lemma);

/** One form for a token and its kin. */
export const stem = (token: Token): string => stemOf(token.lemma);

/** One form for a word and its kin: the class of its lemma, else the lemma without its most common endings. */
export function stemOf(lemma: string): string {
  const known = wordClass(lemma.toLowerCase());
  return /^\d/.test(known)
    ? known
    : known.replace(/(?:ations?|itions?|ments?|ings?|ed|ers?|ly|ity|ions?|s|e)$/, '');
}
