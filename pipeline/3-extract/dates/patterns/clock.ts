import { WEEKDAY, weekdayOf } from '../lexicon/calendar.ts';
import { countOf } from '../lexicon/numbers.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';

const HALF_DAY = '(?:(?<half>[aApP])[mM]\\b|(?<half2>[aApP])\\.\\s?[mM]\\b\\.?)';
const ZONE = '(?:\\s*\\(?(?<zone>GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|ET|PT)\\b\\)?)?';
const OFFSETS: Record<string, string> = {
  GMT: 'Z',
  UTC: 'Z',
  EST: '-05',
  EDT: '-04',
  CST: '-06',
  CDT: '-05',
  MST: '-07',
  MDT: '-06',
  PST: '-08',
  PDT: '-07',
  BST: '+01',
  CET: '+01',
  CEST: '+02',
};

/** "6:12 AM", "8 a.m. EST Monday", "11.30pm", "at 10 p.m. on Friday". */
export const halfDayClock: Rule = {
  id: 'time/am-pm',
  needs: HAS.digit,
  pattern: new RegExp(
    `(?<![\\d:.,$£€])\\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?(?:[:.](?<second>[0-5]\\d))?\\s?-?${HALF_DAY}${ZONE}(?:(?:\\s+on|,)?\\s+(?<weekday>${WEEKDAY})\\b(?!,?\\s+[A-Z][a-z]{2,8}\\.?\\s+\\d))?`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    let hour = Number(groups.hour) % 12;
    if (/p/i.test(groups.half ?? groups.half2 ?? '')) hour += 12;
    return clockReading(hour, groups.minute ?? '00', groups.second, groups);
  },
  examples: {
    yes: [
      ['The alarm rang at 6:12 AM in Leeds.', '6:12 AM'],
      ['It opens at 8 a.m. EST Monday.', '8 a.m. EST Monday'],
      ['It shut by 11.30pm.', '11.30pm'],
    ],
    no: ['The 5 amateurs lost.', 'Channel 13 AM news.'],
  },
};

/** "at 19:00", "02:40hrs", "14:30 GMT", "0700 hours"; a bare "10:57" needs a word that makes it a time of day. */
export const dayClock: Rule = {
  id: 'time/24-hours',
  needs: HAS.digit | HAS.clock,
  pattern: new RegExp(
    `(?<![\\d:.,/-])\\b(?:(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?<unit>\\s?(?:hrs?|hours|h)\\b)?${ZONE}|(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)\\s?(?:hrs|hours)\\b)(?![\\d:])`,
    'g',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    if (groups.military) {
      return clockReading(Number(groups.military.slice(0, 2)), groups.military.slice(2), undefined, groups);
    }
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const told = groups.unit || groups.zone || /^\s+local\s+time/.test(after);
    const led =
      /\b(?:at|by|until|till|from|around|about|before|after|since|between|to|and)\s+$/i.test(before) &&
      !/^\s+(?:odds|ratio|lead|win|mark)\b/.test(after);
    if (!told && !led) return null;
    return clockReading(Number(groups.hour), groups.minute ?? '00', groups.second, groups);
  },
  examples: {
    yes: [
      ['The truce began at 19:00 sharp.', '19:00'],
      ['They landed 02:40hrs local.', '02:40hrs'],
      ['The raid began at 0700 hours.', '0700 hours'],
    ],
    no: ['She ran it in 2:05:30.', 'Odds of 10:15 are short.', 'Psalm 23:04 was read.'],
  },
};

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** "3 o'clock", "five o'clock in the morning", "noon", "midnight", "midday". */
export const spokenClock: Rule = {
  id: 'time/spoken',
  needs: HAS.clock,
  pattern: new RegExp(
    `\\b(?:(?<hour>\\d{1,2}|${HOURS})\\s+o'clock(?:\\s+(?:in\\s+the\\s+(?<part>morning|afternoon|evening)|at\\s+(?<night>night)))?|(?<=\\b(?:at|by|until|till|from|around|about|before|after|since|high|past|of)\\s+)(?<word>noon|midnight|midday)|(?<word2>noon|midnight)(?=\\s+on\\b))\\b(?!\\s+(?:Mass|oil|sun))`,
    'gi',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const word = groups.word ?? groups.word2;
    if (word) return clockReading(word.toLowerCase() === 'midnight' ? 24 : 12, '00', undefined, groups);
    const hour = countOf(groups.hour ?? '');
    if (typeof hour !== 'number' || hour > 24) return null;
    return clockReading(
      groups.part && groups.part !== 'morning' && hour < 12
        ? hour + 12
        : groups.night && hour < 12
          ? hour + 12
          : hour,
      '00',
      undefined,
      groups,
    );
  },
  examples: {
    yes: [
      ["They left at five o'clock in the morning.", "five o'clock in the morning"],
      ['It ended at midnight.', 'midnight'],
    ],
    no: ['The midnight oil burned.', 'Noon and Sons closed.'],
  },
};

/** "5 in the morning", "six in the evening". */
export const hourOfPart: Rule = {
  id: 'time/hour-of-part',
  needs: HAS.dayPart,
  pattern: new RegExp(
    `(?<=\\b(?:at|by|until|around|about)\\s+)(?<hour>\\d{1,2}|${HOURS})\\s+(?:in\\s+the\\s+(?<part>morning|afternoon|evening)|at\\s+(?<night>night))\\b`,
    'gi',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const hour = countOf(groups.hour ?? '');
    if (typeof hour !== 'number' || hour > 12) return null;
    return clockReading(groups.part === 'morning' || hour === 12 ? hour : hour + 12, '00', undefined, groups);
  },
  examples: {
    yes: [['They came at 5 in the morning.', '5 in the morning']],
    no: ['They saw 5 in the morning.'],
  },
};

function clockReading(
  hour: number,
  minute: string,
  second: string | undefined,
  groups: Record<string, string | undefined>,
): CalendarReading {
  const reading: CalendarReading = {
    kind: 'calendar',
    clock: `${String(hour).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`,
  };
  const zone = OFFSETS[groups.zone ?? ''];
  if (zone) reading.zone = zone;
  if (groups.weekday) reading.weekday = weekdayOf(groups.weekday);
  return reading;
}
