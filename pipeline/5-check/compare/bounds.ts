/** How loose statements with a bound are taken. */
import type { Quantity } from '../../model.ts';
import { grain } from '../verdict/numbers.ts';
import type { MatchedFigure } from './figures.ts';

/** The side a plain bound leaves open; an "up to" is no plain bound, since it leaves room of its own accord. */
function sideOf(quantity: Quantity | undefined): 'lower' | 'upper' | null {
  const bound = quantity?.bound;
  if (bound === 'at least' || bound === 'more than') return 'lower';
  return bound === 'at most' || bound === 'less than' ? 'upper' : null;
}

const bothOf = ({ item, other }: MatchedFigure): [Quantity, Quantity | undefined] => [
  item.claim.quantity,
  other?.claim.quantity,
];

/** A satisfied "more than" or "less than" is agreement however far away. */
export function isPlainBound(match: MatchedFigure): boolean {
  if (match.judgement?.rule.includes('outside')) return false;
  const [a, b] = bothOf(match);
  const point = (quantity?: Quantity): boolean =>
    quantity === undefined || quantity.bound === 'exact' || quantity.bound === 'approximate';
  return (sideOf(a) !== null && point(b)) || (sideOf(b) !== null && point(a));
}

/** "more than 725" where the other only says "more than 720". */
export function isTighter(match: MatchedFigure): boolean {
  const [a, b] = bothOf(match);
  const side = sideOf(a);
  if (side === null || side !== sideOf(b) || a.value === null || !b || b.value === null) return false;
  return side === 'lower' ? a.value > b.value : a.value < b.value;
}

/** "fewer than 35 %" where the other says "about 40 %": an estimate leaves room, but not for what a bound denies. */
export function isBeyond(match: MatchedFigure): boolean {
  if (!match.judgement?.rule.includes('estimate')) return false;
  const [a, b] = bothOf(match);
  return b !== undefined && (leavesOut(a, b) || leavesOut(b, a));
}

const BELOW = /\b(?:nearly|almost|just\s+under)\b/i;

/** Does the bound leave out all that the estimate may stand for, half the worth of its last digit other than 0? */
function leavesOut(bound: Quantity, estimate: Quantity): boolean {
  const side = sideOf(bound);
  if (side === null || bound.value === null || estimate.bound !== 'approximate' || estimate.value === null)
    return false;
  const room = Math.max(grain(estimate.value), estimate.step) / 2;
  if (side === 'upper') return bound.value <= estimate.value - room;
  // "nearly 90" is not more than 90.
  const below = BELOW.test(estimate.hedge ?? '');
  return bound.value >= estimate.value + (below ? 0 : room);
}

/** "more than 95 %" beside "about 91 %": near enough for an estimate, but the bound is not met. */
export function isUnmet(match: MatchedFigure): boolean {
  const bounded = bothOf(match).some((quantity) => sideOf(quantity) !== null);
  return bounded && /estimate|rounding/.test(match.judgement?.rule ?? '');
}
