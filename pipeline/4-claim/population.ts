import { tokensOf } from '../lib/tokens.ts';
import type { Quantity, Sentence } from '../model.ts';

/**
 * Whom a count takes in, when its words say so: the coordinated nouns of "40 civilians and security personnel".
 * One noun alone is the measure itself and restricts nothing.
 */
export function populationOf(sentence: Sentence, quantity: Quantity): string[] {
  const span = quantity.conceptSpan;
  if (!span) return [];
  const tokens = tokensOf(sentence);
  const first = tokens.findIndex((t) => t.start + sentence.start >= span.start);
  if (first < 0) return [];
  const groups: string[][] = [[]];
  for (const token of tokens.slice(first)) {
    const joins = token.lower === 'and' || token.lower === 'or' || token.lower === ',';
    if (joins) groups.push([]);
    else if (/^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) groups.at(-1)?.push(token.lower);
    else break;
  }
  const named = groups.filter((group) => group.length).map((group) => group.join(' '));
  return named.length > 1 ? named : [];
}
