/** The tagger's words with a few of its slips mended: names taken for verbs, "net worth". */
import type { Sentence } from '../../model.ts';
import { type Token, tokenize, tokensOf } from '../tokens.ts';

/** Sentences longer than this are tagged in pieces: no writer's sentence, and the cost must stay linear. */
const LONG = 4000;

export function tagged(sentence: Sentence): Token[] {
  const tokens = sentence.text.length <= LONG ? tokensOf(sentence) : inPieces(sentence.text);
  return tokens.map((token, i) => mended(token, tokens[i - 1], tokens[i + 1]));
}

function mended(token: Token, before: Token | undefined, after: Token | undefined): Token {
  if (token.pos === 'VERB' && /^\p{Lu}/u.test(token.text)) {
    const inside = before !== undefined && !/^[.:;?!"']$/.test(before.text);
    // "Ford (F) said", "Target cut prices": a capital before a verb or a bracket at the start
    const opening = after !== undefined && (after.pos === 'AUX' || after.pos === 'VERB' || after.text === '(') && !/ing$/.test(token.lower);
    if (inside || opening) return { ...token, pos: 'PROPN' };
  }
  if (token.lower === 'worth' && before?.lower === 'net') return { ...token, pos: 'NOUN' };
  if (token.lower === 'whilst') return { ...token, pos: 'SCONJ' };
  return token;
}

function inPieces(text: string): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < text.length; ) {
    let to = Math.min(text.length, at + LONG);
    const space = to < text.length ? text.lastIndexOf(' ', to) : -1;
    if (space > at + LONG / 2) to = space;
    for (const token of tokenize(text.slice(at, to))) out.push({ ...token, start: token.start + at, end: token.end + at });
    at = to;
  }
  return out;
}
