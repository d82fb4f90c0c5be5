import type { Claim } from '../../model.ts';

/** "15 out of 28 provinces" tells a share, and that there are 15. */
export function partCounted(claim: Claim): Claim[] {
  const { quantity, statistic, measure } = claim;
  const part = /\b(\d{1,9})\s+(?:out\s+)?of\s+(?:the\s+)?\d/.exec(quantity.text)?.[1];
  if (statistic !== 'share' || part === undefined || measure.head === null) return [];
  const value = Number(part);
  const counted = {
    ...quantity,
    value,
    statistic: 'count' as const,
    step: 1,
    unit: measure.head,
    unitCode: null,
    interval: { low: value, high: value },
  };
  return [{ ...claim, statistic: 'count', quantity: counted }];
}
