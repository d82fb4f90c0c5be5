/** "last year", "the previous year", "that night", "three days later": steps from today or from the date spoken of. */
import { MONTH_FULL } from '../lexicon/calendar.ts';
import type { Candidate, RelativeReading, ShiftReading, Unit } from '../types.ts';
import { addDays, addMonths, type CivilDay, weekdayNumber } from './civil.ts';
import { type Around, type Context, implied, open, type Placed } from './context.ts';
import { addYears, type Slot } from './slot.ts';

const FROM_TEXT = 'counted from the date last mentioned in the text';
const FROM_PUBLICATION = 'counted from the publication date';

interface Base {
  slot: Slot;
  confidence: number;
  reason: string;
}

/** What "that year" points at: the last date mentioned, be it an aside, while it is fresh; else the tale's date. */
export function anchorFor(candidate: Candidate, context: Context): Slot | null {
  const points = /\b(?:that|same)\b/i.test(candidate.text);
  const fresh = candidate.sentence - context.anchorSentence <= 1;
  return points && fresh && context.mention ? context.mention : context.anchor;
}

/** The date to step from: today for "last year", the date told of for "the previous year". */
function baseOf(
  kind: 'speech' | 'anchor' | 'near',
  context: Context,
  unit: Unit,
  candidate: Candidate,
): Base | null {
  const { present } = context;
  const anchor = anchorFor(candidate, context);
  const told =
    anchor?.year !== undefined
      ? { slot: anchor, confidence: Math.min(0.8, anchor.sure ?? 1), reason: FROM_TEXT }
      : null;
  const now = present
    ? {
        slot: present.day ? { ...present.day } : { year: present.year },
        confidence: present.day ? 0.9 : present.confidence,
        reason: present.day ? FROM_PUBLICATION : present.reason,
      }
    : null;
  if (kind === 'near' && !context.narrative) {
    const near =
      told &&
      candidate.sentence - context.anchorSentence <= 1 &&
      (unit !== 'month' || told.slot.month) &&
      (unit !== 'week' || dayOf(told.slot));
    return near ? told : (now ?? told);
  }
  if (kind !== 'speech') return told ?? now;
  return context.narrative && told ? { ...told, confidence: 0.5 } : now;
}

export function placeRelative(reading: RelativeReading, context: Context, candidate: Candidate): Placed {
  const today = reading.unit === 'day' && reading.base === 'speech';
  if (today && (context.narrative || !context.present?.day)) {
    const value = reading.step === 0 && !reading.dayPart ? { value: 'PRESENT_REF' } : {};
    const slot: Slot = { unknownDay: true, ...(reading.dayPart ? { dayPart: reading.dayPart } : {}) };
    return { ...open(slot, 'the day of speech is not known'), ...value };
  }
  const base = baseOf(reading.base, context, reading.unit, candidate);
  if (!base) return open(bareSlot(reading), 'no date in the text to count from');
  if (reading.unit === 'day' && !dayOf(base.slot) && !context.narrative) {
    return open({ ...bareSlot(reading), unknownDay: true }, 'no day in the text to count from');
  }
  const day = dayOf(base.slot);
  const during = reading.latest && day && weekdayNumber(day) >= 6;
  let slot = step(base.slot, reading.unit, during ? 0 : reading.step);
  if (reading.dayPart) slot = { ...slot, dayPart: reading.dayPart };
  if (reading.season)
    slot = slot.year === undefined ? { season: reading.season } : { year: slot.year, season: reading.season };
  const known =
    slot.year !== undefined || slot.decade !== undefined || slot.century !== undefined || slot.week;
  return known
    ? implied(slot, base.confidence, base.reason)
    : open(slot, 'no date in the text to count from');
}

function bareSlot(reading: RelativeReading): Slot {
  return reading.dayPart ? { dayPart: reading.dayPart } : {};
}

/** A slot moved by whole units and cut to that unit. */
function step(slot: Slot, unit: Unit, by: number): Slot {
  const { year } = slot;
  const day = dayOf(slot);
  if (unit === 'day') {
    if (day) return fields(addDays(day, by));
    return {
      ...(year === undefined ? {} : { year }),
      ...(slot.month ? { month: slot.month } : {}),
      unknownDay: true,
    };
  }
  if (unit === 'week' || unit === 'fortnight' || unit === 'weekend') {
    if (!day) return year === undefined ? {} : { year };
    const week = addDays(day, by * (unit === 'fortnight' ? 14 : 7));
    return unit === 'weekend' ? { week, weekend: true } : { week };
  }
  if (unit === 'month') {
    if (year === undefined) return {};
    if (!slot.month) return { year };
    const moved = addMonths({ year: Math.abs(year), month: slot.month, day: 1 }, year < 0 ? 0 : by);
    return year < 0 ? { year, month: slot.month } : { year: moved.year, month: moved.month };
  }
  if (unit === 'quarter') {
    if (year === undefined || !(slot.quarter ?? slot.month)) return {};
    const index = year * 4 + (slot.quarter ?? Math.ceil((slot.month as number) / 3)) - 1 + by;
    return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
  }
  if (unit === 'decade') {
    if (slot.decade !== undefined)
      return slot.bc ? { decade: slot.decade - by, bc: true } : { decade: slot.decade + by };
    if (year === undefined) return {};
    return year < 0
      ? { decade: Math.floor(-year / 10) - by, bc: true }
      : { decade: Math.floor(year / 10) + by };
  }
  if (unit === 'century') {
    if (slot.century !== undefined)
      return slot.bc ? { century: slot.century - by, bc: true } : { century: slot.century + by };
    if (year === undefined) return {};
    return year < 0
      ? { century: Math.floor(-year / 100) - by, bc: true }
      : { century: Math.floor(year / 100) + by };
  }
  return year === undefined ? {} : { year: addYears(year, by) };
}

