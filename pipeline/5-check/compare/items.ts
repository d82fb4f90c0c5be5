import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { Claim, Reading, Sentence, Span } from '../../model.ts';
import { nameKey } from '../align/names.ts';
import { type DatedEvent, datedEvents } from '../dated/index.ts';
import { anaphora, type Understood } from './anaphora.ts';
import { isFigure, isQuoted } from './labels.ts';
import { type Ordinal, ordinalsOf } from './ordinals.ts';
import { partCounted } from './parts.ts';
import { segmentOf } from './segment.ts';
import { isContent, stem, stemOf } from './words.ts';

/** A figure with the words around it. */
export interface FigureItem {
  claim: Claim;
  /** Stems of the content words up to the figures next to it; nearer words weigh more. */
  near: Map<string, number>;
  /** Where it holds: names of places near it, or "everywhere" ("worldwide", "in total"). */
  scope: Set<string>;
  /** "seven of her books": some of a set. */
  some: boolean;
  /** "including 44 as a lead artist", "40 of which": a part of a figure before it. */
  isPart: boolean;
  /** "bringing the total to 63" */
  isTotal: boolean;
  /** The dated event nearest to it in its sentence, as an index into `dates`. */
  date: number | null;
}

/** What a loose text says: its figures, its dated events, its words. */
export interface Statement {
  figures: FigureItem[];
  dates: DatedEvent[];
  /** Stems of all content words that are no figure, date or name. */
  words: Set<string>;
  /** Their lemmas, by stem; for a name that is no person's, the whole name ("united_states"). */
  lemmas: Map<string, string>;
  /** Stems of the names' words. */
  names: Set<string>;
  /** Stems of the words of names, but for the first name, which is mostly the text's own subject. */
  otherNames: Set<string>;
  /** Stems of names' words that a text leaves to "he" or "the band", with the stem of that noun; null = a person. */
  understood: Map<string, Understood>;
  /** Nouns with "the" before them ("the band"), as stems; null = "he" or "she" stands for a person not named before. */
  meant: Set<string | null>;
  negated: boolean;
  /** "her second album" */
  ordinals: Ordinal[];
  sentences: readonly Sentence[];
}

/** Content words to each side of a figure that say what it counts. */
const NEAR = 6;

/** Figures and dates looked at per text: a loose text has a few, a hostile one must not cost the square of many. */
const MOST = 150;

export function statementOf(reading: Reading): Statement {
  const { document, mentions } = reading;
  const claims = reading.claims.slice(0, MOST).flatMap((claim) => [claim, ...partCounted(claim)]);
  const dates = datedEvents(reading, MOST).filter(
    ({ days, timex, sentence }) =>
      (days.from !== null || days.to !== null || days.yearless !== null) && !isQuoted(timex, sentence),
  );
  const isFigureAt = coverOf([...mentions.quantities.map((q) => q.number), ...mentions.dates], document);
  const nameAt = coverOf(mentions.names, document);
  const words = new Set<string>();
  const lemmas = new Map<string, string>();
  const names = new Set<string>();
  const otherNames = new Set<string>();
  const subject = subjectOf(document.sentences[0]);
  for (const sentence of document.sentences)
    for (const token of tokensOf(sentence)) {
      const at = token.start + sentence.start;
      if (!isContent(token) || isFigureAt[at] !== 0) continue;
      const inName = (nameAt[at] ?? 0) - 1;
      (inName >= 0 ? names : words).add(stem(token));
      const name = mentions.names[inName];
      if (!name) lemmas.set(stem(token), token.lemma.toLowerCase());
      else if (name.type !== 'PER') lemmas.set(stem(token), name.text.toLowerCase().replace(/\s+/g, '_'));
      if (inName > 0 && at >= subject) otherNames.add(stem(token));
    }
  const { understood, meant } = anaphora(document.sentences, mentions.names);
  const figures = claims
    .filter((claim) =>
      isFigure(claim, document.sentences[claim.quantity.sentence] as Sentence, mentions.names),
    )
    .map((claim) => {
      const sentence = document.sentences[claim.quantity.sentence] as Sentence;
      const segment = segmentOf(claim, claims, sentence);
      const near = nearWords(claim, segment, sentence, mentions.names);
      const some =
        claim.quantity.partOf !== null ||
        SOME.test(sentence.text.slice(claim.quantity.number.end - sentence.start));
      return {
        claim,
        near,
        some,
        isPart:
          claim.partOf !== null ||
          INCLUDING.test(sentence.text.slice(0, claim.quantity.start - sentence.start).slice(-30)),
        isTotal: TOTAL.test(sentence.text.slice(0, claim.quantity.start - sentence.start).slice(-40)),
        scope: scopeOf(claim.quantity, segment, reading),
        date: nearestDate(claim, dates),
      };
    });
  const negated = document.sentences.some(({ text }) => NEGATION.test(text));
  const { sentences } = document;
  return {
    figures,
    dates,
    words,
    lemmas,
    names,
    otherNames,
    understood,
    meant,
    negated,
    ordinals: ordinalsOf(sentences),
    sentences,
  };
}

