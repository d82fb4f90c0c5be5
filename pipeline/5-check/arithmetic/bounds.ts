/**
 * What a written figure allows, in exact decimals: "29%" stands for 28.5 to 29.5, "3.2 million" for 3.15 to
 * 3.25 million, "412" for 412. Where rounding decides a verdict, binary fractions must not.
 */
import { Decimal } from 'decimal.js';
import type { Quantity } from '../../model.ts';

/** A closed stretch of numbers; null = unbounded on that side. */
export interface Bounds {
  low: Decimal | null;
  high: Decimal | null;
}

/**
 * How a figure is read: 'narrow' as it is written, to say that something adds up; 'wide' with all the rounding its
 * writing may hide, to say that something does not. Between the two nothing is said.
 */
export type Reading = 'narrow' | 'wide';

/** "about 40" is 40 give or take this share of itself. */
const APPROXIMATE: Record<Reading, number> = { narrow: 0.02, wide: 0.1 };

/**
 * The numbers a quantity may stand for, rounding included; null for vague counts ("scores"), which no arithmetic
 * can test. Strict ends are read as closed: a difference that small is never worth a finding.
 */
export function boundsOf(quantity: Quantity, reading: Reading = 'wide'): Bounds | null {
  const { value, low, high, bound } = quantity;
  if (bound === 'vague') return null;
  const half = roundingOf(quantity, reading).div(2);
  if (value === null) {
    if (low === null || high === null) return null;
    return { low: new Decimal(low).sub(half), high: new Decimal(high).add(half) };
  }
  const exact = new Decimal(value);
  if (bound === 'more than' || bound === 'at least') return { low: exact.sub(half), high: null };
  if (bound === 'less than' || bound === 'at most' || bound === 'up to') {
    return { low: null, high: exact.add(half) };
  }
  const slack = bound === 'approximate' ? Decimal.max(half, exact.abs().mul(APPROXIMATE[reading])) : half;
  return { low: exact.sub(slack), high: exact.add(slack) };
}

/**
 * By how much a figure may have been rounded. Whole counts are exact ("412"), unless they end in zeros and are read
 * wide: "1,200" may then be rounded to the hundred. All else is rounded to its last digit at least.
 */
export function roundingOf(
  quantity: Pick<Quantity, 'value' | 'high' | 'step' | 'statistic'>,
  reading: Reading,
): Decimal {
  const { step, statistic } = quantity;
  const value = Math.abs(quantity.value ?? quantity.high ?? 0);
  const whole = (statistic === 'count' || statistic === 'change') && step <= 1 && Number.isInteger(value);
  const zeros = reading === 'wide' && value >= 100 && Number.isInteger(value) && value % 10 === 0;
  if (whole && !zeros) return new Decimal(0);
  let worth = new Decimal(step);
  while (zeros && worth.lt(value) && new Decimal(value).mod(worth.mul(10)).isZero()) worth = worth.mul(10);
  return Decimal.max(step, Decimal.min(worth, value * ROUNDEST));
}

/** "200" may be rounded, but nobody who sets it beside 210 rounds by more than this share of it, both ways together. */
const ROUNDEST = 0.1;

/** Do two stretches have a number in common? */
export function meet(a: Bounds, b: Bounds): boolean {
  return !(a.low && b.high && a.low.gt(b.high)) && !(b.low && a.high && b.low.gt(a.high));
}

/** Ends added up; unbounded stays unbounded. */
export function sum(parts: readonly Bounds[]): Bounds {
  return parts.reduce(
    (total, part) => ({
      low: total.low && part.low ? total.low.add(part.low) : null,
      high: total.high && part.high ? total.high.add(part.high) : null,
    }),
    { low: new Decimal(0) as Decimal | null, high: new Decimal(0) as Decimal | null },
  );
}
