/** Mentions → claims: each figure with what is counted, whose, where, when and who says so. */
import { anchorOf } from '../lib/anchor.ts';
import { shortId } from '../lib/hash.ts';
import { fold } from '../lib/text.ts';
import type { Claim, Document, Mentions, Quantity, Sentence } from '../model.ts';
import { appositionOf } from './apposition.ts';
import { type Context, contextOf, sentenceOf } from './context.ts';
import { measuresOf } from './measure.ts';
import { wholeOf } from './part-of.ts';
import { basePeriodOf, periodOf } from './period.ts';
import { placesOf } from './place.ts';
import { populationOf } from './population.ts';
import { sourceOf } from './source.ts';
import { subjectsOf } from './subject.ts';

/** One claim per figure, in reading order. */
export function toClaims(document: Document, mentions: Mentions): Claim[] {
  const context = contextOf(document, mentions);
  const claims: Claim[] = [];
  const seen = new Map<string, number>();
  // By event, the first number told: a story's first toll is its own.
  const first = new Map<string, number | null>();
  for (const quantity of mentions.quantities) {
    const claim = toClaim(context, quantity, seen);
    claim.measure = appositionOf(context, claim, claims.at(-1)) ?? claim.measure;
    const previous = claims.at(-1);
    if (previous && isElided(claim, previous)) {
      claim.population = previous.population;
      // "1,100 jobs would go in Kent, 450 in Essex"
      if (previous.measure.event === 'dismiss' && claim.measure.text === previous.measure.text)
        claim.measure = previous.measure;
    }
    claim.partOf = wholeOf(claim, claims);
    const event = claim.statistic === 'count' ? claim.measure.event : null;
    const told = event === null ? undefined : first.get(event);
    if (told !== undefined && told !== quantity.value) claim.later = true;
    else if (event !== null && told === undefined) first.set(event, quantity.value);
    claims.push(claim);
  }
  return claims;
}

interface Keys {
  words: string;
  masked: string;
}

/** Hashes of a sentence's words, as they are and with masked digits; made once for its figures, which come in order. */
function keysOf(sentence: Sentence): Keys {
  if (last?.sentence !== sentence) {
    const words = fold(sentence.text);
    const keys = { words: shortId([words]), masked: shortId([words.replace(/\d/g, '0')]) };
    last = { sentence, keys };
  }
  return last.keys;
}

let last: { sentence: Sentence; keys: Keys } | null = null;

/** "14 of the attacks were bombings, against five in 2021": five bombings, too. */
const isElided = (claim: Claim, previous: Claim | undefined): boolean =>
  claim.quantity.conceptFrom === 'ellipsis' && previous?.quantity.sentence === claim.quantity.sentence;

function toClaim(context: Context, quantity: Quantity, seen: Map<string, number>): Claim {
  const { article } = context.document;
  const sentence = sentenceOf(context, quantity);
  const names = context.names.get(sentence.index) ?? [];
  const { phrase, ...measures } = measuresOf(sentence, quantity, names);
  // A sentence may hold the same figure twice, and an article the same sentence: each occurrence has its own id.
  const nth = (key: string): string => {
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return `${key}#${n}`;
  };
  return {
    id: shortId([nth(`${article.id}|${keysOf(sentence).words}|${fold(quantity.text)}`)]),
    slot: shortId([nth(`${article.id}|${keysOf(sentence).masked}`)]),
    articleId: article.id,
    quantity,
    anchor: anchorOf(article, quantity),
    sentence: anchorOf(article, sentence),
    ...measures,
    statistic: quantity.statistic,
    subject: subjectsOf(context, sentence, quantity, phrase, measures.measure.head),
    population: populationOf(sentence, quantity, phrase ?? quantity.conceptSpan),
    place: placesOf(context, sentence, quantity),
    period: periodOf(context, sentence, quantity),
    basePeriod: basePeriodOf(context, sentence, quantity),
    source: sourceOf(context, quantity),
    partOf: null,
  };
}
