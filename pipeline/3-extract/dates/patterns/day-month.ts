import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';
import { BEFORE, dateFields, NAMED_MONTH, NUMBERED_DAY, YEAR_TAIL } from './pieces.ts';

/** "22 April 1915", "the 19th of October 1950", "the night of 20 June 1791", "7 May". */
export const dayMonth: Rule = {
  id: 'date/day-month',
  needs: HAS.month | HAS.digit,
  pattern: new RegExp(
    `(?<![\\d.,$£€:/])${BEFORE}(?:[Tt]he\\s+)?${NUMBERED_DAY}(?:\\s+day)?(?:\\s+of)?[\\s-]+${NAMED_MONTH}(?![a-z])(?:-(?<year2>\\d{4})|${YEAR_TAIL})?`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const reading = dateFields(groups);
    if (!reading) return null;
    if (groups.year2) reading.year = Number(groups.year2);
    // "1939-40 March" and "Section 5 May apply" are no dates; a name that runs on ("5 May Street") is not either.
    if (
      /^\s+(?:Street|Road|Avenue|Square|Bridge|Brigade|Movement|Organi[sz]ation|Front|Party)\b/.test(
        text.slice(match.index + match[0].length),
      )
    )
      return null;
    if (/\b(?:Section|Article|Chapter|Rule|Clause|Figure|Table|No\.?)\s*$/.test(text.slice(0, match.index)))
      return null;
    return reading;
  },
  examples: {
    yes: [
      ['The treaty of 22 April 1915 held.', '22 April 1915'],
      ['On the 19th of October 1950 the river froze.', 'the 19th of October 1950'],
      ['They fled in the night of 20 June 1791.', 'the night of 20 June 1791'],
      ['Polls open on 7 May across the county.', '7 May'],
      ['Signed 14-Mar-2009 in Lyon.', '14-Mar-2009'],
    ],
    no: ['Section 5 May apply.', 'Room 12 may be free.', 'The 3 march together.', 'Meet at 5 May Street.'],
  },
};
