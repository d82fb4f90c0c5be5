import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { Claim, Reading, Sentence } from '../../model.ts';
import { wordClass } from '../align/counted.ts';
import { nameKey } from '../align/names.ts';
import { type DatedEvent, datedEvents } from '../dated/index.ts';

/** A figure with the words around it. */
export interface FigureItem {
  claim: Claim;
  /** Classes of the content words near the figure. */
  near: Set<string>;
}

/** What a loose text says: its figures, its dated events, its words. */
export interface Statement {
  figures: FigureItem[];
  dates: DatedEvent[];
  /** Stems of all content words that are no figure, date or name. */
  words: Set<string>;
  /** Words of its names, folded. */
  names: Set<string>;
  length: number;
}

/** Content words to each side of a figure that say what it counts. */
const NEAR = 7;

export function statementOf(reading: Reading): Statement {
  const { document, mentions, claims } = reading;
  const dates = datedEvents(reading);
  const taken = [...mentions.quantities.map((q) => q.number), ...mentions.dates];
  const words = new Set<string>();
  for (const sentence of document.sentences)
    for (const token of tokensOf(sentence)) {
      const start = token.start + sentence.start;
      if (isContent(token) && !taken.some((span) => span.start <= start && start < span.end))
        words.add(stem(token));
    }
  const names = new Set(mentions.names.flatMap((name) => nameKey(name.text).split(' ')));
  const figures = claims.map((claim) => ({ claim, near: nearWords(claim, document.sentences) }));
  return { figures, dates, words, names, length: document.article.raw.length };
}

function nearWords(claim: Claim, sentences: readonly Sentence[]): Set<string> {
  const sentence = sentences[claim.quantity.sentence];
  if (!sentence) return new Set();
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex((token) => token.end + sentence.start > claim.quantity.number.start);
  const content = tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter(isContent);
  return new Set(content.map(stem));
}

/** Verbs and adjectives that say nothing about the matter. */
const EMPTY = new Set(
  `be have do get make take give go come become remain say include there more most less least few much many
   about approximately total number other new first last also such same own film movie than as of`.split(
    /\s+/,
  ),
);

const isContent = (token: Token): boolean =>
  /^(?:NOUN|PROPN|VERB|ADJ)$/.test(token.pos) && token.lower.length > 2 && !EMPTY.has(token.lemma);

/** One form for a word and its kin: the class of its lemma, else the lemma without its most common endings. */
export function stem(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  const known = wordClass(lemma);
  return known === lemma ? lemma.replace(/(?:ation|ition|ment|ing|ed|er|ly|ity|ion|s)$/, '') : known;
}
