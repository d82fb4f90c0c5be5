/** A measure over time as columns, each carrying its figure; so there is no second axis to read. */
import type { Series } from '../../model.ts';
import { type Context, letterOf, placeHref } from '../view/context.ts';
import { formatRange } from '../view/dates.ts';
import type { Bar, SeriesView } from '../view/model.ts';
import { formatNumber } from '../view/numbers.ts';
import { typeset } from '../view/typeset.ts';
import { capital } from '../view/words.ts';
import { round } from './axis.ts';
import { figureText, sourceName } from './interval.ts';

const HEIGHT = 132;
const TOP = 22;
/** Columns that still carry their figures side by side on a phone. */
const MOST_BARS = 8;

export function seriesView(context: Context, series: Series, index: number): SeriesView {
  const points = [...series.points].sort((a, b) => ((a.period.from ?? '') < (b.period.from ?? '') ? -1 : 1));
  const top = Math.max(...points.map((p) => Math.abs(p.value)), 1);
  const usual = usualDays(points);
  const drawn = distinct(points).slice(-MOST_BARS);
  const step = 100 / Math.max(drawn.length, 3);
  const bars = drawn.map((point, i): Bar => {
    const height = Math.max(1, (Math.abs(point.value) / top) * (HEIGHT - TOP));
    const claim = context.claims.get(point.claimId);
    const partial = days(point) > 0 && Math.abs(days(point) - usual) > usual * 0.1;
    const when = formatRange(point.period.from, point.period.to) || point.period.text;
    const year = (point.period.from ?? '').slice(0, 4);
    return {
      x: round(i * step + step * 0.2),
      width: round(step * 0.6),
      center: round(i * step + step * 0.5),
      y: round(HEIGHT - height),
      height: round(height),
      value: claim ? figureText(claim, context.language) : formatNumber(point.value, context.language),
      valueY: round(HEIGHT - height - 7),
      partial,
      bound: point.change === '>' ? 'above' : point.change === '<' ? 'below' : 'none',
      label: year || when,
      note: partial ? partOfYear(when, year) : '',
    };
  });
  const noted = bars.some((b) => b.note);
  return {
    id: `s-${index + 1}`,
    measure: typeset(capital(series.measure)),
    note: note(context, series, bars),
    description: points
      .map((p) => `${formatRange(p.period.from, p.period.to)}: ${formatNumber(p.value)}`)
      .join('; '),
    height: HEIGHT + (noted ? 44 : 26),
    axisY: HEIGHT,
    labelY: HEIGHT + 18,
    noteY: HEIGHT + 35,
    bars,
    rows: points.map((point) => {
      const claim = context.claims.get(point.claimId);
      return {
        period: formatRange(point.period.from, point.period.to) || point.period.text,
        value: claim ? figureText(claim, context.language) : formatNumber(point.value, context.language),
        letter: letterOf(context, point.articleId),
        source: claim ? capital(sourceName(claim)) : '',
        href: claim ? placeHref(claim.articleId, claim.anchor) : '',
      };
    }),
  };
}

/** One column for a figure that several sentences give for the same time; the table has them all. */
function distinct(points: Series['points']): Series['points'] {
  const seen = new Set<string>();
  return points.filter(({ period, value, change }) => {
    const key = `${period.from}/${period.to} ${value} ${change}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "January–June 2025" under the year 2025 → "Jan–Jun". */
function partOfYear(when: string, year: string): string {
  return when
    .replace(year, '')
    .replace(/([A-Z][a-z]{2})[a-z]+/g, '$1')
    .trim();
}

function note(context: Context, series: Series, bars: Bar[]): string {
  const letters = [...new Set(series.points.map((p) => letterOf(context, p.articleId)))];
  const parts = [`From ${letters.join(', ')}.`];
  if (bars.some((b) => b.partial)) parts.push('Dashed: another length of time, not comparable.');
  return parts.join(' ');
}

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
