/** Names of months, weekdays, seasons and parts of the day, and the pattern pieces made from them. */
import type { DayPart, Season } from '../types.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Month names may be cut to these, with or without a stop. "Mar" and "Dec" need what follows to be a date. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December' +
  '|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';

/** Only the written-out names: what may stand without a day or a year. */
export const MONTH_FULL =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const WEEKDAY_SHORT = '(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?';

export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const YEAR = '(?:1\\d{3}|20\\d{2})';
export const ERA = '(?:BCE?\\b|B\\.\\s?C\\.(?:E\\.)?|B\\.C\\b)';

export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const DAY_PART = '(?:morning|afternoon|evening|night|dawn|dusk|noon)';

const SEASONS: Record<string, Season> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const DAY_PARTS: Record<string, DayPart> = {
  morning: 'MO',
  dawn: 'MO',
  noon: 'MI',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  dusk: 'EV',
  night: 'NI',
  daytime: 'DT',
};

/** 1–12, or 0 when the word is no month or, in small letters, another word too ("march", "may", "august"). */
export function monthOf(word: string): number {
  if (word[0] !== word[0]?.toUpperCase() && /^(?:mar|may|aug|dec\b|sep\b|jan\b)/.test(word)) return 0;
  const key = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((name) => name.startsWith(key)) + 1;
}

/** 1 = Monday … 7 = Sunday (ISO 8601), 0 when it is no weekday. */
export function weekdayOf(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((name) => name.startsWith(key)) + 1;
}

export function seasonOf(word: string): Season | undefined {
  return SEASONS[word.toLowerCase()];
}

export function dayPartOf(word: string): DayPart | undefined {
  return DAY_PARTS[word.toLowerCase()];
}
