import { type Token, tokensOf } from '../lib/tokens.ts';
import type { Quantity, Sentence } from '../model.ts';

/** Auxiliaries that speak of now, or of what may be ("has 40 ships", "may be as high as 40"). */
const PRESENT = new Set([
  'is',
  'are',
  'am',
  'has',
  'have',
  "'s",
  "'re",
  "'ve",
  'do',
  'does',
  'may',
  'might',
  'can',
]);

/**
 * Does the figure's own clause speak of the present? Then the date of an earlier sentence is not its date:
 * "They left in 2021. The group has 6,000 fighters." The nearest finite verb before the figure decides.
 */
export function isPresent(sentence: Sentence, quantity: Quantity): boolean {
  const at = Math.min(quantity.start, quantity.number.start) - sentence.start;
  const tokens = tokensOf(sentence);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.start >= at) continue;
    if (PRESENT.has(token.lower) && token.pos !== 'PART') return true;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    if (/ing$/.test(token.lower) || tokens[i - 1]?.lower === 'to') continue; // not finite
    return token.lower === `${token.lemma}s` || token.lower === `${token.lemma}es`;
  }
  return false;
}
