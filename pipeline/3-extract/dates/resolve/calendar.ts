/** Calendar dates: which year, month or day is meant where the words leave it out. */
import { dayOfHoliday } from '../lexicon/holidays.ts';
import type { CalendarReading, Candidate } from '../types.ts';
import { addDays, type CivilDay, daysIn, weekdayNumber } from './civil.ts';
import { type Context, implied, open, type Placed, type Story, stated } from './context.ts';
import { anchorFor } from './relative.ts';
import { addYears, type Slot } from './slot.ts';
import { tenseAround } from './tense.ts';

const LAST_YEAR = 'year last mentioned in the text';

/** From November to January, say: so many months back mean that a new year has begun. */
const TURN = 9;

/** So many sentences after a date a month without a year still belongs to it, when nothing else is known. */
const NEAR = 5;

/** What stands around the expression: the sentence's text and the expressions after it in the sentence. */
export interface Around {
  text: string;
  candidate: Candidate;
  following: Candidate[];
}

/** Places a calendar reading; null when there is no such day (31 February). */
export function placeCalendar(reading: CalendarReading, context: Context, around: Around): Placed | null {
  const placed = placeFields(reading, context, around);
  const { year, month, day } = placed?.slot ?? {};
  if (!placed || !reading.week || !month || !day || year === undefined || year < 1) return placed;
  return { ...placed, slot: { week: { year, month, day } } };
}

function placeFields(reading: CalendarReading, context: Context, around: Around): Placed | null {
  if (reading.holiday) return placeHoliday(reading, context, around);
  const slot = slotOf(reading);
  if (!possible(slot)) return null;
  if (reading.ambiguous) {
    const year = reading.year as number;
    return {
      ...open({ year }, `day and month may be either way round in "${around.candidate.text}"`),
      confidence: 0.4,
    };
  }
  if (reading.shortYear) return placeShortYear(slot, reading, context);
  if (reading.shortDecade) return placeShortDecade(slot, context);
  if (slot.year !== undefined || slot.decade !== undefined || slot.century !== undefined) return stated(slot);
  if (reading.weekday && reading.month === undefined) return placeWeekday(reading, slot, context, around);
  if (reading.clock && reading.month === undefined) return placeClock(slot, context, around);
  return placeYear(reading, slot, context, around);
}

