import { dayPartOf, YEAR } from '../lexicon/calendar.ts';
import { HOLIDAY, holidayOf } from '../lexicon/holidays.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';
import { stepOf } from './pieces.ts';

/** "Christmas 1971", "New Year's Eve", "last Thanksgiving", "Easter Sunday", "Christmas night". */
export const holiday: Rule = {
  id: 'date/holiday',
  needs: HAS.holiday,
  pattern: new RegExp(
    `\\b(?:(?<step>[Ll]ast|[Nn]ext|[Tt]his)\\s+)?(?<name>${HOLIDAY})(?:\\s+(?<part>morning|afternoon|evening|night))?(?<week>\\s+week(?:end)?\\b)?(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})(?![,.]\\d))?(?![\\w-])`,
    'g',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const name = holidayOf(groups.name ?? '');
    if (!name) return null;
    const after = text.slice(match.index + match[0].length);
    // what is named after the day is not the day: "Christmas Island", "Easter Rising"
    if (
      /^\s+(?:[A-Z][a-z]+|tree|card|present|carol|dinner|shopping|egg|eggs|lights|party|song)\b/.test(after)
    )
      return null;
    const reading: CalendarReading = { kind: 'calendar', holiday: name };
    if (groups.year) reading.year = Number(groups.year);
    if (groups.step) reading.relativeSelf = stepOf(groups.step);
    const part = groups.part ? dayPartOf(groups.part) : undefined;
    if (part) reading.dayPart = part;
    return reading;
  },
  examples: {
    yes: [
      ['By Christmas 1971 he was gone.', 'Christmas 1971'],
      ["Fires burned on New Year's Eve.", "New Year's Eve"],
      ['We met last Thanksgiving.', 'last Thanksgiving'],
    ],
    no: ['Christmas Island is far.', 'The Easter Rising failed.'],
  },
};

/** "9/11" and "the Sept. 11 attacks": the one date that is known without its year. */
export const nineEleven: Rule = {
  id: 'date/9-11',
  needs: HAS.digit,
  pattern:
    /(?<![\d/.$])\b(?:9\/11\b(?![/\d])|(?:(?<=\b(?:post|pre)-)Sept(?:ember|\.)?\s+11\b(?!,?\s+\d)|Sept(?:ember|\.)?\s+11(?:th)?(?=\s+(?:terror|attacks?\b|hijack|commission|plot|memorial|victims))))/g,
  read: (match, text) =>
    /\b(?:score|won|lost|ratio|inch|grade)\b/i.test(text.slice(Math.max(0, match.index - 20), match.index))
      ? null
      : { kind: 'calendar', year: 2001, month: 9, day: 11 },
  examples: {
    yes: [
      ['Travel changed after 9/11.', '9/11'],
      ['Since the Sept. 11 attacks bags are searched.', 'Sept. 11'],
    ],
    no: ['It fell on 9/11/1999.', 'A score of 9/11 is fine.', 'She wed on Sept. 11 in Rome.'],
  },
};
