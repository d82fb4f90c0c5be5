/** Comparability before comparison: two figures are aligned respect by respect, and the one that decides is named. */
import type { Claim } from '../../model.ts';
import { sameCounted } from './counted.ts';
import { sameBase, samePeriod, samePlace, samePopulation, sameStatistic, sameSubject } from './dimensions.ts';
import { identified } from './identified.ts';
import { retold } from './retold.ts';
import type { Alignment, Dimension, Setting } from './types.ts';

export { settingOf } from './setting.ts';
export type { Alignment, Dimension, Same, Setting } from './types.ts';

/**
 * Are two figures about the same thing? 'no' when any dimension differs; 'yes' when what is known agrees and is enough
 * to identify the thing; else 'unknown', with the dimension that leaves it open.
 */
export function align(a: Claim, b: Claim, setting: Setting): Alignment {
  const dimensions = dimensionsOf(a, b, setting);
  const differs = dimensions.find((d) => d.same === 'no');
  if (differs) return { dimensions, comparable: 'no', deciding: differs, reason: differing(differs) };
  if (ofOneMarket(a, b, setting)) {
    const when = { ...(dimensions.find((d) => d.name === 'when') as Dimension), same: 'unknown' as const };
    return { dimensions, comparable: 'unknown', deciding: when, reason: 'they may be of different hours' };
  }
  const open = identified(a, b, dimensions, setting);
  const told = open ? retold(a, b, dimensions, setting) : null;
  if (told) return { dimensions, comparable: 'yes', deciding: null, reason: told, retold: true };
  if (open) return { dimensions, comparable: 'unknown', deciding: open, reason: leavingOpen(open) };
  return { dimensions, comparable: 'yes', deciding: null, reason: 'the same thing is counted' };
}

/** Prices and volumes that two reports on trading give hold for their hour. */
const ofOneMarket = (a: Claim, b: Claim, setting: Setting): boolean =>
  a.articleId !== b.articleId && setting.isTrading(a.articleId) && setting.isTrading(b.articleId);

/** The dimensions in the order they are looked at: cheap and decisive first. */
function dimensionsOf(a: Claim, b: Claim, setting: Setting): Dimension[] {
  const dimensions = [
    sameStatistic(a, b),
    sameCounted(a, b, a.articleId === b.articleId || setting.sameStory(a.articleId, b.articleId)),
    samePopulation(a, b),
    sameSubject(a, b, setting),
    samePlace(a, b, setting),
    samePeriod(a, b),
  ];
  const change = a.statistic === 'percent change' || a.statistic === 'change' || a.statistic === 'multiple';
  return change ? [...dimensions, sameBase(a, b)] : dimensions;
}

const QUESTION: Readonly<Record<string, string>> = {
  'kind of figure': 'they are figures of different kinds',
  'what is counted': 'they count different things',
  'which of them': 'they count different groups, or one is part of the other',
  whose: 'they are about different subjects',
  where: 'they are about different places, or one lies in the other',
  when: 'they are about different periods',
  'measured against': 'they are measured against different periods',
};

const OPEN: Readonly<Record<string, string>> = {
  'what is counted': 'they may not count the same thing',
  'which of them': 'they may not take in the same people',
  whose: 'they may not be about the same subject',
  where: 'they may not be about the same place',
  when: 'they may not be about the same period',
  'measured against': 'they may not be measured against the same period',
};

const differing = (d: Dimension): string => `${QUESTION[d.name] ?? 'they differ'}: ${d.a} / ${d.b}`;
const leavingOpen = (d: Dimension): string => `${OPEN[d.name] ?? 'it is left open'}: ${d.a} / ${d.b}`;

/** A dimension that is not the same, in words: "they may not be about the same period: May / not said". */
export const inWords = (d: Dimension): string => (d.same === 'no' ? differing(d) : leavingOpen(d));
