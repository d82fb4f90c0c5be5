import type { Claim } from '../../model.ts';
import { countedOf } from './counted.ts';

/** Things that happen, so that their number belongs to a stretch of time; as classes of the vocabulary. */
const HAPPENING: ReadonlySet<string> = new Set(
  `attack bombing airstrike clash protest crash quake storm wildfire case strike death injury arrest raid shooting
   accident crime complaint arrival departure birth trip visit goal win loss defeat victory sale purchase
   vote test operation launch murder robbery rape ambush kidnapping battle flight`.split(/\s+/),
);

/** Does the figure count something that happened (a flow), rather than what there is (a state)? */
export function isFlow(claim: Claim): boolean {
  if (claim.measure.event !== null) return true;
  if (claim.statistic === 'percent change' || claim.statistic === 'change' || claim.statistic === 'rate')
    return true;
  const { head } = claim.measure;
  return HAPPENING.has(head ?? '') || HAPPENING.has(countedOf(claim).thing ?? '');
}
