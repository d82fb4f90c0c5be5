import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { Document, NameMention, Span } from '../../model.ts';
import { firstFrom } from './kinds.ts';
import { kindOfNoun, PERSON_NOUNS } from './speakers.ts';

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

/**
 * The person whose doing the pronoun's own sentence has told before it: "When Ida Moen left, she said …". The last
 * one followed by a verb, with no quotation in between; null if there is none.
 */
export function actingBefore(
  document: Document,
  pronoun: { sentence: number; source: Span },
  names: readonly NameMention[],
  fits: (name: string) => boolean,
): Span | null {
  const sentence = document.sentences[pronoun.sentence];
  if (!sentence || sentence.end < pronoun.source.end) return null;
  const before = names.filter(
    ({ sentence: at, type, end }) => at === pronoun.sentence && type === 'PER' && end <= pronoun.source.start,
  );
  if (before.length === 0) return null;
  const tokens = tokensOf(sentence);
  for (const { start, end, text } of before.reverse()) {
    if (sentence.text.slice(end - sentence.start, pronoun.source.start - sentence.start).includes('"'))
      return null;
    const next = tokens.find((token) => sentence.start + token.start >= end);
    // "Ida Moen left", "Ida Moen, who left"
    const acts =
      next?.text === ',' ? tokens.find((token) => token.start >= next.end)?.lower === 'who' : false;
    if (next && (acts || /^(?:VERB|AUX)$/.test(next.pos)) && fits(text)) return { start, end };
  }
  return null;
}

/** The person a sentence begins with ("Ida Moen, 47, lives …", "Former judge Rosa Lind …"); null if it begins otherwise. */
export function personOpening(
  document: Document,
  sentence: number,
  names: readonly NameMention[],
): NameMention | null {
  const at = document.sentences[sentence];
  if (!at) return null;
  const opening = names[firstFrom(names, at.start)];
  if (opening?.type !== 'PER' || opening.end > at.end) return null;
  return /^(?:[A-Z][\w.]* ){0,3}$/.test(at.text.slice(0, opening.start - at.start)) ? opening : null;
}

/** The body a sentence begins with ("Dorrin Mills will …", unless `named` "The ministry plans …"); null if it begins otherwise. */
export function bodyOpening(
  document: Document,
  sentence: number,
  names: readonly NameMention[],
  named: boolean,
): (Span & { text: string }) | null {
  const at = document.sentences[sentence];
  if (!at) return null;
  const noun = named ? null : /^The ([a-z]+) (?:[a-z]+ )/.exec(at.text)?.[1];
  if (noun && kindOfNoun(noun) === 'institution')
    return { start: at.start, end: at.start + 4 + noun.length, text: `The ${noun}` };
  const opening = names[firstFrom(names, at.start)];
  if (opening?.type !== 'ORG' || opening.end > at.end) return null;
  return /^(?:the\s+)?$/i.test(at.text.slice(0, opening.start - at.start)) ? opening : null;
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
