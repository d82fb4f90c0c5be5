/** A place on the calendar with as many fields as are known, and how it is written: TIMEX3, EDTF, first and last day. */
import type { IsoDate } from '../../../model.ts';
import type { CalendarReading, DayPart, Mod, Season } from '../types.ts';
import { addDays, type CivilDay, daysIn, isoDay, isoWeek, pad, weekdayNumber } from './civil.ts';

/** Years before Christ are negative as historians count them: −371 is 371 BC; there is no year 0. */
export interface Slot {
  year?: number;
  month?: number;
  day?: number;
  /** A single day is meant, but which is not known. */
  unknownDay?: boolean;
  season?: Season;
  quarter?: number;
  half?: 1 | 2;
  fiscal?: boolean;
  decade?: number;
  century?: number;
  /** Era of a decade or century. */
  bc?: boolean;
  /** Any day of the ISO week meant; then only year and week are written. */
  week?: CivilDay;
  /** The weekend of that week. */
  weekend?: boolean;
  /** A weekday that could not be placed. */
  weekday?: number;
  dayPart?: DayPart;
  clock?: string;
  zone?: string;
  /** How sure the fields are, where they were not written out (default 1). */
  sure?: number;
}

/** The fields that the words themselves give. */
export function slotOf(reading: CalendarReading): Slot {
  const slot: Slot = {};
  if (reading.year !== undefined) slot.year = reading.bc ? -reading.year : reading.year;
  if (reading.month) slot.month = reading.month;
  if (reading.day) slot.day = reading.day;
  if (reading.season) slot.season = reading.season;
  if (reading.quarter) slot.quarter = reading.quarter;
  if (reading.half) slot.half = reading.half;
  if (reading.fiscal) slot.fiscal = true;
  if (reading.decade !== undefined) slot.decade = reading.decade;
  if (reading.century !== undefined) slot.century = reading.century;
  if (reading.bc && slot.year === undefined) slot.bc = true;
  if (reading.dayPart) slot.dayPart = reading.dayPart;
  if (reading.clock) slot.clock = reading.clock;
  if (reading.zone) slot.zone = reading.zone;
  return slot;
}

/** The year after or before another, without a year 0. */
export function addYears(year: number, step: number): number {
  const moved = year + step;
  if (year < 0 && moved >= 0) return moved + 1;
  if (year > 0 && moved <= 0) return moved - 1;
  return moved;
}

const two = (value: number) => pad(value, 2);
const yearText = (year: number) => (year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4));

/** TIMEX3 value; X stands for what is not known. */
export function timexValue(slot: Slot): string {
  const time = slot.clock ? `T${slot.clock}${slot.zone ?? ''}` : slot.dayPart ? `T${slot.dayPart}` : '';
  const era = slot.bc ? 'BC' : '';
  if (slot.century !== undefined) return `${era}${two(slot.century)}`;
  if (slot.decade !== undefined) return `${era}${pad(slot.decade, 3)}`;
  if (slot.week) return `${isoWeek(slot.week)}${slot.weekend ? '-WE' : ''}`;
  const year = slot.year === undefined ? 'XXXX' : yearText(slot.year);
  if (slot.weekday && !slot.day) return `${year}-WXX-${slot.weekday}${time}`;
  if (slot.fiscal && !slot.quarter && !slot.half) return `FY${year}`;
  if (slot.season) return `${year}-${slot.season}`;
  if (slot.quarter) return `${year}-Q${slot.quarter}`;
  if (slot.half) return `${year}-H${slot.half}`;
  const daily = slot.day !== undefined || slot.unknownDay || time !== '';
  if (slot.month === undefined && daily) return `${year}-XX-${slot.day ? two(slot.day) : 'XX'}${time}`;
  if (slot.month === undefined) return year;
  if (!daily) return `${year}-${two(slot.month)}`;
  return `${year}-${two(slot.month)}-${slot.day === undefined ? 'XX' : two(slot.day)}${time}`;
}

