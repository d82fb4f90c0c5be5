/**
 * Which kinds of time word a sentence contains: one pass over its words and figures decides which rules are
 * worth running. Most sentences have none, and cost no more than this.
 */

/** A set of kinds, as bits. */
export type Trigger = number;

export const HAS = {
  month: 1,
  weekday: 2,
  unit: 4,
  season: 8,
  dayPart: 16,
  /** today, now, recently … */
  deictic: 32,
  /** four figures in a row */
  year: 64,
  digit: 128,
  /** Christmas, Ramadan … */
  holiday: 256,
  /** a.m., hours, o'clock, noon, a colon between figures */
  clock: 512,
  /** BC, AD, BCE */
  era: 1024,
  /** daily, annually … */
  frequency: 2048,
  /** last, next, that, same …: steps from a known time */
  step: 4096,
  decade: 8192,
  /** former, past, future … */
  period: 16384,
  ordinal: 32768,
} as const;

const WORDS: [Trigger, string][] = [
  [
    HAS.month,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ],
  [
    HAS.weekday,
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun',
  ],
  [
    HAS.unit,
    'second seconds minute minutes hour hours day days week weeks weekend weekends fortnight month months quarter quarters year years decade decades century centuries',
  ],
  [HAS.season, 'spring summer autumn fall winter'],
  [
    HAS.dayPart,
    'morning mornings afternoon evening evenings night nights dawn dusk noon midday midnight daytime tonight',
  ],
  [
    HAS.deictic,
    'now today tonight yesterday tomorrow currently nowadays presently recently lately overnight formerly',
  ],
  [
    HAS.holiday,
    'christmas easter thanksgiving halloween ramadan eid hanukkah passover diwali nowruz ashura boxing valentine new independence labor labour memorial veterans election inauguration columbus presidents bastille armistice mother father good ash palm remembrance anzac king patrick yom rosh juneteenth eve d-day',
  ],
  [HAS.clock, 'am pm hours hrs hr clock noon midnight midday gmt utc est edt'],
  [HAS.era, 'bc bce ad ce'],
  [
    HAS.frequency,
    'daily weekly monthly quarterly yearly annually annual hourly nightly fortnightly biweekly every each per mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends everyday',
  ],
  [HAS.decade, 'twenties thirties forties fifties sixties seventies eighties nineties noughties'],
  [HAS.period, 'former past future present current recent modern time times period fiscal'],
];

const KINDS = new Map<string, Trigger>();
for (const [kind, words] of WORDS) {
  for (const word of words.split(' ')) {
    for (const form of [word, word.toUpperCase(), (word[0] ?? '').toUpperCase() + word.slice(1)]) {
      KINDS.set(form, (KINDS.get(form) ?? 0) | kind);
    }
  }
}

const WORD = /[A-Za-z]+|\d+/g;

/** The kinds of time word in a sentence. */
export function triggersOf(text: string): Trigger {
  let found = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      found |= word.length === 4 ? HAS.digit | HAS.year : HAS.digit;
      if (text[match.index + word.length] === ':') found |= HAS.clock;
    } else {
      found |= KINDS.get(word) ?? 0;
      // "B.C."
      if (word === 'B' && text[match.index + 1] === '.') found |= HAS.era;
    }
  }
  return found;
}
