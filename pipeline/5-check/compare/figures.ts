import { type Judgement, judge } from '../verdict/index.ts';
import { apartOf, countedPoints } from './counted.ts';
import type { FigureItem } from './items.ts';
import { asScore, isRated, kindOfFigure } from './kinds.ts';

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
const RIVAL = 1;

/** Pairs each figure of `left` with at most one of `right`, best pairs first. */
export function matchFigures(left: readonly FigureItem[], right: readonly FigureItem[]): MatchedFigure[] {
  const kinds = { left: left.map(kindOfFigure), right: right.map(kindOfFigure) };
  const counts: Counts = { left: tally(kinds.left), right: tally(kinds.right) };
  const scored = left
    .flatMap((item, i) =>
      right.flatMap((other, j) => {
        const pair = [kinds.left[i] ?? '', kinds.right[j] ?? ''] as const;
        if (!meets(item, other, pair, counts)) return [];
        return [withOnly(score(item, other, i, j), pair[0], counts)];
      }),
    )
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
    const elsewhere = right.some(
      (one) => one !== other && (sameFigure(item, one) || isPartMeant(item, other, one)),
    );
    const sure =
      !elsewhere &&
      item.some === other.some &&
      match.points >= neededFor(item, other, match.judgement) &&
      !rival &&
      !otherScope(item, other);
    return { item, other, judgement: match.judgement, sure };
  });
}

/** The very figure stands elsewhere in the other text: then that is what is meant, whatever it is said to count. */
const sameFigure = (a: FigureItem, b: FigureItem): boolean =>
  a.claim.quantity.bound === 'exact' &&
  a.claim.quantity.value !== null &&
  a.claim.quantity.value > 1 &&
  a.claim.quantity.value === b.claim.quantity.value;

/** "200 singles, including 44 as a lead artist": what the statement counts is the part that shares more of its words. */
function isPartMeant(item: FigureItem, whole: FigureItem, part: FigureItem): boolean {
  if (whole.claim.statistic !== 'count' || part.claim.statistic !== 'count') return false;
  if (!part.isPart || part.claim.quantity.conceptFrom === 'words') return false;
  if (part.claim.quantity.number.start < whole.claim.quantity.number.end) return false;
  return [...item.near.keys()].some((word) => part.near.has(word) && !whole.near.has(word));
}

interface Counts {
  left: ReadonlyMap<string, number>;
  right: ReadonlyMap<string, number>;
}

/** How often each kind occurs. */
function tally(kinds: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The only share, sum or score on both sides: there is nothing else it could be held against. */
function withOnly(pair: Scored, kind: string, { left, right }: Counts): Scored {
  if (pair.points <= 0 || !/^(?:share|money|score)/.test(kind)) return pair;
  return left.get(kind) === 1 && right.get(kind) === 1 ? { ...pair, points: pair.points + 1 } : pair;
}

/** Figures of unnamed things must be close, and figures far apart must have more in common, to be of one thing. */
function neededFor(left: FigureItem, right: FigureItem, { ratio }: Judgement): number {
  const [a, b] = [left.claim, right.claim];
  // "more than 36" and "36" name one number, and still exclude each other.
  const apart = ratio?.low ?? (a.quantity.value === b.quantity.value ? 1 : Number.POSITIVE_INFINITY);
  if (a.statistic === 'count' && apartOf(left) !== apartOf(right)) return Number.POSITIVE_INFINITY;
  if (apart <= CLOSE) return ENOUGH;
  if (a.statistic === 'count' && countedPoints(left, right) < 3 && apart > 1.25)
    return Number.POSITIVE_INFINITY;
  // An age, a length or a time may be anyone's.
  if ((a.statistic === 'age' || a.statistic === 'duration') && isBoundOf(left, right)) return SURE;
  const loose = a.statistic === 'age' || a.statistic === 'measure' || a.statistic === 'duration' ? 2 : 0;
  // A bound is set to a figure known; two exact figures may well be of two things.
  const exact = a.quantity.bound === 'exact' && b.quantity.bound === 'exact' ? 0.5 : 0;
  return SURE + loose + exact + (apart > FAR ? 2 : 0);
}

/** "was over 12 when he moved to the city" / "moved to the city at the age of eight": a bound is set to a figure known. */
function isBoundOf(left: FigureItem, right: FigureItem): boolean {
  const shared = [...left.near.keys()].filter((word) => right.near.has(word)).length;
  return left.claim.quantity.bound !== 'exact' && right.claim.quantity.bound === 'exact' && shared >= 2;
}

/** So near each other that two things would be chance. */
const CLOSE = 1.05;
/** So many times apart that two things are as likely as a contradiction. */
const FAR = 2;

const fits = ({ verdict }: Judgement): boolean => verdict === 'agrees' || verdict === 'consistent';

function score(a: FigureItem, b: FigureItem, i: number, j: number): Scored {
  const judgement = judge(asScore(a, b), asScore(b, a));
  const counted = countedPoints(a, b);
  if (counted < 0) return { i, j, points: 0, judgement };
  let near = 0;
  for (const [word, weight] of a.near) near += Math.min(weight, b.near.get(word) ?? 0) * 1.6;
  const bonus = judgement.verdict === 'agrees' ? 1.5 : judgement.verdict === 'consistent' ? 0.8 : 0;
  // Figures this close are seldom of two things.
  const close = bonus === 0 && judgement.ratio !== null && judgement.ratio.low <= CLOSE ? 0.7 : 0;
  if (isOutside(a, b) || isOutside(b, a)) return { i, j, points: 0, judgement };
  const scope = otherScope(a, b) ? -2 : sameScope(a, b) ? 1.5 : 0;
  return { i, j, points: counted + Math.min(near, 4) + bonus + close + scope, judgement };
}

/** Figures of one kind; a mark "out of 100" and a percentage too, where the other text has neither's own kind. */
function meets(
  a: FigureItem,
  b: FigureItem,
  [x, y]: readonly [string, string],
  { left, right }: Counts,
): boolean {
  if (x === y) return true;
  const marks = (x === 'share' && y === 'score') || (x === 'score' && y === 'share');
  if (!marks || right.has(x) || left.has(y)) return false;
  return isRated(a) && isRated(b);
}

const sameScope = (a: FigureItem, b: FigureItem): boolean => [...a.scope].some((place) => b.scope.has(place));

/** "outside North America" beside a figure for a place that is named: the one leaves out what the other counts. */
const isOutside = (a: FigureItem, b: FigureItem): boolean =>
  a.scope.has('elsewhere') && b.scope.size > 0 && !b.scope.has('elsewhere') && !b.scope.has('everywhere');

/** Both say where they hold, and it is not the same place. */
function otherScope(a: FigureItem, b: FigureItem): boolean {
  if (!a.scope.size || !b.scope.size) return false;
  return ![...a.scope].some((place) => b.scope.has(place));
}
