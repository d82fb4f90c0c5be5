/** The tagger's words with a few of its slips mended: names taken for verbs, "net worth". */

import { type Token, tokenize, tokensOf } from '../../lib/tokens.ts';
import type { Sentence } from '../../model.ts';

/** Sentences longer than this are tagged in pieces: no writer's sentence, and the cost must stay linear. */
const LONG = 4000;

export function tagged(sentence: Sentence): Token[] {
  const tokens = sentence.text.length <= LONG ? tokensOf(sentence) : inPieces(sentence.text);
  return withVerbs(tokens.map((token, i) => mended(token, tokens[i - 1], tokens[i + 1], tokens[i - 2])));
}

/** Adverbs of degree and time, which never stand for an adjective before a noun. */
const TRUE_ADVERBS = new Set(
  'very more most so too quite not just only even also as about almost now then once still already well yet'.split(
    ' ',
  ),
);

const VERSUS = /^(?:vs|versus)\.?$/;

function mended(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  second: Token | undefined,
): Token {
  // "67 cents vs 19 cents": compares, and is never counted
  if (VERSUS.test(token.lower)) return { ...token, pos: 'ADP' };
  // "its overseas margins", "of inland wind": an adverb between determiner and noun is an adjective
  if (
    token.pos === 'ADV' &&
    before &&
    after &&
    /^(?:DET|PRON|ADP)$/.test(before.pos) &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(after.pos) || (after.pos === 'VERB' && after.lemma === after.lower)) &&
    !/ly$/.test(token.lower) &&
    !TRUE_ADVERBS.has(token.lower)
  )
    return { ...token, pos: 'ADJ' };
  // "the stock trades", "a dozen is": an adjective between article and verb is the noun
  if (
    token.pos === 'ADJ' &&
    before?.pos === 'DET' &&
    after &&
    (after.pos === 'AUX' || (after.pos === 'VERB' && !/(?:ed|ing|en|wn)$/.test(after.lower)))
  )
    return { ...token, pos: 'NOUN' };
  // "of inland wind capacity": a bare verb behind a preposition is a noun
  if (
    token.pos === 'VERB' &&
    token.lemma === token.lower &&
    after?.pos === 'NOUN' &&
    before &&
    (isPreposition(before) || (before.pos === 'ADV' && second && isPreposition(second)))
  )
    return { ...token, pos: 'NOUN' };
  if (token.pos === 'VERB' && token.lower === 'people') return { ...token, pos: 'NOUN' };
  // "homes, which range from": a relative pronoun needs its verb
  if (
    token.pos === 'NOUN' &&
    before &&
    /^(?:which|who)$/.test(before.lower) &&
    after &&
    /^(?:ADP|NUM|SYM)$/.test(after.pos)
  )
    return { ...token, pos: 'VERB' };
  if (token.pos === 'VERB' && /^\p{Lu}/u.test(token.text)) {
    const inside = before !== undefined && !/^[.:;?!"']$/.test(before.text);
    // "Ford (F) said", "Target cut prices": a capital before a verb or a bracket at the start
    const opening =
      after !== undefined &&
      (after.pos === 'AUX' || after.pos === 'VERB' || after.text === '(') &&
      !/ing$/.test(token.lower);
    if (inside || opening) return { ...token, pos: 'PROPN' };
  }
  // "an average of", "the equivalent of"
  if (token.pos === 'ADJ' && after?.lower === 'of' && before && /^(?:DET|ADJ|PRON)$/.test(before.pos))
    return { ...token, pos: 'NOUN' };
  // "the index rose 64 points": taken for a flower
  if (
    token.pos === 'NOUN' &&
    /^(?:rose|fell|costs|cost|lost|gained|jumped|dropped|weighs|measures|totals|totalled|drops|gains|jumps|falls|rises)$/.test(
      token.lower,
    ) &&
    before &&
    /^(?:NOUN|PROPN|NUM)$/.test(before.pos) &&
    after &&
    (/^(?:NUM|SYM|ADV)$/.test(after.pos) || (after.pos === 'PRON' && /^costs?$/.test(token.lower)))
  ) {
    return { ...token, pos: 'VERB' };
  }
  // "a dividend yield of", taken for a verb
  if (
    token.pos === 'VERB' &&
    after?.lower === 'of' &&
    before?.pos === 'NOUN' &&
    token.lemma === token.lower &&
    !/^(?:consist|approve|dispose|die|complain|think|speak)$/.test(token.lower)
  )
    return { ...token, pos: 'NOUN' };
  if (token.pos === 'X' && /^\p{Lu}/u.test(token.text)) return { ...token, pos: 'PROPN' };
  if (token.lower === 'worth' && before?.lower === 'net') return { ...token, pos: 'NOUN' };
  if (/^(?:i|you|he|she|it|we|they)'(?:m|re|s|ve|d|ll)$/.test(token.lower)) return { ...token, pos: 'PRON' };
  if (token.lower === 'whilst') return { ...token, pos: 'SCONJ' };
  return token;
}

function isPreposition(token: Token): boolean {
  return token.pos === 'ADP' && token.lower !== 'to';
}

/** "the robots measure between", "the stock trades on": a clause needs a verb, so the noun that can be one is. */
function withVerbs(tokens: readonly Token[]): Token[] {
  const out = [...tokens];
  let start = 0;
  for (let i = 0; i <= out.length; i++) {
    const token = out[i];
    const breaks =
      token === undefined ||
      (token.pos === 'PUNCT' && /^[,;:.!?]$/.test(token.text)) ||
      token.pos === 'SCONJ' ||
      (token.pos === 'CCONJ' && !joinsNouns(out, i));
    if (!breaks) continue;
    mendClause(out, start, i);
    start = i + 1;
  }
  return out;
}

/** "in France and Japan": both nouns are in one clause */
function joinsNouns(tokens: readonly Token[], i: number): boolean {
  const [left, right] = [tokens[i - 1], tokens[i + 1]];
  return left !== undefined && left.pos === right?.pos && /^(?:NOUN|PROPN)$/.test(left.pos);
}

function mendClause(out: Token[], from: number, to: number): void {
  for (let i = from; i < to; i++) if (/^(?:VERB|AUX)$/.test((out[i] as Token).pos)) return;
  for (let i = from + 1; i < to; i++) {
    if (!facing(out, i)) continue;
    out[i] = { ...(out[i] as Token), pos: 'VERB' };
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const [before, token, after] = [out[i - 1] as Token, out[i] as Token, out[i + 1]];
    const subject =
      /^(?:NOUN|PROPN)$/.test(before.pos) || (before.pos === 'ADJ' && out[i - 2]?.pos === 'DET');
    if (token.pos !== 'NOUN' || !subject || !after || i + 1 >= to) continue;
    const agree = /[^su]s$/.test(before.lower) !== /[^su]s$/.test(token.lower);
    if (
      agree &&
      /^(?:ADP|ADV|NUM|SYM)$/.test(after.pos) &&
      !/^(?:of)$/.test(after.lower) &&
      (token.lemma !== token.lower) === /s$/.test(token.lower)
    ) {
      out[i] = { ...token, pos: 'VERB' };
      if (before.pos === 'ADJ') out[i - 1] = { ...before, pos: 'NOUN' };
      return;
    }
  }
}

/** "the nurses face cuts", "miners fear floods": a plural, a word that is a verb as well, and its object */
function facing(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1] as Token, tokens[i] as Token, tokens[i + 1]];
  return (
    token.pos === 'NOUN' &&
    before.pos === 'NOUN' &&
    /[^su]s$/.test(before.lower) &&
    after !== undefined &&
    /^(?:NOUN|ADJ|DET|ADP|ADV)$/.test(after.pos) &&
    /^(?:face|fear|plan|hope|need|risk|march|protest|work|live|lack|demand|vote|want|flee|seek|await)$/.test(
      token.lower,
    )
  );
}

function inPieces(text: string): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < text.length; ) {
    let to = Math.min(text.length, at + LONG);
    const space = to < text.length ? text.lastIndexOf(' ', to) : -1;
    if (space > at + LONG / 2) to = space;
    for (const token of tokenize(text.slice(at, to)))
      out.push({ ...token, start: token.start + at, end: token.end + at });
    at = to;
  }
  return out;
}
