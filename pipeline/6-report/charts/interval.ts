/**
 * The chart of a finding: each figure as what its words allow, on one axis. A bar is a range, a point a single
 * figure, a stop with an arrow a bound that points to what it allows.
 */
import type { Claim, Finding } from '../../model.ts';
import type { Context } from '../view/context.ts';
import type { ChartRow, IntervalChart } from '../view/model.ts';
import { type Axis, axisFor, round } from './axis.ts';
import { COMPUTED_ROW, type Computed, computedOf, computedRow } from './computed.ts';
import {
  briefLabel,
  figureText,
  type Line,
  legend,
  linesOf,
  ratioText,
  rowLabel,
  titleOf,
} from './labels.ts';

const MOST_ROWS = 10;
/** Height of a row: its label, the mark, air. */
const ROW = 43;

/** Null when there are not two figures of one kind to set side by side. */
export function intervalChart(context: Context, finding: Finding, id: string): IntervalChart | null {
  const claims = comparableClaims(context, finding);
  const computed = claims[0]?.statistic === 'percent change' ? computedOf(finding) : [];
  if (claims.length + computed.length < 2 || claims.length === 0) return null;
  const lines = linesOf(claims, context.language);
  // Of many the lowest and the highest: what lies between them is in the table.
  const half = MOST_ROWS / 2;
  const shown = lines.length > MOST_ROWS ? [...lines.slice(0, half), ...lines.slice(-half)] : lines;
  const axis = axisFor(
    [...shown.flatMap(([claim]) => ends(claim)), ...computed.map((c) => c.value)],
    context.language,
  );
  const gap = computed.length > 0 ? null : gapBetween(shown, axis, finding, context.language);
  const rows: ChartRow[] = [];
  let stated = 0;
  for (const line of shown) {
    const placed = row(context, line, axis, stated, finding);
    rows.push(placed.row);
    stated += placed.height;
    // The distance is drawn between the two rows.
    if (gap && rows.length === 1) {
      gap.y = stated + 14;
      gap.textY = stated + 8;
      stated += 22;
    }
  }
  rows.push(...computed.map((c, i) => computedRow(c, axis, stated + i * COMPUTED_ROW)));
  const axisY = stated + computed.length * COMPUTED_ROW + 4;
  const shapes = new Set(rows.map((r) => r.shape));
  return {
    id,
    title: titleOf(claims, finding),
    note: legend(shapes, axis.log),
    description: describe(context, shown, computed, finding),
    height: axisY + 24,
    axisY,
    tickY: axisY + 19,
    rows,
    ticks: axis.ticks,
    gap,
    log: axis.log,
    band: computed.length > 0 ? band(rows, axisY) : null,
    more: lines.length - shown.length,
  };
}

/** What the first bound allows, from its end to the axis's. */
function band(rows: ChartRow[], height: number): IntervalChart['band'] {
  const bound = rows.find((r) => r.shape === 'floor' || r.shape === 'ceiling');
  if (!bound) return null;
  const [from, to] = bound.shape === 'floor' ? [bound.x1, 100] : [0, bound.x2];
  return { x: from, width: round(to - from), height };
}

/** The claims of the finding that share the first one's kind and unit, each once. */
function comparableClaims(context: Context, finding: Finding): Claim[] {
  const claims = [...new Set(finding.evidence.map((e) => e.claimId))]
    .map((id) => (id ? context.claims.get(id) : undefined))
    .filter((claim) => claim !== undefined)
    .filter((claim) => ends(claim).length > 0);
  const [first] = claims;
  if (!first || finding.verdict === 'source missing' || finding.verdict === 'undecided date') return [];
  const alike = claims.filter((c) => c.statistic === first.statistic && sameUnit(c, first));
  // As the headline has them: the smaller figure first. A change over time keeps the order of time.
  if (finding.verdict !== 'conflicts' && finding.verdict !== 'diverges') return alike;
  if (first.statistic === 'percent change') return alike;
  const most = (claim: Claim) => Math.max(...ends(claim));
  return alike
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => most(a.claim) - most(b.claim) || a.i - b.i)
    .map(({ claim }) => claim);
}

function sameUnit(a: Claim, b: Claim): boolean {
  if (a.statistic === 'count') return true;
  return a.quantity.unit === b.quantity.unit;
}

