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
  /** last, next, this, same …: steps from a known time */
  step: 4096,
  /** the nineties */
  decade: 8192,
  /** former, past, future … */
  period: 16384,
  /** first, last, final …: which end of a period */
  end: 32768,
  /** a unit of time with a hyphen beside it */
  hyphen: 65536,
  century: 131072,
  /** half, quarter */
  fraction: 262144,
  /** ago, later, before … */
  side: 524288,
  /** figures with an s: 1990s, '60s */
  plural: 1048576,
  /** early, late, end, start … */
  portion: 2097152,
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
    'second seconds minute minutes hour hours day days week weeks weekend weekends fortnight month months quarter quarters qtr year years decade decades century centuries',
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
    'daily weekly monthly quarterly yearly annually annual hourly nightly fortnightly biweekly every each per mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends everyday once twice thrice times',
  ],
  [
    HAS.step,
    'last next this that past previous preceding following coming ensuing succeeding subsequent intervening same prior current these recent',
  ],
  [HAS.end, 'first opening last final closing'],
  [HAS.century, 'century centuries'],
  [HAS.fraction, 'half quarter qtr halves'],
  [HAS.side, 'ago later earlier previously afterward afterwards hence from before on after following prior'],
  [HAS.portion, 'early late later earlier beginning start middle end close latter rest remainder mid'],
  [HAS.decade, 'twenties thirties forties fifties sixties seventies eighties nineties noughties'],
  [HAS.period, 'former past future present current recent modern time times period fiscal'],
];

/** 32-bit hash of a word without regard to case; a clash only runs a rule in vain. */
function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + (word.charCodeAt(i) | 32)) | 0;
  return hash;
}

const KINDS = new Map<number, Trigger>();
for (const [kind, words] of WORDS) {
  for (const word of words.split(' ')) KINDS.set(hashOf(word), (KINDS.get(hashOf(word)) ?? 0) | kind);
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** The kinds of time word in a text: one pass by character codes, no words cut out. */
export function triggersOf(text: string): Trigger {
  let found = 0;
  const { length } = text;
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i);
    const start = i;
    if (isLetter(code)) {
      let hash = 0;
      for (let c = code; isLetter(c); c = ++i < length ? text.charCodeAt(i) : 0) {
        hash = (Math.imul(hash, 31) + (c | 32)) | 0;
      }
      const kind = KINDS.get(hash);
      if (kind !== undefined) {
        found |= kind;
        if (kind & HAS.unit && (text[start - 1] === '-' || text[i] === '-')) found |= HAS.hyphen;
      }
      if (code === 66 && text[i] === '.') found |= HAS.era; // "B.C."
    } else if (isDigit(code)) {
      while (++i < length && isDigit(text.charCodeAt(i)));
      found |= HAS.digit;
      if (i - start === 4) found |= HAS.year;
      const next = text[i];
      if (next === ':') found |= HAS.clock;
      else if (next === 's' || next === "'") found |= HAS.plural;
    } else i++;
  }
  return found;
}
