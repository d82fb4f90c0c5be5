/** A stated change worked out again from counts found elsewhere in the texts. */
import type { Claim, Measure, Period } from '../../model.ts';
import { type Bounds, boundsOf, meet, type Reading } from './bounds.ts';
import { changeBounds, percentChange } from './change.ts';
import { classOf, isNarrower } from './measure.ts';
import { countsFor, placesMayAgree, type Series } from './series.ts';

/** One measure of a change, recomputed. */
export interface Test {
  measure: Measure;
  base: Claim[];
  next: Claim[];
  baseSum: number;
  nextSum: number;
  holds: boolean;
}

/** The tests a measure allows; "casualties" are the dead and the injured, each by itself and together. */
export function testsOf(
  series: Series,
  change: Claim,
  measure: Measure,
  stated: Bounds,
  base: Period,
  next: Period,
): Test[] {
  const one = (m: Measure): Test | null =>
    testOf(change, m, countsFor(series, change, m, base), countsFor(series, change, m, next), stated);
  const direct = one(measure);
  if (direct || classOf(measure) !== 'harm') return direct ? [direct] : [];
  const killed = one({ ...measure, head: null, event: 'kill', text: 'deaths' });
  const injured = one({ ...measure, head: null, event: 'injure', text: 'injuries' });
  if (!killed || !injured) return [];
  const both = combined(measure, killed, injured, stated);
  // The sum decides; the parts are shown only where they say the same.
  return killed.holds === both.holds && injured.holds === both.holds ? [killed, injured, both] : [both];
}

/** Right when any pair of counts gives the stated change; wrong only when there is one pair and it does not. */
function testOf(
  change: Claim,
  measure: Measure,
  bases: Claim[],
  nexts: Claim[],
  stated: Bounds,
): Test | null {
  // A figure whose period is read in two ways is not both sides of its own change.
  if (bases.some((base) => nexts.some((next) => next.id === base.id))) return null;
  const pairs = bases.flatMap((base) => nexts.map((next) => ({ base, next })));
  const right = pairs.find(({ base, next }) => allows(base, next, stated, 'narrow'));
  if (right) return toTest(measure, right.base, right.next, true);
  const [only] = pairs;
  if (!only || !sameValue(bases) || !sameValue(nexts)) return null;
  if (![only.base, only.next].every((count) => isFirm(count) && !isNarrower(count.measure, measure)))
    return null;
  if (!placesMayAgree([change, only.base, only.next])) return null;
  // One figure told twice, of which one place says another period: no change at all was meant.
  if (only.base.quantity.value === only.next.quantity.value) return null;
  return allows(only.base, only.next, stated, 'wide') ? null : toTest(measure, only.base, only.next, false);
}

function allows(base: Claim, next: Claim, stated: Bounds, reading: Reading): boolean {
  const from = boundsOf(base.quantity, reading);
  const to = boundsOf(next.quantity, reading);
  const computed = from && to && changeBounds(from, to);
  return !!computed && meet(computed, stated);
}

function toTest(measure: Measure, base: Claim, next: Claim, holds: boolean): Test | null {
  const from = base.quantity.value;
  const to = next.quantity.value;
  if (from === null || to === null || from <= 0 || !sameUnit(base, next)) return null;
  return { measure, base: [base], next: [next], baseSum: from, nextSum: to, holds };
}

function combined(measure: Measure, a: Test, b: Test, stated: Bounds): Test {
  const baseSum = a.baseSum + b.baseSum;
  const nextSum = a.nextSum + b.nextSum;
  const computed = percentChange(baseSum, nextSum);
  const base = [...a.base, ...b.base];
  const next = [...a.next, ...b.next];
  return { measure, base, next, baseSum, nextSum, holds: meet({ low: computed, high: computed }, stated) };
}

/** Only plain figures can prove a change wrong. */
const isFirm = (claim: Claim): boolean => claim.quantity.bound === 'exact';
const sameUnit = (a: Claim, b: Claim): boolean =>
  a.statistic === b.statistic && (a.statistic === 'count' || a.quantity.unit === b.quantity.unit);
const sameValue = (claims: Claim[]): boolean => new Set(claims.map((c) => c.quantity.value)).size === 1;
