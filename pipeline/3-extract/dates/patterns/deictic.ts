import { dayPartOf } from '../lexicon/calendar.ts';
import { HAS } from '../triggers.ts';
import type { RelativeReading, Rule } from '../types.ts';

/** "today", "yesterday morning", "tomorrow night", "the day before yesterday", "tonight". */
export const namedDay: Rule = {
  id: 'date/today',
  needs: HAS.deictic,
  pattern:
    /\b(?:(?:early|late|later|earlier)\s+)?(?:(?<far>the\s+day\s+(?:before|after)\s+))?(?<word>today|yesterday|tomorrow|tonight)(?:\s+(?<part>morning|afternoon|evening|night))?\b(?!-|'s\s+(?:world|standards|society))/gi,
  read(match) {
    const groups = match.groups ?? {};
    const word = (groups.word ?? '').toLowerCase();
    const reading: RelativeReading = { kind: 'relative', unit: 'day', step: 0, base: 'speech' };
    if (word === 'yesterday') reading.step = groups.far ? -2 : -1;
    if (word === 'tomorrow') reading.step = groups.far ? 2 : 1;
    if (word === 'tonight') reading.dayPart = 'NI';
    if (groups.part) {
      const part = dayPartOf(groups.part);
      if (part) reading.dayPart = part;
    }
    return reading;
  },
  examples: {
    yes: [
      ['Talks ended yesterday morning.', 'yesterday morning'],
      ['The pool opens tomorrow.', 'tomorrow'],
      ['She left the day before yesterday.', 'the day before yesterday'],
    ],
    no: ["By today's standards it is small.", 'They bought USA Today-branded cups.'],
  },
};

/** "last night", "this morning", "this evening". */
export const dayPartStep: Rule = {
  id: 'time/this-morning',
  needs: HAS.dayPart,
  pattern:
    /\b(?:(?:early|late|later|earlier)\s+)?(?:(?<step>this|last|that(?:\s+same)?|the\s+(?:next|following|same|previous)|one)\s+)(?<part>morning|afternoon|evening|night|dawn)\b(?!\s+(?:of|in)\s+(?:the\s+)?\d)/gi,
  read(match) {
    const groups = match.groups ?? {};
    const step = (groups.step ?? '').toLowerCase();
    const dayPart = dayPartOf(groups.part ?? '');
    if (!dayPart || step === 'one') return null;
    const reading: RelativeReading = { kind: 'relative', unit: 'day', step: 0, base: 'speech', dayPart };
    if (step === 'last') reading.step = -1;
    if (/^th(?:e|at)/.test(step)) reading.base = 'anchor';
    if (/next|following/.test(step)) reading.step = 1;
    if (/previous/.test(step)) reading.step = -1;
    return reading;
  },
  examples: {
    yes: [
      ['Police came last night.', 'last night'],
      ['Early this morning the dam broke.', 'Early this morning'],
      ['That night the town burned.', 'That night'],
    ],
    no: ['Night fell.', 'The night shift left.'],
  },
};

/** "nights", "at night", "overnight", "in the afternoon". */
export const dayPartAlone: Rule = {
  id: 'time/at-night',
  needs: HAS.dayPart,
  pattern:
    /\b(?:(?<=\b(?:at|by|all)\s+)(?<night>night|dawn|dusk|nightfall)|(?<=\b(?:in|during|by)\s+)the\s+(?:(?:early|late)\s+)?(?<part>morning|afternoon|evening|night)(?:\s+hours)?|daytime|night-?time|day\s+and\s+night)\b(?!\s+of\b)/gi,
  read(match) {
    const groups = match.groups ?? {};
    const word = groups.night ?? groups.part ?? (/^day/i.test(match[0]) ? 'daytime' : 'night');
    const dayPart = dayPartOf(word);
    if (!dayPart) return null;
    // the day is not named: the anchor's day where the text has just named one, else left open
    return { kind: 'relative', unit: 'day', step: 0, base: 'anchor', dayPart };
  },
  examples: {
    yes: [
      ['Bats hunt at night.', 'night'],
      ['The shelling stopped in the afternoon.', 'the afternoon'],
    ],
    no: ['The night of the fire was cold.', 'A night watchman slept.'],
  },
};
