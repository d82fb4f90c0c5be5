/** Many claims of one measure, made up, through the index of candidate pairs: is the time per claim flat? */
import { candidatePairs } from '../../pipeline/5-check/align/candidates.ts';
import type { Setting } from '../../pipeline/5-check/align/types.ts';
import type { Claim } from '../../pipeline/model.ts';

/** Figures cycle through so many values, articles hold so many claims. */
const VALUES = 9_973;
const PER_ARTICLE = 20;

const SETTING: Setting = {
  storyOf: () => 'one',
  isRare: () => true,
  isTrading: () => false,
  sameStory: () => true,
  nameKeys: (_, name) => [name],
  published: () => null,
  claim: () => undefined,
  telling: () => ({ words: new Set(), marks: new Set(), beside: [], isHeadline: false }),
  onlyNumber: () => false,
};

/** Microseconds of processor time per claim, and the pairs that came out. */
export function claimsSpeed(count: number): { perClaim: number; pairs: number } {
  const claims = Array.from({ length: count }, (_, i) => madeUp(i));
  const before = process.cpuUsage();
  let pairs = 0;
  for (const _ of candidatePairs(claims, SETTING, ({ articleId }) => articleId)) pairs++;
  const { user, system } = process.cpuUsage(before);
  return { perClaim: (user + system) / count, pairs };
}

/** "… people" of one story: nothing but the figure and its article differ. Only what the index reads is there. */
function madeUp(i: number): Claim {
  const value = 2 + ((i * 7_919) % VALUES);
  const quantity = {
    value,
    bound: 'exact',
    unitCode: null,
    interval: { low: value, high: value },
    about: [],
  };
  return {
    id: `c${i}`,
    articleId: `a${Math.floor(i / PER_ARTICLE)}`,
    statistic: 'count',
    quantity,
    measure: { head: 'people', modifiers: [], event: 'kill', text: 'people killed' },
    subject: [{ value: 'somebody' }],
    place: [],
    period: null,
    anchor: { start: i % 1_000, end: (i % 1_000) + 1 },
  } as Partial<Record<keyof Claim, unknown>> as Claim;
}
