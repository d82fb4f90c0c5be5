import type { TimexType } from '../../model.ts';
import type { Trigger } from './triggers.ts';

/** Units of time that can be counted or stepped through. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 codes of the parts of a day, as they follow "T". */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'MI';
/** TIMEX3 codes of the seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** TIMEX3 `mod`, plus nothing of our own. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS';

/** How the year of a calendar date is said when not by a number: "of that year", "last May", "May next year". */
export interface RelativeYear {
  base: 'speech' | 'anchor';
  step: -1 | 0 | 1;
}

/** A point or stretch of the calendar, as far as the words themselves say it. */
export interface CalendarReading {
  kind: 'calendar';
  year?: number;
  bc?: boolean;
  /** "1989" written as '89: the century is for the context to tell. */
  shortYear?: boolean;
  relativeYear?: RelativeYear;
  /** "last October" steps from month to month, not from year to year. */
  relativeSelf?: -1 | 0 | 1;
  month?: number;
  day?: number;
  /** The whole week of that day is meant. */
  week?: boolean;
  weekday?: number;
  season?: Season;
  quarter?: number;
  half?: 1 | 2;
  fiscal?: boolean;
  /** 197 for the 1970s. */
  decade?: number;
  shortDecade?: boolean;
  /** 19 for the twentieth century (the hundreds of its years). */
  century?: number;
  holiday?: string;
  dayPart?: DayPart;
  /** "05:34", "11:00:30". */
  clock?: string;
  /** "Z" or "+02". */
  zone?: string;
  mod?: Mod;
  /** The figures leave it open which is the day and which the month ("05/06/2024"). */
  ambiguous?: boolean;
}

/** "last year", "the following week", "that morning". */
export interface RelativeReading {
  kind: 'relative';
  unit: Unit;
  step: -1 | 0 | 1 | 2 | -2;
  /** `near`: the date told of if it was named just before, else today ("the end of the month"). */
  base: 'speech' | 'anchor' | 'near';
  dayPart?: DayPart;
  /** "over the weekend": on that weekend itself, this one; in the week after it, the last. */
  latest?: boolean;
  /** "late last year". */
  mod?: Mod;
  /** "the first half of the year": a named part of the unit. */
  half?: 1 | 2;
  season?: Season;
}

/** A number of units; "X" when the text leaves it open ("a few days"). */
export interface Amount {
  count: number | 'X';
  unit: Unit;
}

/** "three days later", "a year ago". */
export interface ShiftReading {
  kind: 'shift';
  amount: Amount;
  direction: 1 | -1;
  base: 'speech' | 'anchor';
  mod?: Mod;
}

/** "two weeks", "the past four years". */
export interface DurationReading {
  kind: 'duration';
  amounts: Amount[];
  mod?: Mod;
  /** Before or after the time of speech or the time spoken of. */
  side?: 'past' | 'next';
  base?: 'speech' | 'anchor';
  /** "the first four months of 1926": the period it is cut from, and which end. */
  within?: { calendar: CalendarReading; from: 'start' | 'end' };
}

/** "every Monday", "annually". */
export interface SetReading {
  kind: 'set';
  value: string;
}

/** "now", "recently": points to present, past or future and says no more. */
export interface ReferenceReading {
  kind: 'reference';
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** "at that time": whatever date was spoken of last. */
export interface SameReading {
  kind: 'same';
}

export type Reading =
  | CalendarReading
  | RelativeReading
  | ShiftReading
  | DurationReading
  | SetReading
  | ReferenceReading
  | SameReading;

/** What a rule makes of one match: nothing, one expression, or the two ends of a range with their own places. */
export interface Found {
  /** Offsets into the sentence text. */
  start: number;
  end: number;
  reading: Reading;
  type?: TimexType;
}

/** A recognised expression that still has to be placed on the calendar. Offsets are into the sentence's text. */
export interface Candidate extends Found {
  sentence: number;
  text: string;
  rule: string;
  /** Set on both ends of "1921-26": where the whole range stands, in sentence offsets. */
  range?: { start: number; end: number };
}

export interface Examples {
  /** Sentence and the words the rule must take from it, joined by " | " when there are two. */
  yes: [sentence: string, taken: string][];
  /** Sentences in which the rule must take nothing. */
  no: string[];
}

/**
 * One way of writing a time. `pattern` is global; `read` declines with null. A rule runs only on sentences
 * that contain every kind of word it `needs`, so scanning stays cheap.
 */
export interface Rule {
  id: string;
  /** Kinds of time word (HAS, all of them) a sentence must contain. */
  needs: Trigger;
  pattern: RegExp;
  read(match: RegExpExecArray, text: string): Reading | Found[] | null;
  examples: Examples;
}
