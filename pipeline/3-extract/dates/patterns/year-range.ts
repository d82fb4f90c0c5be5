import { ERA, YEAR } from '../lexicon/calendar.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';

/** "1921-26", "2014-15", "1929–1935", "2019/20": TIMEX3 has no ranges, so both ends are read and tied together. */
export const yearRange: Rule = {
  id: 'date/year-range',
  needs: HAS.year,
  pattern: new RegExp(
    `(?<![\\d.,/:$£€#-])(?<a>${YEAR})(?<join>\\s?[-–—]\\s?|/)(?<b>\\d{4}|\\d{2})(?!\\d|[-–/.,:]\\d|[a-z]|\\s*${ERA})`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const a = Number(groups.a);
    const short = groups.b?.length === 2;
    const b = short ? a - (a % 100) + Number(groups.b) : Number(groups.b);
    if (short && /\s/.test(groups.join ?? '')) return null;
    if (groups.join === '/' && b !== a + 1) return null;
    if (b <= a || b - a > 300) return null;
    const start = match.index;
    const end = start + match[0].length;
    const first: CalendarReading = { kind: 'calendar', year: a };
    const second: CalendarReading = { kind: 'calendar', year: b };
    if (short) second.shortYear = true;
    return [
      { start, end: start + 4, reading: first },
      { start: end - (groups.b?.length ?? 0), end, reading: second },
    ];
  },
  examples: {
    yes: [
      ['The famine of 1921-26 was worse.', '1921 | 26'],
      ['Drives in 2014-15 failed.', '2014 | 15'],
      ['The war (1929–1935) ended it.', '1929 | 1935'],
      ['The 2019/20 season was cut.', '2019 | 20'],
    ],
    no: ['Call 555-2014-15 today.', 'It ended 2014-10 after extra time.', 'The 1998-2 edition.'],
  },
};
