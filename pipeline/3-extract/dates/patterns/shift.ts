import { countOf, NUMBER, VAGUE } from '../lexicon/numbers.ts';
import { HEDGE, modOfHedge, unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { Rule, ShiftReading } from '../types.ts';

const COUNTED_UNIT = '(?:second|minute|hour|day|week|month|year|decade|centurie|weekend|fortnight)s?|century';

/** "three days later", "a year ago", "nearly two decades earlier", "months before", "a week from now". */
export const shift: Rule = {
  id: 'date/shift',
  needs: HAS.unit | HAS.side,
  pattern: new RegExp(
    `\\b(?:(?<hedge>${HEDGE})\\s+)?(?:(?:a\\s+)?(?<count>${NUMBER}|${VAGUE}|an?)\\s+)?(?:(?:short|long|full|more)\\s+)?(?<unit>${COUNTED_UNIT})(?:\\s+or\\s+so)?\\s+(?<side>ago|later|earlier|previously|afterwards?|hence|on(?=[,.;])|from\\s+now|from\\s+(?:today|yesterday)|before(?=\\s*[.,;)]|\\s*$|\\s+(?:that|this)\\b(?!\\s+[a-z]+)|\\s+(?:and(?!\\s+after)|but|while|because|due)\\b))`,
    'gi',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const unit = groups.unit ?? '';
    // "years later" and "hours earlier" need no number; "day later" is no English
    const count = groups.count ? countOf(groups.count) : unit.endsWith('s') ? 'X' : null;
    if (count === null) return null;
    const side = (groups.side ?? '').toLowerCase();
    const back = /ago|earlier|previously|before/.test(side);
    const reading: ShiftReading = {
      kind: 'shift',
      amount: { count, unit: unitOf(unit) },
      direction: back ? -1 : 1,
      base: /ago|from|hence/.test(side) ? 'speech' : 'anchor',
    };
    const mod = modOfHedge(groups.hedge);
    if (mod) reading.mod = mod;
    return reading;
  },
  examples: {
    yes: [
      ['Three days later the roof fell in.', 'Three days later'],
      ['He arrived a year ago.', 'a year ago'],
      ['It had been built nearly two decades earlier.', 'nearly two decades earlier'],
      ['Years later she returned.', 'Years later'],
      ['Two weeks before, he had sold it.', 'Two weeks before'],
      ['Miles rose to 9 from 8 a year before and seats fell.', 'a year before'],
    ],
    no: [
      'Two weeks before and after the fair he sold it.',
      'Two weeks before the fair he sold it.',
      'The day was long.',
      'The second later failed.',
    ],
  },
};

/** "the year-ago quarter", "the year-earlier period": business English for the same stretch a year before. */
export const yearAgo: Rule = {
  id: 'date/year-ago',
  needs: HAS.unit | HAS.side | HAS.hyphen,
  pattern: /\b(?:the\s+|a\s+)?year-(?:ago|earlier)(?:\s+(?:quarter|period|month|week|level|figure))?\b/gi,
  read: () => ({ kind: 'shift', amount: { count: 1, unit: 'year' }, direction: -1, base: 'anchor' }),
  examples: {
    yes: [['Sales beat the year-ago quarter.', 'the year-ago quarter']],
    no: ['A year ago it rained.', 'The year-end sale began earlier.'],
  },
};