/** "three days later", "two decades ago". */
export function placeShift(reading: ShiftReading, context: Context, around: Around): Placed {
  const { candidate } = around;
  const { amount, direction } = reading;
  if (amount.count === 'X') {
    return { ...open({}, 'how long is left open'), value: direction > 0 ? 'FUTURE_REF' : 'PAST_REF' };
  }
  const base = baseOf(reading.base, context, amount.unit, candidate);
  if (!base) return open(unitSlot(amount.unit), 'no date in the text to count from');
  // "three days later" with nothing before it is not three days from now
  if (direction > 0 && reading.base === 'anchor' && base.reason !== FROM_TEXT) {
    return open(unitSlot(amount.unit), 'no date in the text to count from');
  }
  const by = direction * amount.count;
  const slot = sameStretch(reading, context, around) ?? shiftSlot(base.slot, amount.unit, by);
  if (slot.year === undefined && slot.decade === undefined && !slot.week)
    return open(slot, 'no date in the text to count from');
  return implied(slot, base.confidence, base.reason);
}

/** "in January and February" is no single month. */
const MONTHS_JOINED = new RegExp(`\\b${MONTH_FULL}(?:\\s+(?:and|to|through)\\s+|[-–])${MONTH_FULL}\\b`);

/** "in the third quarter …, from 4 percent a year EARLIER": the same quarter or month of that year. */
function sameStretch(
  reading: ShiftReading,
  { anchor, anchorSentence, narrative }: Context,
  { candidate, text }: Around,
) {
  const { amount, direction, mod } = reading;
  if (narrative || mod || direction > 0 || amount.unit !== 'year' || amount.count !== 1) return null;
  if (anchor?.year === undefined || anchor.day || anchorSentence !== candidate.sentence) return null;
  if (!anchor.month && !anchor.quarter) return null;
  if (MONTHS_JOINED.test(text.slice(0, candidate.start))) return null;
  return { ...anchor, year: addYears(anchor.year, -1) };
}

function unitSlot(unit: Unit): Slot {
  return unit === 'day' ? { unknownDay: true } : {};
}

function shiftSlot(slot: Slot, unit: Unit, by: number): Slot {
  const { year } = slot;
  const day = dayOf(slot);
  switch (unit) {
    case 'year':
      return year === undefined ? {} : { year: addYears(year, Math.trunc(by)) };
    case 'decade':
      if (year === undefined) return {};
      if (Math.abs(by) === 1) return { year: addYears(year, by * 10) };
      return year < 0 ? { year: addYears(year, by * 10) } : { decade: Math.floor((year + by * 10) / 10) };
    case 'century':
      return year === undefined ? {} : { year: addYears(year, Math.trunc(by * 100)) };
    case 'month': {
      if (year === undefined || !slot.month || year < 0) return year === undefined ? {} : { year };
      const moved = addMonths({ year, month: slot.month, day: 1 }, Math.trunc(by));
      return { year: moved.year, month: moved.month };
    }
    case 'week':
    case 'fortnight':
      if (!day) return year === undefined ? {} : { year };
      return { week: addDays(day, Math.round(by * (unit === 'week' ? 7 : 14))) };
    case 'day':
      if (day) return fields(addDays(day, Math.round(by)));
      return year === undefined ? {} : { year, unknownDay: true };
    default: {
      if (!day) return {};
      return Math.abs(by) >= 24 && unit === 'hour' ? fields(addDays(day, Math.round(by / 24))) : fields(day);
    }
  }
}

/** The whole day of a slot, if it has one after Christ. */
function dayOf(slot: Slot): CivilDay | null {
  if (slot.week) return slot.week;
  if (slot.year === undefined || slot.year < 1 || !slot.month || !slot.day) return null;
  return { year: slot.year, month: slot.month, day: slot.day };
}

const fields = (day: CivilDay): Slot => ({ year: day.year, month: day.month, day: day.day });
