/** "from 412 to 533", "to $4.1bn from $3.8bn": the two sides of a change in one sentence. */
import type { Claim, Quantity } from '../../model.ts';
import { claimAt, MARK, type Skeleton } from './skeleton.ts';

/** A side of a change; for "from 4 to 5 percent", read as one range, both sides carry the same claim. */
export interface Side {
  quantity: Quantity;
  claim: Claim;
}
export interface FromTo {
  base: Side;
  next: Side;
  /** Where in the skeleton the pair begins and ends. */
  start: number;
  end: number;
}

const HEDGE =
  '(?:an?\\s+|the\\s+|just\\s+|only\\s+|about\\s+|around\\s+|some\\s+|nearly\\s+|roughly\\s+|[$€£¥]|US\\$)*';
// "from 412 thefts in 2018 to 533"
const FORWARD = new RegExp(`\\bfrom\\s+${HEDGE}${MARK}([^⟦⟧.;:]{0,60}?)\\bto\\s+${HEDGE}${MARK}`, 'g');
// "to 533 from 412", "to 533 in 2019, from 412"
const BACKWARD = new RegExp(
  `\\bto\\s+${HEDGE}${MARK}([^⟦⟧.;:]{0,60}?)\\b(?:up\\s+|down\\s+)?from\\s+${HEDGE}${MARK}`,
  'g',
);
// "from ⟦range⟧": both numbers are one figure
const RANGE = new RegExp(`\\bfrom\\s+[$€£¥]?${MARK}`, 'g');

/** The pairs of a sentence, none of which overlap. */
export function fromToIn(skeleton: Skeleton): FromTo[] {
  const pairs: FromTo[] = [];
  for (const match of skeleton.text.matchAll(FORWARD)) add(skeleton, pairs, match, match[1], match[3]);
  for (const match of skeleton.text.matchAll(BACKWARD)) add(skeleton, pairs, match, match[3], match[1]);
  for (const match of skeleton.text.matchAll(RANGE)) {
    const claim = claimAt(skeleton, match[1]);
    const sides = claim && sidesOf(claim);
    if (sides) pairs.push({ ...sides, start: match.index, end: match.index + match[0].length });
  }
  return pairs;
}

function add(
  skeleton: Skeleton,
  pairs: FromTo[],
  match: RegExpExecArray,
  from: string | undefined,
  to: string | undefined,
): void {
  const base = claimAt(skeleton, from);
  const next = claimAt(skeleton, to);
  if (!base || !next || !alike(base, next)) return;
  const [start, end] = [match.index, match.index + match[0].length];
  if (pairs.some((p) => p.start < end && start < p.end)) return;
  pairs.push({
    base: { quantity: base.quantity, claim: base },
    next: { quantity: next.quantity, claim: next },
    start,
    end,
  });
}

/** Amounts of one unit; a percent change is never a side. */
function alike(a: Claim, b: Claim): boolean {
  const sides = ['count', 'money', 'measure', 'share', 'rate'];
  if (!sides.includes(a.statistic) || !sides.includes(b.statistic)) return false;
  const [unitA, unitB] = [a.quantity.unitCode, b.quantity.unitCode];
  if (unitA !== unitB) return false;
  if (a.quantity.value === null || b.quantity.value === null) return false;
  return a.statistic === b.statistic;
}

/** A range after "from" in its two sides, in the order written. */
function sidesOf(claim: Claim): { base: Side; next: Side } | null {
  const { low, high, value, text } = claim.quantity;
  if (value !== null || low === null || high === null || low === high) return null;
  const [first, second] = text.match(/\d[\d,]*(?:\.\d+)?/g)?.map((n) => Number(n.replaceAll(',', ''))) ?? [];
  if (first === undefined || second === undefined || first === second) return null;
  const [least, most] = low < high ? [low, high] : [high, low];
  const [from, to] = first < second ? [least, most] : [most, least];
  const side = (n: number): Side => ({
    claim,
    quantity: {
      ...claim.quantity,
      value: n,
      low: null,
      high: null,
      bound: 'exact',
      interval: { low: n, high: n },
    },
  });
  return { base: side(from), next: side(to) };
}
