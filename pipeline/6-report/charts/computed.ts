/** Rows for what the article's own counts give, set against a stated percentage: inside or outside what it allows. */
import type { Finding } from '../../model.ts';
import type { ChartRow } from '../view/model.ts';
import { shorten } from '../view/typeset.ts';
import { type Axis, round } from './axis.ts';

export interface Computed {
  label: string;
  value: number;
  text: string;
  holds: boolean;
}

export const COMPUTED_ROW = 23;
const MOST = 6;

/** The finding's calculations that end in a percentage and say of what: "(306 − 262) ÷ 262 (attacks)" = "16.8%". */
export function computedOf(finding: Finding): Computed[] {
  const computed: Computed[] = [];
  for (const { expression, result, holds } of finding.calculations) {
    const of = /\(([^()]{2,60})\)$/.exec(expression)?.[1];
    const value = Number(result.replace('−', '-').replace(/\s?%$/, ''));
    if (holds === null || !of || !result.endsWith('%') || !Number.isFinite(value)) continue;
    computed.push({ label: of, value, text: result, holds });
  }
  return computed.slice(0, MOST);
}

/** `top`: where the row begins, in pixels. Figure and label stand together beside the point. */
export function computedRow(computed: Computed, axis: Axis, top: number): ChartRow {
  const x = axis.at(computed.value);
  const atEnd = x > 50;
  return {
    label: '',
    brief: '',
    labelX: 0,
    labelY: top,
    y: top + 12,
    shape: computed.holds ? 'point' : 'outside',
    x1: x,
    x2: x,
    width: 0.4,
    strict: false,
    company: computed.holds,
    value: `${computed.text} ${shorten(computed.label, 22)}`,
    valueX: round(x),
    valueDx: atEnd ? -12 : 11,
    valueY: top + 17,
    anchor: atEnd ? 'end' : 'start',
  };
}
