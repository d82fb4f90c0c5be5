/** What a stated percent change allows, with its sign. */
import type { Claim } from '../../model.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { directionOf } from './direction.ts';

/** "a 17% rise" → 16.5 to 17.5; "a fall of 8%" → −8.5 to −7.5; null when direction or size is not known. */
export function statedBounds(change: Claim): Bounds | null {
  const direction = directionOf(change);
  const bounds = boundsOf(change.quantity);
  if (!bounds || direction === 0) return null;
  if (direction > 0 || (change.quantity.value ?? 0) < 0) return bounds;
  return { low: bounds.high?.neg() ?? null, high: bounds.low?.neg() ?? null };
}
