import type { Claim, Found, Period, Statistic } from '../../model.ts';
import { countedOf } from './counted.ts';
import { denominatorOf, numeratorOf } from './denominator.ts';
import { isFlow } from './flow.ts';
import { shareOne } from './names.ts';
import { isCumulative, restricts } from './stock.ts';
import type { Dimension, Same, Setting } from './types.ts';
import { ANYONE } from './vocabulary.ts';

const NOT_SAID = 'not said';

/** The kind of figure: a count is never compared with a share, dollars never with people. */
export function sameStatistic(a: Claim, b: Claim): Dimension {
  const unit = (c: Claim): string => {
    if (c.statistic === 'rate') return `${numeratorOf(c.quantity)} per ${denominatorOf(c.quantity)}`;
    return c.quantity.unitCode ?? (MEASURED.has(c.statistic) ? (c.quantity.unit ?? '') : '');
  };
  const same = a.statistic === b.statistic && unit(a) === unit(b) && direction(a) === direction(b);
  const words = (c: Claim): string =>
    `${c.statistic}${c.quantity.unitText ? ` (${c.quantity.unitText})` : ''}`;
  return { name: 'kind of figure', a: words(a), b: words(b), same: same ? 'yes' : 'no' };
}

const MEASURED: ReadonlySet<Statistic> = new Set(['money', 'measure', 'age', 'duration', 'share']);

/** A rise and a fall are different statements; an amount that is no change has no direction. */
function direction(claim: Claim): string {
  if (claim.statistic !== 'percent change' && claim.statistic !== 'change') return '';
  return claim.quantity.change === 'down' ? 'down' : 'up';
}

/** Whose: the same names, other names, or not said. Names only nearby are no proof of difference. */
export function sameSubject(a: Claim, b: Claim, setting: Setting): Dimension {
  return byNames('whose', a, b, a.subject, b.subject, setting);
}

/** Where: places; "Ruritania recorded 40 cases" names its place as the sentence's subject. */
export function samePlace(a: Claim, b: Claim, setting: Setting): Dimension {
  const [left, right] = [placeOf(a), placeOf(b)];
  if (!a.place.length === !b.place.length) return byNames('where', a, b, a.place, b.place, setting);
  const where = byNames('where', a, b, left, right, setting);
  return where.same === 'no' ? { ...where, same: 'unknown' } : where;
}

const placeOf = (claim: Claim): readonly Found<string>[] =>
  claim.place.length ? claim.place : claim.subject;

function byNames(
  name: string,
  a: Claim,
  b: Claim,
  left: readonly Found<string>[],
  right: readonly Found<string>[],
  setting: Setting,
): Dimension {
  const words = (list: readonly Found<string>[]): string =>
    list.length ? [...new Set(list.map((found) => found.value))].join(', ') : NOT_SAID;
  const say = (same: Same): Dimension => ({ name, a: words(left), b: words(right), same });
  if (!left.length || !right.length) return say('unknown');
  const keysOf = (claim: Claim, list: readonly Found<string>[]): string[] =>
    list.flatMap((found) => setting.nameKeys(claim.articleId, found.value));
  if (shareOne(keysOf(a, left), keysOf(b, right))) {
    // "Acme told the regulator it sold" / "Bolt told the regulator it bought": what they share is not whose it is.
    const own = (claim: Claim, list: readonly Found<string>[], other: readonly string[]): boolean =>
      list.some(
        (found) =>
          (found.in === 'phrase' || found.in === 'sentence') && !shareOne(keysOf(claim, [found]), other),
      );
    const apart = own(a, left, keysOf(b, right)) && own(b, right, keysOf(a, left));
    return say(name === 'whose' && apart ? 'unknown' : 'yes');
  }
  // Who killed, counted or reported stands as the sentence's subject: of what happened, only the phrase says whose.
  const happened = name === 'whose' && (isFlow(a) || isFlow(b));
  const firm = (list: readonly Found<string>[]): boolean =>
    list.some((found) => found.in === 'phrase' || (found.in === 'sentence' && !happened));
  return say(firm(left) && firm(right) ? 'no' : 'unknown');
}

/** Which of them: "civilians and security personnel" is not "all lives", and a part is not its whole. */
export function samePopulation(a: Claim, b: Claim): Dimension {
  const words = (c: Claim): string =>
    c.population.length ? c.population.join(' and ') : c.measure.text || NOT_SAID;
  const say = (same: Same): Dimension => ({ name: 'which of them', a: words(a), b: words(b), same });
  if (a.partOf === b.id || b.partOf === a.id) return say('no');
  if ((a.quantity.partOf === null) !== (b.quantity.partOf === null)) return say('no');
  const [left, right] = [[...a.population].sort().join('|'), [...b.population].sort().join('|')];
  if (restricts(a) !== restricts(b)) return say('unknown');
  if (left === right) return say('yes');
  if (left && right) return say('no');
  const plain = left ? b : a;
  return say(ANYONE.has(countedOf(plain).thing ?? 'person') ? 'no' : 'unknown');
}

/** When: the same period, another one, or not said on one side. A part of a period is another period. */
export function samePeriod(a: Claim, b: Claim): Dimension {
  const [left, right] = [statedPeriod(a), statedPeriod(b)];
  const when = byPeriod('when', left, right);
  // "has burned since Monday" / "had burned by Thursday": both up to the day of the report
  const sinceThen = (left?.from && left.to === null) || (right?.from && right.to === null);
  return when.same === 'no' && sinceThen && isCumulative(a) && isCumulative(b)
    ? { ...when, same: 'unknown' }
    : when;
}

/**
 * The period a figure is given for. A date in an earlier sentence dates what happened next ("In May … 40 were
 * killed"), but not a state told in the present ("after the war of 2003 … the group has 40 members").
 */
export function statedPeriod(claim: Claim): Period | null {
  const { period } = claim;
  if (!period) return null;
  if (period.in === 'phrase' || period.in === 'sentence' || isFlow(claim)) return period.value;
  return null;
}

export function sameBase(a: Claim, b: Claim): Dimension {
  return byPeriod('measured against', a.basePeriod?.value ?? null, b.basePeriod?.value ?? null);
}

function byPeriod(name: string, a: Period | null, b: Period | null): Dimension {
  const words = (period: Period | null): string => (period ? period.text : NOT_SAID);
  const say = (same: Same): Dimension => ({ name, a: words(a), b: words(b), same });
  if (!a || !b || !known(a) || !known(b)) return say('unknown');
  if (a.from === b.from && a.to === b.to) return say(a.tentative || b.tentative ? 'unknown' : 'yes');
  if (a.tentative || b.tentative) return say('unknown');
  return say('no');
}

const known = (period: Period): boolean => period.from !== null || period.to !== null;
