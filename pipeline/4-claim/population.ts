import { type Token, tokensOf } from '../lib/tokens.ts';
import type { Quantity, Sentence, Span } from '../model.ts';
import { eventOfGerund } from './events.ts';
import { phraseAt } from './noun-phrase.ts';

/** "14 of the attacks" */
const OF_THESE = /^\s+of\s+(?:the|these|those|them|its|their|all)\b/;

/**
 * Whom a count takes in, when its words say so: the coordinated nouns of "40 civilians and security personnel", what
 * the part was in "14 of the attacks were bombings". One noun alone is the measure itself and restricts nothing.
 */
export function populationOf(sentence: Sentence, quantity: Quantity, phrase: Span | null): string[] {
  if (!phrase || quantity.statistic !== 'count') return [];
  const tokens = tokensOf(sentence);
  const coordinated = nounsFrom(tokens, phrase.start - sentence.start);
  if (coordinated.length > 1) return coordinated;
  const after = sentence.text.slice(
    quantity.number.end - sentence.start,
    quantity.number.end - sentence.start + 40,
  );
  return quantity.partOf || OF_THESE.test(after) ? predicateAfter(tokens, phrase.end - sentence.start) : [];
}

/**
 * "civilians and security personnel" → its two nouns; "soldiers" → one. A comma coordinates only before an "and":
 * "40 homes, officials said" counts homes alone.
 */
function nounsFrom(tokens: Token[], start: number): string[] {
  const first = tokens.findIndex((token) => token.start >= start);
  const groups: string[][] = [[]];
  let joined = 0;
  let nouns = false;
  for (const token of first < 0 ? [] : tokens.slice(first)) {
    const conjunction = token.lower === 'and' || token.lower === 'or';
    // "40 people and wounding 90": taggers take the participle for a noun.
    if (groups.length > 1 && eventOfGerund(token.lower)) break;
    // "40 people dead and scores wounded": what is said of them, not who they are
    if (token.pos === 'ADJ' && (groups.at(-1)?.length ?? 0) > 0 && nouns) break;
    nouns = /^(?:NOUN|PROPN)$/.test(token.pos);
    if (conjunction || token.lower === ',') groups.push([]);
    else if (/^(?:NOUN|ADJ|PROPN)$/.test(token.pos)) groups.at(-1)?.push(token.lower);
    else break;
    if (conjunction) joined = groups.length;
  }
  const together = groups.slice(0, Math.max(1, joined));
  return together.filter((group) => group.length).map((group) => group.join(' '));
}

/** "… were suicide bombings" → "suicide bombings". */
function predicateAfter(tokens: Token[], end: number): string[] {
  const verb = tokens.findIndex((token) => token.start >= end);
  if (tokens[verb]?.lemma !== 'be') return [];
  const first = tokens[verb + 1];
  // "were house fires": taggers take the noun for a verb, but a bare verb cannot follow "were".
  const bare = first?.pos === 'VERB' && first.lower === first.lemma && tokens[verb + 2]?.pos === 'NOUN';
  const words = bare ? [first, ...phraseAt(tokens, verb + 2)] : phraseAt(tokens, verb + 1);
  return words.length ? [words.map((token) => token.lower).join(' ')] : [];
}
