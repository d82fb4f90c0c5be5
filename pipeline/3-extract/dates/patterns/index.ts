/** The ways of writing a time, in order of preference where two cover the same words. */
import type { Rule } from '../types.ts';
import { bareDuration } from './bare-duration.ts';
import { century } from './century.ts';
import { dayClock, halfDayClock, hourOfPart, spokenClock } from './clock.ts';
import { dayAlone } from './day-alone.ts';
import { dayMonth } from './day-month.ts';
import { dayRangeAfter, dayRangeBefore } from './day-range.ts';
import { ancientDecade, decade, namedDecade } from './decade.ts';
import { dayPartAlone, dayPartStep, namedDay } from './deictic.ts';
import { duration } from './duration.ts';
import { endingDuration } from './ending-duration.ts';
import { halfUnit } from './fractions.ts';
import { holiday, nineEleven } from './holiday.ts';
import { hyphenDuration } from './hyphen-duration.ts';
import { monthAlone } from './month-alone.ts';
import { monthDay, weekOf } from './month-day.ts';
import { monthYear } from './month-year.ts';
import { isoDate, slashDate } from './numeric.ts';
import { partDuration } from './part-duration.ts';
import { fiscalYear, halfOfYear, halfYear, quarter, shortQuarter } from './part-of-year.ts';
import { sidedDuration } from './past-duration.ts';
import { pastAdverb, pastNoun, present, presentNoun, thatTime } from './reference.ts';
import { seasonAlone, seasonOpening, seasonStep, seasonYear } from './season.ts';
import { adverb, every, per } from './sets.ts';
import { shift, yearAgo } from './shift.ts';
import { shortYear } from './short-year.ts';
import { anchorStep, speechStep } from './steps.ts';
import { dayBefore, partOfUnit, theYear, weekend } from './unit-phrases.ts';
import { weekday, weekdayOfMonth, weekdaySet } from './weekday.ts';
import { year } from './year.ts';
import { bareAncientYear, dayEra, eraRange, yearEra } from './year-era.ts';
import { yearRange } from './year-range.ts';

export const RULES: readonly Rule[] = [
  nineEleven,
  isoDate,
  slashDate,
  dayEra,
  dayRangeBefore,
  dayRangeAfter,
  weekOf,
  dayMonth,
  monthDay,
  monthYear,
  monthAlone,
  dayAlone,
  fiscalYear,
  halfYear,
  halfOfYear,
  quarter,
  shortQuarter,
  seasonYear,
  seasonStep,
  seasonAlone,
  seasonOpening,
  eraRange,
  yearEra,
  yearRange,
  year,
  bareAncientYear,
  shortYear,
  ancientDecade,
  decade,
  namedDecade,
  century,
  holiday,
  weekdayOfMonth,
  weekdaySet,
  weekday,
  halfDayClock,
  dayClock,
  spokenClock,
  hourOfPart,
  namedDay,
  dayPartStep,
  dayPartAlone,
  partDuration,
  endingDuration,
  yearAgo,
  shift,
  sidedDuration,
  speechStep,
  anchorStep,
  dayBefore,
  partOfUnit,
  theYear,
  weekend,
  per,
  every,
  adverb,
  halfUnit,
  hyphenDuration,
  duration,
  bareDuration,
  present,
  presentNoun,
  pastAdverb,
  pastNoun,
  thatTime,
];
