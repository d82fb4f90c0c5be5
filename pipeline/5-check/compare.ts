import type { Reading, Verdict } from '../model.ts';

export interface PairVerdict {
  verdict: 'agree' | 'conflict' | 'not_comparable';
  full: Verdict;
  reason: string;
}

/** Do two loose sentences agree? */
export function comparePair(_a: Reading, _b: Reading): PairVerdict {
  return { verdict: 'not_comparable', full: 'cannot tell', reason: 'no figures in common' };
}
