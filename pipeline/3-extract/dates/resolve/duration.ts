/** Lengths of time: TIMEX3 value, and the days they cover where the text says from where they are counted. */
import type { IsoDate } from '../../../model.ts';
import type { Amount, DurationReading } from '../types.ts';
import { addDays, addMonths, type CivilDay, isoDay, parseIsoDay } from './civil.ts';
import type { Context } from './context.ts';
import { limitsOf, type Slot } from './slot.ts';

const LETTERS: Record<Amount['unit'], string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
const CLOCK = new Set(['second', 'minute', 'hour']);

/** "P2Y", "PT5H30M", "P2DE" (TIDES letters for decades and centuries), "PXM" when the number is open. */
export function durationValue(amounts: readonly Amount[]): string {
  const whole = amounts.flatMap(whole_);
  const days = whole
    .filter((a) => !CLOCK.has(a.unit))
    .map(written)
    .join('');
  const times = whole
    .filter((a) => CLOCK.has(a.unit))
    .map(written)
    .join('');
  return `P${days}${times ? `T${times}` : ''}`;
}

const written = (amount: Amount) =>
  `${amount.unit === 'fortnight' && amount.count !== 'X' ? amount.count * 2 : amount.count}${LETTERS[amount.unit]}`;

/** Fractions in the next smaller unit where that is how one says it: half a century is fifty years. */
function whole_(amount: Amount): Amount[] {
  const { count, unit } = amount;
  if (count === 'X' || Number.isInteger(count)) return [amount];
  if (unit === 'century') return [{ count: count * 100, unit: 'year' }];
  if (unit === 'decade') return [{ count: count * 10, unit: 'year' }];
  if (unit === 'year' && count < 1) return [{ count: count * 12, unit: 'month' }];
  if (unit === 'day' && count < 1) return [{ count: count * 24, unit: 'hour' }];
  if (unit === 'hour' && Number.isInteger(count * 60)) {
    const hours = Math.floor(count);
    const rest: Amount = { count: Math.round((count - hours) * 60), unit: 'minute' };
    return hours ? [{ count: hours, unit }, rest] : [rest];
  }
  return [amount];
}

export interface Extent {
  from: IsoDate | null;
  to: IsoDate | null;
  edtf: string | null;
  confidence: number;
  reason: string;
}

const NONE: Extent = { from: null, to: null, edtf: null, confidence: 1, reason: 'a length of time' };

/** The days meant by "the past four years" or "the first four months of 1926"; nothing for a mere length. */
export function extentOf(reading: DurationReading, within: Slot | null, context: Context): Extent {
  if (reading.within && within) return cut(reading, within);
  if (!reading.side) return NONE;
  const { present, anchor } = context;
  const told = context.narrative && reading.side === 'next';
  if (reading.base === 'speech' && present && !told) {
    const pivot = present.day ?? {
      year: present.year,
      month: reading.side === 'past' ? 12 : 1,
      day: reading.side === 'past' ? 31 : 1,
    };
    return sided(reading, pivot, present.day !== null, present.reason, present.confidence);
  }
  if (anchor?.year === undefined || anchor.year < 1) return NONE;
  const limits = limitsOf(anchor, null);
  const pivot = parseIsoDay(reading.side === 'past' ? limits.from : limits.to);
  if (!pivot) return NONE;
  return sided(
    reading,
    pivot,
    anchor.day !== undefined || anchor.month !== undefined,
    'counted from the date last mentioned in the text',
    0.6,
  );
}

function sided(reading: DurationReading, pivot: CivilDay, exact: boolean, why: string, sure: number): Extent {
  const past = reading.side === 'past';
  const end = isoDay(pivot);
  const other = moved(pivot, reading.amounts, past ? -1 : 1);
  const far = other
    ? isoDay(exact ? other : { year: other.year, month: past ? 1 : 12, day: past ? 1 : 31 })
    : null;
  const write = (day: string | null) => (day === null ? '..' : exact ? day : `${day.slice(0, 4)}~`);
  const [from, to] = past ? [far, end] : [end, far];
  // by the year alone "the past four years" of 2025 begin in 2021
  return { from, to, edtf: `${write(from)}/${write(to)}`, confidence: sure, reason: why };
}

function moved(day: CivilDay, amounts: readonly Amount[], sign: 1 | -1): CivilDay | null {
  let at = day;
  for (const { count, unit } of amounts) {
    if (count === 'X') return null;
    const by = sign * count;
    if (unit === 'year') at = addMonths(at, Math.round(by * 12));
    else if (unit === 'decade') at = addMonths(at, Math.round(by * 120));
    else if (unit === 'century') at = addMonths(at, Math.round(by * 1200));
    else if (unit === 'month') at = addMonths(at, Math.round(by));
    else if (unit === 'quarter') at = addMonths(at, Math.round(by * 3));
    else if (unit === 'week' || unit === 'weekend') at = addDays(at, Math.round(by * 7));
    else if (unit === 'fortnight') at = addDays(at, Math.round(by * 14));
    else if (unit === 'day') at = addDays(at, Math.round(by));
  }
  return at.year >= 1 ? at : null;
}

/** The first or last so many units of a period. */
function cut(reading: DurationReading, within: Slot): Extent {
  const limits = limitsOf(within, null);
  const first = parseIsoDay(limits.from);
  const last = parseIsoDay(limits.to);
  if (!first || !last) return NONE;
  const start = reading.within?.from === 'start';
  const reason = 'cut from the period named';
  if (start) {
    const end = moved(first, reading.amounts, 1);
    const to = end ? isoDay(addDays(end, -1)) : limits.to;
    return { from: limits.from, to, edtf: `${limits.from}/${to}`, confidence: 0.9, reason };
  }
  const begin = moved(addDays(last, 1), reading.amounts, -1);
  const from = begin ? isoDay(begin) : limits.from;
  return { from, to: limits.to, edtf: `${from}/${limits.to}`, confidence: 0.9, reason };
}
