/**
 * The common axis of an interval chart. Places are per cent of the chart's width, so that the drawing stretches
 * while its letters keep their size.
 */
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Tick } from '../view/model.ts';
import { formatTick, superscript } from '../view/numbers.ts';

export interface Axis {
  /** Value → per cent of the width. */
  at(value: number): number;
  ticks: Tick[];
  log: boolean;
}

/** From this ratio between the smallest and the largest figure, a linear axis would hide the small one. */
const LOG_FROM = 40;

/** Leaves room at the right for the largest figure's own label. */
const USED = 94;

/** An axis that holds all `values`: from zero, unless their ratio asks for a logarithmic one. */
export function axisFor(values: readonly number[], language: string): Axis {
  const positive = values.filter((v) => v > 0);
  const high = Math.max(...values, 0);
  const low = Math.min(...values, 0);
  const least = Math.min(...positive);
  if (low === 0 && positive.length > 1 && high / least >= LOG_FROM) return logAxis(least, high, language);
  const scale = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .range([low < 0 ? 6 : 0, USED]);
  const ticks = scale
    .ticks(4)
    .map((value) => tick(scale(value), formatTick(value, language)))
    .filter((t) => t.x <= 100);
  return { at: (value) => round(scale(value)), ticks, log: false };
}

function logAxis(least: number, most: number, language: string): Axis {
  const from = Math.floor(Math.log10(least));
  const span = Math.max(1, Math.ceil(Math.log10(most)) - from);
  const step = Math.ceil(span / 4);
  // The axis ends on a tick, so that the largest figure stands between two.
  const to = from + step * Math.ceil(span / step);
  const scale = scaleLog()
    .domain([10 ** from, 10 ** to])
    .range([0, USED])
    .clamp(true);
  const ticks: Tick[] = [];
  for (let power = from; power <= to; power += step)
    ticks.push(tick(scale(10 ** power), to > 9 ? powerOfTen(power) : formatTick(10 ** power, language)));
  return { at: (value) => round(scale(value)), ticks, log: true };
}

/** 12 → "10¹²" */
function powerOfTen(power: number): string {
  return power === 0 ? '1' : `10${superscript(power)}`;
}

function tick(x: number, text: string): Tick {
  const at = round(x);
  return { x: at, text, anchor: at < 4 ? 'start' : at > 96 ? 'end' : 'middle' };
}

/** Three decimals of a per cent are finer than a pixel, and keep the bytes the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
