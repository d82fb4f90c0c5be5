import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';
import { BEFORE, dateFields, NAMED_MONTH, NUMBERED_DAY, YEAR_TAIL } from './pieces.ts';

/** "Saturday, June 16, 1956", "the morning of April 26", "Oct. 3rd", "July 27 of that year". */
export const monthDay: Rule = {
  id: 'date/month-day',
  needs: HAS.month | HAS.digit,
  pattern: new RegExp(
    `${BEFORE}${NAMED_MONTH}\\s+(?:the\\s+)?${NUMBERED_DAY}(?![\\d%]|[,.:]\\d{1,3}(?!\\d)|\\s*(?:percent|per\\s+cent|million|billion|a\\.m|p\\.m|am\\b|pm\\b))${YEAR_TAIL}?`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const reading = dateFields(groups);
    if (!reading) return null;
    // "in May 5 people died": after "in" a day needs a year, an ordinal ending, or nothing that it could count.
    const bare = !groups.year && !groups.that && !groups.deictic && !groups.bc;
    const before = text.slice(0, match.index).trimEnd();
    const after = text.slice(match.index + match[0].length);
    if (bare && /\b[Ii]n$/.test(before) && /\d$/.test(match[0]) && /^\s+[a-z]/.test(after)) return null;
    return reading;
  },
  examples: {
    yes: [
      ['The ferry sank on Saturday, June 16, 1956 off the pier.', 'Saturday, June 16, 1956'],
      ['Work began on the morning of April 26 near the dam.', 'the morning of April 26'],
      ['She resigned on Oct. 3rd.', 'Oct. 3rd'],
      ['The bridge reopened on July 27 of that year.', 'July 27 of that year'],
      ['Votes were counted on MARCH 9, 2011.', 'MARCH 9, 2011'],
    ],
    no: [
      'March 10,000 miles and you will be tired.',
      'In May 5 people applied.',
      'They march 3 abreast.',
      'In March 12.5 tonnes were sold.',
    ],
  },
};

/** "the week of June 8": the week around that day. */
export const weekOf: Rule = {
  id: 'date/week-of',
  needs: HAS.month | HAS.digit | HAS.unit,
  pattern: new RegExp(
    `\\b(?:the\\s+)?week\\s+(?:of|beginning|starting)\\s+(?:on\\s+)?(?:[A-Z][a-z]+day,?\\s+)?(?:${NAMED_MONTH}\\s+${NUMBERED_DAY}|(?<day2>\\d{1,2})\\s+(?<month2>[A-Z][a-z]{2,8}))(?![\\d%]|[.:]\\d)${YEAR_TAIL}?`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const fields = { ...groups, month: groups.month ?? groups.month2, day: groups.day ?? groups.day2 };
    const reading = dateFields(fields);
    return reading && { ...reading, week: true };
  },
  examples: {
    yes: [['A ruling is due the week of June 8.', 'the week of June 8']],
    no: ['A week of rain began on June 8.'],
  },
};
