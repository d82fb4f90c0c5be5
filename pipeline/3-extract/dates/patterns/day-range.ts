import { DAY, MONTH, monthOf } from '../lexicon/calendar.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Found, Rule } from '../types.ts';
import { YEAR_TAIL, yearTail } from './pieces.ts';

const JOIN = '(?:\\s?[-–—/]\\s?|\\s+(?:to|until|till|through|and|or)\\s+|,\\s+)';

/** "8-9 January 1922", "from 10 to 12 May": two ends, the first of which borrows its month and year. */
export const dayRangeBefore: Rule = {
  id: 'date/day-range-month',
  needs: HAS.month | HAS.digit,
  pattern: new RegExp(
    `(?<![\\d.,$£€:/-])(?<a>(?:the\\s+night\\s+of\\s+)?(?:the\\s+)?(?<day1>${DAY})(?:st|nd|rd|th)?)${JOIN}(?<b>(?:the\\s+)?(?<day2>${DAY})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<month>${MONTH})(?![a-z])${YEAR_TAIL}?)`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const month = monthOf(groups.month ?? '');
    if (!month) return null;
    const shared = { kind: 'calendar' as const, month, ...yearTail(groups) };
    const start = match.index;
    const second = start + match[0].length - (groups.b ?? '').length;
    const first: CalendarReading = { ...shared, day: Number(groups.day1) };
    if (/night/.test(groups.a ?? '')) first.dayPart = 'NI';
    return ends(
      { start, end: start + (groups.a ?? '').length, reading: first },
      { start: second, end: start + match[0].length, reading: { ...shared, day: Number(groups.day2) } },
    );
  },
  examples: {
    yes: [
      ['The fair ran 8-9 January 1922.', '8 | 9 January 1922'],
      ['Snow fell from 10 to 12 May.', '10 | 12 May'],
      ['It met on 3 and 4 October.', '3 | 4 October'],
    ],
    no: ['The vote was 6-7 in March.', 'Between 10 and 12 may come.'],
  },
};

/** "July 6-9, 1986", "April 17 and 18". */
export const dayRangeAfter: Rule = {
  id: 'date/month-day-range',
  needs: HAS.month | HAS.digit,
  pattern: new RegExp(
    `\\b(?<a>(?<month>${MONTH})\\s+(?<day1>${DAY})(?:st|nd|rd|th)?)(?:\\s?[-–—/]\\s?|\\s+(?:to|until|till|through|and|or)\\s+(?:the\\s+)?)(?<b>(?<day2>${DAY})(?:st|nd|rd|th)?(?![\\d:%]|[,.]\\d|\\s+[a-zA-Z]*(?:ers|men|people|others)\\b|\\s+${MONTH})${YEAR_TAIL}?)`,
    'g',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const month = monthOf(groups.month ?? '');
    if (!month) return null;
    const after = text.slice(match.index + match[0].length);
    // "On May 3 and 14 others": a second figure joined by a word must not count what follows
    if (/\s(?:and|or)\s/.test(match[0]) && !groups.year && /^\s+[a-z]+s\b/.test(after)) return null;
    const shared = { kind: 'calendar' as const, month, ...yearTail(groups) };
    const start = match.index;
    const second = start + match[0].length - (groups.b ?? '').length;
    return ends(
      { start, end: start + (groups.a ?? '').length, reading: { ...shared, day: Number(groups.day1) } },
      { start: second, end: start + match[0].length, reading: { ...shared, day: Number(groups.day2) } },
    );
  },
  examples: {
    yes: [
      ['The fair ran July 6-9, 1986.', 'July 6 | 9, 1986'],
      ['They meet on April 17 and 18.', 'April 17 | 18'],
    ],
    no: ['On May 3 and 14 others died.', 'She was told on June 5 and 12 workers left.'],
  },
};

/** Two ends in order, or nothing when they run backwards (a score, a label). */
function ends(first: Found, second: Found): Found[] | null {
  const a = first.reading;
  const b = second.reading;
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return null;
  return (a.day ?? 0) < (b.day ?? 0) ? [first, second] : null;
}
