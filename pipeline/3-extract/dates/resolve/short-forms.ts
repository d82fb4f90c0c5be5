/** Years and decades in two figures: "'89", "the '60s". */
import type { CalendarReading } from '../types.ts';
import { type Context, implied, open, type Placed } from './context.ts';
import type { Slot } from './slot.ts';

export function placeShortYear(slot: Slot, reading: CalendarReading, context: Context): Placed {
  const short = reading.year as number;
  if (short >= 100) return implied(slot, 0.95, 'century of the year it is joined to');
  const near = context.anchor?.year ?? context.present?.year;
  if (near === undefined || near < 0)
    return open({}, 'two figures of a year, and no other year to tell the century');
  let year = near - (near % 100) + short;
  if (year - near > 50) year -= 100;
  if (near - year > 50 && !context.narrative) year += 100;
  if (context.present?.day && year > context.present.year + 20) year -= 100;
  return implied({ ...slot, year }, 0.75, 'century of the years around it');
}

export function placeShortDecade(slot: Slot, context: Context): Placed {
  const near = context.anchor?.year ?? context.present?.year ?? null;
  const century = near === null || near > 1900 ? 19 : Math.floor(near / 100);
  return implied(
    { ...slot, decade: century * 10 + (slot.decade as number) },
    0.7,
    'century of the years around it',
  );
}
