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

const MOST_ROWS = 10;
/** Height of a row: its label, the mark, air. */
const ROW = 46;

/** Null when there are not two figures of one kind to set side by side. */
export function intervalChart(context: Context, finding: Finding, id: string): IntervalChart | null {
  const claims = comparableClaims(context, finding);
  if (claims.length < 2) return null;
  const shown = claims.slice(0, MOST_ROWS);
  const axis = axisFor(shown.flatMap(ends), context.language);
  const rows = shown.map((claim, i) => row(context, claim, axis, i, finding));
  const gap = gapBetween(shown, axis, finding);
  if (gap) for (const below of rows.slice(1)) shift(below, 22);
  const axisY = rows.length * ROW + (gap ? 22 : 0) + 4;
  const shapes = new Set(rows.map((r) => r.shape));
  return {
    id,
    title: title(shown),
    note: legend(shapes, axis.log),
    description: describe(context, shown, finding),
    height: axisY + 24,
    axisY,
    tickY: axisY + 19,
    rows,
    ticks: axis.ticks,
    gap,
    log: axis.log,
    more: claims.length - shown.length,
  };
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

function row(context: Context, claim: Claim, axis: Axis, index: number, finding: Finding): ChartRow {
  const { quantity } = claim;
  const { low, high } = quantity.interval;
  const top = index * ROW;
  const shape = shapeOf(claim);
  const from = low === null || shape === 'ceiling' ? 0 : axis.at(low);
  const to = high === null ? 100 : axis.at(high);
  const point = quantity.value === null ? (from + to) / 2 : axis.at(quantity.value);
  const [x1, x2] = shape === 'point' ? [point, point] : shape === 'approximate' ? [point, point] : [from, to];
  const right = shape === 'floor' ? x1 : x2;
  const atEnd = right > 64;
  const value = figureText(claim, context.language);
  const bound = shape === 'ceiling' || shape === 'floor';
  const label = rowLabel(context, claim);
  return {
    label,
    brief: label.length > (bound ? 20 : 44) ? briefLabel(context, claim, bound ? 16 : 36) : '',
    labelX: 0,
    labelY: top + 13,
    y: top + 28,
    shape,
    x1: round(x1),
    x2: round(x2),
    width: round(Math.max(x2 - x1, 0.4)),
    strict: Boolean(quantity.interval.lowStrict || quantity.interval.highStrict),
    company: isCompany(claim, finding),
    value,
    // A bound's words stand above its arrow, a figure's beside its mark.
    valueX: round(right),
    valueDx: bound ? 0 : atEnd ? -12 : 11,
    valueY: bound ? top + 13 : top + 33,
    anchor: atEnd ? 'end' : 'start',
  };
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
  if (claim.source.kind === 'the article') return `In ${letter}`;
  return `${capital(shorten(sourceName(claim), limit))}, ${letter}`;
}

/** "UN reports", "an unnamed journalist". */
export function sourceName(claim: Claim): string {
  if (claim.source.kind === 'the article') return 'no source named';
  return shorten(claim.source.name.replace(/\s+/g, ' '), 60);
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

function shift(row: ChartRow, by: number): void {
  row.labelY += by;
  row.y += by;
  row.valueY += by;
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
  ['ceiling', 'a stop with an arrow is a ceiling: any number up to it'],
  ['floor', 'an arrow to the right is a floor: any number above it'],
];

function legend(shapes: Set<string>, log: boolean): string {
  const notes = SHAPE_NOTES.filter(([shape]) => shapes.has(shape)).map(([, words]) => words);
  if (log) notes.push('each step of the axis is a multiple, not a sum');
  return notes.length > 0 ? `${capital(notes.join('; '))}.` : '';
}

function describe(context: Context, claims: Claim[], finding: Finding): string {
  const parts = claims.map((c) => `${rowLabel(context, c)}: ${figureText(c, context.language)}.`);
  const ratio = ratioText(finding);
  return [...parts, ratio ? `The figures are ${ratio}.` : ''].join(' ').trim();
}
