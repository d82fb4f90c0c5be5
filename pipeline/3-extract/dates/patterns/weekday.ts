import { DAY_PART, dayPartOf, WEEKDAY, weekdayOf } from '../lexicon/calendar.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';
import { stepOf } from './pieces.ts';

/** "Monday", "last Friday", "early Tuesday morning", "next Sunday", "Wednesday night". */
export const weekday: Rule = {
  id: 'date/weekday',
  needs: HAS.weekday,
  pattern: new RegExp(
    `\\b(?:(?:early|late)\\s+(?:on\\s+)?)?(?:(?<step>[Ll]ast|[Nn]ext|[Tt]his(?:\\s+past|\\s+coming)?|[Tt]he\\s+(?:previous|following|next|same))\\s+)?(?:(?<part0>${DAY_PART})\\s+(?:of|on)\\s+)?(?<weekday>${WEEKDAY})\\b(?:\\s+(?<part>morning|afternoon|evening|night))?(?!-|\\s+(?:Night\\s+(?:Live|Football)|Times\\b|the\\s+\\d))`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    // "Black Friday", "Good Friday" are days of their own; "Bloody Sunday" is an event
    // "the third Monday in January" is a day of a month
    if (/\b(?:first|second|third|fourth|1st|2nd|3rd|4th)\s+$/i.test(before)) return null;
    if (/\b(?:Black|Good|Bloody|Super|Fat|Palm|Cyber|Holy|Ruby|Joe|Casual)\s+$/.test(before)) return null;
    const reading: CalendarReading = { kind: 'calendar', weekday: weekdayOf(groups.weekday ?? '') };
    const part = groups.part ?? groups.part0;
    const dayPart = part ? dayPartOf(part) : undefined;
    if (dayPart) reading.dayPart = dayPart;
    if (groups.step) {
      reading.relativeSelf = /past/.test(groups.step) ? -1 : stepOf(groups.step);
      if (/^the/i.test(groups.step)) reading.relativeYear = { base: 'anchor', step: 0 };
    }
    return reading;
  },
  examples: {
    yes: [
      ['The mayor resigned on Monday.', 'Monday'],
      ['Shops shut last Friday for a day.', 'last Friday'],
      ['Rain fell early Tuesday morning.', 'early Tuesday morning'],
      ["Wednesday night's storm broke trees.", 'Wednesday night'],
    ],
    no: [
      'On Black Friday shops fill.',
      'Friday the 13th scares some.',
      'Joe Friday wrote it.',
      'Mondays are slow.',
    ],
  },
};

/** "every Monday", "on Mondays", "each Friday night". */
export const weekdaySet: Rule = {
  id: 'set/weekday',
  needs: HAS.weekday | HAS.frequency,
  pattern: new RegExp(
    `\\b(?:(?:every|each)\\s+(?:other\\s+)?(?<a>${WEEKDAY})(?:\\s+(?<part>morning|afternoon|evening|night))?|(?<b>${WEEKDAY})s)\\b`,
    'gi',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const part = groups.part ? `T${dayPartOf(groups.part)}` : '';
    return { kind: 'set', value: `XXXX-WXX-${weekdayOf(groups.a ?? groups.b ?? '')}${part}` };
  },
  examples: {
    yes: [
      ['The council meets every Monday.', 'every Monday'],
      ['It is closed on Fridays.', 'Fridays'],
    ],
    no: ['The council meets on Monday.'],
  },
};

/** "the first Monday of every month", "the last Friday of each month". */
export const weekdayOfMonth: Rule = {
  id: 'set/weekday-of-month',
  needs: HAS.weekday | HAS.unit,
  pattern: new RegExp(
    `\\b(?:the\\s+)?(?:first|second|third|fourth|last)\\s+${WEEKDAY}\\s+(?:of|in)\\s+(?:every|each|the)\\s+month\\b`,
    'gi',
  ),
  read: () => ({ kind: 'set', value: 'P1M' }),
  examples: {
    yes: [['It meets on the first Monday of every month.', 'the first Monday of every month']],
    no: ['It met on the first Monday it could.'],
  },
};
