import type { Verdict } from '../../model.ts';
import type { MatchedDate } from './dates.ts';
import type { MatchedFigure } from './figures.ts';

/** How two loose statements stand to each other: the pipeline's verdict, and the label it folds to. */
export interface PairVerdict {
  verdict: 'agree' | 'conflict' | 'not_comparable';
  full: Verdict;
  reason: string;
}

export const agree = (full: Verdict, reason: string): PairVerdict => ({ verdict: 'agree', full, reason });

export const conflict = (reason: string, full: Verdict = 'conflicts'): PairVerdict => ({
  verdict: 'conflict',
  full,
  reason,
});

export const none = (full: Verdict, reason: string): PairVerdict => ({
  verdict: 'not_comparable',
  full,
  reason,
});

export const OTHER_MATTERS = 'they speak of other matters';

export const shownFigures = ({ item, other }: MatchedFigure): string =>
  `“${item.claim.quantity.text}” / “${other?.claim.quantity.text}”`;

export const shownDates = ({ event, other }: MatchedDate): string =>
  `“${event.timex.text}” / “${other?.timex.text}”`;