/** Where the subject of a sentence that opens with one ends: at its first verb; a fronted "In May …" is none. */
function subjectOf(sentence: Sentence | undefined): number {
  if (!sentence) return 0;
  const tokens = tokensOf(sentence);
  if (/^(?:ADP|SCONJ|ADV|VERB|AUX)$/.test(tokens[0]?.pos ?? '')) return 0;
  const verb = tokens.find(({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && /^[a-z]/.test(text)));
  if (!verb || /\band\b/.test(sentence.text.slice(0, verb.start))) return 0;
  return sentence.start + verb.start;
}

/** For each place in the text, which of the spans covers it: its number from 1, 0 = none. */
function coverOf(spans: readonly Span[], { article }: Reading['document']): Int32Array {
  const covered = new Int32Array(article.raw.length + 1);
  [...spans.entries()].reverse().forEach(([i, { start, end }]) => {
    covered.fill(i + 1, start, end);
  });
  return covered;
}

const NEGATION =
  /\b(?:(?:did|was|were|is|are|has|have|had|does|do|could|can)\s+(?:not|never)|\w+n't|never)\b/i;

const TOTAL = /\btotals?\s+(?:number\s+)?(?:to|at|is|was|stood\s+at|stands\s+at|reached)\s*$/i;
const INCLUDING = /\b(?:including|among\s+them|of\s+(?:which|whom|these|those))\s*,?\s*$/i;

const SOME = /^\s+of\s+(?:his|her|its|their|our|my|your|these|those|the|them|which|whom)\b/i;

function nearWords(
  claim: Claim,
  segment: Span,
  sentence: Sentence,
  names: readonly Span[],
): Map<string, number> {
  const { number } = claim.quantity;
  const inName = (start: number): boolean => names.some((name) => name.start <= start && start < name.end);
  const tokens = tokensOf(sentence).filter(
    (token) => isContent(token) && !inName(token.start + sentence.start),
  );
  const before = tokens.filter(
    (t) => t.start + sentence.start >= segment.start && t.end + sentence.start <= number.start,
  );
  const after = tokens.filter(
    (t) => t.start + sentence.start >= number.end && t.end + sentence.start <= segment.end,
  );
  const near = new Map<string, number>();
  const add = (token: Token, distance: number): void => {
    const weight = 1 / (1 + 0.25 * distance);
    near.set(stem(token), Math.max(weight, near.get(stem(token)) ?? 0));
  };
  before.slice(-NEAR).reverse().forEach(add);
  after.slice(0, NEAR).forEach(add);
  // What the clause says the figure of: "the budget of the film was $ 40 million".
  for (const word of claim.quantity.about) near.set(stemOf(word), Math.max(0.8, near.get(stemOf(word)) ?? 0));
  return near;
}

const EVERYWHERE = /\b(?:worldwide|globally|global|internationally|(?:around|across)\s+the\s+world)\b/i;

const OUTSIDE = /\b(?:outside(?:\s+of)?|beyond|excluding)\s+(?:the\s+)?$/i;

function scopeOf({ number }: Claim['quantity'], segment: Span, { document, mentions }: Reading): Set<string> {
  const scope = new Set<string>();
  // "40 in the north, most of them in the hills": the place of the figure stands before the first break.
  const pause = document.article.raw.slice(number.end, segment.end).search(/[,;(:]/);
  const end = pause < 0 ? segment.end : number.end + pause;
  for (const name of mentions.names)
    if (name.type === 'LOC' && name.start >= number.end && name.end <= end)
      scope.add(
        OUTSIDE.test(document.article.raw.slice(number.end, name.start)) ? 'elsewhere' : nameKey(name.text),
      );
  // Film and record trades count both as one market.
  if (scope.has('canada') && scope.has('us')) scope.add('north america');
  if (EVERYWHERE.test(document.article.raw.slice(segment.start, segment.end))) scope.add('everywhere');
  return scope;
}

/** The dated event nearest to a figure in its sentence, before or after. */
function nearestDate(claim: Claim, dates: readonly DatedEvent[]): number | null {
  const { number, sentence } = claim.quantity;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  dates.forEach(({ timex, setting }, i) => {
    if (timex.sentence !== sentence) return;
    // "as of 8 April": that is the date of the sentence's figures, wherever it stands.
    if (setting && least > 0) [best, least] = [i, 0];
    // A date in front sets the scene for all that follows; one behind must be near.
    const gap = timex.end <= number.start ? (number.start - timex.end) / 2 : timex.start - number.end;
    if (gap < least) [best, least] = [i, gap];
  });
  return best;
}