function slotOf(reading: CalendarReading): Slot {
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

function possible(slot: Slot): boolean {
  if (slot.month !== undefined && (slot.month < 1 || slot.month > 12)) return false;
  if (slot.day === undefined || slot.month === undefined) return true;
  const year = slot.year !== undefined && slot.year > 0 ? slot.year : 2000;
  return slot.day >= 1 && slot.day <= daysIn(year, slot.month);
}

/** The year of "12 May", "last October", "the summer", "the third quarter". */
function placeYear(reading: CalendarReading, slot: Slot, context: Context, around: Around): Placed {
  if (reading.relativeYear) return yearByWords(reading, slot, context, around);
  const later = yearAhead(slot, around);
  if (later !== null) return implied({ ...slot, year: later }, 0.95, 'year of the date it is joined to');
  if (reading.relativeSelf !== undefined) return stepSelf(slot, reading.relativeSelf, context);
  const { story, present } = context;
  if (context.narrative && story)
    return implied({ ...slot, year: storyYear(slot, story) }, sure(story, 0.8), LAST_YEAR);
  if (!present) {
    if (story) return implied({ ...slot, year: story.year }, sure(story, 0.5), LAST_YEAR);
    return open(slot, 'no year in the text and no publication date');
  }
  if (!present.day) {
    if (story && around.candidate.sentence - story.sentence <= NEAR) {
      return implied({ ...slot, year: storyYear(slot, story) }, sure(story, 0.65), LAST_YEAR);
    }
    return implied({ ...slot, year: present.year }, Math.min(0.6, present.confidence), present.reason);
  }
  // a report that has just spoken of another year goes on in it ("In May 1994 … In June he left.")
  if (story && story.year < present.year && goesOn(story, around)) {
    return implied({ ...slot, year: story.year }, sure(story, 0.6), LAST_YEAR);
  }
  return implied(
    { ...slot, year: newsYear(reading, slot, present.day, around) },
    0.85,
    'year by the publication date',
  );
}

/** Was the story's date named so near that a month without a year still belongs to it? */
function goesOn(story: Story, { candidate, text }: Around): boolean {
  if (candidate.sentence - story.sentence > (story.month ? 1 : 0)) return false;
  return tenseAround(text, candidate.start, candidate.end) <= 0;
}

/** What is counted from a date is no surer than the date. */
const sure = (slot: Slot, most: number) => Math.min(most, slot.sure ?? 1);

/** In a tale the year goes on until another is named, and turns when the months run past December. */
function storyYear(slot: Slot, story: Story): number {
  const own = slot.month === undefined ? null : orderInYear(slot);
  const at = orderInYear(story);
  return own !== null && at !== null && at - own >= TURN ? addYears(story.year, 1) : story.year;
}

/** "August of that year", "May last year". */
function yearByWords(reading: CalendarReading, slot: Slot, context: Context, around: Around): Placed {
  const { base, step } = reading.relativeYear as { base: string; step: number };
  const anchor = anchorFor(around.candidate, context);
  let year = base === 'anchor' || context.narrative ? anchor?.year : undefined;
  let reason = LAST_YEAR;
  let confidence = sure(anchor ?? {}, 0.85);
  if (year === undefined && context.present) {
    year = context.present.year;
    reason = context.present.reason;
    confidence = Math.min(0.85, context.present.confidence);
  }
  if (year === undefined) return open(slot, 'the year it refers to is not given');
  let moved = addYears(year, step);
  // "the previous April", "the following winter": back or on from the month spoken of
  if (reading.relativeSelf) {
    const at = orderInYear(anchor ?? {});
    const own = orderInYear(slot);
    if (at !== null && own !== null)
      moved = addYears(year, reading.relativeSelf < 0 ? (own < at ? 0 : -1) : own > at ? 0 : 1);
    else moved = addYears(year, reading.relativeSelf);
  }
  return implied({ ...slot, year: moved }, confidence, reason);
}

/** "last October", "next spring", "this May" from the day of publication, or from the date told of. */
function stepSelf(slot: Slot, step: -1 | 0 | 1, context: Context): Placed {
  const { present, anchor } = context;
  const own = orderInYear(slot);
  if (context.narrative && anchor?.year !== undefined) {
    const at = orderInYear(anchor);
    const turn =
      step === 0 || at === null || own === null ? step : step < 0 ? (own < at ? 0 : -1) : own > at ? 0 : 1;
    return implied({ ...slot, year: addYears(anchor.year, turn) }, 0.7, LAST_YEAR);
  }
  if (!present) return open(slot, 'no publication date to count from');
  if (!present.day) {
    if (step !== 0) return open(slot, 'the day of publication is not known');
    return implied({ ...slot, year: present.year }, present.confidence, present.reason);
  }
  const at = present.day.month;
  const turn = step === 0 || own === null ? 0 : step < 0 ? (own < at ? 0 : -1) : own > at ? 0 : 1;
  return implied({ ...slot, year: present.day.year + turn }, 0.9, 'counted from the publication date');
}

/** "January and February 1937", "from May to July 1943": the year stands with the last of them. */
function yearAhead(slot: Slot, around: Around): number | null {
  const { candidate, following, text } = around;
  let end = candidate.end;
  for (const next of following.slice(0, 3)) {
    if (next.reading.kind !== 'calendar') return null;
    const between = text.slice(end, next.start);
    if (
      !/^\s*(?:,|,?\s*(?:and|or|to|until|till|through)(?:\s+(?:on|in|from|between|the))*|[-–—])\s*$/.test(
        between,
      )
    )
      return null;
    const reading = next.reading;
    if (
      reading.year !== undefined &&
      !reading.shortYear &&
      (reading.month || reading.season || reading.quarter)
    ) {
      const year = reading.bc ? -reading.year : reading.year;
      const own = orderInYear(slot);
      const then = orderInYear(slotOf(reading));
      return own !== null && then !== null && own > then ? addYears(year, -1) : year;
    }
    if (!reading.month && !reading.season) return null;
    end = next.end;
  }
  return null;
}

/** The year that puts a month or day where the tense wants it: behind the publication date or ahead of it. */
function newsYear(reading: CalendarReading, slot: Slot, day: CivilDay, around: Around): number {
  const own = orderInYear(slot);
  if (own === null) return day.year;
  if (reading.weekday && slot.month && slot.day) {
    // "Monday, Oct. 26": the weekday decides, when it fits one of the years near by
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
    // what lies shortly ahead is this year's, or it would be "last January"; further on the tense decides
    if (tense > 0 || then - now <= 1.5) return day.year;
    return tense < 0 || then - now > 3 ? day.year - 1 : day.year;
  }
  return tense > 0 && now - then > 3 ? day.year + 1 : day.year;
}

/** Months as numbers, seasons and quarters as the month they are at their height. */
function orderInYear(slot: Slot): number | null {
  if (slot.month) return slot.month;
  if (slot.season) return { WI: 1, SP: 4, SU: 7, FA: 10 }[slot.season];
  if (slot.quarter) return slot.quarter * 3 - 1;
  if (slot.half) return slot.half * 6 - 3;
  return null;
}

function placeShortYear(slot: Slot, reading: CalendarReading, context: Context): Placed {
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

function placeShortDecade(slot: Slot, context: Context): Placed {
  const near = context.anchor?.year ?? context.present?.year ?? null;
  const century = near === null || near > 1900 ? 19 : Math.floor(near / 100);
  return implied(
    { ...slot, decade: century * 10 + (slot.decade as number) },
    0.7,
    'century of the years around it',
  );
}

function placeClock(slot: Slot, context: Context, around: Around): Placed {
  const { anchor } = context;
  const next = around.following[0];
  // "at 5 a.m. on October 3, 1935": the day comes after
  if (
    next?.reading.kind === 'calendar' &&
    (next.reading.day || next.reading.weekday) &&
    !next.reading.clock
  ) {
    const between = around.text.slice(around.candidate.end, next.start);
    if (/^,?(?:\s+(?:[A-Z][a-z]+|local)\s+time)?,?(?:\s+(?:on|of|the))*\s*$/.test(between)) {
      const day = placeCalendar(next.reading, context, { ...around, candidate: next, following: [] });
      if (day) return implied({ ...day.slot, ...slot }, day.confidence, 'the day named after it');
    }
  }
  if (anchor?.day && anchor.month && anchor.year !== undefined) {
    return implied(
      { ...slot, year: anchor.year, month: anchor.month, day: anchor.day },
      0.7,
      'day last mentioned in the text',
    );
  }
  return open(slot, 'the day is not named');
}

function placeWeekday(reading: CalendarReading, slot: Slot, context: Context, around: Around): Placed {
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

function placeHoliday(reading: CalendarReading, context: Context, around: Around): Placed {
  const name = reading.holiday as string;
  const guess = dayOfHoliday(name, reading.year ?? context.anchor?.year ?? context.present?.year ?? 2000);
  if (!guess) {
    const slot: Slot = { unknownDay: true, ...(reading.year === undefined ? {} : { year: reading.year }) };
    return open(slot, 'a day of another calendar or of a country not named');
  }
  const slot: Slot = { month: guess.month, day: guess.day };
  if (reading.dayPart) slot.dayPart = reading.dayPart;
  if (reading.year !== undefined)
    return { ...stated({ ...slot, year: reading.year }), reason: `the day of ${name}` };
  const placed = placeYear(reading, slot, context, around);
  const year = placed.slot.year;
  const exact = year === undefined || year < 1583 ? null : dayOfHoliday(name, year);
  return exact ? { ...placed, slot: { ...placed.slot, month: exact.month, day: exact.day } } : placed;
}
