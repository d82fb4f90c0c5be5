/** The chart of an undecided date: every reading the text allows, on one time axis. None is drawn as the likelier. */
import type { Finding, Period } from '../../model.ts';
import type { Context } from '../view/context.ts';
import { formatRange } from '../view/dates.ts';
import type { ChartRow, IntervalChart, Tick } from '../view/model.ts';
import { capital } from '../view/words.ts';
import { round } from './axis.ts';

const ROW = 28;
const DAY = 86_400_000;

/** Null when the finding's figures carry no alternative dates. */
export function dateChart(context: Context, finding: Finding, id: string): IntervalChart | null {
  const readings = alternatives(context, finding);
  if (readings.length < 2) return null;
  const first = Math.min(...readings.map((r) => Number(r.from.slice(0, 4))));
  const last = Math.max(...readings.map((r) => Number(r.to.slice(0, 4)))) + 1;
  if (last - first > 40) return null;
  const start = Date.UTC(first, 0);
  const length = Date.UTC(last, 0) - start;
  const at = (day: string, more = 0) => round(((Date.parse(day) + more - start) / length) * 100);
  const rows = readings.map((reading, i): ChartRow => {
    const x1 = at(reading.from);
    const x2 = at(reading.to, DAY);
    const left = x1 > 50;
    return {
      label: '',
      brief: '',
      labelX: 0,
      labelY: 0,
      y: i * ROW + 12,
      shape: 'open',
      x1,
      x2,
      width: round(Math.max(x2 - x1, 0.8)),
      strict: false,
      company: false,
      value: formatRange(reading.from, reading.to),
      valueX: left ? x1 : x2,
      valueDx: left ? -8 : 8,
      valueY: i * ROW + 17,
      anchor: left ? 'end' : 'start',
    };
  });
  // A reading that fills the axis leaves no room beside it; its words go on the line below.
  for (const row of rows)
    if (row.x2 - row.x1 > 60) Object.assign(row, { valueX: row.x1, valueDx: 8, anchor: 'start' });
  const axisY = rows.length * ROW + 2;
  return {
    id,
    title: 'When it may have happened',
    note: 'Each reading the text allows.',
    description: `${capital(readings.map((r) => formatRange(r.from, r.to)).join(', or '))}.`,
    height: axisY + 24,
    axisY,
    tickY: axisY + 19,
    rows,
    ticks: years(first, last, at),
    gap: null,
    log: false,
    band: null,
    more: 0,
  };
}

function alternatives(context: Context, finding: Finding): { from: string; to: string }[] {
  const seen = new Map<string, { from: string; to: string }>();
  for (const { claimId } of finding.evidence) {
    const period: Period | undefined = claimId ? context.claims.get(claimId)?.period?.value : undefined;
    for (const { from, to } of period?.alternatives ?? [])
      if (from && to) seen.set(`${from}/${to}`, { from, to });
  }
  return [...seen.values()].slice(0, 6);
}

function years(first: number, last: number, at: (day: string) => number): Tick[] {
  const step = Math.max(1, Math.ceil((last - first) / 5));
  const ticks: Tick[] = [];
  for (let year = first; year <= last; year += step) {
    const x = at(`${String(year).padStart(4, '0')}-01-01`);
    ticks.push({ x, text: `January ${year}`, anchor: x < 4 ? 'start' : x > 96 ? 'end' : 'middle' });
  }
  return ticks;
}
