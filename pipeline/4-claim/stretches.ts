/**
 * Lengths of time on the calendar, where other dates place them: "the year to March", "after the coup in 2003 … an
 * eight-year war", "over the past four years" of what began in May 2021, "the two decades" told of before.
 */
import type { Sentence, Timex } from '../model.ts';
import { before, between, type Context } from './context.ts';

/** A length of time in its place; `sure` where the words say so, not a neighbour. */
export interface Stretch {
  date: Timex;
  sure: boolean;
}

/** "the year to March", "the quarter ending in September" */
const ENDING =
  /^\s+(?:up\s+)?(?:to|until|ending|ended|through)\s+(?:(?:in|on)\s+)?(?:the\s+end\s+of\s+)?(?:the\s+)?$/i;
/** "the three years after 2015", "the decade since 2010", "five years before 2020" */
const BESIDE = /^\s+(after|following|since|from|before)\s+(?:the\s+\w+\s+(?:in|of)\s+)?$/i;
/** "Following the invasion in 2001", "after his arrest in May 2019": what starts with this date goes on. */
const OPENS = /\b(?:following|after|since|starting|beginning|began|broke\s+out)\b[^.;:()]{0,60}$/i;
/** "the two decades", "those eight years": told of before. */
const KNOWN = /\b(?:the|those|these|that)[\s-]+(?:whole\s+|entire\s+)?$/i;

const LENGTH = /^P(\d+)(Y|DE|CE)$/;
const YEARS: Record<string, number> = { Y: 1, DE: 10, CE: 100 };

/** The date with the stretch that stands before it: "in the year to March" is a year, "the decade since 2010" ten. */
export function asEnd(context: Context, sentence: Sentence, date: Timex): Timex {
  for (const { date: stretch, sure } of stretchesOf(context, sentence)) {
    if (!sure || stretch.end >= date.start) continue;
    const gap = between(sentence, stretch.end, date.start);
    const ends = stretch.to === date.to && stretch.from !== null && ENDING.test(gap);
    if (!ends && !BESIDE.test(gap)) continue;
    const text = sentence.text.slice(stretch.start - sentence.start, date.end - sentence.start);
    return { ...stretch, text, end: date.end };
  }
  return date;
}

const known = new WeakMap<Context, Map<Timex, Stretch>>();

/** The lengths of time of a sentence that can be placed. */
export function stretchesOf(context: Context, sentence: Sentence): Stretch[] {
  const lengths = (context.dates.get(sentence.index) ?? []).filter(({ type }) => type === 'DURATION');
  if (!lengths.length) return [];
  const placed = known.get(context) ?? placeAll(context);
  known.set(context, placed);
  return lengths.flatMap((date) => placed.get(date) ?? []);
}

/** In reading order, so that a later mention can take the place of an earlier one. */
function placeAll(context: Context): Map<Timex, Stretch> {
  const placed = new Map<Timex, Stretch>();
  const latest = latestYear(context);
  for (const date of context.mentions.dates) {
    if (date.type !== 'DURATION') continue;
    const sentence = context.document.sentences[date.sentence];
    if (!sentence) continue;
    if (date.from !== null || date.to !== null) {
      placed.set(date, { date: sinceEvent(context, sentence, date), sure: true });
      continue;
    }
    const years = yearsOf(date);
    if (!years) continue;
    const here = beside(context, sentence, date, years) ?? null;
    const found = here ?? afterEvent(context, sentence, date, years, latest);
    if (found) placed.set(date, { date: found, sure: here !== null });
    else {
      const told = KNOWN.test(between(sentence, sentence.start, date.start))
        ? [...placed].findLast(([other]) => other.value === date.value)?.[1]
        : undefined;
      if (told) placed.set(date, { date: { ...date, ...span(told.date) }, sure: false });
    }
  }
  return placed;
}

const span = ({ from, to, edtf }: Timex): Pick<Timex, 'from' | 'to' | 'edtf'> => ({ from, to, edtf });

