/** The one number that either of two reports gives of a thing: is it enough to take them for one figure? */
import type { Claim, Statistic } from '../../model.ts';
import { countedOf } from './counted.ts';
import type { Dimension, Setting } from './types.ts';

/** Figures below this are given of many things alike ("two people"): agreeing on one proves little. */
export const TELLING_FIGURE = 13;
/** Words in common that show a thing without narrowing words ("women") to be the one the other means. */
const SHARED_OF_BARE = 2;
/** Of these an article may give the only number. */
const COUNTS: ReadonlySet<Statistic> = new Set(['count', 'duration', 'measure']);

/**
 * Do two reports of a story tell it with one number each of one thing, and nothing else that sets them apart?
 * `common`: content words that both have around the figure.
 */
export function isSole(
  a: Claim,
  b: Claim,
  dimensions: readonly Dimension[],
  common: number,
  setting: Setting,
): boolean {
  if (a.quantity.value === null || b.quantity.value === null) return false;
  if (!setting.onlyNumber(a) || !setting.onlyNumber(b)) return false;
  const same = (name: string) => dimensions.find((d) => d.name === name)?.same;
  // "Marlow sold 3m tonnes" / "Harlow sold 2m tonnes"
  const apart = (name: string, left: readonly unknown[], right: readonly unknown[]): boolean =>
    left.length > 0 && right.length > 0 && same(name) !== 'yes';
  if (apart('whose', a.subject, b.subject) || apart('where', a.place, b.place)) return false;
  if (!COUNTS.has(a.statistic)) {
    if (a.statistic !== 'money' && a.statistic !== 'rate') return false;
    if (a.measure.head === null || b.measure.head === null || common < SHARED_OF_BARE) return false;
    return same('whose') === 'yes' || haveNameInCommon(a, b, setting);
  }
  const isSmall = a.quantity.value < TELLING_FIGURE || b.quantity.value < TELLING_FIGURE;
  const isNarrowed = countedOf(a).narrowing.length > 0 && countedOf(b).narrowing.length > 0;
  // "8 tonnes of cocaine": unit and stuff together are as good as a narrowing word
  if (a.statistic === 'measure') return common >= 1;
  return common >= (isNarrowed ? 0 : SHARED_OF_BARE) + (isSmall ? 1 : 0);
}

/** "4,000 fans" / "a crowd of 3,000": a match or march of the day has one, whatever words tell of it. */
export function isOneCrowd(a: Claim, b: Claim, dimensions: readonly Dimension[], setting: Setting): boolean {
  if (a.measure.event !== 'gather' || b.measure.event !== 'gather') return false;
  const same = (name: string) => dimensions.find((d) => d.name === name)?.same;
  if (same('when') !== 'yes' || (a.place.length && b.place.length && same('where') !== 'yes')) return false;
  return setting.onlyNumber(a) && setting.onlyNumber(b);
}

/** Words of the names beside a figure, and of whose it is. */
function namesAround(claim: Claim, setting: Setting): Set<string> {
  const own = claim.subject.flatMap(({ value }) => value.toLowerCase().split(/\s+/));
  const marks = [...setting.telling(claim).marks].filter((mark) => !/\d/.test(mark));
  return new Set([...own, ...marks].filter((word) => word.length > 2));
}

function haveNameInCommon(a: Claim, b: Claim, setting: Setting): boolean {
  const [left, right] = [namesAround(a, setting), namesAround(b, setting)];
  return [...left].some((name) => right.has(name));
}

/** Sums and cuts that stand when they are announced: "must pay a fine" is "was fined", "would cut" is "is cutting". */
const SETTLED: ReadonlySet<string> = new Set(['fine', 'purchase', 'dividend', 'pledge']);
export const isSettled = ({ measure: { head, event } }: Claim): boolean =>
  event === 'dismiss' || (head !== null && SETTLED.has(head));
