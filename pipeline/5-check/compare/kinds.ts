/** Which figures can be held against each other at all. */
import type { Quantity } from '../../model.ts';
import { denominatorOf, numeratorOf } from '../align/denominator.ts';
import type { FigureItem } from './items.ts';
import { stemOf } from './words.ts';

/** "an average rating of 6" beside "6/10": the bare figure is out of ten too. */
export function asScore(item: FigureItem, other: FigureItem): Quantity {
  const { quantity } = item.claim;
  const bare = isBareScore(item) && /(?:\/|out\s+of)\s*10\s*$/.test(other.claim.quantity.text);
  return bare ? { ...quantity, statistic: 'score', text: `${quantity.text}/10` } : quantity;
}

const isBareScore = ({ claim: { statistic, quantity }, near }: FigureItem): boolean =>
  statistic === 'count' &&
  (quantity.value ?? 99) <= 10 &&
  quantity.conceptFrom !== 'words' &&
  near.has(RATING);

const RATING = stemOf('rating');
const RATED = ['rating', 'score', 'average', 'rate', 'critic'].map(stemOf);

/** Do the words around it say that it is a mark? */
export const isRated = ({ near }: FigureItem): boolean => RATED.some((word) => near.has(word));

/** Figures of one kind and unit can be held against each other. */
export function kindOfFigure(item: FigureItem): string {
  const { statistic, quantity } = item.claim;
  if (isBareScore(item)) return 'score';
  if (statistic === 'score' || /(?:\/|out\s+of)\s*(?:5|10)\s*$/.test(quantity.text)) return 'score';
  if (statistic === 'count' || statistic === 'duration' || statistic === 'share') return statistic;
  if (statistic === 'rate') return `rate ${numeratorOf(quantity)} per ${denominatorOf(quantity)}`;
  return `${statistic} ${quantity.unitCode ?? quantity.unit ?? ''}`;
}
