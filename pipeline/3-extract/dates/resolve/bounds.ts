/** "since August 2021", "post-2015", "until 2019": the period is open at one side. */
import type { Sentence, Timex } from '../../../model.ts';

const FROM =
  /\b(?:since|as\s+of|starting|beginning|onwards?\s+from|back\s+to|dating\s+to)\s+(?:in\s+|from\s+|on\s+|the\s+|at\s+least\s+)*$/i;
const AFTER = /\bafter\s+(?:the\s+)?$/i;
const UNTIL = /\b(?:until|till|up\s+to)\s+(?:the\s+)?$/i;
const BEFORE = /\b(?:before|prior\s+to)\s+(?:the\s+)?$/i;

/** EDTF intervals have no seasons, quarters and halves at their ends: there the day itself is written. */
export function endOfInterval(edtf: string, day: string): string {
  return /^\d{4}\??-(?:2[1-9]|3\d|4[01])$/.test(edtf) ? day : edtf;
}

/** Opens the interval of a date at the side that the word before it opens. */
export function openBounds(timexes: readonly Timex[], sentences: readonly Sentence[]): Timex[] {
  return timexes.map((timex) => {
    if (timex.type !== 'DATE' || timex.range || timex.from === null || timex.to === null) return timex;
    const sentence = sentences[timex.sentence] as Sentence;
    const start = timex.start - sentence.start;
    const before = sentence.text.slice(Math.max(0, start - 24), start);
    const { edtf } = timex;
    const closed = edtf && !edtf.includes('/');
    const first = closed ? endOfInterval(edtf, timex.from) : null;
    const last = closed ? endOfInterval(edtf, timex.to) : null;
    const after = sentence.text.slice(timex.end - sentence.start, timex.end - sentence.start + 10);
    if (FROM.test(before) || /^\s+onwards?\b/i.test(after))
      return { ...timex, to: null, edtf: first && `${first}/..` };
    if (timex.mod === 'AFTER' || AFTER.test(before))
      return { ...timex, to: null, edtf: first && `${first}/..` };
    if (UNTIL.test(before) || timex.mod === 'BEFORE' || BEFORE.test(before)) {
      return { ...timex, from: null, edtf: last && `../${last}` };
    }
    return timex;
  });
}
