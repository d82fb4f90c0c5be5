import type { CalendarReading } from '../types.ts';
import { type CivilDay, weekdayNumber } from './civil.ts';
import type { Around } from './context.ts';
import { orderInYear } from './order.ts';
import type { Slot } from './slot.ts';
import { tenseAround } from './tense.ts';

/** The year that puts a month or day where the tense wants it: behind the publication date or ahead of it. */
export function newsYear(reading: CalendarReading, slot: Slot, day: CivilDay, around: Around): number {
  const own = orderInYear(slot);
  if (own === null) return day.year;
  if (reading.weekday && slot.month && slot.day) {
    // "Monday, Nov. 16": the weekday decides, when it fits one of the years near by
    for (const year of [day.year, day.year - 1, day.year + 1]) {
      const full = { year, month: slot.month, day: slot.day };
      if (weekdayNumber(full) === reading.weekday) return year;
    }
  }
  const now = slot.day === undefined ? day.month : day.month + day.day / 32;
  const then = slot.day === undefined ? own : own + slot.day / 32;
  // a day or two ahead is the dateline of tomorrow's paper
  if (then === now || (slot.day !== undefined && Math.abs(then - now) < 0.1)) return day.year;
  const tense = tenseAround(around.text, around.candidate.start, around.candidate.end);
  if (then > now) {
    // a day shortly ahead is this year's, or it would be "last Jan. 5"; further on, and for months, the tense decides
    if (tense > 0 || (slot.day !== undefined && then - now <= 1.5)) return day.year;
    return tense < 0 || then - now > 3 ? day.year - 1 : day.year;
  }
  return tense > 0 && now - then > 3 ? day.year + 1 : day.year;
}
