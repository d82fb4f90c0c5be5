/** Dated events: what the articles date, in order, each in its own sentence. */
import { sentenceAt } from '../../lib/sentence-at.ts';
import type { Reading, Span, Timex } from '../../model.ts';
import { type Context, letterOf, placeHref } from './context.ts';
import { formatRange } from './dates.ts';
import type { TimelineEntry } from './model.ts';
import { type Mark, piecesOf, plain } from './quote.ts';

const MOST = 28;
/** A shorter sentence with a year and no figure is a bridge ("Then came 2019."), not an event. */
const TELLS_SOMETHING = 48;
/** More sentences than these on one year or day say little more. */
const MOST_OF_ONE = 3;
/** A longer stretch is a period, not an event. */
const LONGEST_DAYS = 400;

interface Dated {
  reading: Reading;
  date: Timex;
  weight: number;
}

export function timeline(context: Context): { entries: TimelineEntry[]; more: number; note: string } {
  const dated = context.result.readings.flatMap((reading) => datedSentences(reading));
  const kept = fewOfEach([...dated].sort((a, b) => b.weight - a.weight))
    .slice(0, MOST)
    .sort(byDate);
  const entries = kept.map((d) => entry(context, d));
  for (const [i, e] of entries.entries())
    e.again = i > 0 && e.when === entries[i - 1]?.when && (!e.note || e.note === entries[i - 1]?.note);
  const implied = entries.some((e) => e.open);
  return {
    entries,
    more: dated.length - kept.length,
    note: implied
      ? 'A filled point is a date the text states. An open one is inferred or left open.'
      : 'Dates as the texts state them.',
  };
}

/** Of a year or month that many sentences name, the first few; in the order given. */
function fewOfEach(dated: Dated[]): Dated[] {
  const counts = new Map<string, number>();
  return dated.filter(({ date }) => {
    const key = `${date.from}/${date.to}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_OF_ONE;
  });
}

/** One entry per sentence: its first usable date. What a change is measured against ("up from 2019") is no event. */
function datedSentences(reading: Reading): Dated[] {
  const seen = new Set<number>();
  const bases = basesOf(reading);
  const figures = new Set(reading.mentions.quantities.map((q) => q.sentence));
  const found: Dated[] = [];
  for (const date of reading.mentions.dates) {
    if (date.type !== 'DATE' || !date.from || !date.to || date.basis === 'open') continue;
    if (days(date) > LONGEST_DAYS || seen.has(date.sentence)) continue;
    if (isBase(date, bases) || isCompared(reading, date)) continue;
    const block = reading.document.blocks[reading.document.sentences[date.sentence]?.block ?? -1];
    if (block && block.kind !== 'paragraph' && block.kind !== 'list item' && block.kind !== 'quotation')
      continue;
    const sentence = reading.document.sentences[date.sentence];
    const length = sentence ? sentence.end - sentence.start : 0;
    if (length < TELLS_SOMETHING && days(date) > 300 && !figures.has(date.sentence)) continue;
    seen.add(date.sentence);
    const exact = days(date) < 32 ? 2 : 0;
    const stated = date.basis === 'stated' ? 2 : 0;
    found.push({ reading, date, weight: exact + stated + (figures.has(date.sentence) ? 1 : 0) });
  }
  return found;
}

/** Where the periods stand that figures are measured against. */
function basesOf({ claims, mentions }: Reading): Span[] {
  const compared = claims.flatMap(({ basePeriod, period }) => {
    const span = basePeriod?.span;
    // "between 2019 and 2023" is one stretch that is both.
    return span && !(period?.span && overlap(period.span, span)) ? [span] : [];
  });
  return [...compared, ...mentions.quantities.flatMap(({ base }) => base?.span ?? [])];
}

function isBase(date: Span, bases: readonly Span[]): boolean {
  return bases.some((base) => overlap(date, base));
}

// "more than the year before", "against five in 2021": the date of the lesser half of a comparison.
const COMPARING = /\b(?:than|against|compared (?:to|with))\s[^,;:.]*$/i;

function isCompared({ document }: Reading, date: Timex): boolean {
  const sentence = document.sentences[date.sentence];
  if (!sentence) return false;
  const at = date.start - sentence.start;
  return COMPARING.test(sentence.text.slice(Math.max(0, at - 60), at));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
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

/** Two words fit beside a date; the whole reason stands in findings.json. */
function inference(reason: string): string {
  return /\byear\b/.test(reason) ? 'year inferred' : 'inferred';
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
