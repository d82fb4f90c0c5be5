/**
 * Which claims are looked at together: never all pairs. Claims meet in a bucket when they count the same thing in the
 * same kind of figure and share a tie (a subject, a period with a place, or a story). In a bucket they are sorted by
 * their figures, equal figures of one voice stand for each other, and each is held against a bounded number of
 * others: its neighbours and the bucket's ends. Time is O(n log n), flat per claim.
 */
import { byCodeUnit } from '../../lib/text.ts';
import type { Claim } from '../../model.ts';
import { countedKey } from './counted.ts';
import { statedPeriod } from './dimensions.ts';
import type { Setting } from './types.ts';

/** Other figures of a bucket that one figure is held against, next to the bucket's ends. */
const NEIGHBOURS = 12;
/** The ends of a bucket: its smallest and largest figures, which are held against all others. */
const ENDS = 2;
/** Claims with one and the same figure that are still looked at one by one. */
const SAME_FIGURE = 6;

export interface Candidates {
  pairs: [Claim, Claim][];
  /** Claims that share no measure or tie with any other. */
  alone: number;
  /** Claims beyond the bounds above, represented by others with their figure. */
  represented: number;
}

export function candidatePairs(
  claims: readonly Claim[],
  setting: Setting,
  voiceOf: (c: Claim) => string,
): Candidates {
  const buckets = new Map<string, Claim[]>();
  for (const claim of claims) for (const key of keysOf(claim, setting)) push(buckets, key, claim);
  const seen = new Set<string>();
  const met = new Set<string>();
  const pairs: [Claim, Claim][] = [];
  let represented = 0;
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    const few = representatives(bucket, voiceOf);
    represented += bucket.length - few.length;
    for (const [a, b] of neighbours(few)) {
      const [first, second] = byCodeUnit(orderOf(a), orderOf(b)) <= 0 ? [a, b] : [b, a];
      const key = `${first.id} ${second.id}`;
      if (first.id === second.id || seen.has(key)) continue;
      seen.add(key);
      met.add(first.id).add(second.id);
      pairs.push([first, second]);
    }
  }
  return { pairs, alone: claims.length - met.size, represented };
}

function keysOf(claim: Claim, setting: Setting): string[] {
  const counted = countedKey(claim);
  if (counted === null) return [];
  const measure = `${claim.statistic}|${claim.quantity.unitCode ?? ''}|${counted}`;
  const ties = new Set<string>();
  for (const { value } of claim.subject)
    for (const key of setting.nameKeys(claim.articleId, value)) ties.add(`whose ${key}`);
  const period = statedPeriod(claim);
  if (period) {
    const when = `${period.from}/${period.to}`;
    for (const { value } of claim.place)
      for (const key of setting.nameKeys(claim.articleId, value)) ties.add(`when ${when} where ${key}`);
  }
  ties.add(`story ${setting.storyOf(claim.articleId)}`);
  return [...ties].map((tie) => `${measure}|${tie}`);
}

function push(buckets: Map<string, Claim[]>, key: string, claim: Claim): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(claim);
  else buckets.set(key, [claim]);
}

/** Sorted by figure; of many claims with one figure only the first few voices are kept. */
function representatives(bucket: readonly Claim[], voiceOf: (c: Claim) => string): Claim[] {
  const sorted = [...bucket].sort(
    (a, b) => compare(low(a), low(b)) || compare(high(a), high(b)) || byCodeUnit(orderOf(a), orderOf(b)),
  );
  const kept: Claim[] = [];
  let figure = '';
  let voices = new Map<string, number>();
  for (const claim of sorted) {
    const own = `${low(claim)} ${high(claim)} ${claim.quantity.bound}`;
    if (own !== figure) [figure, voices] = [own, new Map()];
    const voice = voiceOf(claim);
    const same = voices.get(voice) ?? 0;
    if (voices.size >= SAME_FIGURE && same === 0) continue;
    if (same >= 2) continue;
    voices.set(voice, same + 1);
    kept.push(claim);
  }
  return kept;
}

function* neighbours(sorted: readonly Claim[]): Generator<[Claim, Claim]> {
  const n = sorted.length;
  for (let i = 0; i < n; i++) {
    const claim = sorted[i] as Claim;
    for (let j = i + 1; j < Math.min(n, i + 1 + NEIGHBOURS); j++) yield [claim, sorted[j] as Claim];
    for (let end = 0; end < ENDS; end++) {
      const other = n - 1 - end;
      if (other > i + NEIGHBOURS) yield [claim, sorted[other] as Claim];
      if (end < i - NEIGHBOURS) yield [sorted[end] as Claim, claim];
    }
  }
}

const orderOf = (claim: Claim): string =>
  `${claim.articleId} ${String(claim.anchor.start).padStart(9, '0')} ${claim.id}`;
const low = (claim: Claim): number => claim.quantity.interval.low ?? Number.NEGATIVE_INFINITY;
const high = (claim: Claim): number => claim.quantity.interval.high ?? Number.POSITIVE_INFINITY;
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
