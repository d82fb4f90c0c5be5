import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';

/** "2024-05-03", "2024-05-03T14:30Z". */
export const isoDate: Rule = {
  id: 'date/iso',
  needs: HAS.year,
  pattern:
    /(?<![\d/.-])(?<year>[12]\d{3})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<clock>[0-2]\d:[0-5]\d(?::[0-5]\d)?)(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?(?![\d/-])/g,
  read(match) {
    const groups = match.groups ?? {};
    const reading: CalendarReading = {
      kind: 'calendar',
      year: Number(groups.year),
      month: Number(groups.month),
      day: Number(groups.day),
    };
    if (groups.clock) reading.clock = groups.clock;
    if (groups.zone) reading.zone = groups.zone;
    return reading;
  },
  examples: {
    yes: [
      ['Filed 2024-05-03 in court.', '2024-05-03'],
      ['Logged at 2024-05-03T14:30Z by radar.', '2024-05-03T14:30Z'],
    ],
    no: ['Call 5550-12-34 now.', 'Part 2024-05-031 is out of stock.'],
  },
};

/** "31/12/2024", "12/31/2024", "31.12.2024"; the order of day and month only where the figures decide it. */
export const slashDate: Rule = {
  id: 'date/slashes',
  needs: HAS.year,
  pattern: /(?<![\d/.])(?<a>\d{1,2})(?<sep>[/.])(?<b>\d{1,2})\k<sep>(?<year>(?:19|20)\d{2})(?![\d/]|\.\d)/g,
  read(match) {
    const groups = match.groups ?? {};
    const a = Number(groups.a);
    const b = Number(groups.b);
    const year = Number(groups.year);
    if (a < 1 || b < 1 || Math.min(a, b) > 12 || Math.max(a, b) > 31) return null;
    // with stops the day comes first everywhere; with slashes it depends on the country
    if (groups.sep === '.' || a > 12) return b <= 12 ? { kind: 'calendar', year, month: b, day: a } : null;
    if (b > 12 || a === b) return { kind: 'calendar', year, month: a, day: b };
    return { kind: 'calendar', year, month: a, day: b, ambiguous: true };
  },
  examples: {
    yes: [
      ['Valid to 31/12/2024 only.', '31/12/2024'],
      ['Valid to 12/31/2024 only.', '12/31/2024'],
      ['Stand: 31.12.2024, rounded.', '31.12.2024'],
    ],
    no: ['Version 1.2.2024.5 is out.', 'A 45/13/2020 code.', 'See 3/4/20245.'],
  },
};
