import type { Claim } from '../model.ts';

/** How many figures back a part may look for its whole. */
const REACH = 6;

/**
 * The whole a figure is part of ("306 attacks, including 23 bombings"; "87 of these attacks"): the nearest earlier
 * count in this sentence or the one before that is at least as large and not itself a part of something.
 */
export function wholeOf(claim: Claim, earlier: readonly Claim[]): string | null {
  if (!claim.quantity.partOf) return null;
  for (const other of earlier.slice(-REACH).reverse()) {
    if (claim.quantity.sentence - other.quantity.sentence > 1) return null;
    if (other.statistic !== 'count' || other.partOf) continue;
    const sameNoun = other.measure.head === claim.measure.head && claim.quantity.conceptFrom !== 'none';
    const sameSentence = other.quantity.sentence === claim.quantity.sentence;
    if ((sameNoun || sameSentence) && atLeast(other, claim)) return other.id;
  }
  return null;
}

const atLeast = (whole: Claim, part: Claim): boolean =>
  (whole.quantity.interval.high ?? Number.POSITIVE_INFINITY) >= (part.quantity.interval.low ?? 0);