// EDTF level 2 numbers for divisions of a year (Library of Congress, EDTF 2019, §"Sub-year groupings")
const SEASON_EDTF: Record<Season, number> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** EDTF (ISO 8601-2); null when it cannot be said there. `~` for about, `?` for a year that is only estimated. */
export function edtfOf(slot: Slot, mod: Mod | null, unsure: boolean): string | null {
  const about = mod === 'APPROX' ? '~' : '';
  if (slot.fiscal || slot.week || slot.weekday) return null; // no such groups in EDTF: the days say it
  if (slot.century !== undefined) return slot.bc ? null : `${two(slot.century)}XX`;
  if (slot.decade !== undefined) return slot.bc ? null : `${pad(slot.decade, 3)}X`;
  const bare = slot.year === undefined ? 'XXXX' : slot.year < 0 ? astronomical(slot.year) : pad(slot.year, 4);
  const year = unsure && slot.year !== undefined ? `${bare}?` : bare;
  if (slot.season) return slot.year === undefined ? null : `${bare}-${SEASON_EDTF[slot.season]}`;
  if (slot.quarter) return slot.year === undefined ? null : `${bare}-${32 + slot.quarter}`;
  if (slot.half) return slot.year === undefined ? null : `${bare}-${39 + slot.half}`;
  if (slot.month === undefined) return slot.year === undefined ? null : `${year}${unsure ? '' : about}`;
  if (slot.day === undefined) return `${year}-${two(slot.month)}${unsure ? '' : about}`;
  return `${year}-${two(slot.month)}-${two(slot.day)}${unsure ? '' : about}`;
}

/** EDTF counts years astronomically: 1 BC is 0000. */
function astronomical(year: number): string {
  const value = -year - 1;
  return value === 0 ? '0000' : `-${pad(value, 4)}`;
}

/** First and last possible day; null where unknown, and for years before Christ. */
export function limitsOf(slot: Slot, mod: Mod | null): { from: IsoDate | null; to: IsoDate | null } {
  const span = daysOf(slot);
  if (!span) return { from: null, to: null };
  const [from, to] = narrowed(slot, span, mod);
  return { from: isoDay(from), to: isoDay(to) };
}

function daysOf(slot: Slot): [CivilDay, CivilDay] | null {
  if (slot.bc) return null;
  if (slot.century !== undefined) return years(slot.century * 100, slot.century * 100 + 99);
  if (slot.decade !== undefined) return years(slot.decade * 10, slot.decade * 10 + 9);
  if (slot.week) {
    const monday = addDays(slot.week, 1 - weekdayNumber(slot.week));
    return slot.weekend ? [addDays(monday, 5), addDays(monday, 6)] : [monday, addDays(monday, 6)];
  }
  const { year } = slot;
  if (year === undefined || year < 1 || slot.fiscal) return null;
  if (slot.weekday && !slot.day) return null;
  if (slot.season === 'WI')
    return [
      { year: year - 1, month: 12, day: 1 },
      { year: year + 1, month: 3, day: 20 },
    ];
  if (slot.season) {
    const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[slot.season];
    return months(year, first, first + 3 > 12 ? 12 : first + 3, first + 3 > 12 ? 31 : 22);
  }
  if (slot.quarter) return months(year, slot.quarter * 3 - 2, slot.quarter * 3);
  if (slot.half) return months(year, slot.half * 6 - 5, slot.half * 6);
  if (slot.month === undefined) return years(year, year);
  if (slot.day === undefined) return months(year, slot.month, slot.month);
  const day = { year, month: slot.month, day: slot.day };
  return [day, day];
}

const years = (from: number, to: number): [CivilDay, CivilDay] => [
  { year: from, month: 1, day: 1 },
  { year: to, month: 12, day: 31 },
];
const months = (year: number, from: number, to: number, last?: number): [CivilDay, CivilDay] => [
  { year, month: from, day: 1 },
  { year, month: to, day: last ?? daysIn(year, to) },
];

/**
 * "early", "mid" and "late" leave fuzzy edges: thirds of a month, but half years of a year ("late 2014" may
 * well begin in July), so that the true day is inside.
 */
function narrowed(slot: Slot, [from, to]: [CivilDay, CivilDay], mod: Mod | null): [CivilDay, CivilDay] {
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return [from, to];
  if (slot.century !== undefined || slot.decade !== undefined) {
    const span = to.year - from.year + 1;
    if (mod === 'START') return years(from.year, from.year + span / 2 - 1);
    if (mod === 'END') return years(from.year + span / 2, to.year);
    return years(from.year + Math.floor(span * 0.3), from.year + Math.ceil(span * 0.7) - 1);
  }
  if (slot.day !== undefined || slot.season || slot.quarter || slot.half || slot.week) return [from, to];
  if (slot.month !== undefined) {
    if (mod === 'START') return [from, { ...from, day: 10 }];
    if (mod === 'MID')
      return [
        { ...from, day: 10 },
        { ...from, day: 20 },
      ];
    return [{ ...from, day: 20 }, to];
  }
  if (mod === 'START') return [from, { ...to, month: 6, day: 30 }];
  if (mod === 'MID')
    return [
      { ...from, month: 4 },
      { ...to, month: 9, day: 30 },
    ];
  return [{ ...from, month: 7 }, to];
}
