import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { Document, NameMention, Span } from '../../model.ts';
import { PERSON_NOUNS } from './speakers.ts';

/** Sentences before the pronoun in which somebody can have been brought in. */
const REACH = 2;
const DETERMINERS = /^(?:an?|one|the|another)$/;

/**
 * The person a sentence brings in before "he said": "A local reporter gives a higher figure. 'It is 900,' he said."
 * The first one named or described in the nearest sentence before that has one; null if there is none.
 */
export function introducedBefore(
  document: Document,
  sentence: number,
  names: readonly NameMention[],
): Span | null {
  for (let i = sentence - 1; i >= 0 && i >= sentence - REACH; i--) {
    const earlier = document.sentences[i];
    if (!earlier) continue;
    const described = describedPerson(tokensOf(earlier));
    const named = names.find((name) => name.sentence === i && name.type === 'PER');
    if (described && (!named || earlier.start + described.start < named.start))
      return { start: earlier.start + described.start, end: earlier.start + described.end };
    if (named) return { start: named.start, end: named.end };
  }
  return null;
}

/** "a Chilean reporter", "one retired police officer": from its determiner to its noun. */
function describedPerson(tokens: readonly Token[]): Span | null {
  for (let i = 0; i < tokens.length; i++) {
    const head = tokens[i] as Token;
    if (head.pos !== 'NOUN' || !PERSON_NOUNS.has(head.lower) || tokens[i + 1]?.pos === 'NOUN') continue;
    for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
      const before = tokens[k] as Token;
      if (DETERMINERS.test(before.lower)) return { start: before.start, end: head.end };
      if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(before.pos)) break;
    }
  }
  return null;
}
