import { tokensOf } from '../lib/tokens.ts';
import type { Quantity, Sentence } from '../model.ts';
import { finiteVerbBefore } from './verb.ts';

/** Auxiliaries that speak of now, or of what may be ("has 40 ships", "may be as high as 40"). */
const PRESENT = new Set("is are am has have 's 're 've do does may might can could must".split(' '));

/**
 * Does the figure's own clause speak of the present? Then the date of an earlier sentence is not its date:
 * "They left in 2021. The group has 6,000 fighters." The nearest finite verb before the figure decides.
 */
export function isPresent(sentence: Sentence, quantity: Quantity): boolean {
  // "could be as many as 300": the hedge holds the verb
  const hedge = (quantity.hedge ?? '').toLowerCase().split(' ');
  if (hedge.some((word) => PRESENT.has(word))) return true;
  const tokens = tokensOf(sentence);
  const verb =
    tokens[finiteVerbBefore(tokens, Math.min(quantity.start, quantity.number.start) - sentence.start)];
  if (!verb) return false;
  return PRESENT.has(verb.lower) || verb.lower === `${verb.lemma}s` || verb.lower === `${verb.lemma}es`;
}
