/**
 * One statement told twice. Two reports of a story may give neither subject nor place of a figure and yet say the
 * same of it: in nearly the same words ("We have 40 of our members in close races"); beside a second figure on which
 * they agree ("40 killed and 53 wounded" / "45 killed, 53 wounded"); or as the only number that either gives of the
 * thing ("the 48-page indictment" / "the 47-page indictment").
 */
import type { Claim, Statistic } from '../../model.ts';
import { countedKey, countedOf, samePlainly } from './counted.ts';
import { statedPeriod } from './dimensions.ts';
import { ofTheDay } from './identified.ts';
import { isUnreal } from './stock.ts';
import { sharedWords } from './telling.ts';
import type { Dimension, Setting } from './types.ts';

/** Content words in common, and their share of the shorter and of the longer wording, from which it is one wording. */
const SHARED = 4;
const OF_SHORTER = 0.7;
const OF_LONGER = 0.5;
/** Of them, words that few articles have. */
const RARE_OF_WORDING = 2;
/** Figures below this are in every text, and agreeing on one proves nothing. */
const TELLING_FIGURE = 13;

/** Words in common that show a thing without narrowing words ("women") to be the one the other means. */
const SHARED_OF_BARE = 2;
/** Of these an article may give the only number; shares and sums of money stand by the dozen. */
const COUNTS: ReadonlySet<Statistic> = new Set(['count', 'duration', 'measure']);

/**
 * Why both sentences make one statement, in words, or null if they may not: what is counted must be the same, and no
 * respect may tell them apart.
 */
export function retold(
  a: Claim,
  b: Claim,
  dimensions: readonly Dimension[],
  setting: Setting,
): string | null {
  if (a.articleId === b.articleId) return null;
  const same = (name: string) => dimensions.find((d) => d.name === name)?.same;
  if ((same('what is counted') !== 'yes' && !samePlainly(a, b)) || same('which of them') !== 'yes')
    return null;
  // "eyes 40 seats" is not "holds 32 seats"
  if (isUnreal(a) !== isUnreal(b)) return null;
  const story = setting.sameStory(a.articleId, b.articleId);
  if (!story && same('when') !== 'yes') return null;
  const [left, right] = [setting.telling(a), setting.telling(b)];
  if (left.isHeadline || right.isHeadline || !oneTime(a, b, setting)) return null;
  // "40 in May and 52 in June" / "52 in June": the figure stands there too, for something else
  if (left.beside.some((c) => sameFigure(c, b)) || right.beside.some((c) => sameFigure(c, a))) return null;
  const { all: common, rare } = sharedWords(a, b, setting);
  // Hundreds of results and issues are told in one set of words.
  if (rare === 0) return null;
  if (left.beside.some((c) => isTelling(c) && right.beside.some((d) => sameFigure(c, d) && alike(c, d))))
    return 'both give it beside a figure on which they agree';
  if (!story) return null;
  if (
    rare >= RARE_OF_WORDING &&
    oneWording(common, left.words.size, right.words.size) &&
    !otherMarks(left.marks, right.marks)
  )
    return 'both say it in nearly the same words';
  return onlyNumber(a, b, common, setting) ? 'both tell the story with this one number of it' : null;
}

/** Both say when, or neither; or the one that does means the day of its story. */
function oneTime(a: Claim, b: Claim, setting: Setting): boolean {
  const isOpen = (claim: Claim): boolean => statedPeriod(claim) === null;
  return isOpen(a) === isOpen(b) || (ofTheDay(a, setting) && ofTheDay(b, setting));
}

/** Small numbers are given of many things alike ("two people"), and need a word more in common. */
function onlyNumber(a: Claim, b: Claim, common: number, setting: Setting): boolean {
  if (!COUNTS.has(a.statistic) || a.quantity.value === null || b.quantity.value === null) return false;
  if (!setting.onlyNumber(a) || !setting.onlyNumber(b)) return false;
  const isSmall = a.quantity.value < TELLING_FIGURE || b.quantity.value < TELLING_FIGURE;
  const isNarrowed = countedOf(a).narrowing.length > 0 && countedOf(b).narrowing.length > 0;
  // "8 tonnes of cocaine": unit and stuff together are as good as a narrowing word
  if (a.statistic === 'measure') return common >= 1;
  return common >= (isNarrowed ? 0 : SHARED_OF_BARE) + (isSmall ? 1 : 0);
}

const oneWording = (common: number, left: number, right: number): boolean =>
  common >= SHARED &&
  common >= Math.min(left, right) * OF_SHORTER &&
  common >= Math.max(left, right) * OF_LONGER;

/** "in Ohio 40 … " / "in Iowa 52 …": each has a name or number of its own */
function otherMarks(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((mark) => !b.has(mark)) && [...b].some((mark) => !a.has(mark));
}

const sameFigure = ({ quantity: a }: Claim, { quantity: b }: Claim): boolean =>
  a.unitCode === b.unitCode && a.value === b.value && a.low === b.low && a.high === b.high;

const isTelling = ({ quantity: { value } }: Claim): boolean => value !== null && value >= TELLING_FIGURE;

const alike = (a: Claim, b: Claim): boolean =>
  a.statistic === b.statistic && countedKey(a) !== null && countedKey(a) === countedKey(b);
