/**
 * Words with part of speech and lemma, for the sentences that ask for them.
 *
 * wink-nlp tags about twenty times as fast as compromise; its universal tags (https://universaldependencies.org/u/pos/)
 * are what noun phrases, verbs and names are read from. Tokens are made once per sentence and kept with it.
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
const kept = new WeakMap<Sentence, Token[]>();

/** The tokens of a sentence, without white space, in order. */
export function tokensOf(sentence: Sentence): Token[] {
  let tokens = kept.get(sentence);
  if (!tokens) {
    tokens = tokenize(sentence.text);
    kept.set(sentence, tokens);
  }
  return tokens;
}

/** Lets go of a sentence's tokens: thousands of articles are kept in memory, and few are asked again. */
export function forgetTokens(sentence: Sentence): void {
  kept.delete(sentence);
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
