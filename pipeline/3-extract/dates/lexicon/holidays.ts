/**
 * Named days: when they fall. Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
 * Days of other calendars (Ramadan, Eid, Diwali …) are known as dates but not placed.
 */
import { addDays, type CivilDay, weekdayNumber } from '../resolve/civil.ts';

type When = (year: number) => CivilDay | null;

const on =
  (month: number, day: number): When =>
  (year) => ({ year, month, day });

/** The nth weekday (1 = Monday) of a month; n = -1 is the last. */
const nth =
  (n: number, weekday: number, month: number, plus = 0): When =>
  (year) => {
    const first = { year, month, day: 1 };
    if (n > 0) return addDays(first, ((weekday - weekdayNumber(first) + 7) % 7) + (n - 1) * 7 + plus);
    const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
    const last = addDays(next, -1);
    return addDays(last, -((weekdayNumber(last) - weekday + 7) % 7));
  };

const easter =
  (plus: number): When =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
    return addDays({ year, month: Math.floor(f / 31), day: (f % 31) + 1 }, plus);
  };

const unplaced: When = () => null;

const DAYS: Record<string, When> = {
  'christmas eve': on(12, 24),
  'christmas day': on(12, 25),
  christmas: on(12, 25),
  'boxing day': on(12, 26),
  "new year's eve": on(12, 31),
  "new year's day": on(1, 1),
  'new years day': on(1, 1),
  'new years eve': on(12, 31),
  "new year's": on(1, 1),
  'good friday': easter(-2),
  'palm sunday': easter(-7),
  'ash wednesday': easter(-46),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  easter: easter(0),
  "valentine's day": on(2, 14),
  "st. patrick's day": on(3, 17),
  'st patrick’s day': on(3, 17),
  "international women's day": on(3, 8),
  'earth day': on(4, 22),
  'may day': on(5, 1),
  'victory day': unplaced,
  'd-day': on(6, 6),
  juneteenth: on(6, 19),
  'bastille day': on(7, 14),
  'independence day': unplaced,
  'martin luther king jr. day': nth(3, 1, 1),
  'martin luther king day': nth(3, 1, 1),
  "presidents' day": nth(3, 1, 2),
  "mother's day": nth(2, 7, 5),
  "father's day": nth(3, 7, 6),
  'memorial day': nth(-1, 1, 5),
  'labor day': nth(1, 1, 9),
  'columbus day': nth(2, 1, 10),
  halloween: on(10, 31),
  'election day': nth(1, 1, 11, 1),
  'veterans day': on(11, 11),
  'armistice day': on(11, 11),
  'remembrance day': on(11, 11),
  'thanksgiving day': nth(4, 4, 11),
  thanksgiving: nth(4, 4, 11),
  'anzac day': on(4, 25),
  ramadan: unplaced,
  'eid al-fitr': unplaced,
  'eid al-adha': unplaced,
  'yom kippur': unplaced,
  'rosh hashanah': unplaced,
  passover: unplaced,
  hanukkah: unplaced,
  diwali: unplaced,
  nowruz: unplaced,
  'lunar new year': unplaced,
};

const quoted = (name: string) => name.replace(/[.]/g, '\\.').replace(/ /g, '\\s+');
const titled = (name: string) =>
  name.replace(/(^|[\s-])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());

/** Any of the names, longest first, in title case as they are written. */
export const HOLIDAY = `(?:${Object.keys(DAYS)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => quoted(titled(name)).replace(/Al-([FA])/, 'al-$1'))
  .join('|')})`;

/** The name under which a day is known here, or null. */
export function holidayOf(words: string): string | null {
  const name = words.toLowerCase().replace(/\s+/g, ' ');
  return name in DAYS ? name : null;
}

/** The day it falls on in a year; null when it moves by another calendar or depends on the country. */
export function dayOfHoliday(name: string, year: number): CivilDay | null {
  return DAYS[name]?.(year) ?? null;
}
