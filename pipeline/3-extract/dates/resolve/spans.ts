/** "the 12 months to March 2024", "nine months ended Sept. 30": a length counted back from the date after it. */
import type { Sentence, Timex } from '../../../model.ts';
import { addDays, addMonths, isoDay, parseIsoDay } from './civil.ts';

const JOIN = /^\s+(?:to|through|ended|ending|until|up\s+to)\s+(?:in\s+|on\s+|the\s+end\s+of\s+)?$/i;
const LENGTH = /^P(\d+)(Y|M|W|D|Q|DE)$/;
const MONTHS: Record<string, number> = { M: 1, Q: 3, Y: 12, DE: 120 };

/** Gives such lengths their first and last day. */
export function endSpans(timexes: readonly Timex[], sentences: readonly Sentence[]): Timex[] {
  return timexes.map((timex, i) => {
    const next = timexes[i + 1];
    if (
      timex.type !== 'DURATION' ||
      timex.from ||
      !next ||
      next.type !== 'DATE' ||
      next.sentence !== timex.sentence
    ) {
      return timex;
    }
    const sentence = sentences[timex.sentence] as Sentence;
    const between = sentence.text.slice(timex.end - sentence.start, next.start - sentence.start);
    const [, count, unit] = LENGTH.exec(timex.value) ?? [];
    const last = parseIsoDay(next.to);
    if (!count || !unit || !last || !JOIN.test(between)) return timex;
    const after = addDays(last, 1);
    const by = Number(count);
    const first =
      unit === 'D' || unit === 'W'
        ? addDays(after, -by * (unit === 'W' ? 7 : 1))
        : addMonths(after, -by * (MONTHS[unit] ?? 1));
    const from = isoDay(first);
    if (!from || !next.to) return timex;
    return {
      ...timex,
      from,
      to: next.to,
      edtf: `${from}/${next.to}`,
      basis: 'implied',
      confidence: 0.9,
      reason: 'counted back from the date after it',
    };
  });
}
