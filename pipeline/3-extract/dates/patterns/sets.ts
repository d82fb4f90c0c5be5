import { dayPartOf, SEASON, seasonOf } from '../lexicon/calendar.ts';
import { countOf, NUMBER } from '../lexicon/numbers.ts';
import { unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { Rule, Unit } from '../types.ts';

const ADVERBS: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  everyday: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** "half-yearly", "twice-monthly". */
const TWICE: Record<string, string> = {
  daily: 'PT12H',
  weekly: 'P3D',
  monthly: 'P2W',
  yearly: 'P6M',
  annually: 'P6M',
};

/** "daily", "annually", "weekly", "half-yearly". */
export const adverb: Rule = {
  id: 'set/adverb',
  needs: HAS.frequency,
  pattern:
    /\b(?:(?<twice>half|semi|twice)-)?(?<word>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually)\b/gi,
  read(match, text) {
    const word = match.groups?.word ?? '';
    // names of papers are no dates: "the Daily Mirror", "Newsday Weekly"
    if (word[0] !== word[0]?.toLowerCase() && match.index > 0 && /\S/.test(text.slice(0, match.index)))
      return null;
    const twice = match.groups?.twice !== undefined;
    const value = (twice ? TWICE : ADVERBS)[word.toLowerCase()];
    if (!value || /^\s+[A-Z]/.test(text.slice(match.index + match[0].length))) return null;
    return { kind: 'set', value };
  },
  examples: {
    yes: [
      ['The ferry runs daily.', 'daily'],
      ['Rents are adjusted annually.', 'annually'],
      ['It pays in half-yearly parts.', 'half-yearly'],
    ],
    no: ['The Daily Mirror wrote so.', 'Annual rents rose.'],
  },
};

/** "every day", "each year", "every two weeks", "every morning", "every summer", "every other month". */
export const every: Rule = {
  id: 'set/every',
  needs: HAS.frequency,
  pattern: new RegExp(
    `\\b(?:every|each)\\s+(?:(?<count>${NUMBER})\\s+|(?<other>other)\\s+|single\\s+)?(?<unit>seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|quarters?|years?|decades?|century|morning|afternoon|evening|night|${SEASON})\\b(?!-)`,
    'gi',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const unit = groups.unit ?? '';
    const part = dayPartOf(unit);
    if (part) return { kind: 'set', value: `XXXX-XX-XXT${part}` };
    const season = seasonOf(unit);
    if (season) return { kind: 'set', value: `XXXX-${season}` };
    const count = groups.count ? countOf(groups.count) : groups.other ? 2 : 1;
    return typeof count === 'number' ? { kind: 'set', value: periodOf(count, unitOf(unit)) } : null;
  },
  examples: {
    yes: [
      ['They train every day.', 'every day'],
      ['Each year it floods.', 'Each year'],
      ['Trains run every 20 minutes.', 'every 20 minutes'],
      ['Every summer it burns.', 'Every summer'],
    ],
    no: ['Every seat was sold.', 'Each yearbook costs a lot.'],
  },
};

/** "per day", "twice a week", "three times a year". */
export const per: Rule = {
  id: 'set/per',
  needs: HAS.unit | HAS.frequency,
  pattern:
    /(?:\bper\s+|(?<=\b(?:once|twice|thrice|times)\s+)an?\s+)(?<unit>second|minute|hour|day|week|month|quarter|year|decade)\b/gi,
  read: (match) => ({ kind: 'set', value: periodOf(1, unitOf(match.groups?.unit ?? '')) }),
  examples: {
    yes: [
      ['It handles 40 ships per day.', 'per day'],
      ['They meet twice a week.', 'a week'],
    ],
    no: ['It took a day.', 'They pay per head.'],
  },
};

const LETTERS: Record<Unit, string> = {
  second: 'T#S',
  minute: 'T#M',
  hour: 'T#H',
  day: '#D',
  week: '#W',
  weekend: '#WE',
  fortnight: '#W',
  month: '#M',
  quarter: '#Q',
  year: '#Y',
  decade: '#DE',
  century: '#CE',
};

function periodOf(count: number, unit: Unit): string {
  return `P${LETTERS[unit].replace('#', String(unit === 'fortnight' ? count * 2 : count))}`;
}
