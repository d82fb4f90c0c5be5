import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';
import { BEFORE, dateFields, NAMED_MONTH, NUMBERED_DAY, YEAR_TAIL } from './pieces.ts';

/** "23 August 1911", "the 17th of August 1953", "the night of 11 May 1784", "7 May". */
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
    // "1929-30 March" and "Section 5 May apply" are no dates; a name that runs on ("5 May Street") is not either.
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
      ['The treaty of 23 August 1911 held.', '23 August 1911'],
      ['On the 17th of August 1953 the river froze.', 'the 17th of August 1953'],
      ['They fled in the night of 11 May 1784.', 'the night of 11 May 1784'],
      ['Polls open on 7 May across the county.', '7 May'],
      ['Signed 14-Mar-2009 in Lyon.', '14-Mar-2009'],
    ],
    no: ['Section 5 May apply.', 'Room 12 may be free.', 'The 3 march together.', 'Meet at 5 May Street.'],
  },
};
