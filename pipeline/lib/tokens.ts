/**
 * Words with part of speech and lemma, for the sentences that ask for them.
 *
 * wink-nlp tags about twenty times as fast as compromise; its universal tags (https://universaldependencies.org/u/pos/)
 * are what noun phrases, verbs and names are read from. Tokens are made once per sentence while it is worked on.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Sentence, Span } from '../model.ts';

export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** `start`/`end` are offsets into the sentence's `text` (add `sentence.start` for the raw file). */
export interface Token extends Span {
  text: string;
  lower: string;
  pos: PartOfSpeech;
  lemma: string;
}

const nlp = winkNLP(model, ['pos']);

/**
 * Sentences whose tokens are kept, in two generations: what is asked for again moves to the newer one, and when that is
 * full the older one goes. So memory stays the same however many articles there are.
 */
const GENERATION = 4000;
let newer = new Map<Sentence, Token[]>();
let older = new Map<Sentence, Token[]>();

/** The tokens of a sentence, without white space, in order. */
export function tokensOf(sentence: Sentence): Token[] {
  const known = newer.get(sentence);
  if (known) return known;
  const tokens = older.get(sentence) ?? tokenize(sentence.text);
  if (newer.size >= GENERATION) [older, newer] = [newer, new Map()];
  newer.set(sentence, tokens);
  return tokens;
}

/** Lets go of a sentence's tokens when its article is read: few sentences are asked for again. */
export function forgetTokens(sentence: Sentence): void {
  newer.delete(sentence);
  older.delete(sentence);
}

/**
 * wink keeps words it has once seen: "Trump's," would be stored whole, and every later "Trump's plan" stay whole too,
 * so that tokens would depend on what was read before. A space behind the possessive keeps it apart.
 */
const POSSESSIVE = /'s(?=[.,:;!?)"\u2026\u2013\u2014-])/g;

/** As `tokensOf`, for any text; offsets into `text`. */
export function tokenize(text: string): Token[] {
  const { its } = nlp;
  const all = nlp.readDoc(text.replace(POSSESSIVE, '$& ')).tokens();
  const words = all.out(its.value) as string[];
  const tags = all.out(its.pos) as PartOfSpeech[];
  const lemmas = all.out(its.lemma as never) as string[];
  const tokens: Token[] = [];
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const start = text.indexOf(word, at);
    if (start < 0) continue; // wink folds a few characters; what cannot be placed is not a word we can quote
    at = start + word.length;
    const lower = word.toLowerCase();
    tokens.push({ start, end: at, text: word, lower, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? lower });
  }
  return tokens;
}
