/**
 * One event with two places or two days: "a bus fell off a bridge in Ada on Monday, killing 14", and in another article
 * "… in Bern". Only where the same toll is told in nearly the same words, and neither article knows the other place.
 */
import { countryCode } from '../../lib/countries.ts';
import { plainName } from '../../lib/names.ts';
import { byCodeUnit, fold } from '../../lib/text.ts';
import { tokensOf } from '../../lib/tokens.ts';
import type { Claim, Finding, Reading } from '../../model.ts';
import { daysBetween } from '../arithmetic/calendar.ts';
import { list } from '../arithmetic/format.ts';
import { contentLemmas } from '../dated/index.ts';
import { evidence, makeFinding } from '../finding.ts';
import { originsOf } from '../origins/index.ts';
import { areTownsApart } from '../placed/cities.ts';
import type { Corpus, Rule } from '../rule.ts';
import { figureWords } from '../wording.ts';
import { articleName } from './cross-say.ts';

/** Two articles on one event appear within so many days. */
const DAYS = 5;
/** Fewer dead or hurt are too common a toll to point to one event. */
const FEWEST = 3;
/** Tolls of one number that are looked at. */
const LOOKED_AT = 12;
/** Words two sentences must share, beside names and figures, and as a share of the shorter one's. */
const SHARED = 4;
const SHARE = 0.5;

export const crossSettings: Rule = {
  id: 'cross-settings',
  title: 'One event with two places or two days',
  run(corpus) {
    if (corpus.readings.length < 2) return [];
    const groups = Map.groupBy(corpus.claims.filter(isToll), keyOf);
    return [...groups.values()].flatMap((claims) => inGroup(corpus, claims.slice(0, LOOKED_AT)));
  },
};

const isToll = ({ statistic, quantity, measure }: Claim): boolean =>
  statistic === 'count' &&
  quantity.bound === 'exact' &&
  (quantity.value ?? 0) >= FEWEST &&
  measure.event !== null &&
  /^(?:kill|injure|harm|arrest|abduct|displace|destroy|rescue)$/.test(measure.event);

const keyOf = ({ quantity, measure }: Claim): string => `${measure.event} ${quantity.value}`;

function inGroup(corpus: Corpus, claims: readonly Claim[]): Finding[] {
  return claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b) => {
      if (!isOneEvent(corpus, a, b)) return [];
      const pair = byCodeUnit(a.articleId, b.articleId) < 0 ? ([a, b] as const) : ([b, a] as const);
      return [placesDiffer(corpus, ...pair), daysDiffer(corpus, ...pair)].flatMap((f) => f ?? []);
    }),
  );
}

/** The same toll in nearly the same words, by two voices, within days. */
function isOneEvent(corpus: Corpus, a: Claim, b: Claim): boolean {
  const origins = originsOf(corpus);
  if (a.articleId === b.articleId || origins.voice(a.articleId) === origins.voice(b.articleId)) return false;
  const [left, right] = [a, b].map(({ articleId }) => corpus.readingById.get(articleId));
  const [first, second] = [left, right].map((r) => r?.document.article.published);
  if (!left || !right || !first || !second || Math.abs(daysBetween(first, second)) > DAYS) return false;
  const [x, y] = [wordsOf(left, a), wordsOf(right, b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= SHARED && shared >= Math.min(x.size, y.size) * SHARE;
}

/** Content words of a claim's sentence, names and what only says who speaks left out. */
function wordsOf({ document, mentions }: Reading, { quantity }: Claim): Set<string> {
  const sentence = document.sentences[quantity.sentence];
  if (!sentence) return new Set();
  const names = mentions.names.filter((name) => name.sentence === sentence.index);
  const own = tokensOf(sentence).filter(({ start, end, pos }) => {
    const [from, to] = [start + sentence.start, end + sentence.start];
    return pos !== 'PROPN' && !names.some((name) => name.start < to && from < name.end);
  });
  return new Set(
    contentLemmas(own).filter((word) => !/^(?:say|tell|report|official|police|people|person)$/.test(word)),
  );
}

/** The one place of a claim's own sentence, said with "in" or "at". */
function placeOf(corpus: Corpus, claim: Claim): string | null {
  const found = claim.place.filter((place) => place.in === 'phrase' || place.in === 'sentence');
  const [place] = found;
  if (!place?.span || found.length > 1 || countryCode(place.value)) return null;
  const lead = corpus.readingById
    .get(claim.articleId)
    ?.document.article.raw.slice(claim.sentence.start, place.span.start);
  return /\b(?:in|at)\s+(?:(?:the\s+)?(?:town|city|village)\s+of\s+)?$/.test(lead ?? '') ? place.value : null;
}

function placesDiffer(corpus: Corpus, a: Claim, b: Claim): Finding | null {
  const [one, other] = [placeOf(corpus, a), placeOf(corpus, b)];
  if (!one || !other || plainName(one) === plainName(other)) return null;
  const knows = (claim: Claim, name: string): boolean =>
    corpus.readingById.get(claim.articleId)?.document.article.raw.includes(name) ?? true;
  if (knows(a, other) || knows(b, one) || !areTownsApart(one, other)) return null;
  return toFinding(corpus, [a, b], 'where', [one, other]);
}

/** The one date of a claim's own sentence, where it is a day: of two dates, which is the event's is a guess. */
function dateOf(corpus: Corpus, { articleId, quantity }: Claim): { day: string; text: string } | null {
  const dates = corpus.readingById.get(articleId)?.mentions.dates ?? [];
  const [date, ...more] = dates.filter(
    ({ sentence, type }) => sentence === quantity.sentence && type === 'DATE',
  );
  if (!date?.from || date.from !== date.to || more.length) return null;
  return { day: date.from, text: date.text };
}

function daysDiffer(corpus: Corpus, a: Claim, b: Claim): Finding | null {
  const [one, other] = [dateOf(corpus, a), dateOf(corpus, b)];
  if (!one || !other || one.day === other.day) return null;
  // Further apart, there may be two events of one toll.
  if (Math.abs(daysBetween(one.day, other.day)) > DAYS) return null;
  const said = [one, other].map(({ day, text }) => `${fold(text)} (${day})`) as [string, string];
  return toFinding(corpus, [a, b], 'when', said);
}

function toFinding(
  corpus: Corpus,
  claims: readonly [Claim, Claim],
  dimension: 'where' | 'when',
  values: readonly [string, string],
): Finding {
  const [a, b] = claims;
  const said = claims.map(
    ({ articleId }, i) =>
      `${values[i]} in ${articleName(corpus.readingById.get(articleId)?.document.article)}`,
  );
  const what = dimension === 'where' ? 'place' : 'day';
  return makeFinding({
    rule: crossSettings.id,
    verdict: 'conflicts',
    severity: 'medium',
    headline: `One event, two ${what}s: ${figureWords(a)}, ${list(said)}`,
    reason: `Both articles tell the same toll in nearly the same words and give another ${what}. It is one event with one slip, or there are two events.`,
    dimensions: [{ name: dimension, a: values[0], b: values[1], same: 'no' }],
    evidence: [evidence(a, `the event and its ${what}`), evidence(b, `the event and its ${what}`)],
    aspect: dimension,
    missing: [`the ${what} of the event`],
    question: `${list(said)}: which is the ${what} of the event that is told with ${figureWords(a)}?`,
  });
}
