import type { Claim } from '../../model.ts';
import { countedOf } from '../align/counted.ts';
import { befell } from './befell.ts';
import type { FigureItem } from './items.ts';
import { isA } from './lexicon/kin.ts';
import { stemOf } from './words.ts';

/** Words before a head that set its number apart from the whole: "new cases" are not "cases". */
const APART: ReadonlySet<string> = new Set(
  'new additional further extra more suspected active probable remaining former male female adult other older younger'.split(
    ' ',
  ),
);

/** How much what is counted speaks for the pair; below zero = other things are counted. */
export function countedPoints(left: FigureItem, right: FigureItem): number {
  const [a, b] = [left.claim, right.claim];
  const [x, y] = [countedOf(a), countedOf(b)];
  if (a.statistic === 'count' && befell(left) !== null && befell(left) === befell(right))
    return apartOf(left) === apartOf(right) ? 3 : 1;
  if (a.statistic === 'count' && harms(left, right)) return 2;
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
  if (sameStock(a, b)) return 4;
  if (x.thing !== null && y.thing !== null) {
    if (x.thing !== y.thing) return isNarrower(a, b) ? 1.5 : -1;
    if (x.event !== y.event && x.event !== null && y.event !== null && x.thing === 'person') return -1;
    if (x.thing === 'person' && !(x.event === y.event && nested(x.narrowing, y.narrowing))) return 1.5;
    return apartOf(left) === apartOf(right) ? 4 : 1;
  }
  return x.event !== null && x.event === y.event ? 3 : 1;
}

/** "nine new cases, bringing the total to 63": the total is of all cases, though its noun stands with "new". */
export const apartOf = ({ claim: { measure }, isTotal }: FigureItem): string =>
  isTotal ? '' : measure.modifiers.filter((word) => APART.has(word)).join(' ');

/** "a population of 4,000" / "4,000 residents"; "a capacity of 300" / "a 300-seat hall". */
const STOCKS: readonly ReadonlySet<string>[] = [
  new Set(['population', 'resident', 'inhabitant', 'people', 'person', 'citizen']),
  new Set(['capacity', 'seat', 'seating']),
];

const sameStock = (a: Claim, b: Claim): boolean =>
  a.measure.head !== b.measure.head &&
  STOCKS.some((words) => {
    const [first] = words;
    const [x, y] = [a.measure.head ?? '', b.measure.head ?? ''];
    return (
      words.has(x) && words.has(y) && (x === first || y === first) && a.measure.event === b.measure.event
    );
  });

/** "10,600 people" / "10,000 inhabitants": the one noun names some of what the other does. */
function isNarrower(a: Claim, b: Claim): boolean {
  const [x, y] = [singular(a), singular(b)];
  return x !== null && y !== null && (isA(x, y) || isA(y, x));
}

const singular = ({ measure: { head } }: Claim): string | null => (head === 'people' ? 'person' : head);

/** "Casualties" may be the dead, the hurt or both. */
function harms(a: FigureItem, b: FigureItem): boolean {
  const hurt = (item: FigureItem): boolean =>
    /^(?:kill|injure)$/.test(befell(item) ?? item.claim.measure.event ?? '');
  const harm = (item: FigureItem): boolean => item.claim.measure.event === 'harm';
  return (harm(a) && hurt(b)) || (hurt(a) && harm(b));
}

/** What the one says more precisely the other leaves unsaid: "flood deaths" and "deaths". */
const nested = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
