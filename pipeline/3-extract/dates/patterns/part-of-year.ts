import { YEAR } from '../lexicon/calendar.ts';
import { ordinalOf } from '../lexicon/numbers.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Reading, Rule } from '../types.ts';

const OF_YEAR = `(?:(?:,?\\s+(?:of|in)\\s+|\\s+)(?:the\\s+)?(?:fiscal\\s+|financial\\s+)?(?:year\\s+)?(?<year>${YEAR})\\b(?![,.]\\d)|\\s+of\\s+(?<step>the|this|last|next|that|the\\s+same|the\\s+previous|the\\s+following)\\s+(?:financial\\s+|fiscal\\s+)?year\\b)`;

/** "the first half of 2025", "the second half of the year", "the latter half of 2003", "H1 2024". */
export const halfYear: Rule = {
  id: 'date/half-year',
  needs: HAS.year,
  pattern: new RegExp(
    `\\b(?:(?:the\\s+)?(?<which>first|second|latter|last|opening|1st|2nd)[\\s-]half(?=\\s+(?:of|\\d{4}))${OF_YEAR}|(?:the\\s+)?(?<year0>${YEAR})\\s+(?<which2>first|second|1st|2nd)[\\s-]half\\b|(?:H(?<h>[12])\\s?(?:of\\s+)?|(?<hh>[12])H\\s?)(?<hyear>${YEAR})\\b)`,
    'gi',
  ),
  read: (match) => half(match.groups ?? {}),
  examples: {
    yes: [
      ['In the first half of 2025 rents fell.', 'the first half of 2025'],
      ['Sales grew in the second half of the year 2020.', 'the second half of the year 2020'],
      ['Margins in H1 2024 were thin.', 'H1 2024'],
      ['The 2018 first half was dry.', 'The 2018 first half'],
      ['Rain fell in the first half 2018.', 'the first half 2018'],
    ],
    no: ['Half of 2025 members voted.', 'The first half ended 20-14 in 2019.'],
  },
};

/** "the first half of the year", "the second half of last year". */
export const halfOfYear: Rule = {
  id: 'date/half-of-year',
  needs: HAS.unit | HAS.fraction,
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<which>first|second|latter|last)[\\s-]half(?=\\s+of\\s)${OF_YEAR}`,
    'gi',
  ),
  read: (match) => half(match.groups ?? {}),
  examples: {
    yes: [['Orders fell in the second half of last year.', 'the second half of last year']],
    no: ['The first half of the match was dull this year.'],
  },
};

/** "the third quarter of 2020", "Q3 2021", "the first quarter". */
export const quarter: Rule = {
  id: 'date/quarter',
  needs: HAS.unit | HAS.fraction,
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?:(?:(?<year0>${YEAR})|(?<step0>this|last|next)\\s+year's)\\s+)?(?:fiscal\\s+)?(?<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)(?:[\\s-](?:quarter|qtr\\.?)|\\s+(?<year3>${YEAR})\\s+(?:quarter|qtr\\.?))(?![a-z])(?:${OF_YEAR})?`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const which = (groups.which ?? '').toLowerCase();
    const number = which === 'final' || which === 'last' ? 4 : ordinalOf(which);
    const placed = groups.year || groups.year0 || groups.year3 || groups.step || groups.step0;
    if (!number || (which === 'last' && !placed)) return null; // "last quarter" is the one before this
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    // the fourth quarter of a game, the first quarter of the moon, a second quarter of the votes
    if (
      !placed &&
      (/^\s+of\b/.test(after) ||
        /\b(?:touchdowns?|yards?|points?|field\s+goal|quarterback|rebounds?)\b/i.test(text))
    )
      return null;
    // whose fiscal year it is, and so which days, is not said
    return {
      ...place(groups),
      quarter: number,
      ...(/\bf(?:iscal|inancial)\b/i.test(match[0]) ? { fiscal: true } : {}),
    };
  },
  examples: {
    yes: [
      ['Profit in the third quarter of 2020 rose.', 'the third quarter of 2020'],
      ['Profit in the fourth quarter rose.', 'the fourth quarter'],
      ["Profit in last year's third quarter rose.", "last year's third quarter"],
      ['It fell from the fourth 2018 quarter.', 'the fourth 2018 quarter'],
      ['Profit in the 4th qtr 2018 rose.', 'the 4th qtr 2018'],
    ],
    no: [
      'A touchdown in the fourth quarter won it.',
      'A quarter of voters left.',
      'The second quarter of the votes is in.',
    ],
  },
};

/** "Q3 2021", "2021 Q3", "Q4". */
export const shortQuarter: Rule = {
  id: 'date/short-quarter',
  needs: HAS.digit,
  pattern: new RegExp(
    `\\b(?:(?<a>${YEAR})\\s?Q(?<q1>[1-4])|Q(?<q2>[1-4])(?:\\s?(?:of\\s+)?(?<b>${YEAR}))?)\\b`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const reading: CalendarReading = { kind: 'calendar', quarter: Number(groups.q1 ?? groups.q2) };
    const year = groups.a ?? groups.b;
    return year ? { ...reading, year: Number(year) } : reading;
  },
  examples: {
    yes: [['Growth in Q3 2021 was 2 percent.', 'Q3 2021']],
    no: ['An Audi Q5 drove by.', 'See Q12.'],
  },
};

/** "fiscal year 2023", "FY2023", "the 2023 fiscal year", "fiscal 2022": the limits depend on whose year it is. */
export const fiscalYear: Rule = {
  id: 'date/fiscal-year',
  needs: HAS.digit,
  pattern: new RegExp(
    `\\b(?:(?:[Tt]he\\s+)?(?:[Ff]iscal|[Ff]inancial)\\s+(?:[Yy]ear\\s+)?(?<a>${YEAR})|FY\\s?(?<fy>20\\d{2})|(?:[Tt]he\\s+)?(?<![-–/])(?<b>${YEAR})\\s+(?:fiscal|financial)\\s+year)\\b(?![-–/]\\d)`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    return { kind: 'calendar', year: Number(groups.a ?? groups.fy ?? groups.b), fiscal: true };
  },
  examples: {
    yes: [
      ['The gap for fiscal year 2023 grew.', 'fiscal year 2023'],
      ['The 2023 fiscal year ends soon.', 'The 2023 fiscal year'],
      ['Guidance for FY2024 is flat.', 'FY2024'],
    ],
    no: ['A fiscal rule of 2023 applies.'],
  },
};

function place(groups: Record<string, string | undefined>): CalendarReading {
  const year = groups.year ?? groups.year0 ?? groups.year3 ?? groups.hyear;
  const reading: CalendarReading = { kind: 'calendar' };
  if (year) reading.year = Number(year);
  const step = (groups.step ?? groups.step0)?.toLowerCase().replace(/\s+/g, ' ');
  if (step === 'this') reading.relativeYear = { base: 'speech', step: 0 };
  else if (step === 'last') reading.relativeYear = { base: 'speech', step: -1 };
  else if (step === 'next') reading.relativeYear = { base: 'speech', step: 1 };
  else if (step)
    reading.relativeYear = {
      base: 'anchor',
      step: /previous/.test(step) ? -1 : /following/.test(step) ? 1 : 0,
    };
  return reading;
}

function half(groups: Record<string, string | undefined>): Reading {
  const which = (groups.which ?? groups.which2 ?? '').toLowerCase();
  const written = groups.h ?? groups.hh;
  const number = written ? (Number(written) as 1 | 2) : /first|opening|1st/.test(which) ? 1 : 2;
  return { ...place(groups), half: number };
}
