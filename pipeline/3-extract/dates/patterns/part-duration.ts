import { MONTH_FULL, monthOf, YEAR } from '../lexicon/calendar.ts';
import { countOf, NUMBER } from '../lexicon/numbers.ts';
import { unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';

/** "the first four months of 1926", "the last week of June", "the final days of 1944". */
export const partDuration: Rule = {
  id: 'duration/part',
  needs: HAS.unit | HAS.end,
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?<end>first|opening|last|final|closing)\\s+(?:(?<count>${NUMBER}|few|couple\\s+of)\\s+)?(?<unit>days?|weeks?|months?|decades?|years?|hours?)\\s+of\\s+(?:(?<month>${MONTH_FULL})(?:,?\\s+(?<year>${YEAR}))?|(?<year2>${YEAR})|(?<rel>the|this|that|last)\\s+(?<outer>year|month))\\b`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const unit = groups.unit ?? '';
    const count = groups.count ? countOf(groups.count) : unit.endsWith('s') ? 'X' : 1;
    if (count === null) return null;
    const calendar: CalendarReading = { kind: 'calendar' };
    if (groups.month) calendar.month = monthOf(groups.month);
    if (groups.month && !calendar.month) return null;
    const year = groups.year ?? groups.year2;
    if (year) calendar.year = Number(year);
    if (groups.rel) {
      calendar.relativeYear =
        groups.rel === 'the' || groups.rel === 'that'
          ? { base: 'anchor', step: 0 }
          : { base: 'speech', step: groups.rel === 'last' ? -1 : 0 };
      if (groups.outer === 'month') return null;
    }
    return {
      kind: 'duration',
      amounts: [{ count, unit: unitOf(unit) }],
      within: { calendar, from: /first|opening/.test(groups.end ?? '') ? 'start' : 'end' },
    };
  },
  examples: {
    yes: [
      ['In the first four months of 1926 prices rose.', 'the first four months of 1926'],
      ['In the last week of June it rained.', 'the last week of June'],
    ],
    no: ['The first day of the fair was wet.'],
  },
};
