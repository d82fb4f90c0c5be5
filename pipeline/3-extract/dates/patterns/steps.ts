import { SEASON, seasonOf } from '../lexicon/calendar.ts';
import { modOfPortion, PORTION } from '../lexicon/portions.ts';
import { UNIT, unitOf } from '../lexicon/units.ts';
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
  read(match) {
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

/** "the day before", "the day after", "the year before", "the week after". */
export const dayBefore: Rule = {
  id: 'date/day-before',
  needs: HAS.unit | HAS.side,
  pattern:
    /\b(?:the|a)\s+(?<unit>day|week|month|year|decade|night)\s+(?<side>before|after|earlier|later|previously|following|prior)\b(?!\s+(?!(?:that|this|and|but|in|on|at|when|with)\b)[a-zA-Z0-9])/gi,
  read(match, text) {
    const groups = match.groups ?? {};
    if (/^a/i.test(match[0])) return null;
    if (/\bone\s+$/i.test(text.slice(0, match.index))) return null;
    return {
      kind: 'relative',
      unit: groups.unit?.toLowerCase() === 'night' ? 'day' : unitOf(groups.unit ?? ''),
      step: stepOf(groups.side ?? ''),
      base: 'anchor',
    };
  },
  examples: {
    yes: [
      ['Rates were lower the year before.', 'the year before'],
      ['The day after, they marched home.', 'The day after'],
    ],
    no: ['The day after the vote she left.', 'A year before the war he was born.'],
  },
};

/** "the end of the year", "later in the month", "the rest of the week". */
export const partOfUnit: Rule = {
  id: 'date/end-of-the-year',
  needs: HAS.unit | HAS.portion,
  pattern:
    /\b(?:(?<portion>(?:the\s+)?(?:very\s+)?(?:beginning|start|middle|end|close|latter\s+part|early\s+part|rest|remainder)\s+of\s+the|(?:early|late|later|earlier)\s+in\s+the|mid(?:-|\s+))\s*(?<unit>day|week|month|year|decade|century|season)|(?<unit2>month|year)'s\s+end|year-end)\b(?!\s+(?:of|in)\s+\d|-old|\s+\d)/gi,
  read(match) {
    const groups = match.groups ?? {};
    const unit = groups.unit ?? groups.unit2 ?? 'year';
    if (unit === 'season' || /^mid/i.test(groups.portion ?? '')) return null;
    const base = unit === 'day' ? 'anchor' : 'near';
    const reading: RelativeReading = { kind: 'relative', unit: unitOf(unit), step: 0, base };
    const words = (groups.portion ?? 'end').toLowerCase();
    const mod = /beginning|start|early/.test(words)
      ? 'START'
      : /middle/.test(words)
        ? 'MID'
        : /end|close|late\b|latter/.test(words)
          ? 'END'
          : undefined;
    if (mod) reading.mod = mod;
    return reading;
  },
  examples: {
    yes: [
      ['By the end of the year all had left.', 'the end of the year'],
      ['Later in the month it rained.', 'Later in the month'],
    ],
    no: ['The end of the years of want came.'],
  },
};

/** "over the weekend", "at the weekend": the last one, or the next where the clause looks ahead. */
export const weekend: Rule = {
  id: 'date/weekend',
  needs: HAS.unit,
  pattern: /(?<=\b(?:over|during|on|for|at|by|through|throughout|until)\s+)the\s+weekend\b(?!\s+of\b|-)/gi,
  read(match, text) {
    const ahead = tenseAround(text, match.index, match.index + match[0].length) > 0;
    return { kind: 'relative', unit: 'weekend', step: ahead ? 0 : -1, base: 'speech' };
  },
  examples: {
    yes: [['Two boats sank over the weekend.', 'the weekend']],
    no: ['The weekend edition is thick.', 'Over the weekend of 3 May it rained.'],
  },
};

/** "The year was marked by floods": the year spoken of. */
export const theYear: Rule = {
  id: 'date/the-year',
  needs: HAS.unit,
  pattern:
    /(?<=^\s*["']?|[.;:]\s+)The\s+(?<unit>year|month|decade)(?=\s+(?:(?:also|then|itself|had)\s+)?(?:was|saw|ended|closed|began|opened|started|brought|marked|witnessed|recorded|proved|turned|became|is|has|had)\b)/g,
  read: (match) => ({ kind: 'relative', unit: unitOf(match.groups?.unit ?? ''), step: 0, base: 'anchor' }),
  examples: {
    yes: [['The year saw three floods.', 'The year']],
    no: ['The year he left was wet.', 'They had the year off.'],
  },
};
export const STEP_UNIT = UNIT;
