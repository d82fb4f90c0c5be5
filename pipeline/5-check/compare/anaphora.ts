/** Names that a text need not say: it calls its people "he" and its things "the band". */
import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { NameMention, Sentence } from '../../model.ts';
import { stem } from './words.ts';

/** What a name may be called elsewhere: the stem of the noun before it, null = "he" or "she". */
export interface Understood {
  called: string | null;
  entity: number;
}

/** What a statement's names may be called elsewhere, and what a text calls things by. */
export interface Anaphora {
  understood: Map<string, Understood>;
  meant: Set<string | null>;
}

/** A person may be "she"; a name with a noun before it may be that noun. */
export function anaphora(sentences: readonly Sentence[], names: readonly NameMention[]): Anaphora {
  const understood = new Map<string, Understood>();
  const meant = new Set<string | null>();
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence);
  const persons = names.filter(({ type }) => type === 'PER');
  const firstPerson = persons[0]?.start ?? Number.POSITIVE_INFINITY;
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence);
    tokens.forEach((token, i) => {
      const at = token.start + sentence.start;
      if (PERSONAL.test(token.lower) && at < firstPerson) meant.add(null);
      if (token.lower !== 'the') return;
      const noun = nounAfter(tokens, i);
      if (noun) meant.add(stem(noun));
    });
    for (const name of bySentence.get(sentence.index) ?? []) {
      const own = tokens.filter(
        (t) => t.start + sentence.start >= name.start && t.end + sentence.start <= name.end,
      );
      const noun = tokens.findLast((t) => t.end + sentence.start <= name.start);
      const called = noun?.pos === 'NOUN' ? stem(noun) : undefined;
      for (const token of own)
        if (called !== undefined || name.type === 'PER')
          understood.set(stem(token), { called: called ?? null, entity: name.entity });
    }
  }
  return { understood, meant };
}

const PERSONAL = /^(?:he|she|his|her|him)$/;

/** "the band", "the former rock band" */
function nounAfter(tokens: readonly Token[], at: number): Token | null {
  for (const token of tokens.slice(at + 1, at + 5)) {
    if (token.pos === 'NOUN') return token;
    if (token.pos !== 'ADJ') return null;
  }
  return null;
}
