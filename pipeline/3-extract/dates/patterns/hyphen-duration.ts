import { countOf, NUMBER } from '../lexicon/numbers.ts';
import { unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';

/** "a two-decade-long war", "31-year rule", "the three-day siege", "a month-long truce". */
export const hyphenDuration: Rule = {
  id: 'duration/hyphen',
  needs: HAS.unit | HAS.hyphen,
  pattern: new RegExp(
    `(?<![\\d.,-])\\b(?:(?<count>${NUMBER})(?:-|\\s+))?(?<half>-?and-a-half(?:-|\\s))?(?<unit>second|minute|hour|day|week|month|year|decade|century)(?:s)?(?:-|\\s)(?<long>long)\\b|(?<![\\d.,-])\\b(?<count2>${NUMBER})-(?<unit2>second|minute|hour|day|week|month|year|decade|century)\\b(?!-(?:old|olds)|s)`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const count = groups.count ?? groups.count2;
    let value = count ? countOf(count) : 1;
    if (value === null) return null;
    if (!count && /s[- ]long$/i.test(match[0])) value = 'X';
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    if (/^\s+olds?\b|^-old/.test(after)) return null;
    if (typeof value === 'number' && groups.half) value += 0.5;
    return { kind: 'duration', amounts: [{ count: value, unit: unitOf(groups.unit ?? groups.unit2 ?? '') }] };
  },
  examples: {
    yes: [
      ['The two-decade-long war ended.', 'two-decade-long'],
      ['A 24-hour curfew began.', '24-hour'],
      ['A month-long truce held.', 'month-long'],
    ],
    no: ['A 12-year-old boy ran.', 'Her six-year old won.'],
  },
};
