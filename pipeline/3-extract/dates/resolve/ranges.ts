/** "2014-15", "from 2001 to 2021", "between May and July": each end says in EDTF and days what the whole covers. */
import type { Sentence, Timex } from '../../../model.ts';
import { endOfInterval } from './bounds.ts';

const DASH = /^\s?[-–—/]\s?(?:the\s+)?$/;
const TO = /^\s+(?:to|until|till|through)\s+(?:the\s+)?$/i;
const AND = /^\s+and\s+(?:the\s+)?$/i;

/** Ties neighbours to ranges; both ends carry the interval of the whole and keep their own TIMEX3 value. */
export function tieRanges(timexes: readonly Timex[], sentences: readonly Sentence[]): Timex[] {
  const out = timexes.map((timex) => timex);
  for (let i = 0; i + 1 < out.length; i++) {
    const a = out[i] as Timex;
    const b = out[i + 1] as Timex;
    if (a.sentence !== b.sentence || a.type !== 'DATE' || b.type !== 'DATE' || a.range) continue;
    if (!a.from || !b.to || a.from > b.to || a.to === null) continue;
    const sentence = sentences[a.sentence] as Sentence;
    const between = sentence.text.slice(a.end - sentence.start, b.start - sentence.start);
    const before = sentence.text.slice(Math.max(0, a.start - sentence.start - 16), a.start - sentence.start);
    const word = /\b(from|between)\s+(?:the\s+)?$/i.exec(before)?.[1]?.toLowerCase();
    const tied =
      DASH.test(between) ||
      (TO.test(between) && word !== 'between') ||
      (AND.test(between) && word === 'between');
    if (!tied) continue;
    const whole = {
      range: { start: a.start, end: b.end },
      from: a.from,
      to: b.to,
      edtf:
        a.edtf && b.edtf && !/\.\.|\//.test(a.edtf + b.edtf)
          ? `${endOfInterval(a.edtf, a.from)}/${endOfInterval(b.edtf, b.to)}`
          : null,
    };
    const words = sentence.text.slice(a.start - sentence.start, b.end - sentence.start).replace(/\s+/g, ' ');
    const reason = `one end of the range "${words}"`;
    out[i] = { ...a, ...whole, reason };
    out[i + 1] = { ...b, ...whole, reason };
    i++;
  }
  return out;
}
