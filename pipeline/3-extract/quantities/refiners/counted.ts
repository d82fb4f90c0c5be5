/** The counted noun: "207 terrorist attacks", "87 of these attacks", "one of the best speakers", "1,124" elided. */
import type { Token } from '../../tokens.ts';
import type { Context, Figure } from '../figure.ts';
import { contentWords, type Phrase, phraseFrom, spanOf, tokenAt } from '../phrase.ts';
import { rateAt } from './units.ts';

/** Plurals that are names of things by themselves: "people" is not read as "person". */
const AS_WRITTEN = new Set(['people', 'police', 'personnel', 'media', 'data', 'americans']);
const WHOLE = /^(?:the|these|those|its|their|his|her|our|my|your|all|this)$/;
const STATES = new Set(['dead', 'wounded', 'injured', 'missing', 'others', 'homeless']);

export function withCounted(
  { text, lexemes }: Context,
  figures: readonly Figure[],
  tokens: readonly Token[],
): Figure[] {
  return figures.map((figure) => {
    if (figure.unit && figure.form !== 'fraction' && !figure.unit.name.startsWith('degree'))
      return measured(figure);
    const last = lexemes[figure.end - 1];
    if (!last) return figure;
    let i = tokenAt(tokens, last.end);
    if (tokens[i]?.text === '-' && tokens[i]?.start === last.end) i++;
    if (figure.form === 'multiple' || figure.unit) return figure;
    const times = tokens[i]?.lower;
    if ((times === 'times' || (times === 'time' && figure.value === 1)) && figure.form !== 'rank') {
      const at = lexemes.findIndex((lexeme) => lexeme.start === tokens[i]?.start);
      const rate = at >= 0 ? rateAt(lexemes, at + 1) : null;
      const multiple =
        /^(?:the|more|as|higher|that|what|its|their|earnings|larger|bigger|greater|faster|less|lower|book|sales)$/.test(
          tokens[i + 1]?.lower ?? '',
        );
      return {
        ...figure,
        noun: 'count',
        nounText: tokens[i]?.text ?? null,
        per: rate?.per ?? null,
        statistic: multiple ? 'multiple' : figure.statistic,
        concept: ['times'],
        conceptSpan: spanOf(tokens, i, i + 1),
        conceptFrom: 'words',
        end: rate?.to ?? (at >= 0 ? at + 1 : figure.end),
      };
    }
    const of = tokens[i]?.lower === 'of' || (tokens[i]?.lower === 'more' && tokens[i + 1]?.lower === 'of');
    if (of) return ofPhrase(figure, tokens, tokens[i]?.lower === 'of' ? i : i + 1);
    if (STATES.has(times ?? ''))
      return {
        ...figure,
        noun: times as string,
        nounText: times as string,
        concept: [times as string],
        conceptSpan: spanOf(tokens, i, i + 1),
        conceptFrom: 'words',
      };
    let j = i;
    if (figure.form === 'fraction') while (WHOLE.test(tokens[j]?.lower ?? '')) j++;
    if (figure.form === 'rank') {
      const phrase = phraseFrom(tokens, tokens[j]?.text === '-' ? j + 1 : j);
      return phrase ? counted(figure, tokens, phrase) : figure;
    }
    const phrase = phraseFrom(tokens, j);
    if (!phrase || startsName(text, tokens, phrase)) return figure;
    const done = counted(figure, tokens, phrase);
    // "three thousand tests per day"
    const at = lexemes.findIndex((lexeme) => lexeme.start >= (tokens[phrase.to - 1] as Token).end);
    const rate = at >= 0 ? rateAt(lexemes, at) : null;
    return rate ? { ...done, per: rate.per } : done;
  });
}

function measured(figure: Figure): Figure {
  return figure;
}

/** "5 percent", handled as units; a phrase of names only after a finished number is another clause ("in 13 Mr Smith said"). */
function startsName(_text: string, tokens: readonly Token[], phrase: Phrase): boolean {
  return /^(?:mr|mrs|ms|dr)$/.test(tokens[phrase.from]?.lower ?? '');
}

function counted(figure: Figure, tokens: readonly Token[], phrase: Phrase): Figure {
  const { noun, words } = nounOf(tokens, phrase);
  return {
    ...figure,
    noun,
    nounText: tokens.length ? textOf(tokens, phrase) : null,
    concept: words,
    conceptSpan: spanOf(tokens, phrase.from, phrase.to),
    conceptFrom: 'words',
  };
}

function textOf(tokens: readonly Token[], phrase: Phrase): string {
  return contentWords(tokens, phrase.from, phrase.to)
    .map((word) => word.text)
    .join(' ');
}

/** Canonical noun with its modifiers ("first-team player") and the words as written, lower-cased. */
export function nounOf(tokens: readonly Token[], phrase: Phrase): { noun: string; words: string[] } {
  const words = contentWords(tokens, phrase.from, phrase.to).filter(
    (word, n, all) =>
      word.joined || n === all.length - 1 || !(word.token.pos === 'ADV' || word.token.pos === 'VERB'),
  );
  const last = words[words.length - 1];
  const parts = words.map((word) =>
    word.joined ? word.text.toLowerCase() : word === last ? lemmaOf(word.token) : word.token.pos === 'ADJ' ? positive(word.token) : word.text.toLowerCase(),
  );
  return { noun: parts.join(' '), words: words.map((word) => word.text.toLowerCase()) };
}

/** "best" → "good", "smaller" → "small": an adjective without its degree */
function positive(token: Token): string {
  return token.lemma.toLowerCase();
}

/** The tagger's lemma where it fits the written word; else the regular singular ("fillets" → "fillet"). */
function lemmaOf(token: Token): string {
  const word = token.lower;
  if (AS_WRITTEN.has(word)) return word;
  if (token.pos === 'ADJ' || !/s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word.endsWith('s') ? word : token.lemma.toLowerCase();
  if (word === 'lives') return 'life';
  const lemma = token.lemma.toLowerCase();
  const fits = word === `${lemma}s` || word === `${lemma}es` || /ves$/.test(word) || (word.endsWith('ies') && word === `${lemma.slice(0, -1)}ies`);
  if (fits && lemma !== word) return lemma;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss|us)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** "87 of these attacks", "two of Harun's deputies", "millions of Americans", "one of the best speakers" */
function ofPhrase(figure: Figure, tokens: readonly Token[], of: number): Figure {
  let j = of + 1;
  const determined = WHOLE.test(tokens[j]?.lower ?? '');
  while (WHOLE.test(tokens[j]?.lower ?? '') || tokens[j]?.lower === 'most') j++;
  let phrase = phraseFrom(tokens, j);
  // "Johnson's deputies"
  while (phrase && /^'s?$/.test(tokens[phrase.to]?.text ?? '')) {
    const owned = phraseFrom(tokens, phrase.to + 1);
    if (!owned) break;
    phrase = { ...owned };
    j = phrase.from;
  }
  if (!phrase) {
    const pronoun = /^(?:them|these|those|which|whom|us|you)$/.test(tokens[of + 1]?.lower ?? '');
    return pronoun ? { ...figure, partOf: spanOf(tokens, of, of + 2), conceptFrom: 'ellipsis' } : figure;
  }
  const done = counted(figure, tokens, phrase);
  const subset = figure.form !== 'vague' && determined;
  return {
    ...done,
    partOf: subset ? spanOf(tokens, of, phrase.to) : null,
    conceptFrom: /^(?:these|those)$/.test(tokens[of + 1]?.lower ?? '') ? 'ellipsis' : 'words',
  };
}
