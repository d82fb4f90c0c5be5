import { byCodeUnit } from '../../lib/text.ts';
import type { Days } from './day.ts';

/** How two dates of one event stand to each other. */
export interface DateJudgement {
  verdict: 'agrees' | 'consistent' | 'conflicts' | 'cannot tell';
  rule: string;
}

/** The span a dated statement allows: "before March 2020" is everything up to 29 February 2020. */
function allowed({ from, to, relation }: Days): {
  from: string;
  to: string;
  fromOut: boolean;
  toOut: boolean;
} {
  const [first, last] = [from ?? '0000', to ?? '9999'];
  if (relation === 'before') return { from: '0000', to: first, fromOut: false, toOut: true };
  if (relation === 'by') return { from: '0000', to: last, fromOut: false, toOut: false };
  if (relation === 'after') return { from: last, to: '9999', fromOut: true, toOut: false };
  return { from: first, to: last, fromOut: false, toOut: false };
}

const bounded = ({ relation }: Days): boolean =>
  relation === 'before' || relation === 'by' || relation === 'after';

/** Do two dates given for one event agree? A year holds its months; a bound is satisfied by what lies within it. */
export function judgeDates(a: Days, b: Days): DateJudgement {
  if (a.yearless || b.yearless) return yearless(a, b);
  if ((!a.from && !a.to) || (!b.from && !b.to))
    return { verdict: 'cannot tell', rule: 'a date is left open' };
  const [x, y] = [allowed(a), allowed(b)];
  if (bounded(a) && bounded(b)) {
    const meet = x.from <= y.to && y.from <= x.to;
    return meet
      ? { verdict: 'consistent', rule: 'both bounds can hold' }
      : { verdict: 'conflicts', rule: 'the bounds exclude each other' };
  }
  const apart = before(x, y) || before(y, x);
  if (apart) return { verdict: 'conflicts', rule: 'the dates exclude each other' };
  if (x.from === y.from && x.to === y.to) return { verdict: 'agrees', rule: 'both give the same date' };
  if (bounded(a) || bounded(b)) return { verdict: 'consistent', rule: 'the date satisfies the bound' };
  const holds = (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to);
  return holds
    ? {
        verdict: 'consistent',
        rule: 'one date lies within the other: a difference of precision, not of fact',
      }
    : { verdict: 'cannot tell', rule: 'the periods overlap only in part' };
}

interface Allowed {
  from: string;
  to: string;
  fromOut: boolean;
  toOut: boolean;
}

/** Does x end before y begins? A bound that excludes its day ends just before it. */
function before(x: Allowed, y: Allowed): boolean {
  const order = byCodeUnit(x.to, y.from);
  return order < 0 || (order === 0 && (x.toOut || y.fromOut));
}

/** "March 4" against "4 March 2020": the year is left to the context, month and day must be the same. */
function yearless(a: Days, b: Days): DateJudgement {
  const [left, right] = [monthDay(a), monthDay(b)];
  if (!left || !right) return { verdict: 'cannot tell', rule: 'a date names no year' };
  const [x, y] = [allowed({ ...a, ...left }), allowed({ ...b, ...right })];
  if (before(x, y) || before(y, x)) return { verdict: 'conflicts', rule: 'month and day differ' };
  if (bounded(a) || bounded(b)) return { verdict: 'consistent', rule: 'the day satisfies the bound' };
  const same = left.from === right.from && left.to === right.to;
  return {
    verdict: same ? 'agrees' : 'consistent',
    rule: same ? 'both give the same day' : 'the day lies in the month',
  };
}

/** First and last day without the year: a month from its 1st to its 31st; null for whole years. */
function monthDay({ yearless, from, to }: Days): { from: string; to: string } | null {
  if (yearless)
    return yearless.length === 2
      ? { from: `${yearless}-01`, to: `${yearless}-31` }
      : { from: yearless, to: yearless };
  if (from === null || to === null || from.slice(0, 7) !== to.slice(0, 7)) return null;
  return { from: from.slice(5), to: to.slice(5) };
}
