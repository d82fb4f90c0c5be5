import type { Verdict } from '../../model.ts';
import { judge } from '../verdict/index.ts';
import { significantDigits } from '../verdict/numbers.ts';
import { isBeyond, isPlainBound, isTighter, isUnmet } from './bounds.ts';
import { countedPoints } from './counted.ts';
import { matchDates } from './dates.ts';
import { type MatchedFigure, matchFigures } from './figures.ts';
import type { FigureItem, Statement } from './items.ts';
import { otherLimit } from './limits.ts';
import {
  agree,
  conflict,
  none,
  OTHER_MATTERS,
  type PairVerdict,
  shownDates,
  shownFigures,
} from './outcome.ts';
import { periodsOf } from './periods.ts';
import { coverage } from './topic.ts';
import { stemOf } from './words.ts';

/** Share of words in common without which figures that happen to fit are of other matters. */
const ON_TOPIC = 0.2;

/** Kinds of events that a sentence with figures may date besides ("a 1930 comedy in three acts"). */
const EVENTS: ReadonlySet<string> = new Set(['birth', 'death', 'release', 'founding']);

/** One figure that surely contradicts decides; else every figure of the statement must find one that it fits. */
export function byFigures(claim: Statement, text: Statement): PairVerdict {
  const figures = matchFigures(claim.figures, text.figures);
  const [broken, ...more] = figures.filter(contradicts);
  // Two snapshots of one thing differ in all their figures.
  const snapshots = more.length > 0 && (!figures.some(isSameNumber) || (broken && isExactBoth(broken)));
  if (broken && snapshots && isThin(broken) && periodsOf(broken, claim, text) !== 'same')
    return none('cannot tell', `${shownFigures(broken)}: all differ, so they may be of different dates`);
  if (broken) return contradiction(broken, claim, text);
  const day = matchDates(claim.dates, text.dates).find(
    ({ sure, sameKind, event, judgement }) =>
      sure && sameKind && EVENTS.has(event.kinds[0] ?? '') && judgement?.verdict === 'conflicts',
  );
  if (day) return conflict(`${shownDates(day)}: ${day.judgement?.rule}`);
  for (const match of figures) {
    const misfit = misfitOf(match, claim, text);
    if (misfit) return misfit;
  }
  const sure = figures.some((match) => match.sure || isTelling(match));
  if (!sure && coverage(claim, text) < ON_TOPIC) return none('not comparable', OTHER_MATTERS);
  const first = figures.find(({ judgement }) => judgement !== null);
  return first
    ? agree(first.judgement?.verdict ?? 'consistent', `${shownFigures(first)}: ${first.judgement?.rule}`)
    : agree('consistent', 'the same figures stand in both');
}

const contradicts = (match: MatchedFigure): boolean =>
  match.sure && (match.judgement?.verdict === 'conflicts' || isBeyond(match));

/** "more than 91" / "91": a number that has not moved; only what is said of it differs. */
const isSameNumber = ({ item, other }: MatchedFigure): boolean =>
  other !== null &&
  item.claim.quantity.value !== null &&
  item.claim.quantity.value === other.claim.quantity.value;

/** Two exact counts that differ were made at two times. */
const isExactBoth = ({ item, other }: MatchedFigure): boolean =>
  item.claim.quantity.bound === 'exact' && other?.claim.quantity.bound === 'exact';

/** "40 reviews" / "52 reviews": the noun is all that they have in common. */
function isThin({ item, other }: MatchedFigure): boolean {
  if (other === null || item.claim.statistic !== 'count' || countedPoints(item, other) !== 4) return false;
  return [...item.near.keys()].filter((word) => other.near.has(word)).length <= 1;
}

/** Two figures that exclude each other contradict unless they hold for different parts, places of publication or dates. */
function contradiction(match: MatchedFigure, claim: Statement, text: Statement): PairVerdict {
  const limit = otherLimit([match.item, claim], [match.other as FigureItem, text]);
  if (limit) return none('not comparable', `${shownFigures(match)}: only one of them is about “${limit}”`);
  if (periodsOf(match, claim, text) === 'other')
    return none('not comparable', `${shownFigures(match)}: they may be of different dates`);
  if (match.judgement?.verdict === 'conflicts')
    return conflict(`${shownFigures(match)}: ${match.judgement.rule}`);
  return conflict(
    `${shownFigures(match)}: one is an estimate, but the bound the other sets leaves out all that it may stand for`,
    'diverges',
  );
}

