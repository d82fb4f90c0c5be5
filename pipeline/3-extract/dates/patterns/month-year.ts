import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';
import { BEFORE, dateFields, NAMED_MONTH, YEAR_TAIL } from './pieces.ts';

/** "the end of October, 1773", "July of that year", "early May 1938", "February of 1929". */
export const monthYear: Rule = {
  id: 'date/month-year',
  needs: HAS.month,
  pattern: new RegExp(`${BEFORE}${NAMED_MONTH}${YEAR_TAIL}`, 'gi'),
  read: (match) => dateFields(match.groups ?? {}),
  examples: {
    yes: [
      ['By the end of October, 1773 the port was shut.', 'the end of October, 1773'],
      ['He left in July of that year.', 'July of that year'],
      ['Prices peaked in early May 1938.', 'early May 1938'],
      ['The law dates from February of 1929.', 'February of 1929'],
      ['It opened in Sept. 2019.', 'Sept. 2019'],
    ],
    no: ['They march 1,200 miles.', 'It may 2010 or may not.'],
  },
};
