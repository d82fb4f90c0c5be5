/**
 * One statement told twice. Two reports of a story may give neither subject nor place of a figure and yet say the
 * same of it: in nearly the same words ("We have 40 of our members in close races"); beside a second figure on which
 * they agree ("40 killed and 53 wounded" / "45 killed, 53 wounded"); or as the only number that either gives of the
 * thing ("the 48-page indictment" / "the 47-page indictment").
 */
import type { Claim } from '../../model.ts';
import { countedKey, samePlainly } from './counted.ts';
import { statedPeriod } from './dimensions.ts';
import { ofTheDay } from './identified.ts';
import { areTwoFirms, countsPaper } from './securities.ts';
import { isOneCrowd, isSettled, isSole, TELLING_FIGURE } from './sole.ts';
import { isUnreal } from './stock.ts';
import { sharedWords } from './telling.ts';
import type { Dimension, Setting } from './types.ts';

/** Content words in common, and their share of the shorter and of the longer wording, from which it is one wording. */
const SHARED = 4;
const OF_SHORTER = 0.7;
const OF_LONGER = 0.5;
/** Of them, words that few articles have. */
const RARE_OF_WORDING = 2;

const SOLE = 'both tell the story with this one number of it';

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
  if (isUnreal(a) !== isUnreal(b) && !(isSettled(a) && isSettled(b))) return null;
  if (areTwoFirms(a, b, setting)) return null;
  const story = setting.sameStory(a.articleId, b.articleId);
  if (!story && same('when') !== 'yes') return null;
  const [left, right] = [setting.telling(a), setting.telling(b)];
  if (left.isHeadline || right.isHeadline || !oneTime(a, b, setting)) return null;
  // "40 in May and 52 in June" / "52 in June": the figure stands there too, for something else
  if (left.beside.some((c) => sameFigure(c, b)) || right.beside.some((c) => sameFigure(c, a))) return null;
  if (story && isOneCrowd(a, b, dimensions, setting)) return SOLE;
  const { all: common, rare } = sharedWords(a, b, setting);
  // Hundreds of results and issues are told in one set of words.
  if (rare === 0) return null;
  const agreed = (c: Claim): boolean =>
    isTelling(c) && right.beside.some((d) => sameFigure(c, d) && alike(c, d));
  const isAlone = (claim: Claim, beside: readonly Claim[], others: readonly Claim[]): boolean =>
    !beside.some((c) => isRival(c, claim) && !others.some((d) => sameFigure(c, d)));
  const alone = isAlone(a, left.beside, right.beside) && isAlone(b, right.beside, left.beside);
  if (alone && left.beside.some(agreed)) return 'both give it beside a figure on which they agree';
  if (!story) return null;
  if (
    rare >= RARE_OF_WORDING &&
    oneWording(common, left.words.size, right.words.size) &&
    !otherMarks(left.marks, right.marks)
  )
    return 'both say it in nearly the same words';
  return !countsPaper(a) && isSole(a, b, dimensions, common, setting) ? SOLE : null;
}

/** Both say when, or neither; or the one that does means the day of its story. */
function oneTime(a: Claim, b: Claim, setting: Setting): boolean {
  const isOpen = (claim: Claim): boolean => statedPeriod(claim) === null;
  return isOpen(a) === isOpen(b) || (ofTheDay(a, setting) && ofTheDay(b, setting));
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

/** Another figure of the same thing in one sentence: "bought 98 million on Monday and 49 million on Friday". */
const isRival = (other: Claim, claim: Claim): boolean =>
  other.statistic === claim.statistic && samePlainly(other, claim) && !sameFigure(other, claim);

const isTelling = ({ quantity: { value } }: Claim): boolean => value !== null && value >= TELLING_FIGURE;

const alike = (a: Claim, b: Claim): boolean =>
  a.statistic === b.statistic && countedKey(a) !== null && countedKey(a) === countedKey(b);
