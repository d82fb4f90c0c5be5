import { unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';

/** "the year to June 2023", "the week ending 12 May", "the quarter ended Sept. 30": a length up to the date after it. */
export const endingDuration: Rule = {
  id: 'duration/ending',
  needs: HAS.unit | HAS.digit,
  pattern:
    /\b(?:(?:the|a)\s+|(?<=\bin\s+))(?:(?:fiscal|financial|calendar)\s+)?(?<unit>week|fortnight|month|quarter|year|decade)(?=\s+(?:to|ended|ending)\s+(?:in\s+|on\s+)?(?:\d|(?:the\s+end\s+of\s+|end-|mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/gi,
  read: (match) => ({ kind: 'duration', amounts: [{ count: 1, unit: unitOf(match.groups?.unit ?? '') }] }),
  examples: {
    yes: [
      ['In the year to June 2023 rents rose.', 'the year'],
      ['Nobody fell ill in the week ending 12 May.', 'the week'],
    ],
    no: ['The year he came to London was 1990.'],
  },
};
