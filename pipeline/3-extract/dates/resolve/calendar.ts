/** Calendar dates: what the words leave out is taken from the context. */
import { dayOfHoliday } from '../lexicon/holidays.ts';
import type { CalendarReading } from '../types.ts';
import { type CivilDay, daysIn, isoDay, weekdayNumber } from './civil.ts';
import { type Around, type Context, implied, open, type Placed, stated, sure } from './context.ts';
import { placeShortDecade, placeShortYear } from './short-forms.ts';
import { type Slot, slotOf } from './slot.ts';
import { tenseAround } from './tense.ts';
import { placeWeekday } from './weekday.ts';
import { placeYear } from './year.ts';

/** Places a calendar reading; null when there is no such day (31 February). */
export function placeCalendar(reading: CalendarReading, context: Context, around: Around): Placed | null {
  const placed = placeFields(reading, context, around);
  const { year, month, day } = placed?.slot ?? {};
  if (!placed || !reading.week || !month || !day || year === undefined || year < 1) return placed;
  return { ...placed, slot: { week: { year, month, day } } };
}

function placeFields(reading: CalendarReading, context: Context, around: Around): Placed | null {
  if (reading.holiday) return placeHoliday(reading, context, around);
  const slot = slotOf(reading);
  if (!possible(slot)) return null;
  if (reading.ambiguous) {
    const year = reading.year as number;
    return {
      ...open({ year }, `day and month may be either way round in "${around.candidate.text}"`),
      confidence: 0.4,
    };
  }
  if (reading.shortYear) return placeShortYear(slot, reading, context);
  if (reading.shortDecade) return placeShortDecade(slot, context);
  if (slot.year !== undefined) return misdated(reading, slot) ?? stated(slot);
  if (slot.decade !== undefined || slot.century !== undefined) return stated(slot);
  if (reading.weekday && reading.month === undefined) return placeWeekday(reading, slot, context, around);
  if (reading.clock && reading.month === undefined) return placeClock(slot, context, around);
  if (reading.day && reading.month === undefined) return placeDay(slot, context, around);
  return placeYear(reading, slot, context, around);
}

/** "the 13th" of the month told of just before; nothing when there is none. */
function placeDay(slot: Slot, context: Context, around: Around): Placed | null {
  const { mention, anchorSentence } = context;
  if (!mention?.month || mention.year === undefined || around.candidate.sentence - anchorSentence > 3)
    return null;
  const full = { ...slot, year: mention.year, month: mention.month };
  return possible(full) ? implied(full, sure(mention, 0.75), 'month last mentioned in the text') : null;
}

function possible(slot: Slot): boolean {
  if (slot.month !== undefined && (slot.month < 1 || slot.month > 12)) return false;
  if (slot.day === undefined || slot.month === undefined) return true;
  const year = slot.year !== undefined && slot.year > 0 ? slot.year : 2000;
  return slot.day >= 1 && slot.day <= daysIn(year, slot.month);
}

function placeClock(slot: Slot, context: Context, around: Around): Placed {
  const { anchor } = context;
  const next = around.following[0];
  // "at 5 a.m. on November 4, 1932": the day comes after
  if (
    next?.reading.kind === 'calendar' &&
    (next.reading.day || next.reading.weekday) &&
    !next.reading.clock
  ) {
    const between = around.text.slice(around.candidate.end, next.start);
    if (/^,?(?:\s+(?:[A-Z][a-z]+|local)\s+time)?,?(?:\s+(?:on|of|the))*\s*$/.test(between)) {
      const day = placeCalendar(next.reading, context, { ...around, candidate: next, following: [] });
      if (day) return implied({ ...day.slot, ...slot }, day.confidence, 'the day named after it');
    }
  }
  const { present, narrative } = context;
  // what has happened "at 10 a.m." did so on no day to come
  const day = present?.day;
  const ahead = day && anchor?.day && (isoDay(anchor as CivilDay) ?? '') > (isoDay(day) ?? '');
  if (
    day &&
    ahead &&
    !narrative &&
    tenseAround(around.text, around.candidate.start, around.candidate.end) < 0
  )
    return implied({ ...slot, ...day }, 0.6, present?.reason ?? '');
  if (anchor?.day && anchor.month && anchor.year !== undefined) {
    return implied(
      { ...slot, year: anchor.year, month: anchor.month, day: anchor.day },
      0.7,
      'day last mentioned in the text',
    );
  }
  return open(slot, 'the day is not named');
}

function placeHoliday(reading: CalendarReading, context: Context, around: Around): Placed {
  const name = reading.holiday as string;
  const guess = dayOfHoliday(name, reading.year ?? context.anchor?.year ?? context.present?.year ?? 2000);
  if (!guess) {
    const slot: Slot = { unknownDay: true, ...(reading.year === undefined ? {} : { year: reading.year }) };
    return open(slot, 'a day of another calendar or of a country not named');
  }
  const slot: Slot = { month: guess.month, day: guess.day };
  if (reading.dayPart) slot.dayPart = reading.dayPart;
  if (reading.year !== undefined)
    return { ...stated({ ...slot, year: reading.year }), reason: `the day of ${name}` };
  const placed = placeYear(reading, slot, context, around);
  const year = placed.slot.year;
  const exact = year === undefined || year < 1583 ? null : dayOfHoliday(name, year);
  return exact ? { ...placed, slot: { ...placed.slot, month: exact.month, day: exact.day } } : placed;
}

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Monday, 5 May 2024" when that was a Sunday: kept, with less confidence and the reason. */
function misdated(reading: CalendarReading, slot: Slot): Placed | null {
  const { year, month, day } = slot;
  if (!reading.weekday || !year || year < 1583 || !month || !day) return null;
  const real = weekdayNumber({ year, month, day });
  if (real === reading.weekday) return null;
  return { ...stated(slot), confidence: 0.6, reason: `that day was a ${NAMES[real - 1]}` };
}
