/** "… on May 30th. Three days later, on June 2nd": the stated gap against the dates on both sides. */
import type { Finding, Reading, Sentence } from '../../model.ts';
import { daysBetween, isoDay, MONTHS, monthNumber } from '../arithmetic/calendar.ts';
import { SMALL_NUMBER, smallNumber } from '../arithmetic/number-words.ts';
import { evidenceAt, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const DAY_NAMES = `(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+((?:1[89]|20)\\d\\d)\\b)?`;
// "May 30th", "Sept. 4, 2019", "4 June"
const DATE = new RegExp(
  `\\b${DAY_NAMES}|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTHS.join('|')})\\b(?:,?\\s+((?:1[89]|20)\\d\\d)\\b)?`,
  'g',
);
// "two days later, on", "a week earlier, on"
const GAP = new RegExp(
  `\\b(an?|${SMALL_NUMBER})\\s+(days?|weeks?)\\s+(later|earlier),?\\s+(?:on\\s+)?$`,
  'i',
);

interface Written {
  start: number;
  end: number;
  text: string;
  month: number;
  day: number;
  year: number | null;
}

export const dateSums: Rule = {
  id: 'date-sum',
  title: 'A stated gap between two dates',
  run: (corpus) =>
    corpus.readings.flatMap((reading) => {
      const { sentences } = reading.document;
      return sentences.flatMap((sentence, i) =>
        /\b(?:later|earlier)\b/.test(sentence.text) ? inSentence(reading, sentences[i - 1], sentence) : [],
      );
    }),
};

function inSentence(reading: Reading, previous: Sentence | undefined, sentence: Sentence): Finding[] {
  const dates = datesIn(sentence);
  return dates.flatMap((date, i) => {
    const lead = sentence.text.slice(
      Math.max(0, date.start - sentence.start - 40),
      date.start - sentence.start,
    );
    const gap = GAP.exec(lead);
    if (!gap) return [];
    // The day counted from: the one date before, here or in the sentence before. Two of them leave it open.
    const earlier = i > 0 ? dates.slice(0, i) : previous ? datesIn(previous) : [];
    const [from] = earlier;
    if (!from || earlier.length > 1) return [];
    return toFinding(reading, from, date, gap) ?? [];
  });
}

function toFinding(reading: Reading, from: Written, to: Written, gap: RegExpExecArray): Finding | null {
  const n = /^an?$/i.test(gap[1] as string) ? 1 : smallNumber(gap[1] as string);
  const days = n * (/^week/i.test(gap[2] as string) ? 7 : 1);
  const sign = /^later/i.test(gap[3] as string) ? 1 : -1;
  const apart = differences(from, to).map((d) => d * sign);
  if (!apart.length) return null;
  const holds = apart.includes(days);
  // "a week later" may be eight days; of many days the first may be counted or not.
  const slack = /^week/i.test(gap[2] as string) ? 2 : days >= 7 ? 1 : 0;
  if (!holds && apart.some((d) => Math.abs(d - days) <= slack)) return null;
  const words = `${gap[0].trim()} ${to.text}`.replace(/\s+/g, ' ');
  const found = apart[0] as number;
  return makeFinding({
    rule: dateSums.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : 'medium',
    headline: holds
      ? `“${words}”: ${days} days from ${from.text}`
      : `“${words}”: from ${from.text} it is ${found} days`,
    reason: holds
      ? 'The dates are as far apart as stated.'
      : 'The date before is the only one the words can be counted from, and it is another number of days away.',
    evidence: [evidenceAt(reading, from, 'the date before'), evidenceAt(reading, to, 'the date after')],
    calculations: [{ expression: `${to.text} − ${from.text}`, result: `${found} days`, holds }],
    question: holds
      ? null
      : `You write “${words}”, counted from ${from.text}; the two dates are ${Math.abs(found)} days apart. Which is right?`,
    origins: 1,
  });
}

/** Days from one date to the other: with years left out, in the same year or over a year's end, leap or not. */
function differences(from: Written, to: Written): number[] {
  const years = from.year ?? to.year;
  const starts = years ? [years] : [2023, 2024];
  const found = starts.flatMap((year) => {
    const a = isoDay(year, from.month, from.day);
    const ends = from.year && to.year ? [to.year] : [year, year + 1, year - 1];
    return ends.flatMap((end) => {
      const b = isoDay(end, to.month, to.day);
      return a && b ? [daysBetween(a, b)] : [];
    });
  });
  return found.sort((a, b) => Math.abs(a) - Math.abs(b));
}

function datesIn(sentence: Sentence): Written[] {
  return [...sentence.text.matchAll(DATE)].map((m) => ({
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
    text: m[0].replace(/\s+/g, ' '),
    month: monthNumber((m[1] ?? m[5]) as string),
    day: Number(m[2] ?? m[4]),
    year: Number(m[3] ?? m[6]) || null,
  }));
}
