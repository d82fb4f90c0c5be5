import type { Claim, Quantity } from '../../model.ts';
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
const SURE = 3.5;
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
    const elsewhere = right.some((one) => one !== other && sameFigure(item, one));
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
function neededFor({ claim: a }: FigureItem, { claim: b }: FigureItem, { ratio }: Judgement): number {
  // "more than 36" and "36" name one number, and still exclude each other.
  const apart = ratio?.low ?? (a.quantity.value === b.quantity.value ? 1 : Number.POSITIVE_INFINITY);
  if (a.statistic === 'count' && countedPoints(a, b) < 3 && apart > 1.25) return Number.POSITIVE_INFINITY;
  // An age, a length or a time may be anyone's.
  const loose = a.statistic === 'age' || a.statistic === 'measure' || a.statistic === 'duration' ? 2 : 0;
  return SURE + loose + (apart > FAR ? 2 : 0);
}

/** So many times apart that two things are as likely as a contradiction. */
const FAR = 3;

const fits = ({ verdict }: Judgement): boolean => verdict === 'agrees' || verdict === 'consistent';

function score(a: FigureItem, b: FigureItem, i: number, j: number): Scored {
  const judgement = judge(asScore(a, b), asScore(b, a));
  const counted = countedPoints(a.claim, b.claim);
  if (counted < 0) return { i, j, points: 0, judgement };
  let near = 0;
  for (const [word, weight] of a.near) near += Math.min(weight, b.near.get(word) ?? 0) * 1.6;
  const bonus = judgement.verdict === 'agrees' ? 1.5 : judgement.verdict === 'consistent' ? 0.8 : 0;
  // Figures this close are seldom of two things.
  const close = bonus === 0 && judgement.ratio !== null && judgement.ratio.low <= 1.05 ? 0.7 : 0;
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
  return [a, b].every(({ near }) => RATED.some((word) => near.has(word)));
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
  if (a.statistic === 'count' && befell(a) !== null && befell(a) === befell(b))
    return apartOf(a) === apartOf(b) ? 3 : 1;
  if (a.statistic === 'rank')
    return x.thing !== null && x.thing === y.thing && x.narrowing.join(' ') === y.narrowing.join(' ')
      ? 4
      : -1;
  if (a.statistic !== 'count') return x.thing !== null && x.thing === y.thing ? 2.5 : 1;
  // "40 people were tested" and "40 tests": the one's verb is the other's noun.
  const verb = (from: Claim, to: Claim): boolean =>
    from.measure.event !== null &&
    to.measure.head !== null &&
    stemOf(from.measure.event) === stemOf(to.measure.head);
  if (verb(a, b) || verb(b, a)) return 3;
  if (x.thing !== null && y.thing !== null) {
    if (x.thing !== y.thing) return -1;
    if (x.event !== y.event && x.event !== null && y.event !== null && x.thing === 'person') return -1;
    if (x.thing === 'person' && !(x.event === y.event && nested(x.narrowing, y.narrowing))) return 1.5;
    return apartOf(a) === apartOf(b) ? 4 : 1;
  }
  return x.event !== null && x.event === y.event ? 3 : 1;
}

const apartOf = ({ measure }: Claim): string => measure.modifiers.filter((word) => APART.has(word)).join(' ');

/** What the one says more precisely the other leaves unsaid: "flood deaths" and "deaths". */
const nested = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));

/** Nouns that stand for people in a tally of what befell them. */
const TALLIED: ReadonlySet<string> = new Set([
  'person',
  'people',
  'case',
  'patient',
  'resident',
  'victim',
  'inhabitant',
]);

/** What befell the people or cases counted: "374 people recovered", "380 recovery cases" and "374 recoveries". */
function befell({ measure }: Claim): string | null {
  if (measure.head === null) return null;
  const noun = EVENT_NOUNS.get(measure.head);
  if (noun) return noun;
  if (!TALLIED.has(measure.head)) return null;
  const told = measure.modifiers.find((word) => EVENT_NOUNS.has(word));
  return EVENT_NOUNS.get(told ?? '') ?? measure.event;
}

const EVENT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['recovery', 'recover'],
  ['death', 'kill'],
  ['fatality', 'kill'],
  ['injury', 'injure'],
  ['arrest', 'arrest'],
]);

/** "an average rating of 6" beside "6/10": the bare figure is out of ten too. */
function asScore(item: FigureItem, other: FigureItem): Quantity {
  const { quantity } = item.claim;
  const bare = isBareScore(item) && /(?:\/|out\s+of)\s*10\s*$/.test(other.claim.quantity.text);
  return bare ? { ...quantity, statistic: 'score', text: `${quantity.text}/10` } : quantity;
}

const isBareScore = ({ claim: { statistic, quantity }, near }: FigureItem): boolean =>
  statistic === 'count' && (quantity.value ?? 99) <= 10 && quantity.concept.length === 0 && near.has(RATING);

const RATING = stemOf('rating');
const RATED = ['rating', 'score', 'average', 'rate', 'critic'].map(stemOf);

/** Figures of one kind and unit can be held against each other. */
function kindOfFigure(item: FigureItem): string {
  const { statistic, quantity } = item.claim;
  if (isBareScore(item)) return 'score';
  if (statistic === 'score' || /(?:\/|out\s+of)\s*(?:5|10)\s*$/.test(quantity.text)) return 'score';
  if (statistic === 'count' || statistic === 'duration' || statistic === 'share') return statistic;
  return `${statistic} ${quantity.unitCode ?? quantity.unit ?? ''}`;
}

const sameScope = (a: FigureItem, b: FigureItem): boolean => [...a.scope].some((place) => b.scope.has(place));

/** Both say where they hold, and it is not the same place. */
function otherScope(a: FigureItem, b: FigureItem): boolean {
  if (!a.scope.size || !b.scope.size) return false;
  return ![...a.scope].some((place) => b.scope.has(place));
}
