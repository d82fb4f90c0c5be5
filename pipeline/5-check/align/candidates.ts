/**
 * Which claims are looked at together: never all pairs. Claims meet in a bucket when they count the same thing in the
 * same kind of figure and share a tie (a subject, a period with a place, or a story). In a bucket they are sorted by
 * their figures, equal figures of one voice stand for each other, and each is held against a bounded number of
 * others: its neighbours and the bucket's ends. Time is O(n log n), flat per claim.
 */
import { byCodeUnit } from '../../lib/text.ts';
import type { Claim } from '../../model.ts';
import { countedKey, plainKey } from './counted.ts';
import { statedPeriod } from './dimensions.ts';
import type { Setting } from './types.ts';

/** Other figures of a bucket that one figure is held against, next to the bucket's ends. */
const NEIGHBOURS = 12;
/** The ends of a bucket: its smallest and largest figures, which are held against all others. */
const ENDS = 2;
/** Claims with one and the same figure that are still looked at one by one. */
const SAME_FIGURE = 6;
/** Figures of one bucket that are held against each other at all. */
const LARGE = 48;

/** Pairs of claims that share a measure and a tie, each once, the earlier in reading order first. */
export function* candidatePairs(
  claims: readonly Claim[],
  setting: Setting,
  voiceOf: (c: Claim) => string,
): Generator<[Claim, Claim]> {
  const buckets = new Map<string, number[]>();
  claims.forEach((claim, i) => {
    for (const key of keysOf(claim, setting)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(i);
      else buckets.set(key, [i]);
    }
  });
  // Two claims may share several ties; a pair's number is its places in the list.
  const seen = new Set<number>();
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    for (const [i, j] of neighbours(thinned(representatives(bucket, claims, voiceOf), claims))) {
      const [a, b] = [claims[i] as Claim, claims[j] as Claim];
      const first = byCodeUnit(orderOf(a), orderOf(b)) <= 0;
      const key = first ? i * claims.length + j : j * claims.length + i;
      if (i === j || seen.has(key)) continue;
      seen.add(key);
      yield first ? [a, b] : [b, a];
    }
  }
}

function keysOf(claim: Claim, setting: Setting): string[] {
  const counted = countedKey(claim);
  // "one of the senators", "one problem": a single thing is no count.
  if (counted === null || (claim.statistic === 'count' && claim.quantity.value === 1 && !claim.measure.event))
    return [];
  // "at 34-7/8": a quotation of something, of the hour
  if (claim.statistic === 'measure' && claim.quantity.unit === null) return [];
  const measure = `${claim.statistic}|${claim.quantity.unitCode ?? ''}|${counted}`;
  const ties = new Set<string>();
  const period = statedPeriod(claim);
  const when = period ? `${period.from}/${period.to}` : '';
  for (const { value } of claim.subject)
    for (const key of setting.nameKeys(claim.articleId, value)) {
      ties.add(`whose ${key}`);
      ties.add(`whose ${key} when ${when}`);
    }
  if (period) {
    for (const { value } of claim.place)
      for (const key of setting.nameKeys(claim.articleId, value)) ties.add(`when ${when} where ${key}`);
  }
  const story = `story ${setting.storyOf(claim.articleId)}`;
  ties.add(story);
  const keys = [...ties].map((tie) => `${measure}|${tie}`);
  const plain = plainKey(claim);
  return plain === null
    ? keys
    : [...keys, `${claim.statistic}|${claim.quantity.unitCode ?? ''}|${plain}|${story}`];
}

/** Sorted by figure; of many claims with one figure only the first few voices are kept. */
function representatives(
  bucket: readonly number[],
  claims: readonly Claim[],
  voiceOf: (c: Claim) => string,
): number[] {
  const at = (i: number): Claim => claims[i] as Claim;
  const sorted = [...bucket].sort(
    (i, j) =>
      compare(low(at(i)), low(at(j))) ||
      compare(high(at(i)), high(at(j))) ||
      byCodeUnit(orderOf(at(i)), orderOf(at(j))),
  );
  const kept: number[] = [];
  let figure = '';
  let voices = new Map<string, number>();
  for (const i of sorted) {
    const own = figureOf(at(i));
    if (own !== figure) [figure, voices] = [own, new Map()];
    const voice = voiceOf(at(i));
    const same = voices.get(voice) ?? 0;
    if ((voices.size >= SAME_FIGURE && same === 0) || same >= 2) continue;
    voices.set(voice, same + 1);
    kept.push(i);
  }
  return kept;
}

/** Of a very large bucket, its ends and figures at even distances between them stand for the rest. */
function thinned(sorted: readonly number[], claims: readonly Claim[]): readonly number[] {
  if (sorted.length <= LARGE) return sorted;
  const step = (sorted.length - 1) / (LARGE - 1);
  const kept = Array.from({ length: LARGE }, (_, k) => sorted[Math.round(k * step)] as number);
  return kept.filter((i, k) => claims[i] !== undefined && kept.indexOf(i) === k);
}

function* neighbours(sorted: readonly number[]): Generator<[number, number]> {
  const n = sorted.length;
  for (let i = 0; i < n; i++) {
    const own = sorted[i] as number;
    for (let j = i + 1; j < Math.min(n, i + 1 + NEIGHBOURS); j++) yield [own, sorted[j] as number];
    for (let end = 0; end < ENDS; end++) {
      const other = n - 1 - end;
      if (other > i + NEIGHBOURS) yield [own, sorted[other] as number];
      if (end < i - NEIGHBOURS) yield [sorted[end] as number, own];
    }
  }
}

const figureOf = (claim: Claim): string => `${low(claim)} ${high(claim)} ${claim.quantity.bound}`;
const orderOf = (claim: Claim): string =>
  `${claim.articleId} ${String(claim.anchor.start).padStart(9, '0')} ${claim.id}`;
const low = (claim: Claim): number => claim.quantity.interval.low ?? Number.NEGATIVE_INFINITY;
const high = (claim: Claim): number => claim.quantity.interval.high ?? Number.POSITIVE_INFINITY;
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