function yearsOf(date: Timex): number {
  const [, count = '0', unit = 'Y'] = LENGTH.exec(date.value) ?? [];
  return Number(count) * (YEARS[unit] ?? 0);
}

/** The year of publication, else the latest year told. */
function latestYear({ document, mentions }: Context): number {
  const published = Number(document.article.published?.slice(0, 4) ?? 0);
  if (published) return published;
  return Math.max(0, ...mentions.dates.map(({ to, from }) => Number((to ?? from ?? '0').slice(0, 4))));
}

const isDated = (date: Timex): boolean =>
  date.type === 'DATE' && /^\d{4}/.test(date.value) && date.from !== null;
const yearOf = (day: string): number => Number(day.slice(0, 4));
const day = (year: number, rest: string): string => `${String(year).padStart(4, '0')}${rest}`;

/** From the beginning of one year to the end of another, both rounded. */
function rounded(date: Timex, first: number, last: number): Timex {
  return {
    ...date,
    from: day(first, '-01-01'),
    to: day(last, '-12-31'),
    edtf: `${day(first, '~')}/${day(last, '~')}`,
  };
}

/** "over the past four years", told of what began in August 2021: the month of the beginning is known. */
function sinceEvent(context: Context, sentence: Sentence, date: Timex): Timex {
  if (!/\b(?:past|last)\b/i.test(date.text) || date.from === null || !yearsOf(date)) return date;
  for (const earlier of shortlyBefore(context, sentence)) {
    const event = (context.dates.get(earlier.index) ?? []).findLast(isDated);
    if (!event) continue;
    const same = /^\d{4}-\d{2}/.test(event.value) && yearOf(event.from as string) === yearOf(date.from);
    return same && event.to !== null
      ? { ...date, from: event.from, edtf: date.edtf && `${event.value}/${date.edtf.split('/')[1] ?? '..'}` }
      : date;
  }
  return date;
}

/** The sentences before this one in its paragraph and in the one above, nearest first. */
function* shortlyBefore(context: Context, sentence: Sentence): Generator<Sentence> {
  yield* before(context, sentence);
  let i = sentence.index - 1;
  while (i >= 0 && context.document.sentences[i]?.block === sentence.block) i--;
  const above = context.document.sentences[i];
  if (!above) return;
  yield above;
  yield* before(context, above);
}

/** "the three years after 2015": a date says where it begins or ends */
function beside(context: Context, sentence: Sentence, date: Timex, years: number): Timex | null {
  const next = (context.dates.get(sentence.index) ?? []).find(
    (other) => other.start >= date.end && isYear(other),
  );
  const side = next && BESIDE.exec(between(sentence, date.end, next.start))?.[1]?.toLowerCase();
  if (!next || !side) return null;
  const year = Number(next.value.slice(0, 4));
  if (side === 'before') return rounded(date, year - years, year - 1);
  return rounded(date, side === 'after' ? year + 1 : year, year + years);
}

const isYear = (date: Timex): boolean => date.type === 'DATE' && /^\d{4}(?:-\d{2})*$/.test(date.value);

/** "Following the coup in 2003, they fought an eight-year war": it begins with the event, if it is over by now */
function afterEvent(
  context: Context,
  sentence: Sentence,
  date: Timex,
  years: number,
  latest: number,
): Timex | null {
  const own = (context.dates.get(sentence.index) ?? []).filter(
    (other) => other.end <= date.start && isYear(other),
  );
  const previous = context.document.sentences[sentence.index - 1];
  const place = own.length ? sentence : previous;
  const event = own.length
    ? own.at(-1)
    : ((previous && context.dates.get(previous.index)) ?? []).findLast(isYear);
  if (!event || !place || !OPENS.test(between(place, place.start, event.start))) return null;
  const start = Number(event.value.slice(0, 4));
  return start + years <= latest ? rounded(date, start, start + years) : null;
}
