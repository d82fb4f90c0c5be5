/** How loose statements with a bound are taken. */
import type { MatchedFigure } from './figures.ts';

/** A satisfied "more than" or "less than" is agreement however far away; an estimate or an "up to" is not. */
export function isPlainBound({ item, other, judgement }: MatchedFigure): boolean {
  if (judgement?.rule.includes('outside')) return false;
  const plain = (bound: string): boolean => ['at least', 'more than', 'at most', 'less than'].includes(bound);
  const [a, b] = [item.claim.quantity.bound, other?.claim.quantity.bound ?? 'exact'];
  const point = (bound: string): boolean => bound === 'exact' || bound === 'approximate';
  return (plain(a) && point(b)) || (plain(b) && point(a));
}

/** "more than 120" where the other says "more than 130": the one is included in the other. */
export function isIncluded({ item, other }: MatchedFigure): boolean {
  const [a, b] = [item.claim.quantity, other?.claim.quantity];
  if (!b || a.value === null || b.value === null) return false;
  const lower = (bound: string): boolean => bound === 'at least' || bound === 'more than';
  const upper = (bound: string): boolean => bound === 'at most' || bound === 'less than';
  return (
    (lower(a.bound) && lower(b.bound) && a.value <= b.value) ||
    (upper(a.bound) && upper(b.bound) && a.value >= b.value)
  );
}

/** "more than 725" where the other only says "more than 720". */
export function isTighter(match: MatchedFigure): boolean {
  const [a, b] = [match.item.claim.quantity.bound, match.other?.claim.quantity.bound];
  const side = (bound: string | undefined): string =>
    bound === 'at least' || bound === 'more than'
      ? 'lower'
      : bound === 'at most' || bound === 'less than'
        ? 'upper'
        : '';
  return side(a) !== '' && side(a) === side(b) && !isIncluded(match);
}

/**
 * "fewer than 35 %" where the other says "about 40 %": an estimate leaves room, but whoever names a bound denies the
 * figures beyond it. A tenth is left to the estimate.
 */
export function isBeyond(match: MatchedFigure): boolean {
  const { item, other, judgement } = match;
  const soft = judgement?.verdict === 'diverges' && judgement.rule.includes('estimate');
  const bounded = [item, other].some(
    (one) => one && /^(?:at least|more than|at most|less than)$/.test(one.claim.quantity.bound),
  );
  return soft && bounded && (judgement?.ratio?.low ?? 1) > 1.1;
}

/** "more than 95 %" beside "about 91 %": near enough for an estimate, but the bound is not met. */
export function isUnmet({ item, other, judgement }: MatchedFigure): boolean {
  const bounded = [item, other].some(
    (one) => one && /^(?:at least|more than|at most|less than)$/.test(one.claim.quantity.bound),
  );
  return bounded && /estimate|rounding/.test(judgement?.rule ?? '');
}
