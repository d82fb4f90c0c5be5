import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';

/** "now", "currently", "nowadays", "these days", "at present", "to date". */
export const present: Rule = {
  id: 'reference/present',
  needs: HAS.deictic,
  pattern: /\b(?:right\s+now|now(?!-|\s+that\b)|currently|nowadays|presently)\b/gi,
  read(match, text) {
    // "Now, who would do that" opens a sentence without a time
    if (match.index === 0 && /^,/.test(text.slice(match[0].length))) return null;
    return { kind: 'reference', value: 'PRESENT_REF' };
  },
  examples: {
    yes: [
      ['The mill is now a museum.', 'now'],
      ['He currently lives in Kent.', 'currently'],
    ],
    no: ['Now that he is gone we sing.', 'They know it.'],
  },
};

/** "current", "the present day", "the time being", "these days". */
export const presentNoun: Rule = {
  id: 'reference/present-day',
  needs: HAS.period,
  pattern:
    /\b(?:current(?=\s+(?!was|is|flow|of|in|accounts?\b|assets\b|liabilities\b|affairs\b)[a-z])|present(?:-|\s+)day|modern(?:-|\s)day|(?<=\b(?:at|for|to|until)\s+)(?:the\s+)?present(?=\s*[.,;]|\s*$)|the\s+present\s+(?:time|moment)|the\s+time\s+being)\b/gi,
  read: () => ({ kind: 'reference', value: 'PRESENT_REF' }),
  examples: {
    yes: [
      ['The current rule stands.', 'current'],
      ['It stands in present-day Turkey.', 'present-day'],
      ['Enough for the time being.', 'the time being'],
    ],
    no: ['The current was strong.', 'He was present.', 'The current account closed in deficit.'],
  },
};

/** "recently", "lately", "formerly". */
export const pastAdverb: Rule = {
  id: 'reference/recently',
  needs: HAS.deictic,
  pattern: /\b(?:(?:more|most|very|until)\s+(?=recently))?(?:recently|lately|formerly)\b/gi,
  read: () => ({ kind: 'reference', value: 'PAST_REF' }),
  examples: { yes: [['The road was recently mended.', 'recently']], no: ['Recency is not enough.'] },
};

/** "former", "recent", "the past", "the future", "the near future". */
export const pastNoun: Rule = {
  id: 'reference/past-future',
  needs: HAS.period,
  pattern:
    /\b(?:(?<past>former(?=\s+[A-Za-z])|recent(?=\s+[a-z])|(?:the\s+)?(?:recent\s+)?past(?=\s*[.,;)]|\s*$|\s+(?:and|but|has|have|had|was|is)\b)(?<=the\s+(?:recent\s+)?past))|(?<future>the\s+(?:near|foreseeable|distant|immediate|not-too-distant)?\s*future|future(?=\s+[a-z]{4,})|(?<=\b(?:in|for)\s+)future))\b/gi,
  read(match, text) {
    if (match.groups?.future) return { kind: 'reference', value: 'FUTURE_REF' };
    if (
      /^the\s+former/i.test(text.slice(match.index - 4)) &&
      /^\s+(?:is|was|and)\b/.test(text.slice(match.index + 6))
    )
      return null;
    return { kind: 'reference', value: 'PAST_REF' };
  },
  examples: {
    yes: [
      ['The former mayor sued.', 'former'],
      ['It happened in the past.', 'the past'],
      ['Plans for the near future exist.', 'the near future'],
    ],
    no: ['They walked past the gate.', 'The land was formerless.'],
  },
};

/** "at the time", "by that time", "at the same time": the time spoken of. */
export const thatTime: Rule = {
  id: 'reference/that-time',
  needs: HAS.period,
  pattern:
    /(?<=\b(?:at|by|during|until|since|from|before|in|after|of)\s+)(?:the\s+same\s+(?:time|period)|th(?:at|is|e)\s+time(?=\s*[.,;)]|\s*$|\s+(?:the|he|she|they|it|and|was|were|had|there|some|many|of\s+the|a|an|as)\b)|th(?:at|is)\s+period)(?!\s+(?:limit|frame))\b/gi,
  read: () => ({ kind: 'same' }),
  examples: {
    yes: [['At that time the mill was new.', 'that time']],
    no: ['It is time to leave.', 'He took his time.'],
  },
};
