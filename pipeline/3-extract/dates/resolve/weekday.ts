import type { CalendarReading } from '../types.ts';
import { addDays, weekdayNumber } from './civil.ts';
import { type Around, type Context, implied, open, type Placed, sure } from './context.ts';
import type { Slot } from './slot.ts';
import { tenseAround } from './tense.ts';

/** Which Monday: by the tense from the day of publication, or on from the day told of. */
export function placeWeekday(reading: CalendarReading, slot: Slot, context: Context, around: Around): Placed {
  const weekday = reading.weekday as number;
  const { anchor } = context;
  const fromText = context.narrative || reading.relativeYear;
  if (fromText) {
    if (anchor?.day && anchor.month && anchor.year !== undefined && anchor.year > 0) {
      const start = { year: anchor.year, month: anchor.month, day: anchor.day };
      const ahead = (weekday - weekdayNumber(start) + 7) % 7;
      const step = reading.relativeSelf ?? 0;
      const days = step < 0 ? ahead - 7 : step > 0 && ahead === 0 ? 7 : ahead;
      return implied(
        { ...slot, ...addDays(start, days) },
        0.6,
        'counted from the day last mentioned in the text',
      );
    }
    if (context.narrative) return open({ ...slot, weekday }, 'no day in the text to count from');
  }
  // "from Monday to Friday", "Saturday and Sunday": on from the one before
  const before = around.text.slice(0, around.candidate.start);
  if (/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*(?:-|–|to|through|until|and|or)\s*$/.test(before)) {
    const first = context.anchor;
    if (first?.day && first.month && first.year && reading.relativeSelf === undefined) {
      const from = { year: first.year, month: first.month, day: first.day };
      const ahead = (weekday - weekdayNumber(from) + 7) % 7;
      return implied({ ...slot, ...addDays(from, ahead) }, sure(first, 0.8), 'on from the weekday before it');
    }
  }
  const day = context.present?.day;
  if (!day) return open({ ...slot, weekday }, 'no publication date to count from');
  const back = (weekdayNumber(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  let days: number;
  if (reading.relativeSelf === -1) days = back === 0 ? -7 : -back;
  else if (reading.relativeSelf === 1) days = ahead === 0 ? 7 : ahead;
  else if (reading.relativeSelf === 0) days = ahead;
  else {
    const tense = tenseAround(around.text, around.candidate.start, around.candidate.end);
    days = back === 0 ? 0 : tense > 0 ? ahead : -back;
  }
  return implied(
    { ...slot, ...addDays(day, days) },
    reading.relativeSelf === undefined ? 0.85 : 0.9,
    'counted from the publication date',
  );
}
