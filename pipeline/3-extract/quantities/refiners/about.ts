/**
 * What a figure is about, after the "referred concept" of CQE: for a measure or share what it measures
 * ("60% of its revenue" → revenue), for a counted noun whose it is ("Orbital has 13,000 workers" → Orbital).
 */
import type { Token } from '../../tokens.ts';
import type { Context, Figure } from '../figure.ts';
import { contentWords, glued, phraseFrom, tokenAt } from '../phrase.ts';

const CLAUSE_WORDS = new Set(
  'that which who whom when while whereas because although though if as after before since where but said says and or than'.split(
    ' ',
  ),
);
const TIME_NOUNS = new Set(
  'year month week day quarter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday'.split(
    ' ',
  ),
);

export function withAbout(
  { lexemes }: Context,
  figures: readonly Figure[],
  tokens: readonly Token[],
): Figure[] {
  const out: Figure[] = [];
  for (const [n, figure] of figures.entries()) {
    const first = lexemes[figure.first];
    const last = lexemes[figure.end - 1];
    if (!first || !last) {
      out.push(figure);
      continue;
    }
    const start = tokenAt(tokens, first.start);
    const end = tokenAt(tokens, last.end);
    const previous = out[n - 1];
    const bracket =
      previous &&
      first.start > 0 &&
      lexemes[figure.first - 1]?.text === '(' &&
      figure.first - previous.end <= 3 &&
      figure.unit;
    const about = bracket
      ? previous.about
      : figure.unit
        ? measured(tokens, figure, start, end)
        : countedOf(tokens, figure, start, end);
    out.push({ ...figure, about });
  }
  return out;
}

function lower(words: ReturnType<typeof contentWords>): string[] {
  return words
    .filter((word) => word.joined || word.token.pos !== 'ADV')
    .map((word) => word.text.toLowerCase().replace(/'s$/, ''));
}

/** "a 25% duty", "24 per cent of adults", "Nvidia advanced 8%" */
function measured(tokens: readonly Token[], _figure: Figure, start: number, end: number): string[] {
  let j = end;
  if (tokens[j]?.text === '-' && glued(tokens, j)) j += 2;
  const next = tokens[j];
  if (next && next.lower !== 'of') {
    const phrase = phraseFrom(tokens, j);
    if (phrase && !(TIME_NOUNS.has(tokens[phrase.head]?.lower ?? '') || tokens[phrase.from]?.pos === 'PROPN'))
      return lower(contentWords(tokens, phrase.from, extended(tokens, phrase.to)));
  }
  if (next?.lower === 'of') {
    const object = objectOf(tokens, j + 1);
    if (object.length) return object;
  }
  return subject(tokens, start);
}

function objectOf(tokens: readonly Token[], i: number): string[] {
  let j = i;
  while (tokens[j] && /^(?:DET|PRON|NUM)$/.test((tokens[j] as Token).pos)) j++;
  const phrase = phraseFrom(tokens, j);
  return phrase ? lower(contentWords(tokens, j, extended(tokens, phrase.to))) : [];
}

/** A noun phrase goes on with "of …". */
function extended(tokens: readonly Token[], i: number): number {
  let to = i;
  while (tokens[to]?.lower === 'of' || /^'s?$/.test(tokens[to]?.text ?? '')) {
    let j = to + 1;
    while (tokens[j]?.pos === 'DET' || tokens[j]?.pos === 'PRON') j++;
    const phrase = phraseFrom(tokens, j);
    if (!phrase) break;
    to = phrase.to;
  }
  return to;
}

function countedOf(tokens: readonly Token[], _figure: Figure, start: number, _end: number): string[] {
  return subject(tokens, start);
}

/** The subject of the clause the figure stands in: the noun phrases before its verb. */
export function subject(tokens: readonly Token[], start: number): string[] {
  let verb = -1;
  for (let j = start - 1; j >= 0; j--) {
    const token = tokens[j] as Token;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      verb = j;
      break;
    }
  }
  if (verb < 0) return [];
  while (verb > 0 && /^(?:AUX|VERB|ADV|PART)$/.test((tokens[verb - 1] as Token).pos)) verb--;
  for (let round = 0; round < 3; round++) {
    let from = verb;
    while (from > 0 && !boundary(tokens[from - 1] as Token)) from--;
    const words = lower(contentWords(tokens, from, verb)).filter((word) => !TIME_NOUNS.has(word));
    if (words.length) return words;
    verb = from - 1;
    while (
      verb > 0 &&
      (boundary(tokens[verb] as Token) || /^(?:AUX|ADV|PART|PRON|DET)$/.test((tokens[verb] as Token).pos))
    )
      verb--;
    verb++;
    if (verb <= 0) return [];
  }
  return [];
}

function boundary(token: Token): boolean {
  return (
    (token.pos === 'PUNCT' && /^[,;:.()"]$/.test(token.text)) ||
    token.pos === 'SCONJ' ||
    token.pos === 'VERB' ||
    (token.pos === 'CCONJ' && CLAUSE_WORDS.has(token.lower)) ||
    (token.pos === 'PRON' && CLAUSE_WORDS.has(token.lower))
  );
}
