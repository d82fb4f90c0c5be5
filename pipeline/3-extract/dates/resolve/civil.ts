/**
 * Days of the proleptic Gregorian calendar. The day count is the one of Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms": days since 1970-01-01, exact for all years.
 */

export interface CivilDay {
  year: number;
  month: number;
  day: number;
}

export function dayNumber({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function fromDayNumber(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return fromDayNumber(dayNumber(day) + days);
}

/** Moves by whole months and keeps the day within the month reached. */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const index = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysIn(year, month)) };
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayNumber(day: CivilDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO 8601 week: "2000-W07". */
export function isoWeek(day: CivilDay): string {
  const thursday = addDays(day, 4 - weekdayNumber(day));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  const week = Math.floor((dayNumber(thursday) - first) / 7) + 1;
  return `${pad(thursday.year, 4)}-W${pad(week, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** YYYY-MM-DD; null for years the model's dates cannot write. */
export function isoDay(day: CivilDay): string | null {
  return day.year >= 1 && day.year <= 9999
    ? `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
    : null;
}

/** Reads YYYY-MM-DD; null for anything else. */
export function parseIsoDay(text: string | null): CivilDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
