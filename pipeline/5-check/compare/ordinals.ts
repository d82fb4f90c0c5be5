/** Ordinals and the nouns they count: "her second album" is not her third. */
import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { Sentence } from '../../model.ts';
import { stemOf } from './words.ts';

export interface Ordinal {
  rank: number;
  /** Stem of the noun it counts. */
  head: string;
  text: string;
}

const RANKS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** Words an ordinal's noun may stand behind: "the second major opposition party". */
const REACH = 6;

/** The ordinals of some sentences with the nouns they count; "above the sixth", "after the 57th minute" set a bound and are left out. */
export function ordinalsOf(sentences: readonly Sentence[]): Ordinal[] {
  return sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence);
    return tokens.flatMap((token, i) => {
      const rank = RANKS.get(token.lower) ?? Number(/^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.lower)?.[1] ?? 0);
      if (
        rank === 0 ||
        BOUND.test(
          tokens
            .slice(Math.max(0, i - 2), i)
            .map((t) => t.lower)
            .join(' '),
        )
      )
        return [];
      const head = headOf(tokens, i);
      return head
        ? [{ rank, head: stemOf(head.lemma), text: sentence.text.slice(token.start, head.end) }]
        : [];
    });
  });
}

const BOUND = /\b(?:above|below|after|before|over|under|than|since|until|by)(?:\s+the)?$/;

function headOf(tokens: readonly Token[], at: number): Token | null {
  // "the first 28 days" ranks nothing.
  if (tokens[at + 1]?.pos === 'NUM') return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN') return token;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(token.pos) && token.lower !== '-') return null;
  }
  return null;
}

/** Each ordinal of the one with what the other says: the same rank, only other ranks of that noun, or nothing. */
export function matchOrdinals(
  own: readonly Ordinal[],
  against: readonly Ordinal[],
): { ordinal: Ordinal; other: Ordinal | null; fits: boolean }[] {
  return own.map((ordinal) => {
    const same = against.filter((other) => other.head === ordinal.head);
    const fit = same.find((other) => other.rank === ordinal.rank);
    return { ordinal, other: fit ?? same[0] ?? null, fits: fit !== undefined };
  });
}
