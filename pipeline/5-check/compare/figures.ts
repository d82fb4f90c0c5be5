import type { Claim } from '../../model.ts';
import { countedOf } from '../align/counted.ts';
import { type Judgement, judge } from '../verdict/index.ts';
import { type FigureItem, stemOf } from './items.ts';

/** A figure of the one text with the figure of the other that is most likely about the same thing. */
export interface MatchedFigure {
  item: FigureItem;
  other: FigureItem | null;
  judgement: Judgement | null;
  /** Enough in common to say they contradict each other, and nothing else it could be about. */
  sure: boolean;
}

interface Scored {
  i: number;
  j: number;
  points: number;
  judgement: Judgement;
}

/** A pair of figures scores at least this, or it is no pair. */
const ENOUGH = 1.5;
/** From here on the pair is sure enough for a contradiction. */
const SURE = 3;
/** Another figure that fits and scores within this of the best pair leaves it open which is meant. */
const RIVAL = 1.5;

/** Pairs each figure of `left` with at most one of `right`, best pairs first. */
export function matchFigures(left: readonly FigureItem[], right: readonly FigureItem[]): MatchedFigure[] {
  const scored = left
    .flatMap((item, i) => right.map((other, j) => score(item, other, i, j)))
    .filter((pair) => pair.points >= ENOUGH)
    .sort((a, b) => b.points - a.points || a.i - b.i || a.j - b.j);
  const byLeft = new Map<number, Scored>();
  const takenRight = new Set<number>();
  for (const pair of scored) {
    if (byLeft.has(pair.i) || takenRight.has(pair.j)) continue;
    byLeft.set(pair.i, pair);
    takenRight.add(pair.j);
  }
  return left.map((item, i) => {
    const match = byLeft.get(i);
    if (!match) return { item, other: null, judgement: null, sure: false };
    const other = right[match.j] as FigureItem;
    const rival = scored.some(
      (pair) =>
        pair.i === i && pair.j !== match.j && fits(pair.judgement) && pair.points >= match.points - RIVAL,
    );
    const sure = match.points >= SURE && !rival && !otherScope(item, other);
    return { item, other, judgement: match.judgement, sure };
  });
}

const fits = ({ verdict }: Judgement): boolean => verdict === 'agrees' || verdict === 'consistent';

function score(a: FigureItem, b: FigureItem, i: number, j: number): Scored {
  const judgement = judge(a.claim.quantity, b.claim.quantity);
  const counted = countedPoints(a.claim, b.claim);
  if (kindOfFigure(a) !== kindOfFigure(b) || counted < 0) return { i, j, points: 0, judgement };
  let near = 0;
  for (const [word, weight] of a.near) near += Math.min(weight, b.near.get(word) ?? 0) * 1.6;
  const bonus = judgement.verdict === 'agrees' ? 1.5 : judgement.verdict === 'consistent' ? 0.8 : 0;
  const scope = otherScope(a, b) ? -1 : 0;
  return { i, j, points: counted + Math.min(near, 4) + bonus + scope, judgement };
}

/** Words before a head that set its number apart from the whole: "new cases" are not "cases". */
const APART: ReadonlySet<string> = new Set(
  'new additional further extra more suspected active probable remaining former male female adult other older younger'.split(
    ' ',
  ),
);

/** How much what is counted speaks for the pair; below zero = other things are counted. */
function countedPoints(a: Claim, b: Claim): number {
  const [x, y] = [countedOf(a), countedOf(b)];
  if (a.statistic !== 'count') return x.thing !== null && x.thing === y.thing ? 2.5 : 1;
  // "40 people were tested" and "40 tests": the one's verb is the other's noun.
  const verb = (from: Claim, to: Claim): boolean =>
    from.measure.event !== null &&
    to.measure.head !== null &&
    stemOf(from.measure.event) === stemOf(to.measure.head);
  if (verb(a, b) || verb(b, a)) return 3;
  const apart = (claim: Claim): string => claim.measure.modifiers.filter((word) => APART.has(word)).join(' ');
  if (x.thing !== null && y.thing !== null) {
    if (x.thing !== y.thing) return -1;
    if (x.event !== y.event && x.event !== null && y.event !== null && x.thing === 'person') return -1;
    return apart(a) === apart(b) ? 4 : 1;
  }
  return x.event !== null && x.event === y.event ? 3 : 1;
}

/** Figures of one kind and unit can be held against each other. */
function kindOfFigure({ claim: { statistic, quantity } }: FigureItem): string {
  if (statistic === 'score' || /(?:\/|out\s+of)\s*(?:5|10)\s*$/.test(quantity.text)) return 'score';
  if (statistic === 'count' || statistic === 'duration' || statistic === 'share') return statistic;
  return `${statistic} ${quantity.unitCode ?? quantity.unit ?? ''}`;
}

/** Both say where they hold, and it is not the same place. */
function otherScope(a: FigureItem, b: FigureItem): boolean {
  if (!a.scope.size || !b.scope.size) return false;
  return ![...a.scope].some((place) => b.scope.has(place));
}
