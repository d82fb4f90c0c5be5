import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';

/** "on the 13th", "the 26th of that month": a day of the month told of; the resolver drops it when there is none. */
export const dayAlone: Rule = {
  id: 'date/day',
  needs: HAS.digit,
  pattern:
    /(?<=\b(?:on|by|until|since|from|to|and|of)\s+)the\s+(?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?:\s+of\s+th(?:at|e\s+(?:same\s+)?)\s*month|(?=\s*[,.;:)]|\s*$|\s+(?:the|a|he|she|they|it|we|and|but|when|after|with|in|at|to)\b))/gi,
  read: (match) => ({ kind: 'calendar', day: Number(match.groups?.day) }),
  examples: {
    yes: [
      ['They left on the 13th, in fog.', 'the 13th'],
      ['By the 26th of that month all was lost.', 'the 26th of that month'],
    ],
    no: ['It stands on the 13th floor.', 'They came to the 7th century tomb.', 'He was the 3rd.'],
  },
};
