/**
 * What a figure of a series leaves unsaid and its article says of the same thing elsewhere: "262 attacks in 2022" in
 * an article that places its other attacks in one country. Only what the article says more than once, and nothing in
 * it competes with, is taken over.
 */
import type { Claim } from '../../model.ts';
import { countedKey, countedOf } from '../align/counted.ts';
import { statedPeriod } from '../align/dimensions.ts';
import type { Setting } from '../align/types.ts';

/** Where a figure holds and what narrows its noun; `assumed` names what the article lends it. */
export interface Bearing {
  where: string;
  narrowing: string;
  assumed: ('place' | 'kind')[];
}

/** Periods for which an article must say a place or kind before it lends it to others; once may be a part. */
const SAID = 2;

/** The bearings of claims, completed from their own article where it knows one place or one kind of the thing only. */
export function bearingsOf(claims: readonly Claim[], setting: Setting): (claim: Claim) => Bearing {
  const whole = claims.filter((claim) => !isPart(claim) && statedPeriod(claim) !== null);
  const placeOf = (claim: Claim): string =>
    claim.place.flatMap(({ value }) => setting.nameKeys(claim.articleId, value)).sort()[0] ?? '';
  const kindOf = (claim: Claim): string => countedOf(claim).narrowing.slice(0, 1).join(' ');
  const [places, kinds] = [lent(whole, placeOf), lent(whole, kindOf)];
  return (claim) => {
    const [place, kind] = [placeOf(claim), kindOf(claim)];
    const where = place || (places.get(thingOf(claim)) ?? '');
    const narrowing = kind || (kinds.get(thingOf(claim)) ?? '');
    const assumed: Bearing['assumed'] = [];
    if (where !== place) assumed.push('place');
    if (narrowing !== kind) assumed.push('kind');
    return { where, narrowing, assumed };
  };
}

export const isPart = (claim: Claim): boolean => claim.partOf !== null || claim.quantity.partOf !== null;

/** The thing as its article counts it, in whatever kind of figure ("40 attacks", "attacks rose 12 %"). */
const thingOf = (claim: Claim): string => `${claim.articleId}|${countedKey(claim)}`;

/** For each thing of an article, the one value that it lends to the figures that leave it unsaid. */
function lent(claims: readonly Claim[], saidBy: (claim: Claim) => string): Map<string, string> {
  const said = new Map<string, { value: string; periods: Set<string> } | null>();
  const perPeriod = new Map<string, Claim[]>();
  for (const claim of claims) {
    const thing = thingOf(claim);
    const period = statedPeriod(claim)?.edtf ?? '';
    const at = `${thing}|${claim.statistic}|${period}`;
    const beside = perPeriod.get(at);
    // Changes of one year are told from several years, so that they differ says nothing.
    if (!/change/.test(claim.statistic)) {
      if (!beside) perPeriod.set(at, [claim]);
      else if (beside.length < LOOKED_AT) beside.push(claim);
    }
    const value = saidBy(claim);
    if (!value) continue;
    const known = said.get(thing);
    if (known === undefined) said.set(thing, { value, periods: new Set([period]) });
    else if (known?.value === value) known.periods.add(period);
    else said.set(thing, null);
  }
  // "40 suicide attacks in 2022" beside "262 attacks in 2022": the one is a part of the other.
  for (const one of perPeriod.values())
    if (one.some((a) => one.some((b) => saidBy(a) && !saidBy(b) && a.quantity.value !== b.quantity.value)))
      said.set(thingOf(one[0] as Claim), null);
  return new Map(
    [...said].flatMap(([thing, known]) =>
      known && known.periods.size >= SAID ? [[thing, known.value] as const] : [],
    ),
  );
}

/** Claims of one thing and period that are held against each other; more add nothing but time. */
const LOOKED_AT = 20;
