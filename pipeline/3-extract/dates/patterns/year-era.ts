import { DAY, ERA, monthOf } from '../lexicon/calendar.ts';
import { modOfPortion, PORTION } from '../lexicon/portions.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';

/** "371 BC", "early 365 BC", "ca. 342 B.C.", "AD 113", "530 CE". */
export const yearEra: Rule = {
  id: 'date/year-era',
  needs: HAS.era | HAS.digit,
  pattern: new RegExp(
    `\\b(?<portion>${PORTION})?(?<circa>(?:[Cc]a?|[Cc]irca)\\.?\\s+)?(?:(?<bc>\\d{1,4})\\s*${ERA}|A\\.?D\\.?\\s?(?<ad>\\d{1,4})\\b|(?<ce>\\d{1,4})\\s?(?:AD|CE)\\b)`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const reading: CalendarReading = { kind: 'calendar', year: Number(groups.bc ?? groups.ad ?? groups.ce) };
    if (groups.bc) reading.bc = true;
    const mod = groups.circa ? 'APPROX' : modOfPortion(groups.portion);
    if (mod) reading.mod = mod;
    return reading.year ? reading : null;
  },
  examples: {
    yes: [
      ['The city fell in 371 BC after a siege.', '371 BC'],
      ['Built ca. 342 B.C. of marble.', 'ca. 342 B.C.'],
      ['It burned in AD 113.', 'AD 113'],
    ],
    no: ['The BC government paid.', 'An ad 20 seconds long.', 'Vancouver, BC 604 numbers.'],
  },
};

/** "382–374 BC", "from 382 to 374 BC": the first end takes the era of the second. */
export const eraRange: Rule = {
  id: 'date/era-range',
  needs: HAS.era | HAS.digit,
  pattern: new RegExp(
    `\\b(?<a>\\d{1,4})(?<join>\\s?[-–—]\\s?|\\s+(?:to|until|and|or)\\s+)(?<b>(?<bc>\\d{1,4})\\s*${ERA})`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const a = Number(groups.a);
    const b = Number(groups.bc);
    if (a <= b || b === 0) return null;
    const end = match.index + match[0].length;
    return [
      {
        start: match.index,
        end: match.index + (groups.a ?? '').length,
        reading: { kind: 'calendar', year: a, bc: true },
      },
      { start: end - (groups.b ?? '').length, end, reading: { kind: 'calendar', year: b, bc: true } },
    ];
  },
  examples: {
    yes: [['The revolt (382-374 BC) failed.', '382 | 374 BC']],
    no: ['From 20 to 40 BC residents.'],
  },
};

/** "In 382," in a text that counts its years before Christ; the resolver drops it where it does not. */
export const bareAncientYear: Rule = {
  id: 'date/ancient-year',
  needs: HAS.digit | HAS.era,
  pattern:
    /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Bb]efore|[Aa]fter|[Dd]uring)\s+|\(|^\s*)(?<portion>(?:early|late)\s+)?(?<year>[1-9]\d{2})(?=\s*(?:[,.;:)–-]\s|[-–]\d{3}\s*BC|$|\s+(?:the|a|an|to|and|by|when|with|he|she|they|after|before|under)\b))/g,
  read(match) {
    const reading: CalendarReading = { kind: 'calendar', year: Number(match.groups?.year), bc: true };
    const mod = modOfPortion(match.groups?.portion);
    if (mod) reading.mod = mod;
    return reading;
  },
  examples: {
    yes: [['In 382, the fleet sailed, and by 371 BC it was lost.', '382']],
    no: ['In 382 BC cases were heard, and in 300 cases more.', 'They sold 300 BC coins of them.'],
  },
};

/** "the spring of 352 BC" and "May 352 BC" come from the season and month rules; this is "16 July 63 BC". */
export const dayEra: Rule = {
  id: 'date/day-era',
  needs: HAS.era | HAS.digit | HAS.month,
  pattern: new RegExp(`\\b(?<day>${DAY})\\s+(?<month>[A-Z][a-z]{2,8})\\s+(?<bc>\\d{1,4})\\s*${ERA}`, 'g'),
  read(match) {
    const groups = match.groups ?? {};
    const month = monthOf(groups.month ?? '');
    return month
      ? { kind: 'calendar', day: Number(groups.day), month, year: Number(groups.bc), bc: true }
      : null;
  },
  examples: {
    yes: [['He died on 16 July 63 BC in Rome.', '16 July 63 BC']],
    no: ['Platoon 15 Delta 63 BC.'],
  },
};
