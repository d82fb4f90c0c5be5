/** How near a ratio has to be to a stated multiple. */
import type { Quantity } from '../../model.ts';

/**
 * Writers call 1.8 to 2.5 "doubled"; "nearly" and "more than" lean to their side. Outside the stretch, as a share of
 * the multiple, even a loose word is wrong.
 */
export function slackOf(bound: Quantity['bound']): readonly [low: number, high: number] {
  if (bound === 'more than' || bound === 'at least') return [0.98, 1.8];
  if (bound === 'less than' || bound === 'at most' || bound === 'up to') return [0.7, 1.02];
  return [0.8, 1.3];
}
