/**
 * The chart of a finding: each figure as what its words allow, on one axis. A bar is a range, a point a single
 * figure, a stop with an arrow a bound that points to what it allows.
 */
import type { Claim, Finding } from '../../model.ts';
import { type Context, letterOf } from '../view/context.ts';
import type { ChartRow, IntervalChart } from '../view/model.ts';
import { formatNumber } from '../view/numbers.ts';
import { shorten } from '../view/typeset.ts';
import { capital, listed } from '../view/words.ts';
import { type Axis, axisFor, round } from './axis.ts';
import { COMPUTED_ROW, type Computed, computedOf, computedRow } from './computed.ts';

const MOST_ROWS = 10;
/** Height of a row: its label, the mark, air. */
const ROW = 43;

/** Null when there are not two figures of one kind to set side by side. */
export function intervalChart(context: Context, finding: Finding, id: string): IntervalChart | null {
  const claims = comparableClaims(context, finding);
  const computed = claims[0]?.statistic === 'percent change' ? computedOf(finding) : [];
  if (claims.length + computed.length < 2 || claims.length === 0) return null;
  const shown = claims.slice(0, MOST_ROWS);
  const axis = axisFor([...shown.flatMap(ends), ...computed.map((c) => c.value)], context.language);
  const gap = computed.length > 0 ? null : gapBetween(shown, axis, finding);
  const rows: ChartRow[] = [];
  let stated = 0;
  for (const claim of shown) {
    const placed = row(context, claim, axis, stated, finding);
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
    title: title(shown),
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
    more: claims.length - shown.length,
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
  return claims.filter((c) => c.statistic === first.statistic && sameUnit(c, first));
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

function row(context: Context, claim: Claim, axis: Axis, top: number, finding: Finding): Placed {
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
  const label = rowLabel(context, claim);
  const bound = shape === 'ceiling' || shape === 'floor';
  // A bound's words stand above its arrow: beside the label where both fit on paper, else on a line of their own.
  const beside = bound && atEnd && label.length * 5.2 + 10 < 4.9 * right - 5.6 * value.length;
  const more = bound && !beside ? 17 : 0;
  const room = beside ? Math.floor((3.4 * right - 7 * value.length) / 6.4) : 50;
  return {
    height: ROW + more,
    row: {
      label,
      brief: label.length > room ? briefLabel(context, claim, room) : '',
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

/** The figure in the article's words; a range with its two numbers and an en dash. */
export function figureText(claim: Claim, language = 'en'): string {
  const { quantity } = claim;
  if (quantity.bound === 'range' && quantity.low !== null && quantity.high !== null && !quantity.hedge) {
    const unit = quantity.unitText === '%' ? '%' : '';
    return `${formatNumber(quantity.low, language)}–${formatNumber(quantity.high, language)}${unit}`;
  }
  return shorten(quantity.text.replace(/\s+/g, ' ').trim(), 40);
}

function rowLabel(context: Context, claim: Claim): string {
  const letter = letterOf(context, claim.articleId);
  const period = claim.period?.value.text;
  const who =
    claim.source.kind === 'the article' ? `${letter}, no source named` : `${sourceName(claim)}, in ${letter}`;
  return shorten(capital(period && period.length < 24 ? `${who} · ${period}` : who), 60);
}

/** "UN reports, A": for a screen of a hand's width. */
function briefLabel(context: Context, claim: Claim, limit: number): string {
  const letter = letterOf(context, claim.articleId);
  if (claim.source.kind === 'the article' || limit < 14) return `In ${letter}`;
  return `${capital(shorten(sourceName(claim), limit - 3))}, ${letter}`;
}

/** "UN reports", "an unnamed journalist". */
export function sourceName(claim: Claim): string {
  if (claim.source.kind === 'the article') return 'no source named';
  return shorten(claim.source.name.replace(/\s+/g, ' ').replace(/^(?:an?|the) /i, ''), 60);
}

/** The distance between two figures, when the finding gives their ratio. */
function gapBetween(claims: Claim[], axis: Axis, finding: Finding): IntervalChart['gap'] {
  const [a, b] = claims;
  if (!a || !b || claims.length !== 2 || !finding.ratio) return null;
  const [lower, upper] = Math.max(...ends(a)) <= Math.max(...ends(b)) ? [a, b] : [b, a];
  const x1 = axis.at(Math.max(...ends(lower)));
  const x2 = axis.at(Math.min(...ends(upper)));
  if (x2 - x1 < 12) return null;
  return {
    x1: round(x1),
    x2: round(x2),
    y: ROW + 14,
    text: ratioText(finding),
    textX: round((x1 + x2) / 2),
    textY: ROW + 8,
  };
}

/** "4.6 to 5 times apart", "twice"… */
export function ratioText(finding: Finding): string {
  if (!finding.ratio) return '';
  const { low, high } = finding.ratio;
  const first = formatNumber(low, 'en', low < 10 ? 1 : 0);
  const second = formatNumber(high, 'en', high < 10 ? 1 : 0);
  return first === second ? `${first} times apart` : `${first} to ${second} times apart`;
}

function title(claims: Claim[]): string {
  const texts = [...new Set(claims.map((c) => c.measure.text).filter(Boolean))];
  const unit = claims[0]?.quantity.unitText ?? '';
  const base = texts.length > 0 ? listed(texts.slice(0, 2), 'or') : unit || 'The figures';
  const kind = claims[0]?.statistic === 'percent change' ? ', change in per cent' : '';
  return shorten(capital(base) + kind, 90);
}

const SHAPE_NOTES: [ChartRow['shape'], string][] = [
  ['range', 'A bar is a range'],
  ['approximate', 'a ring is an estimate'],
  [
    'outside',
    'smaller points are computed from the counts in the text: open outside what is stated, grey inside',
  ],
  ['ceiling', 'a stop with an arrow is a ceiling: any number up to it'],
  ['floor', 'an arrow to the right is a floor: any number above it'],
];

function legend(shapes: Set<string>, log: boolean): string {
  const notes = SHAPE_NOTES.filter(([shape]) => shapes.has(shape)).map(([, words]) => words);
  if (log) notes.push('each step of the axis is a multiple, not a sum');
  return notes.length > 0 ? `${capital(notes.join('; '))}.` : '';
}

function describe(context: Context, claims: Claim[], computed: Computed[], finding: Finding): string {
  const parts = [
    ...claims.map((c) => `${rowLabel(context, c)}: ${figureText(c, context.language)}.`),
    ...computed.map(
      (c) => `Computed, ${c.label}: ${c.text}, ${c.holds ? 'inside' : 'outside'} what is stated.`,
    ),
  ];
  const ratio = computed.length > 0 ? '' : ratioText(finding);
  return [...parts, ratio ? `The figures are ${ratio}.` : ''].join(' ').trim();
}
