/** Weekdays beside full dates: "Friday, 4 March 2016" was a Friday; a wrong weekday means that one of the two is wrong. */
import type { Finding, Reading, Sentence } from '../../model.ts';
import { isoDay, monthNumber, WEEKDAYS, weekdayOf } from '../arithmetic/calendar.ts';
import { evidenceAt, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const WEEKDAY = `(${WEEKDAYS.join('|')})`;
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

// "Friday, March 4, 2016", "Friday, March 4th 2016"
const AMERICAN = new RegExp(
  `\\b${WEEKDAY},?\\s+${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:1[89]|20)\\d\\d)\\b`,
  'g',
);
// "Friday 4 March 2016", "Friday the 4th of March 2016"
const BRITISH = new RegExp(
  `\\b${WEEKDAY},?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+((?:1[89]|20)\\d\\d)\\b`,
  'g',
);

export const weekdays: Rule = {
  id: 'weekday',
  title: 'The weekday of a full date',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      reading.document.sentences.flatMap((sentence) => inSentence(reading, sentence)),
    ),
};

function inSentence(reading: Reading, sentence: Sentence): Finding[] {
  if (!/day\b/.test(sentence.text)) return [];
  const american = [...sentence.text.matchAll(AMERICAN)].map((m) => dated(m, m[2], m[3], m[4]));
  const british = [...sentence.text.matchAll(BRITISH)].map((m) => dated(m, m[3], m[2], m[4]));
  return [...american, ...british].flatMap((found) => {
    if (!found.day || weekdayOf(found.day) === found.weekday) return [];
    const start = sentence.start + found.start;
    const right = weekdayOf(found.day);
    return makeFinding({
      rule: weekdays.id,
      verdict: 'does not add up',
      severity: 'medium',
      headline: `“${found.text}” was a ${right}`,
      reason: `${found.day} fell on a ${right}; either the weekday or the date is another.`,
      evidence: [evidenceAt(reading, { start, end: start + found.length }, 'weekday and date')],
      calculations: [{ expression: found.day, result: right, holds: false }],
      question: `You write “${found.text}”, but that day was a ${right}. Which is meant, the weekday or the date?`,
      origins: 1,
    });
  });
}

function dated(match: RegExpExecArray, month = '', day = '', year = '') {
  return {
    text: match[0].replace(/\s+/g, ' '),
    start: match.index,
    length: match[0].length,
    weekday: match[1],
    day: isoDay(Number(year), monthNumber(month), Number(day)),
  };
}
