/** The year of a month, day, season or quarter that is written without one. */
import type { CalendarReading } from '../types.ts';
import {
  type Around,
  type Context,
  implied,
  LAST_YEAR,
  open,
  type Placed,
  type Story,
  sure,
} from './context.ts';
import { newsYear } from './news-year.ts';
import { orderInYear } from './order.ts';
import { anchorFor } from './relative.ts';
import { addYears, type Slot, slotOf } from './slot.ts';
import { tenseAround } from './tense.ts';

/** From November to January, say: so many months back mean that a new year has begun. */
const TURN = 9;

/** So many sentences after a date a month without a year still belongs to it, when nothing else is known. */
const NEAR = 5;

/** The year of "12 May", "last October", "the summer", "the third quarter". */
export function placeYear(reading: CalendarReading, slot: Slot, context: Context, around: Around): Placed {
  if (reading.relativeYear) return yearByWords(reading, slot, context, around);
  const later = yearAhead(slot, around);
  if (later !== null) return implied({ ...slot, year: later }, 0.95, 'year of the date it is joined to');
  if (reading.relativeSelf !== undefined) return stepSelf(slot, reading.relativeSelf, context);
  const { story, present } = context;
  if (context.narrative && story)
    return implied({ ...slot, year: storyYear(slot, story) }, sure(story, 0.8), LAST_YEAR);
  if (!present) {
    // a bare year in the background ("since 2010") lends itself to no month
    const near = story?.month && around.candidate.sentence - story.sentence <= NEAR;
    if (story && near) return implied({ ...slot, year: story.year }, sure(story, 0.5), LAST_YEAR);
    return open(slot, 'no year near by in the text and no publication date');
  }
  if (!present.day) {
    if (story && around.candidate.sentence - story.sentence <= NEAR) {
      return implied({ ...slot, year: story.year }, sure(story, 0.65), LAST_YEAR);
    }
    return implied({ ...slot, year: present.year }, Math.min(0.6, present.confidence), present.reason);
  }
  // a report that has just spoken of another year goes on in it ("In May 1994 … In June he left.")
  if (story && story.year < present.year && goesOn(story, around)) {
    return implied({ ...slot, year: storyYear(slot, story) }, sure(story, 0.6), LAST_YEAR);
  }
  return implied(
    { ...slot, year: newsYear(reading, slot, present.day, around) },
    0.85,
    'year by the publication date',
  );
}

/** Was the story's date named so near that a month without a year still belongs to it? */
function goesOn(story: Story, { candidate, text }: Around): boolean {
  if (!story.named || candidate.sentence - story.sentence > (story.month ? 1 : 0)) return false;
  return tenseAround(text, candidate.start, candidate.end) <= 0;
}

/** In a tale the year goes on until another is named, and turns when the months run past December. */
function storyYear(slot: Slot, story: Story): number {
  const own = slot.month === undefined ? null : orderInYear(slot);
  const at = orderInYear(story);
  return own !== null && at !== null && at - own >= TURN ? addYears(story.year, 1) : story.year;
}

/** "July of that year", "May last year". */
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

/** "January and February 1934", "from May to July 1926": the year stands with the last of them. */
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
