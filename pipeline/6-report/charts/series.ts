/** A measure over time as columns, each carrying its figure; so there is no second axis to read. */
import { byCodeUnit } from '../../lib/text.ts';
import type { Claim, Series } from '../../model.ts';
import { type Context, letterOf } from '../view/context.ts';
import { formatRange } from '../view/dates.ts';
import { givenBy } from '../view/given-by.ts';
import type { Bar, SeriesView } from '../view/model.ts';
import { formatNumber } from '../view/numbers.ts';
import { shorten, typeset } from '../view/typeset.ts';
import { capital, listed } from '../view/words.ts';
import { round } from './axis.ts';
import { figureText } from './labels.ts';

const HEIGHT = 132;
const TOP = 22;
/** Columns that still carry their figures side by side on a phone. */
const MOST_BARS = 8;
const WIDEST_FIGURE = 18;

export function seriesView(context: Context, series: Series, index: number): SeriesView {
  const points = [...series.points].sort(
    (a, b) =>
      byCodeUnit(a.period.from ?? '', b.period.from ?? '') ||
      byCodeUnit(a.period.to ?? '', b.period.to ?? ''),
  );
  const top = Math.max(...points.map((p) => Math.abs(p.value)), 1);
  const usual = usualDays(points);
  const groups = together(points);
  const drawn = groups.slice(-MOST_BARS);
  const step = 100 / Math.max(drawn.length, 3);
  const crowded = drawn.some(([a]) => drawn.some(([b]) => yearOf(a) === yearOf(b) && !samePeriod(a, b)));
  const bars = drawn.map((group, i): Bar => {
    const [point] = group;
    const height = Math.max(1, (Math.abs(point.value) / top) * (HEIGHT - TOP));
    const partial = days(point) > 0 && Math.abs(days(point) - usual) > usual * 0.1;
    const when = periodOf(point);
    const year = yearOf(point);
    const rivals = drawn.filter(([other]) => samePeriod(other, point)).length > 1;
    // Several of one year: "Jan", "Feb", and the year once below; else "2024", and what part of it below.
    const part = partOfYear(when, year);
    const first = drawn.findIndex(([other]) => yearOf(other) === year) === i;
    const below = crowded ? (first && part ? year : '') : partial ? part : '';
    return {
      x: round(i * step + step * 0.2),
      width: round(step * 0.6),
      center: round(i * step + step * 0.5),
      y: round(HEIGHT - height),
      height: round(height),
      value: columnText(context, point),
      valueY: round(HEIGHT - height - 7),
      partial,
      bound: point.change === '>' ? 'above' : point.change === '<' ? 'below' : 'none',
      label: (crowded && part) || year || when,
      note: below || (rivals ? `in ${lettersOf(context, group)}` : ''),
    };
  });
  const noted = bars.some((b) => b.note);
  return {
    id: `s-${index + 1}`,
    measure: typeset(capital(measureOf(context, series))),
    note: note(context, series, bars, groups.length - drawn.length),
    description: points.map((p) => `${periodOf(p)}: ${formatNumber(p.value, context.language)}`).join('; '),
    height: HEIGHT + (noted ? 44 : 26),
    axisY: HEIGHT,
    labelY: HEIGHT + 18,
    noteY: HEIGHT + 35,
    bars,
    rows: groups.map((group) => ({
      period: periodOf(group[0]),
      value: figureOf(context, group[0]),
      sources: givenBy(context, claimsOf(context, group)).sources,
    })),
  };
}

const yearOf = (point: Point): string => (point.period.from ?? '').slice(0, 4);

type Point = Series['points'][number];
/** The same figure for the same time, from one article or several. */
type Group = [Point, ...Point[]];

function together(points: Point[]): Group[] {
  const groups = new Map<string, Group>();
  for (const point of points) {
    const { period, value, change } = point;
    const key = `${period.from}/${period.to} ${value} ${change}`;
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return [...groups.values()];
}

function claimsOf(context: Context, points: readonly Point[]): Claim[] {
  return points.flatMap((p) => context.claims.get(p.claimId) ?? []);
}

function samePeriod(a: Point, b: Point): boolean {
  return a.period.from === b.period.from && a.period.to === b.period.to;
}

function lettersOf(context: Context, points: readonly Point[]): string {
  const order = [...context.letters.values()];
  const used = new Set(points.map((p) => letterOf(context, p.articleId)));
  return listed(order.filter((letter) => used.has(letter)));
}

function figureOf(context: Context, point: Point): string {
  const claim = context.claims.get(point.claimId);
  return claim ? figureText(claim, context.language) : formatNumber(point.value, context.language);
}

/** The figure over its column: without the unit's word, which the table has ("750 million dollars" is too wide). */
function columnText(context: Context, point: Point): string {
  const text = figureOf(context, point);
  const unit = context.claims.get(point.claimId)?.quantity.unitText ?? '';
  const bare =
    unit && /^\p{L}/u.test(unit) && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;
  return shorten(bare, WIDEST_FIGURE);
}

function periodOf({ period }: Point): string {
  return formatRange(period.from, period.to) || period.text;
}

/** "people" of whom all figures say that they were killed are "people killed"; words that say it need no more. */
function measureOf(context: Context, series: Series): string {
  const claims = claimsOf(context, series.points);
  const events = new Set(claims.map((c) => c.measure.event ?? ''));
  const [event = ''] = events;
  const told = TOLD.exec(series.measure) !== null;
  if (events.size !== 1 || told) return series.measure;
  const word = /\b(?:life|lives)$/.test(series.measure) && event === 'kill' ? 'lost' : BEFALLEN[event];
  return word ? `${series.measure} ${word}` : series.measure;
}

const BEFALLEN: Readonly<Record<string, string>> = {
  kill: 'killed',
  injure: 'injured',
  arrest: 'arrested',
  abduct: 'abducted',
  displace: 'displaced',
};
const TOLD =
  /\b(?:killed|injured|wounded|arrested|abducted|displaced|lost|dead|deaths?|toll|fatalit(?:y|ies)|casualt(?:y|ies)|injur(?:y|ies)|arrests?|killings?|murders?)\b/i;

/** "January–June 2025" under the year 2025 → "Jan–Jun". */
function partOfYear(when: string, year: string): string {
  return when
    .replace(year, '')
    .replace(/([A-Z][a-z]{2})[a-z]+/g, '$1')
    .trim();
}

function note(context: Context, series: Series, bars: Bar[], hidden: number): string {
  const parts = [`From ${lettersOf(context, series.points)}.`];
  const lent = LENT.filter(([what]) => series.points.some(({ assumed }) => assumed?.includes(what)));
  const words = listed(lent.map(([, word]) => word));
  if (words)
    parts.push(
      `${capital(words)} ${lent.length > 1 ? 'are' : 'is'} taken from the article where a figure leaves ${lent.length > 1 ? 'them' : 'it'} unsaid.`,
    );
  if (bars.some((b) => b.partial)) parts.push('Dashed: another length of time, not comparable.');
  if (hidden > 0) parts.push('Earlier figures are in the table.');
  return parts.join(' ');
}

/** What a figure leaves unsaid and its article lends it. */
const LENT = [
  ['place', 'the place'],
  ['kind', 'the kind'],
] as const;

function days(point: Series['points'][number]): number {
  const { from, to } = point.period;
  return from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 : 0;
}

/** The length most points share. */
function usualDays(points: Series['points']): number {
  const counts = new Map<number, number>();
  for (const point of points) {
    const length = Math.round(days(point) / 30);
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [best = 12] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return best * 30.42;
}
