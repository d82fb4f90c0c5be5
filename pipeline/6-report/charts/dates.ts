/** The chart of an undecided date: every reading the text allows, on one time axis. None is drawn as the likelier. */
import type { Finding, Period } from '../../model.ts';
import type { Context } from '../view/context.ts';
import { formatDate, formatRange } from '../view/dates.ts';
import type { ChartRow, IntervalChart, Tick } from '../view/model.ts';
import { capital } from '../view/words.ts';
import { round } from './axis.ts';

/** The words of a reading stand above its bar. */
const ROW = 40;
const DAY = 86_400_000;

/** Null when the finding's figures carry no alternative dates. */
export function dateChart(context: Context, finding: Finding, id: string): IntervalChart | null {
  const readings = alternatives(context, finding);
  if (readings.length < 2) return null;
  const [first, last] = ends(readings);
  if (last - first > 40 * 12) return null;
  const start = Date.parse(monthStart(first));
  const length = Date.parse(monthStart(last)) - start;
  const at = (day: string, more = 0) => round(((Date.parse(day) + more - start) / length) * 100);
  const rows = readings.map((reading, i): ChartRow => {
    const x1 = at(reading.from);
    const x2 = at(reading.to, DAY);
    const atEnd = x1 > 50;
    return {
      label: '',
      brief: '',
      labelX: 0,
      labelY: 0,
      y: i * ROW + 26,
      shape: 'open',
      x1,
      x2,
      width: round(Math.max(x2 - x1, 0.8)),
      strict: false,
      company: false,
      value: formatRange(reading.from, reading.to),
      valueX: atEnd ? x2 : x1,
      valueDx: 0,
      valueY: i * ROW + 14,
      anchor: atEnd ? 'end' : 'start',
    };
  });
  const axisY = rows.length * ROW + 4;
  return {
    id,
    title: 'When it may have happened',
    note: 'Each reading the text allows.',
    description: `${capital(readings.map((r) => formatRange(r.from, r.to)).join(', or '))}.`,
    height: axisY + 24,
    axisY,
    tickY: axisY + 19,
    rows,
    ticks: ticksOf(first, last, at),
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

/**
 * The axis in months since year 0: whole quarters with a quarter of air before a short stretch, so that a reading of
 * one month can be seen; whole years where the readings lie years apart.
 */
function ends(readings: { from: string; to: string }[]): [number, number] {
  const first = Math.min(...readings.map(({ from }) => monthOf(from)));
  const last = Math.max(...readings.map(({ to }) => monthOf(to))) + 1;
  const unit = last - first > 30 ? 12 : 3;
  const low = Math.floor(first / unit) * unit;
  return [low === first && unit === 3 ? low - unit : low, Math.ceil(last / unit) * unit];
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthStart(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Four or five ticks at months or years a person would choose, "January 2025". */
function ticksOf(first: number, last: number, at: (day: string) => number): Tick[] {
  const step = STEPS.find((months) => (last - first) / months <= 4) ?? 120;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const x = at(monthStart(month));
    const anchor = x < 8 ? 'start' : x > 92 ? 'end' : 'middle';
    ticks.push({ x, text: formatDate(monthStart(month).slice(0, 7)), anchor });
  }
  return ticks;
}

const STEPS: readonly number[] = [3, 6, 12, 24, 60];
