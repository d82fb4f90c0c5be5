import { countOf, NUMBER, VAGUE } from '../lexicon/numbers.ts';
import { COUNTED, HEDGE, modOfHedge, unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { Amount, DurationReading, Rule } from '../types.ts';

/** What may stand between number and unit: "three more days", "two brutal months". */
const ADJECTIVE =
  '(?:(?:full|whole|long|short|more|straight|consecutive|successive|additional|extra|brutal|bloody|bitter|single)\\s+)?';

/** "two or three weeks" is one length, "ten or fifteen years" are two. */
const SMALL = '(?<=\\b(?:one|two|three|four|five|six|seven|eight|nine|[1-9]))';

/** "two weeks", "nearly four years", "18 months", "two and a half years", "three more days", "several hours". */
export const duration: Rule = {
  id: 'duration/amount',
  needs: HAS.unit,
  pattern: new RegExp(
    `(?<![\\d.,$£€-])\\b(?:(?<hedge>${HEDGE})\\s+)?(?:(?:the|a)\\s+(?=\\d|few|couple|single|full|whole))?(?<count>${NUMBER}|${VAGUE}|an?|single)(?<half>\\s+and\\s+a\\s+half)?(?:(?:\\s+to|${SMALL}\\s+or)\\s+(?<count2>${NUMBER}))?\\s+${ADJECTIVE}(?<unit>${COUNTED})\\b(?!-old)(?:\\s+old\\b|\\s+of\\s+age\\b)?(?:\\s+and\\s+(?<count3>${NUMBER})\\s+(?<unit3>months?|days?|hours?|minutes?|seconds?))?`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    let count = countOf(groups.count ?? '');
    if (count === null) return null;
    const unit = (groups.unit ?? '').toLowerCase();
    // "2011 years" would be a year before a noun; "one second" is fine, "a second" is mostly an ordinal
    if (unit.startsWith('second') && !unit.endsWith('s')) return null;
    if (!unit.endsWith('s') && typeof count === 'number' && count > 1) return null;
    if (/^some$/i.test(groups.count ?? '') && !unit.endsWith('s')) return null;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (
      /^(?:an?|one)$/i.test(groups.count ?? '') &&
      !groups.hedge &&
      /^\s+(?:of\s+(?:reckoning|rest|prayer|mourning|action|the)|when|that|in\s+(?:which|the\s+life)|out\b|old\b|off\b|trip)/.test(
        after,
      ) &&
      unit === 'day'
    )
      return null;
    if (/\b(?:once|twice|times|thrice)\s+$/i.test(before)) return null;
    if (typeof count === 'number' && groups.half) count += 0.5;
    const amounts: Amount[] = [{ count: groups.count2 ? 'X' : count, unit: unitOf(unit) }];
    if (groups.count3 && groups.unit3) {
      const rest = countOf(groups.count3);
      if (rest !== null) amounts.push({ count: rest, unit: unitOf(groups.unit3) });
    }
    const reading: DurationReading = { kind: 'duration', amounts };
    const mod = modOfHedge(groups.hedge);
    if (mod) reading.mod = mod;
    return reading;
  },
  examples: {
    yes: [
      ['The strike lasted nearly four weeks.', 'nearly four weeks'],
      ['He served 18 months.', '18 months'],
      ['It took two and a half years.', 'two and a half years'],
      ['The siege ran for two brutal months.', 'two brutal months'],
      ['They waited a few hours.', 'a few hours'],
      ['It takes two or three weeks.', 'two or three weeks'],
    ],
    no: [
      'The second day was wet.',
      'Twice a day they ate.',
      'He came in second.',
      'She waited for a second chance.',
    ],
  },
};