/** The finite ends that the words name: of a ceiling only the top, of a floor only the bottom. */
function ends(claim: Claim): number[] {
  const { low, high } = claim.quantity.interval;
  const shape = shapeOf(claim);
  const named = shape === 'ceiling' ? [high] : shape === 'floor' ? [low] : [low, high];
  return named.filter((v) => v !== null && Number.isFinite(v)) as number[];
}

function row(context: Context, line: Line, axis: Axis, top: number, finding: Finding): Placed {
  const [claim] = line;
  const { quantity } = claim;
  const { low, high } = quantity.interval;
  const shape = shapeOf(claim);
  const from = low === null || shape === 'ceiling' ? 0 : axis.at(low);
  const to = high === null ? 100 : axis.at(high);
  const point = quantity.value === null ? (from + to) / 2 : axis.at(quantity.value);
  const single = shape === 'point' || shape === 'approximate';
  const [x1, x2] = single ? [point, point] : [from, to];
  const right = shape === 'floor' ? x1 : x2;
  const atEnd = right > 55;
  const value = figureText(claim, context.language);
  const label = rowLabel(context, line);
  const bound = shape === 'ceiling' || shape === 'floor';
  // A bound's words stand above its arrow: beside the label where both fit on paper, else on a line of their own.
  const beside = bound && atEnd && label.length * 5.2 + 10 < 4.9 * right - 5.6 * value.length;
  const more = bound && !beside ? 17 : 0;
  const room = beside ? Math.floor((3.4 * right - 7 * value.length) / 6.4) : 50;
  return {
    height: ROW + more,
    row: {
      label,
      brief: label.length > room ? briefLabel(context, line, room) : '',
      labelX: 0,
      labelY: top + 13,
      y: top + 28 + more,
      shape,
      x1: round(x1),
      x2: round(x2),
      width: round(Math.max(x2 - x1, 0.4)),
      strict: Boolean(quantity.interval.lowStrict || quantity.interval.highStrict),
      company: isCompany(claim, finding),
      value,
      valueX: round(right),
      valueDx: bound ? 0 : atEnd ? -12 : 11,
      valueY: bound ? top + 13 + more : top + 33,
      anchor: atEnd ? 'end' : 'start',
    },
  };
}

interface Placed {
  row: ChartRow;
  height: number;
}

function isCompany(claim: Claim, finding: Finding): boolean {
  const role = finding.evidence.find((e) => e.claimId === claim.id)?.role ?? '';
  return /\bcompany\b|\bcontext\b|\bagrees\b/.test(role);
}

function shapeOf(claim: Claim): ChartRow['shape'] {
  const { interval, bound } = claim.quantity;
  if (interval.low === null) return 'ceiling';
  if (interval.high === null) return 'floor';
  if (bound === 'up to' || bound === 'at most' || bound === 'less than') return 'ceiling';
  if (bound === 'approximate' && claim.quantity.value !== null) return 'approximate';
  return interval.low === interval.high ? 'point' : 'range';
}

/** The distance between two figures, when the finding gives their ratio. */
function gapBetween(lines: Line[], axis: Axis, finding: Finding, language: string): IntervalChart['gap'] {
  const [a, b] = lines.map(([claim]) => claim);
  if (!a || !b || lines.length !== 2 || !finding.ratio) return null;
  const [lower, upper] = Math.max(...ends(a)) <= Math.max(...ends(b)) ? [a, b] : [b, a];
  const x1 = axis.at(Math.max(...ends(lower)));
  const x2 = axis.at(Math.min(...ends(upper)));
  if (x2 - x1 < 12) return null;
  return {
    x1: round(x1),
    x2: round(x2),
    y: ROW + 14,
    text: ratioText(finding, language),
    textX: round((x1 + x2) / 2),
    textY: ROW + 8,
  };
}

function describe(context: Context, lines: Line[], computed: Computed[], finding: Finding): string {
  const parts = [
    ...lines.map((line) => `${rowLabel(context, line)}: ${figureText(line[0], context.language)}.`),
    ...computed.map(
      (c) => `Computed, ${c.label}: ${c.text}, ${c.holds ? 'inside' : 'outside'} what is stated.`,
    ),
  ];
  const ratio = computed.length > 0 ? '' : ratioText(finding, context.language);
  return [...parts, ratio ? `The figures are ${ratio}.` : ''].join(' ').trim();
}
