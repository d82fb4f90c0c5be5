/** Relative change between two figures, with the rounding of both carried through. */
import { Decimal } from 'decimal.js';
import type { Bounds } from './bounds.ts';

/** Change from `base` to `next` in per cent: (next − base) ÷ base × 100. Base must not be zero. */
export function percentChange(base: number, next: number): Decimal {
  return new Decimal(next).sub(base).div(base).mul(100);
}

/** The least and greatest per cent change the two figures allow; null when the base may be zero or less. */
export function changeBounds(base: Bounds, next: Bounds): Bounds | null {
  if (!base.low?.gt(0)) return null;
  return {
    low: next.low && base.high ? next.low.div(base.high).sub(1).mul(100) : null,
    high: next.high ? next.high.div(base.low).sub(1).mul(100) : null,
  };
}

/** The bases from which a change of `percent` leads to `next`; null when unbounded or not positive. */
export function impliedBase(percent: Bounds, next: Bounds): { low: Decimal; high: Decimal } | null {
  if (!percent.low || !percent.high || !next.low || !next.high) return null;
  const least = percent.low.div(100).add(1);
  const most = percent.high.div(100).add(1);
  if (!least.gt(0)) return null;
  return { low: next.low.div(most), high: next.high.div(least) };
}

/** The whole numbers in a stretch: how many, and the first; the nearest on both sides when there is none. */
export function wholeNumbersIn(stretch: { low: Decimal; high: Decimal }): {
  count: number;
  first: number;
  below: number;
  above: number;
} {
  const first = stretch.low.ceil().toNumber();
  const last = stretch.high.floor().toNumber();
  return { count: Math.max(0, last - first + 1), first, below: last, above: first };
}
