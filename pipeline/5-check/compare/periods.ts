/** Do two matched figures stand under the same date? */
import { wordClass } from '../align/counted.ts';
import type { Days } from '../dated/day.ts';
import { judgeDates } from '../dated/judge.ts';
import type { MatchedFigure } from './figures.ts';
import type { FigureItem, Statement } from './items.ts';

/** The dates the two figures stand under: the same, other ones, or not said on both sides. */
export function periodsOf(
  { item, other, judgement }: MatchedFigure,
  claim: Statement,
  text: Statement,
): 'same' | 'other' | 'unknown' {
  const own = item.date === null ? undefined : claim.dates[item.date];
  const against = other === null || other.date === null ? undefined : text.dates[other.date];
  if (!own || !against) return 'unknown';
  const { verdict, rule } = judgeDates(own.days, against.days);
  if (judgement?.verdict === 'conflicts' && grownPast(item, other as FigureItem, own.days, against.days))
    return 'same';
  if (verdict === 'conflicts') return 'other';
  // "by May" and "in March": what was true in March may have grown by May, so only agreement is told.
  if (judgement?.verdict === 'conflicts' && rule.includes('bound') && !touches(own.days, against.days))
    return 'other';
  return verdict === 'cannot tell' ? 'unknown' : 'same';
}

const touches = (
  a: { from: string | null; to: string | null; yearless: string | null },
  b: typeof a,
): boolean =>
  a.yearless || b.yearless
    ? (a.yearless ?? a.from?.slice(5)) === (b.yearless ?? b.from?.slice(5))
    : (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '');

/** Counts that only grow: what a date has, every later date has too. */
const GROWING = /^(?:kill|injure|recover|sell|infect|test|harm)$/;

/**
 * "More than 350 cases before 30 March" where the other has 340 on 30 March: a running total does not fall, so these
 * exclude each other though the dates differ.
 */
function grownPast(item: FigureItem, other: FigureItem, own: Days, against: Days): boolean {
  const { quantity, measure } = item.claim;
  const { value } = other.claim.quantity;
  const growing = GROWING.test(measure.event ?? '') || TOTALS.has(wordClass(measure.head ?? ''));
  if (!growing || quantity.value === null || value === null || quantity.value < value) return false;
  if (/^(?:at most|less than|up to)$/.test(quantity.bound) || own.relation === 'after') return false;
  if (against.relation !== 'in') return false;
  if (own.yearless && against.yearless) return own.yearless <= against.yearless;
  const dated = !own.yearless && !against.yearless && own.to !== null && against.from !== null;
  return dated && (own.to as string) <= (against.from as string);
}

const TOTALS: ReadonlySet<string> = new Set(['case', 'copy', 'view', 'test'].map(wordClass));