/** Why a figure of the statement is neither borne out nor contradicted; null = it fits. */
function misfitOf(match: MatchedFigure, claim: Statement, text: Statement): PairVerdict | null {
  const { item, other, judgement } = match;
  if (other === null) {
    const known =
      item.claim.statistic === 'rank' ||
      isOne(item) ||
      standsIn(item, text) ||
      isRank(item, text) ||
      isResult(item, text);
    return known ? null : none('not comparable', `nothing to hold “${item.claim.quantity.text}” against`);
  }
  if (judgement?.verdict === 'conflicts')
    return none('cannot tell', `${shownFigures(match)}: they may count different things`);
  if (judgement?.verdict === 'diverges' && !isPlainBound(match))
    return none('diverges', `${shownFigures(match)}: ${judgement.rule}`);
  if (isUnmet(match))
    return none('cannot tell', `${shownFigures(match)}: near each other, yet the bound is not met`);
  if (isTighter(match))
    return none('cannot tell', `${shownFigures(match)}: the one claims more than the other says`);
  if (periodsOf(match, claim, text) === 'other') {
    if (isMovedEvent(match, claim, text))
      return conflict(`${shownFigures(match)}: the one leaves out the date that the other gives`);
    return none('not comparable', `${shownFigures(match)}: of different dates`);
  }
  return null;
}

/** "On 7 March the county confirmed its first two cases" / "… after 7 March": one event, and its date left out. */
function isMovedEvent({ item, other }: MatchedFigure, claim: Statement, text: Statement): boolean {
  const own = item.date === null ? undefined : claim.dates[item.date];
  const against = other === null || other.date === null ? undefined : text.dates[other.date];
  if (!own || !against || against.setting || against.days.relation !== 'in') return false;
  const [a, b] = [item.claim.quantity, other?.claim.quantity];
  if (a.value === null || a.value !== b?.value || a.bound !== 'exact' || b.bound !== 'exact') return false;
  const day = ({ days }: typeof own): string | undefined => days.yearless ?? days.from?.slice(5);
  return /before|after/.test(own.days.relation) && day(own) !== undefined && day(own) === day(against);
}

/** The same number to three digits or more is no chance meeting. */
const isTelling = ({ item, judgement }: MatchedFigure): boolean =>
  judgement?.verdict === 'agrees' && significantDigits(item.claim.quantity.value ?? 0) >= 3;

/** "in one place": a bare "one" seldom counts. */
const isOne = ({ claim }: FigureItem): boolean => /^(?:one|a single)$/i.test(claim.quantity.text);

/** "by 3-0" where the other tells of "a 3-0 win": the result of a game stands as it is. */
function isResult({ claim: { quantity } }: FigureItem, text: Statement): boolean {
  const result = RESULT.exec(quantity.text)?.[0];
  if (quantity.statistic !== 'score' || result === undefined) return false;
  const plain = (one: string): string => one.replace(/\s*[-–]\s*/, '-');
  return text.sentences.some((sentence) =>
    [...sentence.text.matchAll(RESULTS)].some(([one]) => plain(one) === plain(result)),
  );
}

const RESULT = /\b\d{1,3}\s?[-–]\s?\d{1,3}\b/;
const RESULTS = new RegExp(RESULT, 'g');

/** A figure of unclear kind ("the Top 10") that the other text has word for word. */
const standsIn = ({ claim: { quantity } }: FigureItem, text: Statement): boolean =>
  quantity.value !== null &&
  quantity.bound === 'exact' &&
  text.figures.some(({ claim }) => claim.quantity.value === quantity.value);

/** "more than five seasons" where the other tells of "the sixth season". */
function isRank({ claim: { quantity, measure, statistic } }: FigureItem, text: Statement): boolean {
  if ((statistic !== 'count' && statistic !== 'duration') || measure.head === null) return false;
  const head = stemOf(measure.head);
  const ordinal = text.ordinals.find((one) => one.head === head);
  if (!ordinal) return false;
  const interval = { low: ordinal.rank, high: ordinal.rank };
  const counted = { ...quantity, value: ordinal.rank, bound: 'exact', hedge: null, interval } as const;
  return FITS.has(judge(quantity, counted).verdict);
}

const FITS: ReadonlySet<Verdict> = new Set(['agrees', 'consistent']);
