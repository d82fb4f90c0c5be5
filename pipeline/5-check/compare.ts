/** Do two loose sentences agree? The vocabulary and the verdicts are those of the pipeline, folded to three labels. */
import type { Reading, Verdict } from '../model.ts';
import { isBeyond, isIncluded, isPlainBound, isTighter, isUnmet } from './compare/bounds.ts';
import { type MatchedDate, matchDates } from './compare/dates.ts';
import { type MatchedFigure, matchFigures } from './compare/figures.ts';
import { type Statement, statementOf } from './compare/items.ts';
import { periodsOf } from './compare/periods.ts';
import type { Days } from './dated/day.ts';
import type { DatedEvent } from './dated/index.ts';
import { judgeDates } from './dated/judge.ts';
import { significantDigits } from './verdict/numbers.ts';

export interface PairVerdict {
  verdict: 'agree' | 'conflict' | 'not_comparable';
  full: Verdict;
  reason: string;
}

/** Share of the statement's content words that the other text has, from which both are on one matter. */
const ON_TOPIC = 0.2;
const TOPIC_SURE = 0;
const TOPIC_KINDS = 0;
const TOPIC_DATES = 0.5;
const TOPIC_DATE_CONFLICT = 0.2;
const TOPIC_FIG_CONFLICT = 0;
const NAMES_COVERED = 1;
const NAMES_FIG = 0;
/** The same where neither figures nor dates hold them together. */
const ALL_WORDS = 0.5;

/**
 * Holds statement `b` against text `a`. Whoever puts two sentences side by side means one matter: what is left unsaid
 * (whose, where, when) is taken as the same, what is said must fit.
 */
export function comparePair(a: Reading, b: Reading): PairVerdict {
  const text = statementOf(a);
  const claim = statementOf(b);
  const verdict = claim.figures.length ? byFigures(claim, text) : byDates(claim, text);
  if (!claim.negated || text.negated) return verdict;
  if (verdict.verdict === 'agree')
    return { verdict: 'conflict', full: 'conflicts', reason: `${verdict.reason}; but one denies it` };
  if (verdict.verdict === 'conflict')
    return { verdict: 'agree', full: 'consistent', reason: `${verdict.reason}; and one denies it` };
  return verdict;
}

function byFigures(claim: Statement, text: Statement): PairVerdict {
  const figures = matchFigures(claim.figures, text.figures);
  const broken = figures.find(
    (match) => match.sure && (match.judgement?.verdict === 'conflicts' || isBeyond(match)),
  );

  if (broken && coverage(claim, text) >= TOPIC_FIG_CONFLICT) {
    const when = periodsOf(broken, claim, text);
    if (when === 'other') return none('not comparable', `${shown(broken)}: they may be of different dates`);
    return {
      verdict: 'conflict',
      full: broken.judgement?.verdict ?? 'conflicts',
      reason: `${shown(broken)}: ${broken.judgement?.rule}`,
    };
  }
  const day = matchDates(claim.dates, text.dates).find(
    (date) =>
      date.sure &&
      date.sameKind &&
      EVENTS.has(date.event.kinds[0] ?? '') &&
      date.judgement?.verdict === 'conflicts',
  );
  if (day)
    return { verdict: 'conflict', full: 'conflicts', reason: `${shownDate(day)}: ${day.judgement?.rule}` };
  for (const match of figures) {
    const { other, judgement } = match;
    if (other === null) {
      if (match.item.claim.statistic === 'rank' || isOne(match) || standsIn(match, text)) continue;
      return none('not comparable', `nothing to hold “${match.item.claim.quantity.text}” against`);
    }
    if (judgement?.verdict === 'conflicts')
      return none('cannot tell', `${shown(match)}: they may count different things`);
    if (judgement?.verdict === 'diverges' && !isPlainBound(match) && !isIncluded(match))
      return none('diverges', `${shown(match)}: ${judgement.rule}`);
    if (isUnmet(match))
      return none('cannot tell', `${shown(match)}: near each other, yet the bound is not met`);
    if (isTighter(match))
      return none('cannot tell', `${shown(match)}: the one claims more than the other says`);
    if (periodsOf(match, claim, text) === 'other')
      return none('not comparable', `${shown(match)}: of different dates`);
  }
  const sure = figures.some((match) => match.sure || isTelling(match));
  if (coverage(claim, text) < (sure ? TOPIC_SURE : ON_TOPIC) || namesCovered(claim, text) < NAMES_FIG)
    return none('not comparable', 'they speak of other matters');
  const first = figures.find(({ judgement }) => judgement !== null);
  return {
    verdict: 'agree',
    full: first?.judgement?.verdict ?? 'consistent',
    reason: first ? `${shown(first)}: ${first.judgement?.rule}` : 'the same figures stand in both',
  };
}

