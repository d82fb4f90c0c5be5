import { byCodeUnit, fold } from '../../lib/text.ts';
import type { Claim, Period, Series } from '../../model.ts';
import { countedKey } from '../align/counted.ts';
import { statedPeriod } from '../align/dimensions.ts';
import { settingOf } from '../align/index.ts';
import type { Corpus } from '../rule.ts';
import { type Bearing, bearingsOf, isPart } from './assumed.ts';

/** A series has at least this many different periods. */
const PERIODS = 3;

/**
 * Measures over time: the same thing counted for one subject or place in three periods or more, each figure with its
 * article. Vintages are kept side by side, never spliced or averaged.
 */
export function seriesOf(corpus: Corpus): Series[] {
  const bearingOf = bearingsOf(corpus.claims, settingOf(corpus));
  const groups = new Map<string, Claim[]>();
  for (const claim of corpus.claims) {
    const period = statedPeriod(claim);
    if (!period || period.tentative || period.from === null || isPart(claim)) continue;
    if (claim.statistic !== 'count' && claim.statistic !== 'money' && claim.statistic !== 'share') continue;
    const counted = countedKey(claim);
    if (counted === null || claim.quantity.value === null || claim.population.length) continue;
    const { where, narrowing } = bearingOf(claim);
    const key = [claim.statistic, claim.quantity.unitCode, counted, where, narrowing, length(period)];
    const id = key.join('|');
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  return [...groups.entries()]
    .filter(([, claims]) => new Set(claims.map((c) => statedPeriod(c)?.from)).size >= PERIODS)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, claims]) => toSeries(claims, bearingOf));
}

/** Years are lined up with years, months with months. */
function length(period: Period): string {
  return period.edtf && /^\d{4}$/.test(period.edtf) ? 'year' : `other ${(period.edtf ?? '').length}`;
}

function toSeries(claims: readonly Claim[], bearingOf: (claim: Claim) => Bearing): Series {
  const points = claims.map((claim) => {
    const { assumed } = bearingOf(claim);
    return {
      period: statedPeriod(claim) as Period,
      claimId: claim.id,
      articleId: claim.articleId,
      value: claim.quantity.value as number,
      change: claim.quantity.change,
      ...(assumed.length > 0 && { assumed }),
    };
  });
  points.sort(
    (a, b) => byCodeUnit(a.period.from ?? '', b.period.from ?? '') || byCodeUnit(a.claimId, b.claimId),
  );
  const first = claims[0] as Claim;
  const texts = claims.map((claim) => fold(claim.measure.text)).filter(Boolean);
  const measure =
    texts.sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0] ?? first.measure.head ?? '';
  return { measure, unit: first.quantity.unit, points };
}
