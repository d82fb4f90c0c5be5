import { SEASON, seasonOf } from '../lexicon/calendar.ts';
import { modOfPortion, PORTION } from '../lexicon/portions.ts';
import { unitOf } from '../lexicon/units.ts';
import { tenseAround } from '../resolve/tense.ts';
import { HAS } from '../triggers.ts';
import type { RelativeReading, Rule } from '../types.ts';
import { stepOf } from './pieces.ts';

const LED = `(?:(?:early|earlier|late|later)\\s+(?:on\\s+)?)?`;

/** "last year", "early next week", "earlier this month", "late last year", "the end of this decade". */
export const speechStep: Rule = {
  id: 'date/last-year',
  needs: HAS.unit | HAS.step,
  pattern: new RegExp(
    `\\b(?:(?<season>(?:the\\s+)?${SEASON}\\s+of)\\s+)?(?<portion>${PORTION})?(?<led>${LED})(?<step>(?<!the\\s)(?:last|next|this(?:\\s+past|\\s+coming)?|the\\s+(?:current|coming)))\\s+(?<unit>week|weekend|fortnight|month|quarter|year|decade|century)\\b(?!-(?:long|old|end)|s)(?:\\s+(?<same>(?:and|or)\\s+(?:last|next|this)\\s+\\k<unit>))?`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    // "This Week" is a programme
    if (/^[A-Z]/.test(groups.unit ?? '') && groups.unit !== groups.unit?.toUpperCase()) return null;
    const step = (groups.step ?? '').toLowerCase();
    const reading: RelativeReading = {
      kind: 'relative',
      unit: unitOf(groups.unit ?? ''),
      step: /past/.test(step) ? -1 : stepOf(step),
      base: 'speech',
    };
    // "coincided this weekend", in Monday's paper
    if (reading.unit === 'weekend' && step === 'this') {
      if (tenseAround(text, match.index, match.index + match[0].length) < 0) {
        reading.step = -1;
        reading.latest = true;
      }
    }
    const led = (groups.led ?? '').toLowerCase();
    const mod =
      modOfPortion(groups.portion) ??
      (/early\b/.test(led) ? 'START' : /late\b/.test(led) ? 'END' : undefined);
    if (mod) reading.mod = mod;
    const season = groups.season ? seasonOf(groups.season.replace(/^the\s+|\s+of$/gi, '')) : undefined;
    if (season) reading.season = season;
    return reading;
  },
  examples: {
    yes: [
      ['Output fell last year.', 'last year'],
      ['A verdict is due early next week.', 'early next week'],
      ['Earlier this month it rained.', 'Earlier this month'],
      ['Rates may rise by the end of this decade.', 'the end of this decade'],
    ],
    no: ['The last year of the war was hard.', 'It will last weeks.'],
  },
};

/** "the previous year", "the following month", "that same day", "later that year", "the next decade". */
export const anchorStep: Rule = {
  id: 'date/previous-year',
  needs: HAS.unit | HAS.step,
  pattern: new RegExp(
    `\\b(?<portion>${PORTION})?(?<led>${LED})(?<step>the\\s+(?:very\\s+)?(?:previous|preceding|prior|following|next|succeeding|subsequent|same|ensuing|coming)|that(?:\\s+(?:same|very))?|this\\s+same|previous)\\s+(?<unit>day|week|weekend|fortnight|month|quarter|year|decade|century)\\b(?!-(?:long|old)|s\\b)`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const step = (groups.step ?? '').toLowerCase();
    if (step === 'previous' && !/\bthe\s+$/i.test(text.slice(0, match.index))) return null;
    const reading: RelativeReading = {
      kind: 'relative',
      unit: unitOf(groups.unit ?? ''),
      step: stepOf(step),
      base: 'anchor',
    };
    const led = (groups.led ?? '').toLowerCase();
    const mod =
      modOfPortion(groups.portion) ??
      (/early\b/.test(led) ? 'START' : /late\b/.test(led) ? 'END' : undefined);
    if (mod) reading.mod = mod;
    return reading;
  },
  examples: {
    yes: [
      ['That was double the previous year.', 'the previous year'],
      ['Later that year it closed.', 'Later that year'],
      ['He died the same day.', 'the same day'],
      ['The next day, snow fell.', 'The next day'],
    ],
    no: ['They knew that years of work were lost.', 'The next days were hard.'],
  },
};