function byDates(claim: Statement, text: Statement): PairVerdict {
  const dates = matchDates(claim.dates, text.dates);
  const broken = dates.find(({ judgement, sure }) => sure && judgement?.verdict === 'conflicts');
  const topic = coverage(claim, text);
  if (broken) {
    if (topic < TOPIC_DATE_CONFLICT && !(broken.sameKind && isOnce(broken)))
      return none('not comparable', 'they speak of other matters');
    return {
      verdict: 'conflict',
      full: 'conflicts',
      reason: `${shownDate(broken)}: ${broken.judgement?.rule}`,
    };
  }
  const birthday = claim.dates.find((event) => text.dates.some((other) => isBirthdayOf(event, other)));
  if (birthday)
    return {
      verdict: 'conflict',
      full: 'conflicts',
      reason: `“${birthday.timex.text}”: the other gives this as the day of birth`,
    };
  const alone = dates.find(
    ({ other, judgement }) =>
      other === null || judgement?.verdict === 'conflicts' || judgement?.verdict === 'cannot tell',
  );
  if (alone) return none('not comparable', `nothing to hold “${alone.event.timex.text}” against`);
  const finer = dates.find(({ event, other }) => other && isFiner(event.days, other.days));
  if (finer) return none('cannot tell', `${shownDate(finer)}: the one says more exactly when than the other`);
  const kinds = dates.length > 0 && dates.every(({ sameKind }) => sameKind);
  if (
    (!kinds && topic < (dates.length ? TOPIC_DATES : ALL_WORDS)) ||
    (kinds && topic < TOPIC_KINDS) ||
    namesCovered(claim, text) < NAMES_COVERED
  )
    return none('not comparable', 'they speak of other matters');
  return agreeing(dates);
}

/** Kinds of events that a sentence with figures may date besides ("a 1930 comedy in three acts"). */
const EVENTS: ReadonlySet<string> = new Set(['birth', 'death', 'release', 'founding']);

/** What nobody does on the day he is born. */
const DEEDS = new Set([
  'death',
  'marriage',
  'divorce',
  'graduate',
  'retire',
  'leaving',
  'joining',
  'win',
  'arrest',
]);

/** "graduated on 4 May 1980" where the other says "born 4 May 1980". */
const isBirthdayOf = (event: DatedEvent, other: DatedEvent): boolean =>
  other.kinds[0] === 'birth' &&
  DEEDS.has(event.kinds[0] ?? '') &&
  event.days.from !== null &&
  event.days.from === event.days.to &&
  judgeDates(event.days, other.days).verdict === 'agrees';

/** A birth or death happens once, whatever else the sentences tell. */
const isOnce = ({ event }: MatchedDate): boolean => event.kinds[0] === 'birth' || event.kinds[0] === 'death';

const agreeing = (dates: readonly MatchedDate[]): PairVerdict => ({
  verdict: 'agree',
  full: dates[0]?.judgement?.verdict === 'agrees' ? 'agrees' : 'consistent',
  reason: dates[0]
    ? `${shownDate(dates[0])}: ${dates[0].judgement?.rule}`
    : 'what the one says, the other says too',
});

const none = (full: Verdict, reason: string): PairVerdict => ({ verdict: 'not_comparable', full, reason });

const shown = ({ item, other }: MatchedFigure): string =>
  `“${item.claim.quantity.text}” / “${other?.claim.quantity.text}”`;
const shownDate = ({ event, other }: MatchedDate): string => `“${event.timex.text}” / “${other?.timex.text}”`;

/** The same number to three digits or more is no chance meeting. */
const isTelling = ({ item, judgement }: MatchedFigure): boolean =>
  judgement?.verdict === 'agrees' && significantDigits(item.claim.quantity.value ?? 0) >= 3;

/** Is the one a day where the other is but a month or year? */
function isFiner(a: Days, b: Days): boolean {
  if (a.relation !== 'in' || b.relation !== 'in' || !a.from || !b.from || !a.to || !b.to) return false;
  return a.from >= b.from && a.to <= b.to && (a.from !== b.from || a.to !== b.to);
}

/** Share of the words of names, but for the statement's own subject, that the other text has. */
function namesCovered(claim: Statement, text: Statement): number {
  const own = [...claim.otherNames];
  if (!own.length) return 1;
  return own.filter((word) => text.names.has(word) || text.words.has(word)).length / own.length;
}

/** "in one place": a bare "one" seldom counts. */
const isOne = ({ item: { claim } }: MatchedFigure): boolean =>
  /^(?:one|a single)$/i.test(claim.quantity.text);

/** A figure of unclear kind ("the Top 10") that the other text has word for word. */
function standsIn({ item }: MatchedFigure, text: Statement): boolean {
  return text.figures.some(
    ({ claim }) =>
      claim.quantity.value !== null &&
      claim.quantity.value === item.claim.quantity.value &&
      item.claim.quantity.bound === 'exact',
  );
}

/** Share of the words of the one that the other has; names are left out, as a text seldom names its own subject. */
function coverage(claim: Statement, text: Statement): number {
  const own = [...claim.words];
  if (!own.length) return 1;
  return own.filter((word) => text.words.has(word) || text.names.has(word)).length / own.length;
}
