import { MONTH_FULL } from '../lexicon/calendar.ts';
import { PORTION } from '../lexicon/portions.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';
import { dateFields, stepOf } from './pieces.ts';

/** Words that show that "May", "March" or "August" stands for the month. */
const LEADS =
  /\b(?:in|by|since|until|till|from|during|of|for|to|and|or|between|through|throughout|after|before|around|about|through|late|early|mid|that|this|each|every|over|on|the|between|into|as)[\s-]+$/i;

/** "late June", "mid-September", "last October", "the previous April", "July". */
export const monthAlone: Rule = {
  id: 'date/month',
  needs: HAS.month,
  pattern: new RegExp(
    `\\b(?<portion>${PORTION})?(?:(?<step>[Ll]ast|[Nn]ext|[Tt]his(?:\\s+past|\\s+coming)?|[Tt]he\\s+(?:previous|following|same))\\s+|(?:the\\s+)?month\\s+of\\s+)?(?<month>${MONTH_FULL})\\b(?!\\s+\\d{1,2}\\b(?!,\\d)|['-][A-Za-z]{3})`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const month = groups.month ?? '';
    const reading: CalendarReading | null = dateFields(groups);
    if (!reading) return null;
    const start = match.index;
    const cut = groups.portion || groups.step || /month/i.test(match[0]);
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(start + match[0].length, start + match[0].length + 40);
    if (!cut && /^(?:may|march|august|april|june)$/i.test(month)) {
      // names of people ("April Jones", "Theresa May"), verbs at the start of a sentence ("March on!", "May I")
      if (
        !LEADS.test(before) &&
        !/^\s*(?:and|or|to|-|–|through)\s+[A-Z]/.test(after) &&
        !/^\s*[.,;:)]/.test(after)
      )
        return null;
      if (/[A-Z][a-z]+\s+$/.test(before) && !LEADS.test(before)) return null;
      if (
        /^\s+[A-Z][a-z]+/.test(after) &&
        !/^(?:may|march)$/i.test(month) &&
        !/\b(?:in|since|until|by|from|of)\s+$/i.test(before)
      )
        return null;
    }
    if (
      month === 'May' &&
      /^\s+(?:be|have|not|also|the|I|we|he|she|they|it|you|God)\b/.test(after) &&
      !LEADS.test(before)
    )
      return null;
    if (/^\s+Day\b/.test(after)) return null; // "May Day"
    if (month === 'March' && /\b(?:the|a)\s+$/i.test(before) && !cut) return null;
    if (groups.step) {
      const step = stepOf(groups.step);
      if (/^the/i.test(groups.step)) reading.relativeYear = { base: 'anchor', step: 0 };
      else if (!/coming/.test(groups.step)) reading.relativeSelf = /past/.test(groups.step) ? -1 : step;
      if (/previous|following/i.test(groups.step)) {
        reading.relativeSelf = step;
        reading.relativeYear = { base: 'anchor', step: 0 };
      }
    }
    return reading;
  },
  examples: {
    yes: [
      ['Rain returned in late June.', 'late June'],
      ['Talks resumed in mid-September.', 'mid-September'],
      ['The firm moved last October.', 'last October'],
      ['It rained in May and the crop failed.', 'May'],
      ['The month of July was dry.', 'The month of July'],
      ['Between March and August they waited.', 'March | August'],
    ],
    no: [
      'The plan may fail.',
      'Theresa May spoke first.',
      'May I leave?',
      'They march at dawn.',
      'April Jones won the prize.',
      'An august body met.',
    ],
  },
};
