import type { Claim } from '../../model.ts';
import { sameCounted } from '../align/counted.ts';
import type { Same } from '../align/types.ts';
import { type Judgement, judge } from '../verdict/index.ts';
import type { FigureItem } from './items.ts';

/** A figure of the one text with the figure of the other that is most likely about the same thing. */
export interface MatchedFigure {
  item: FigureItem;
  other: FigureItem | null;
  judgement: Judgement | null;
  /** Enough in common to say they contradict each other. */
  sure: boolean;
}

const COUNTED: Readonly<Record<Same, number>> = { yes: 4, unknown: 1.5, no: 0 };
/** Weight of each word both figures stand next to, and how many of them count. */
const NEAR_WEIGHT = 0.7;
const NEAR_MOST = 5;
/** A pair of figures scores at least this, or it is no pair. */
const ENOUGH = 1.5;
/** From here on the pair is sure enough for a contradiction. */
const SURE = 2.2;

/** Pairs each figure of `left` with at most one of `right`, best pairs first. */
export function matchFigures(left: readonly FigureItem[], right: readonly FigureItem[]): MatchedFigure[] {
  const scored = left
    .flatMap((item, i) => right.map((other, j) => ({ i, j, ...score(item, other) })))
    .filter(({ points }) => points >= ENOUGH)
    .sort((a, b) => b.points - a.points || a.i - b.i || a.j - b.j);
  const [byLeft, takenRight] = [new Map<number, { j: number; points: number }>(), new Set<number>()];
  for (const { i, j, points } of scored) {
    if (byLeft.has(i) || takenRight.has(j)) continue;
    byLeft.set(i, { j, points });
    takenRight.add(j);
  }
  return left.map((item, i) => {
    const match = byLeft.get(i);
    const other = match ? (right[match.j] as FigureItem) : null;
    const judgement = other ? judge(item.claim.quantity, other.claim.quantity) : null;
    return { item, other, judgement, sure: match !== undefined && match.points >= SURE };
  });
}

function score(a: FigureItem, b: FigureItem): { points: number } {
  if (kindOfFigure(a.claim) !== kindOfFigure(b.claim)) return { points: 0 };
  const counted = sameCounted(a.claim.measure, b.claim.measure).same;
  if (counted === 'no' && a.claim.statistic === 'count') return { points: 0 };
  const near = Math.min(NEAR_MOST, [...a.near].filter((word) => b.near.has(word)).length);
  const { verdict } = judge(a.claim.quantity, b.claim.quantity);
  const fits = verdict === 'agrees' ? 0.6 : verdict === 'consistent' ? 0.3 : 0;
  return { points: COUNTED[counted] + near * NEAR_WEIGHT + fits };
}

/** Figures of one kind and unit can be held against each other. */
function kindOfFigure({ statistic, quantity }: Claim): string {
  if (statistic === 'count') return 'count';
  return `${statistic} ${quantity.unitCode ?? quantity.unit ?? ''}`;
}
