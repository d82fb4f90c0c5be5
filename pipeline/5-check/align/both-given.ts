import type { Claim } from '../../model.ts';
import type { Setting } from './types.ts';

/**
 * Does one voice give both figures? Who tells of "40 killed" and, elsewhere in the article, of "60 killed" knows of
 * two counts, and another's "60" is the second of them: no contradiction to the first.
 */
export function bothGiven(a: Claim, b: Claim, setting: Setting): boolean {
  return (
    a.articleId !== b.articleId &&
    figureKey(a) !== figureKey(b) &&
    (setting.alsoSays(a, b) || setting.alsoSays(b, a))
  );
}

/** A figure as written down: two claims with one key give the same number or range. */
export const figureKey = ({ quantity: { value, low, high, unitCode } }: Claim): string =>
  `${value} ${low} ${high} ${unitCode}`;
