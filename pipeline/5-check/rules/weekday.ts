/**
 * Weekdays beside dates: "Friday, 4 March 2016" was a Friday; a wrong weekday means that one of the two is wrong. A
 * date without its year is looked at where the article's own date leaves no doubt about the year.
 */
import type { Finding, Reading, Sentence } from '../../model.ts';
import { daysBetween, isoDay, monthNumber, WEEKDAYS, weekdayOf } from '../arithmetic/calendar.ts';
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

// "Monday, December 2" and no year behind it
const AMERICAN_SHORT = new RegExp(
  `\\b${WEEKDAY},?\\s+${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\s+(?:1[89]|20)\\d\\d\\b)`,
  'g',
);
// "Friday, 12 December", "Friday the 12th of December"
const BRITISH_SHORT = new RegExp(
  `\\b${WEEKDAY},?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?![a-z])(?!,?\\s+(?:1[89]|20)\\d\\d\\b)`,
  'g',
);

/** A date without a year is of the article's days if it lies this near to them. */
const NEAR_DAYS = 45;
// Words that may put a date into another year
const OTHER_YEAR =
  /\b(?:1[89]\d\d|20\d\d|last\s+year|year\s+ago|years\s+ago|next\s+year|anniversary|annually|every)\b/gi;

export const weekdays: Rule = {
  id: 'weekday',
  title: 'The weekday of a full date',
  run: (corpus) =>
    corpus.readings.flatMap((reading) => [
      ...reading.document.sentences.flatMap((sentence) => inSentence(reading, sentence)),
      ...withoutYear(reading),
    ]),
};

/** Of an article all whose weekdays are wrong, the date it is said to have appeared on is. */
function withoutYear(reading: Reading): Finding[] {
  const { published } = reading.document.article;
  if (!published || published.length < 10) return [];
  const found = reading.document.sentences.flatMap((sentence) => shortDates(reading, sentence, published));
  const wrong = found.filter(({ right }) => !right);
  if (wrong.length > 1 && wrong.length === found.length) return [];
  return wrong.flatMap(({ sentence, date }) => toFinding(reading, sentence, date) ?? []);
}

function shortDates(reading: Reading, sentence: Sentence, published: string) {
  if (!/day\b/.test(sentence.text)) return [];
  const before = reading.document.sentences[sentence.index - 1];
  const context = before?.block === sentence.block ? before.text : '';
  const matches = [
    ...[...sentence.text.matchAll(AMERICAN_SHORT)].map((m) => ({ m, month: m[2], day: m[3] })),
    ...[...sentence.text.matchAll(BRITISH_SHORT)].map((m) => ({ m, month: m[3], day: m[2] })),
  ];
  return matches.flatMap(({ m, month, day }) => {
    const lead = `${context} ${sentence.text.slice(0, m.index)}`;
    const tail = sentence.text.slice(m.index + m[0].length, m.index + m[0].length + 24);
    const other = [...lead.matchAll(OTHER_YEAR)].some(([words]) => words !== published.slice(0, 4));
    if (other || /^,?\s*(?:of\s+)?(?:last|next)\s+year\b/i.test(tail)) return [];
    const year = Number(published.slice(0, 4));
    const near = [year - 1, year, year + 1].map((y) => dated(m, month, day, String(y)));
    const date = near.find((d) => d.day && Math.abs(daysBetween(published, d.day)) <= NEAR_DAYS);
    return date?.day ? [{ sentence, date, right: weekdayOf(date.day) === date.weekday }] : [];
  });
}

function inSentence(reading: Reading, sentence: Sentence): Finding[] {
  if (!/day\b/.test(sentence.text)) return [];
  const american = [...sentence.text.matchAll(AMERICAN)].map((m) => dated(m, m[2], m[3], m[4]));
  const british = [...sentence.text.matchAll(BRITISH)].map((m) => dated(m, m[3], m[2], m[4]));
  return [...american, ...british].flatMap((found) => toFinding(reading, sentence, found) ?? []);
}

function toFinding(reading: Reading, sentence: Sentence, found: ReturnType<typeof dated>): Finding | null {
  if (!found.day || weekdayOf(found.day) === found.weekday) return null;
  const start = sentence.start + found.start;
  const right = weekdayOf(found.day);
  const year = /\d{4}$/.test(found.text) ? '' : `, ${found.day.slice(0, 4)},`;
  return makeFinding({
    rule: weekdays.id,
    verdict: 'does not add up',
    severity: 'medium',
    headline: `“${found.text}”${year} was a ${right}`,
    reason: `${found.day} fell on a ${right}; either the weekday or the date is another.`,
    evidence: [evidenceAt(reading, { start, end: start + found.length }, 'weekday and date')],
    calculations: [{ expression: found.day, result: right, holds: false }],
    question: `You write “${found.text}”, but that day${year ? ` of ${found.day.slice(0, 4)}` : ''} was a ${right}. Which is meant, the weekday or the date?`,
    origins: 1,
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
