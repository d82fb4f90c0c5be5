import type { Claim } from '../../model.ts';
import { timesApart } from '../verdict/numbers.ts';
import { befell, countedOf } from './counted.ts';
import { statedPeriod } from './dimensions.ts';
import { isFlow } from './flow.ts';
import { areTwoFirms, countsPaper } from './securities.ts';
import { isCumulative, isStock, isUnreal } from './stock.ts';
import { sharedWords } from './telling.ts';
import type { Dimension, Setting } from './types.ts';
import { ANYONE } from './vocabulary.ts';

/** Undated figures of a state ("has 6,000 members") are compared only if published within this many days. */
const STATE_DAYS = 92;
/** Rare words that two sentences share from which "cut 1,500 posts" twice is one deed, though nobody is hurt by it. */
const RARE_OF_DEED = 2;
/** What an article dates within this many days of itself is its own news. */
const STORY_DAYS = 7;

/**
 * Is enough known to say the two figures are about one thing? null = yes; else the dimension that is missing.
 *
 * A state (how many there are) is identified by whose it is; an event (how many were killed) by when and where, or by
 * two articles reporting one story. What is said must be the same; what is left unsaid must not be what matters.
 */
export function identified(
  a: Claim,
  b: Claim,
  dimensions: readonly Dimension[],
  setting: Setting,
): Dimension | null {
  const get = (name: string): Dimension => dimensions.find((d) => d.name === name) as Dimension;
  const [counted, which, whose, where, when] = [
    get('what is counted'),
    get('which of them'),
    get('whose'),
    get('where'),
    get('when'),
  ];
  if (counted.same !== 'yes') return counted;
  if (which.same !== 'yes') return which;
  if (countsPaper(a) || countsPaper(b)) return { ...counted, same: 'unknown' };
  const base = dimensions.find((d) => d.name === 'measured against');
  const sameBook =
    a.articleId === b.articleId ||
    (setting.sameStory(a.articleId, b.articleId) && !areTwoFirms(a, b, setting));
  if (base && base.same !== 'yes' && !(base.a === base.b && when.same === 'yes')) return base;
  // "needs 60 votes" is not "got 41 votes": what would be is held against what would be.
  if (isUnreal(a) !== isUnreal(b)) return { ...counted, same: 'unknown' };
  if (a.articleId === b.articleId && !(isDisputed(a) && isDisputed(b))) return { ...which, same: 'unknown' };
  if (isFlow(a) || isFlow(b)) {
    const bothBefell =
      a.measure.event !== null &&
      b.measure.event !== null &&
      ((befell(a) && befell(b)) || sharedWords(a, b, setting).rare >= RARE_OF_DEED);
    const told = where.same === 'yes' || whose.same === 'yes' || (sameBook && bothBefell);
    if (when.same === 'yes') return told ? null : where;
    // Of several tolls in a story only the first is surely the story's own; the others need their place.
    const same = where.same === 'yes' || (!a.later && !b.later);
    if (isLoose(a, b)) return when;
    return told && same && sameBook && bothBefell && ofTheDay(a, setting) && ofTheDay(b, setting)
      ? null
      : when;
  }
  // "seven of them voted", "63 who left": a count of some is about those alone, unless one story tells both.
  const some = [a, b].find((claim) => claim.statistic === 'count' && !isStock(claim));
  if (some && !sameBook) return { ...which, same: 'unknown' };
  if (sameBook && whose.same === 'yes' && when.same === 'yes' && areOnePoll(a, b)) return null;
  if (ownName(a) || ownName(b) || whose.same !== 'yes')
    return sameBook &&
      where.same === 'yes' &&
      isPlaced(a) &&
      isPlaced(b) &&
      sharedWords(a, b, setting).rare > 0
      ? null
      : whose;
  return when.same === 'yes' || closeInTime(a, b, setting) ? null : when;
}

/**
 * One writer who gives two figures mostly speaks of two things. Sources that dispute inside one article do so over a
 * toll, a crowd or a strength.
 */
const isDisputed = (claim: Claim): boolean =>
  befell(claim) ||
  isStock(claim) ||
  (claim.statistic === 'count' && ANYONE.has(countedOf(claim).thing ?? ''));

/** "The Liberals stand at 38 percent": a share of one day's survey, by the same people. */
function areOnePoll(a: Claim, b: Claim): boolean {
  const namesIn = ({ source }: Claim): string[] =>
    source.name.match(/(?!An?\b|The\b)\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  const own = new Set(namesIn(a));
  return a.statistic === 'share' && namesIn(b).some((name) => own.has(name));
}

/** A small number needs its place beside it, not merely somewhere before: there are two and three brothers in a town. */
const isPlaced = (claim: Claim): boolean =>
  figure(claim) > SMALL || claim.place.some((found) => found.in === 'phrase' || found.in === 'sentence');
const SMALL = 12;

/** Times apart from which two undated tolls are hardly of one event, unless both are firmly placed and counted alike. */
const HARDLY_ONE = 5;

/** The day's dead and the dead so far; a toll placed by the headline alone: far apart, they are of two events. */
function isLoose(a: Claim, b: Claim): boolean {
  const far = timesApart(figure(a), figure(b)) >= HARDLY_ONE;
  const byHeadline = (claim: Claim): boolean => claim.place.some((place) => place.in === 'article');
  return far && (isCumulative(a) !== isCumulative(b) || byHeadline(a) || byHeadline(b));
}

const figure = ({ quantity: { value, interval } }: Claim): number =>
  value ?? interval.high ?? interval.low ?? 0;

/** "33 Democrats" of the Democrats: the name is the counted noun itself and tells no more than the noun. */
export function ownName(claim: Claim): boolean {
  const { head } = claim.measure;
  if (head === null || !claim.subject.length) return false;
  return claim.subject.every(({ value }) => value.toLowerCase().startsWith(head.toLowerCase().slice(0, 5)));
}

/** Undated, or dated within days of the article itself: then it belongs to the story of the day. */
export function ofTheDay(claim: Claim, setting: Setting): boolean {
  const period = statedPeriod(claim);
  if (!period) return true;
  const published = setting.published(claim.articleId);
  if (!published || !period.from || !period.to || daysBetween(period.from, period.to) > STORY_DAYS)
    return false;
  return daysBetween(period.to, published) <= STORY_DAYS;
}

/** Both undated: then the articles' dates decide, and where they have none the reader is told. */
function closeInTime(a: Claim, b: Claim, setting: Setting): boolean {
  if (statedPeriod(a) || statedPeriod(b)) return false;
  const [left, right] = [setting.published(a.articleId), setting.published(b.articleId)];
  if (!left || !right) return true;
  return daysBetween(left, right) <= STATE_DAYS;
}

/** Days between two ISO dates; a missing month or day counts as the first. */
export const daysBetween = (a: string, b: string): number => Math.abs(dayOf(a) - dayOf(b));

/** Days from 1970 to an ISO date; a missing month or day counts as the first. */
export const dayOf = (iso: string): number =>
  Date.parse(`${iso}${'-01-01'.slice(0, 10 - iso.length)}T00:00:00Z`) / 86_400_000;
