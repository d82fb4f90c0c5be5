/** Candidates in reading order → Timexes: keeps the date last spoken of, and places everything from it. */
import type { Document, Sentence, Timex, TimexType } from '../../../model.ts';
import type { Candidate, Mod } from '../types.ts';
import { placeCalendar } from './calendar.ts';
import { type Context, implied, open, type Placed, stated } from './context.ts';
import { durationValue, extentOf } from './duration.ts';
import { placeRelative, placeShift } from './relative.ts';
import { edtfOf, limitsOf, type Slot, timexValue } from './slot.ts';
import { movedStory } from './story.ts';

export interface Resolved {
  dates: Timex[];
  /** Expressions that look like dates but cannot be ("31 February"), one line each. */
  notes: string[];
}

/** A year that a change is measured against is not what the text goes on about: "a 42 % rise over 2020". */
const COMPARED =
  /\b(?:over|compared\s+(?:to|with)|versus|vs\.?|than(?:\s+in)?|against|relative\s+to|up\s+from|down\s+from|(?:increase|decrease|rise|fall|drop|decline|growth|jump|surge|gain|up|down|change)\s+(?:from|on|since)|of\s+the\s+one\s+in)\s+(?:the\s+)?$|\b(?:compared\s+(?:to|with)|versus|vs\.?|against|from(?=\s+[\d$]))\s+[^,;:]{1,30}\s(?:in|for|during|on)\s+(?:the\s+)?$/i;

export function resolveAll(document: Document, candidates: readonly Candidate[], start: Context): Resolved {
  let context = start;
  const dates: Timex[] = [];
  const notes: string[] = [];
  let aside: number | null = null;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    const sentence = document.sentences[candidate.sentence] as Sentence;
    const following = candidates.slice(i + 1, i + 4).filter((next) => next.sentence === candidate.sentence);
    const text = sentence.text;
    // an aside holds for its own sentence; then the tale is back where it was
    if (aside !== null && aside !== candidate.sentence) {
      context = { ...context, anchor: context.story };
      aside = null;
    }
    const made = placeOne(candidate, context, text, following);
    if (made === 'impossible') {
      notes.push(`not a date: "${candidate.text}"`);
      continue;
    }
    if (!made) continue;
    dates.push(timexOf(candidate, sentence, made));
    if (made.placed?.reason.startsWith('that day was'))
      notes.push(`"${candidate.text}": ${made.placed.reason}`);
    const base = COMPARED.test(text.slice(Math.max(0, candidate.start - 60), candidate.start));
    const joined = /^\s*(?:-|–|—|to\b|until\b|through\b)/.test(text.slice(candidate.end, candidate.end + 8));
    const { reading } = candidate;
    const backwards =
      (reading.kind === 'shift' && reading.direction < 0) ||
      (reading.kind === 'relative' && reading.step < 0);
    if (made.anchor && backwards && reading.base !== 'speech') {
      // "a year earlier" looks back for a moment; the next step starts from where the text is
      context = { ...context, mention: made.anchor };
    } else if (made.anchor && (!base || joined)) {
      const block = document.blocks[sentence.block];
      const story = movedStory(context.story, made.anchor, candidate, text, block);
      aside = story !== null && story.year !== made.anchor.year ? candidate.sentence : null;
      context = {
        ...context,
        anchor: made.anchor,
        mention: made.anchor,
        anchorSentence: candidate.sentence,
        story,
      };
    }
  }
  return { dates, notes };
}

interface Made {
  type: TimexType;
  value: string;
  mod: Mod | null;
  placed: Placed | null;
  /** What later expressions count from; null leaves the anchor as it was. */
  anchor: Slot | null;
  limits?: Pick<Timex, 'from' | 'to' | 'edtf' | 'basis' | 'confidence' | 'reason'>;
}

