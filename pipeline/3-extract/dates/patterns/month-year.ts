import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';
import { BEFORE, dateFields, NAMED_MONTH, YEAR_TAIL } from './pieces.ts';

/** "the end of November, 1782", "August of that year", "early May 1942", "February of 1940". */
export const monthYear: Rule = {
  id: 'date/month-year',
  needs: HAS.month,
  pattern: new RegExp(`${BEFORE}${NAMED_MONTH}${YEAR_TAIL}`, 'gi'),
  read: (match) => dateFields(match.groups ?? {}),
  examples: {
    yes: [
      ['By the end of November, 1782 the port was shut.', 'the end of November, 1782'],
      ['He left in August of that year.', 'August of that year'],
      ['Prices peaked in early May 1942.', 'early May 1942'],
      ['The law dates from February of 1940.', 'February of 1940'],
      ['It opened in Sept. 2019.', 'Sept. 2019'],
    ],
    no: ['They march 1,200 miles.', 'It may 2010 or may not.'],
  },
};
