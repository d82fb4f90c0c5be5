/** Dated events: what the articles date, in order, each in its own sentence. */
import { sentenceAt } from '../../lib/sentence-at.ts';
import type { Reading, Timex } from '../../model.ts';
import { type Context, letterOf, placeHref } from './context.ts';
import { formatRange } from './dates.ts';
import type { TimelineEntry } from './model.ts';
import { type Mark, piecesOf, plain } from './quote.ts';

const MOST = 28;
/** A longer stretch is a period, not an event. */
const LONGEST_DAYS = 400;

interface Dated {
  reading: Reading;
  date: Timex;
  weight: number;
}

export function timeline(context: Context): { entries: TimelineEntry[]; more: number; note: string } {
  const dated = context.result.readings.flatMap((reading) => datedSentences(reading));
  const kept = [...dated]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .sort(byDate);
  const entries = kept.map((d) => entry(context, d));
  for (const [i, e] of entries.entries()) e.again = i > 0 && e.when === entries[i - 1]?.when;
  const implied = entries.some((e) => e.open);
  return {
    entries,
    more: dated.length - kept.length,
    note: implied
      ? 'A filled point is a date the text states. An open one is inferred or left open.'
      : 'Dates as the texts state them.',
  };
}

/** One entry per sentence: its first usable date. */
function datedSentences(reading: Reading): Dated[] {
  const seen = new Set<number>();
  const figures = new Set(reading.mentions.quantities.map((q) => q.sentence));
  const found: Dated[] = [];
  for (const date of reading.mentions.dates) {
    if (date.type !== 'DATE' || !date.from || !date.to || date.basis === 'open') continue;
    if (days(date) > LONGEST_DAYS || seen.has(date.sentence)) continue;
    const block = reading.document.blocks[reading.document.sentences[date.sentence]?.block ?? -1];
    if (block && block.kind !== 'paragraph' && block.kind !== 'list item' && block.kind !== 'quotation')
      continue;
    seen.add(date.sentence);
    const exact = days(date) < 32 ? 2 : 0;
    const stated = date.basis === 'stated' ? 2 : 0;
    found.push({ reading, date, weight: exact + stated + (figures.has(date.sentence) ? 1 : 0) });
  }
  return found;
}

function days(date: Timex): number {
  return (Date.parse(date.to as string) - Date.parse(date.from as string)) / 86_400_000 + 1;
}

function byDate(a: Dated, b: Dated): number {
  const [x, y] = [a.date, b.date];
  if (x.from !== y.from) return (x.from as string) < (y.from as string) ? -1 : 1;
  if (x.to !== y.to) return (x.to as string) < (y.to as string) ? -1 : 1;
  return 0;
}

function entry(context: Context, { reading, date }: Dated): TimelineEntry {
  const { document } = reading;
  const { id } = document.article;
  const sentence = document.sentences[date.sentence] ?? sentenceAt(document.sentences, date.start);
  const marks: Mark[] = [{ start: date.start, end: date.end, kind: 'date' }];
  const span = sentence ? clause(sentence, date) : date;
  const pieces = sentence ? piecesOf(document, sentence, span, marks) : [plain(date.text)];
  const first = pieces[0];
  if (first) first.text = first.text.trimStart();
  if (sentence && span.start > sentence.start) pieces.unshift(plain('… '));
  if (sentence && span.end < sentence.end) pieces.push(plain(' …'));
  const open = date.basis !== 'stated';
  return {
    when: formatRange(date.from, date.to),
    again: false,
    note: open ? inference(date.reason) : '',
    open,
    letter: letterOf(context, id),
    href: placeHref(id, date),
    pieces,
  };
}

/** A few words fit beside a date; a longer reason stands in findings.json. */
function inference(reason: string): string {
  return reason && reason.length <= 28 ? reason : 'inferred';
}

/** The sentence, or about 200 letters around the date, cut between words. */
function clause(sentence: { start: number; end: number; text: string }, date: Timex) {
  if (sentence.end - sentence.start <= 240) return { start: sentence.start, end: sentence.end };
  const from = Math.max(0, date.start - sentence.start - 90);
  const to = Math.min(sentence.text.length, date.end - sentence.start + 130);
  const head = from === 0 ? 0 : sentence.text.indexOf(' ', from) + 1;
  const tail = to === sentence.text.length ? to : sentence.text.lastIndexOf(' ', to);
  return {
    start: sentence.start + Math.min(head, date.start - sentence.start),
    end: sentence.start + Math.max(tail, date.end - sentence.start),
  };
}
