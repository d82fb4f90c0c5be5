/**
 * Per measure: the lowest and the highest figure given, with the claims behind them, and a best figure only where
 * independent origins support it. Never an average (the practice of casualty recorders such as UCDP).
 */
import { byCodeUnit } from '../../lib/text.ts';
import type { Claim, Synthesis } from '../../model.ts';
import { comparisonsOf } from '../align/comparisons.ts';
import { settingOf } from '../align/index.ts';
import { originsOf } from '../origins/index.ts';
import type { Corpus } from '../rule.ts';
import { topicOf } from '../rules/cross-say.ts';
import { allowedBy, named } from '../verdict/allowed.ts';
import { judge } from '../verdict/index.ts';
import { components } from './components.ts';

/** Claims of a measure that are looked at for its best figure; more add nothing but time. */
const LOOKED_AT = 60;

export function synthesize(corpus: Corpus): Synthesis[] {
  const same = comparisonsOf(corpus).list.filter((c) => c.alignment.comparable === 'yes');
  const groups = components(same.map(({ a, b }) => [a.id, b.id]));
  const shared = new Map<string, (typeof same)[number]>();
  for (const comparison of same) if (!shared.has(comparison.a.id)) shared.set(comparison.a.id, comparison);
  return groups
    .map((ids) => ids.map((id) => corpus.claimById.get(id) as Claim))
    .map((claims) => toSynthesis(claims, shared.get(claims.find((c) => shared.has(c.id))?.id ?? ''), corpus))
    .sort((a, b) => byCodeUnit(a.measure, b.measure) || byCodeUnit(a.claimIds[0] ?? '', b.claimIds[0] ?? ''));
}

function toSynthesis(
  claims: readonly Claim[],
  comparison: ReturnType<typeof comparisonsOf>['list'][number] | undefined,
  corpus: Corpus,
): Synthesis {
  const origins = originsOf(corpus);
  const ends = claims.map((claim) => ({ claimId: claim.id, ...named(allowedBy(claim.quantity)) }));
  const low = ends.reduce((least, end) => (end.low < least.low ? end : least));
  const high = ends.reduce((most, end) => (end.high > most.high ? end : most));
  const { best, note } = bestOf(claims.slice(0, LOOKED_AT), (claim) => origins.of(claim));
  const alike = (name: string): boolean =>
    comparison?.alignment.dimensions.some((d) => d.name === name && d.same === 'yes') ?? false;
  return {
    measure: topicOf(
      comparison ? [comparison.a, comparison.b] : claims,
      { subject: alike('whose'), place: alike('where'), period: alike('when') },
      settingOf(corpus).nameKeys,
    ),
    low: { value: low.low, claimId: low.claimId },
    best,
    high: { value: high.high, claimId: high.claimId },
    note,
    claimIds: claims.map((claim) => claim.id),
    origins: new Set(claims.map((claim) => origins.of(claim))).size,
  };
}

/** The figure that most independent origins support, if two do and no other has as many. */
function bestOf(
  claims: readonly Claim[],
  originOf: (claim: Claim) => string,
): { best: Synthesis['best']; note: string } {
  const points = claims.filter(
    (claim) => claim.quantity.value !== null && allowedBy(claim.quantity).shape === 'point',
  );
  let best: { value: number; claimId: string } | null = null;
  let most = 1;
  let tied = false;
  for (const claim of points) {
    const supporters = claims.filter((other) => supports(claim, other));
    const count = new Set(supporters.map(originOf)).size;
    const value = claim.quantity.value as number;
    if (count > most) [best, most, tied] = [{ value, claimId: claim.id }, count, false];
    else if (count === most && best && !supports(claim, byId(claims, best.claimId))) tied = true;
  }
  if (best && !tied) return { best, note: `Supported by ${most} independent origins.` };
  if (tied) return { best: null, note: 'No defensible best: several figures have equal support.' };
  return { best: null, note: 'No defensible best: no figure is supported by two independent origins.' };
}

const byId = (claims: readonly Claim[], id: string): Claim =>
  claims.find((claim) => claim.id === id) as Claim;

function supports(claim: Claim, other: Claim): boolean {
  if (claim === other) return true;
  if (allowedBy(other.quantity).shape !== 'point') return false;
  const { verdict } = judge(claim.quantity, other.quantity);
  return verdict === 'agrees' || verdict === 'consistent';
}
