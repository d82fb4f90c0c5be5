import type { Attribution, Span } from '../model.ts';

/**
 * Who answers for the words of `span`: of the attributions whose content covers it, the innermost, a stated source
 * before one carried over from the sentence before; null when nobody is named.
 */
export function attributionOf(attributions: readonly Attribution[], span: Span): Attribution | null {
  let best: Attribution | null = null;
  for (const one of attributions) {
    if (one.content.start > span.start || one.content.end < span.end) continue;
    if (!best || rank(one) < rank(best) || (rank(one) === rank(best) && size(one) < size(best))) best = one;
  }
  return best;
}

const rank = (one: Attribution): number => (one.how === 'carried over' ? 1 : 0);
const size = (one: Attribution): number => one.content.end - one.content.start;
