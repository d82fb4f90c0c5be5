/** Pieces shared by the date patterns, and what their named groups mean. */
import {
  DAY,
  DAY_PART,
  dayPartOf,
  ERA,
  MONTH,
  monthOf,
  WEEKDAY,
  WEEKDAY_SHORT,
  weekdayOf,
  YEAR,
} from '../lexicon/calendar.ts';
import { modOfPortion, PORTION } from '../lexicon/portions.ts';
import type { CalendarReading } from '../types.ts';

/** "the night of", "early in the morning of", "the early hours of". */
const OF_PART = `(?:(?:early\\s+(?:in|on)\\s+)?(?:the\\s+)?(?:(?:early|late|mid)(?:-|\\s+))?(?:(?<part>${DAY_PART})(?:\\s+hours)?|hours)\\s+of\\s+(?:the\\s+)?)?`;
/** "Monday, ", "Sunday dawn of ". */
const ON_WEEKDAY = `(?:(?<weekday>${WEEKDAY}|${WEEKDAY_SHORT})(?:(?:,?\\s+(?<part2>${DAY_PART}))?(?:\\s?,\\s*|\\s+)(?:of\\s+)?(?:the\\s+)?))?`;
/** Everything that may stand before a month or day and belong to the date. */
export const BEFORE = `\\b${OF_PART}${ON_WEEKDAY}(?<portion>${PORTION})?(?:the\\s+month\\s+of\\s+)?`;
export const NUMBERED_DAY = `(?<day>${DAY})(?:st|nd|rd|th)?`;
export const NAMED_MONTH = `(?<month>${MONTH})`;
/** ", 1950", " of 1950", " 365 BC", " of that year", " last year". */
export const YEAR_TAIL =
  `(?:(?:\\s?,)?\\s+(?:of\\s+)?(?:(?<bc>\\d{1,4})\\s*${ERA}|(?<year>${YEAR})(?![\\d%]|[,.:]\\d|\\s*(?:percent|people|troops)\\b))` +
  '|\\s+of\\s+(?<that>that|the\\s+same|this|the\\s+previous|the\\s+following|the\\s+next)\\s+year\\b' +
  '|,?\\s+(?:of\\s+)?(?<deictic>last|next|this)\\s+year\\b)';

type Groups = Record<string, string | undefined>;

/** Year fields from a YEAR_TAIL match. */
export function yearTail(groups: Groups): Partial<CalendarReading> {
  if (groups.bc) return { year: Number(groups.bc), bc: true };
  if (groups.year) return { year: Number(groups.year) };
  if (groups.that) {
    const step = /previous/.test(groups.that) ? -1 : /following|next/.test(groups.that) ? 1 : 0;
    return { relativeYear: { base: 'anchor', step } };
  }
  if (groups.deictic) return { relativeYear: { base: 'speech', step: stepOf(groups.deictic) } };
  return {};
}

/** Month, day, weekday, part of day and portion from a match made of these pieces; null when the month is no name. */
export function dateFields(groups: Groups): CalendarReading | null {
  const reading: CalendarReading = { kind: 'calendar', ...yearTail(groups) };
  if (groups.month) {
    reading.month = monthOf(groups.month);
    if (!reading.month) return null;
  }
  if (groups.day) reading.day = Number(groups.day);
  if (groups.weekday) reading.weekday = weekdayOf(groups.weekday);
  const part = groups.part ?? groups.part2;
  const dayPart = part ? dayPartOf(part) : undefined;
  if (dayPart) reading.dayPart = dayPart;
  const mod = modOfPortion(groups.portion);
  if (mod) reading.mod = mod;
  return reading;
}

/** -1 for last and previous, 1 for next, coming and following, 0 for this, that and the same. */
export function stepOf(word: string): -1 | 0 | 1 {
  const key = word.toLowerCase();
  if (/last|past|previous|preceding|prior|before|earlier/.test(key)) return -1;
  if (/next|coming|following|after|later|subsequent|succeeding/.test(key)) return 1;
  return 0;
}
