import type { Claim, Finding, Severity } from '../../model.ts';
import type { Judgement } from './index.ts';

const LEVELS: readonly Severity[] = ['info', 'low', 'medium', 'high'];
/** Ratios from which a difference weighs more. */
const STEPS: readonly number[] = [1.1, 1.5, 2];

/**
 * How much a difference matters: how many times apart, then up or down for who says it and where it stands. Only
 * contradictions and divergences weigh anything.
 */
export function severityOf(judgement: Judgement, claims: readonly Claim[], origins: number): Severity {
  if (judgement.verdict !== 'conflicts' && judgement.verdict !== 'diverges') return 'info';
  let level = 1 + byRatio(judgement.ratio) / 2;
  if (judgement.verdict === 'conflicts') level += 0.5;
  if (claims.some(named)) level += 0.5;
  if (origins < 2) level -= 2;
  if (claims.some((claim) => claim.quantity.bound === 'vague')) level -= 1;
  if (claims.some(isCentral)) level += 0.5;
  return LEVELS[Math.max(1, Math.min(3, Math.floor(level)))] as Severity;
}

function byRatio(ratio: Finding['ratio']): number {
  const apart = ratio === null ? Number.POSITIVE_INFINITY : ratio.low;
  return STEPS.filter((step) => apart >= step).length;
}

const named = ({ source }: Claim): boolean =>
  source.kind === 'named institution' || source.kind === 'named document' || source.kind === 'named person';

/** In the opening of the article, where the figure carries the story. */
const isCentral = (claim: Claim): boolean => claim.quantity.sentence <= 4;
