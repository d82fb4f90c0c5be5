import type { Token } from '../lib/tokens.ts';

/** Nouns that carry a figure to the noun after "of": "a total of 40 attacks", "the number of people". */
export const CARRIERS: ReadonlySet<string> = new Set(
  'total number figure tally sum count amount level rate share proportion majority portion percentage'.split(
    ' ',
  ),
);

const INSIDE = /^(?:ADJ|NOUN|PROPN|DET|NUM)$/;

/**
 * The noun phrase that begins at token `from`: determiners, adjectives and nouns, coordinated ones included
 * ("terrorist attacks and casualties"); after a carrying noun, the phrase behind "of" ("the number of fighters").
 */
export function phraseAt(tokens: Token[], from: number, until = tokens.length): Token[] {
  const words: Token[] = [];
  for (let i = from; i < until; i++) {
    const token = tokens[i] as Token;
    if (token.lower === 'of' && CARRIERS.has(words.at(-1)?.lemma ?? ''))
      return phraseAt(tokens, i + 1, until);
    const joins = token.lower === 'and' && INSIDE.test(tokens[i + 1]?.pos ?? '') && i + 1 < until;
    const hyphen = token.text === '-' && i > from;
    const possessive = token.lower === "'s" || token.lower === 'its' || token.lower === 'their';
    // "related deaths", "terrorism-related deaths": a participle that a noun follows
    const participle = /(?:ed|ing)$/.test(token.lower) && tokens[i + 1]?.pos === 'NOUN' && i + 1 < until;
    if (!INSIDE.test(token.pos) && !joins && !hyphen && !possessive && !participle) break;
    words.push(token);
  }
  return words.some((token) => token.pos === 'NOUN' || token.pos === 'PROPN') ? words : [];
}

const YEAR = /^(?:1[6-9]|20)\d\d$/;

/** The subject of the clause whose verb stands at `verb`: the phrase its clause begins with, or []. */
export function subjectPhrase(tokens: Token[], verb: number): Token[] {
  let start = verb;
  while (start > 0 && !opensClause(tokens, start - 1)) start--;
  // "In 2022 attacks were …": a leading prepositional phrase is not the subject.
  for (let i = start; i < verb; i++) {
    const token = tokens[i] as Token;
    // "In 2023 attacks were …": the year alone is the preposition's.
    if (token.pos === 'ADP' && YEAR.test(tokens[i + 1]?.text ?? '')) i++;
    else if (token.pos === 'ADP') {
      const skipped = phraseAt(tokens, i + 1, verb).length;
      i += Math.max(skipped, 1);
    } else if (INSIDE.test(token.pos)) return phraseAt(tokens, i, verb);
  }
  return [];
}

/** "noting that …", "; …", ", and …": what stands before a clause. */
function opensClause(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.lower === 'that' || token.lower === 'which';
}