function placeOne(
  candidate: Candidate,
  context: Context,
  text: string,
  following: Candidate[],
): Made | 'impossible' | null {
  const { reading } = candidate;
  const around = { text, candidate, following };
  switch (reading.kind) {
    case 'calendar': {
      if (candidate.rule === 'date/ancient-year' && !context.ancient) return null;
      const placed = placeCalendar(reading, context, around);
      if (!placed) return candidate.rule === 'date/day' ? null : 'impossible';
      const made = dated(placed, reading.mod ?? null);
      // "since 9/11" names an event; what follows is not told from that day
      return candidate.rule === 'date/9-11' ? { ...made, anchor: null } : made;
    }
    case 'relative':
      return dated(placeRelative(reading, context, candidate), reading.mod ?? null);
    case 'shift':
      return dated(placeShift(reading, context, around), reading.mod ?? null);
    case 'same': {
      // in a report "at the time" says no more than the tense
      if (context.anchor?.year === undefined || !context.narrative) return null;
      return {
        ...dated(implied(context.anchor, 0.5, 'the date last mentioned in the text'), null),
        anchor: null,
      };
    }
    case 'reference':
      return { ...dated(open({}, 'points to no date'), null), value: reading.value, anchor: null };
    case 'set':
      return {
        type: 'SET',
        value: reading.value,
        mod: null,
        placed: null,
        anchor: null,
        limits: {
          from: null,
          to: null,
          edtf: null,
          basis: 'stated',
          confidence: 1,
          reason: 'a repeated time',
        },
      };
    case 'duration': {
      const within = reading.within ? placeCalendar(reading.within.calendar, context, around) : null;
      if (reading.within && !within) return 'impossible';
      const extent = extentOf(reading, within?.slot ?? null, context);
      const basis = extent.from || extent.to ? 'implied' : 'stated';
      return {
        type: 'DURATION',
        value: durationValue(reading.amounts),
        mod: reading.mod ?? null,
        placed: null,
        anchor: within && within.slot.year !== undefined ? { ...within.slot, sure: within.confidence } : null,
        limits: { ...extent, basis },
      };
    }
  }
}

function dated(placed: Placed, mod: Mod | null): Made {
  const { slot } = placed;
  const reference = placed.value?.endsWith('_REF');
  const anchored = slot.year !== undefined || slot.decade !== undefined || slot.week !== undefined;
  return {
    type: slot.clock || slot.dayPart ? 'TIME' : 'DATE',
    value: placed.value ?? timexValue(slot),
    mod,
    placed,
    anchor: anchored && !reference ? { ...anchorOf(slot), sure: placed.confidence } : null,
  };
}

/** What a date leaves behind for the next: its week as a day, no clock. */
function anchorOf(slot: Slot): Slot {
  if (slot.week) return { ...slot.week };
  const { clock: _clock, zone: _zone, dayPart: _part, ...rest } = slot;
  if (rest.decade !== undefined && rest.year === undefined && !rest.bc)
    return { ...rest, year: rest.decade * 10 };
  if (rest.decade !== undefined && rest.year === undefined) return { ...rest, year: -rest.decade * 10 };
  return rest;
}

function timexOf(candidate: Candidate, sentence: Sentence, made: Made): Timex {
  const unsure = made.placed !== null && made.placed.basis === 'implied' && made.placed.confidence < 0.7;
  const limits = made.limits ?? {
    ...(made.placed && !made.value.endsWith('_REF')
      ? { ...limitsOf(made.placed.slot, made.mod), edtf: edtfOf(made.placed.slot, made.mod, unsure) }
      : { from: null, to: null, edtf: null }),
    basis: (made.placed ?? stated({})).basis,
    confidence: made.placed?.confidence ?? 1,
    reason: made.placed?.reason ?? '',
  };
  return {
    start: sentence.start + candidate.start,
    end: sentence.start + candidate.end,
    sentence: candidate.sentence,
    text: candidate.text,
    type: candidate.type ?? made.type,
    value: made.value,
    mod: made.mod,
    ...limits,
    rule: candidate.rule,
  };
}
