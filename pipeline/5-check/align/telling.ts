import { tokensOf } from '../../lib/tokens.ts';
import type { Claim, Reading } from '../../model.ts';
import type { Setting } from './types.ts';

/** How a sentence tells its figure: the words around it, and the other figures beside it. */
export interface Telling {
  /** Lemmas of the content words around the figure, the figure left out. */
  words: ReadonlySet<string>;
  /** Those of them that are names, or other numbers. */
  marks: ReadonlySet<string>;
  /** Other claims of the sentence. */
  beside: readonly Claim[];
  /** A headline shortens what it tells, and leaves out when and where. */
  isHeadline: boolean;
}

/** Words looked at on either side of the figure: about a clause. */
const REACH = 12;
/** Verbs of every sentence that quotes tell nothing of what is counted. */
const EMPTY = new Set(
  'say tell be have do add note report accord year percent people more than other'.split(' '),
);

/** When is told apart from what: a day is no mark. */
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** `told`: all claims of the claim's sentence, in order. */
export function tellingOf(claim: Claim, reading: Reading, told: readonly Claim[]): Telling {
  const sentence = reading.document.sentences[claim.quantity.sentence];
  const words = new Set<string>();
  const marks = new Set<string>();
  const beside = told.filter((other) => other.id !== claim.id);
  const isHeadline = reading.document.blocks[sentence?.block ?? -1]?.kind === 'headline';
  if (!sentence) return { words, marks, beside, isHeadline };
  const [from, to] = [claim.anchor.start - sentence.start, claim.anchor.end - sentence.start];
  const { span } = claim.source;
  const isSource = (at: number): boolean => span !== null && at >= span.start && at < span.end;
  const tokens = tokensOf(sentence).filter(({ start }) => !isSource(sentence.start + start));
  const before = tokens.filter((token) => token.end <= from).slice(-REACH);
  const behind = tokens.filter((token) => token.start >= to).slice(0, REACH);
  for (const { pos, lemma, lower } of [...before, ...behind]) {
    if (!/^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(pos) || lower.length < 2) continue;
    const word = pos === 'PROPN' ? lower : lemma.toLowerCase();
    if (EMPTY.has(word)) continue;
    words.add(word);
    if ((pos === 'PROPN' && !DAYS.test(word)) || pos === 'NUM') marks.add(word);
  }
  return { words, marks, beside, isHeadline };
}

/** Content words that two figures have around them in common, and how many of these few articles have. */
export function sharedWords(a: Claim, b: Claim, setting: Setting): { all: number; rare: number } {
  const other = setting.telling(b).words;
  const shared = [...setting.telling(a).words].filter((word) => other.has(word));
  return { all: shared.length, rare: shared.filter(setting.isRare).length };
}
