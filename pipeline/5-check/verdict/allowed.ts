import type { Interval, Quantity } from '../../model.ts';

/** The values a figure's words allow, rounding included, and how firmly they are meant. */
export interface Allowed {
  low: number;
  high: number;
  lowStrict: boolean;
  highStrict: boolean;
  /** Half the worth of the last written digit: "17 %" stands for 16.5 to 17.5. 0 for a plain count. */
  slack: number;
  /** 'point' = one figure, 'range' = two ends, 'lower' / 'upper' = a bound that leaves the other side open. */
  shape: 'point' | 'range' | 'lower' | 'upper';
  /** The text marks it as an estimate or a possibility: it cannot be contradicted outright. */
  soft: boolean;
}

/** "an estimated", "may be as high as", "believed to": the words leave room of their own accord. */
const SOFT =
  /\b(?:estimat\w*|about|around|approx\w*|roughly|nearly|almost|some|circa|believed|thought|reportedly|may|might|could|perhaps|possibly|probably|likely|projected|expected|or so)\b/i;

/** Statistics whose numeral is a rounded value even when it has no decimals; a count of 306 is 306. */
const CONTINUOUS: ReadonlySet<Quantity['statistic']> = new Set([
  'percent change',
  'share',
  'rate',
  'money',
  'measure',
  'multiple',
]);

/** What a figure allows: its interval with open ends, plus rounding slack from `step`. */
export function allowedBy(quantity: Quantity): Allowed {
  const { low, high, lowStrict = false, highStrict = false } = intervalOf(quantity);
  const scale = scaleOf(quantity);
  const ends = {
    low: low === null ? -Infinity : scaled(low, scale),
    high: high === null ? Infinity : scaled(high, scale),
  };
  const soft =
    quantity.bound === 'approximate' ||
    quantity.bound === 'vague' ||
    (quantity.hedge !== null && SOFT.test(quantity.hedge));
  const rounded = quantity.step !== 1 || CONTINUOUS.has(quantity.statistic);
  const slack = rounded && quantity.step > 0 ? (quantity.step * scale) / 2 : 0;
  return { ...ends, lowStrict, highStrict, slack, shape: shapeOf(quantity, ends), soft };
}

/** 0.58 × 100 is 58, not 57.99999999999999. */
const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

/** Lengths of time in days; a month and a year by their mean. */
const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.436875,
  year: 365.2425,
  decade: 3652.425,
  century: 36_524.25,
};

/** What brings figures of one kind to one unit: shares and scores in per cent, lengths of time in days. */
function scaleOf({ statistic, unit, text }: Quantity): number {
  // "one in five" and "61 out of 100" come as parts of one.
  if (statistic === 'share') return unit === 'percentage' ? 1 : 100;
  if (statistic === 'duration') return DAYS[unit ?? ''] ?? 1;
  const outOf = statistic === 'score' ? /(?:\/|out\s+of)\s*(\d{1,3})\s*$/.exec(text)?.[1] : undefined;
  return outOf && Number(outOf) > 0 ? 100 / Number(outOf) : 1;
}

function shapeOf(quantity: Quantity, { low, high }: { low: number; high: number }): Allowed['shape'] {
  const { bound } = quantity;
  if (bound === 'at least' || bound === 'more than') return 'lower';
  if (bound === 'at most' || bound === 'less than' || bound === 'up to') return 'upper';
  if (bound === 'range' || bound === 'vague') return low === high ? 'point' : 'range';
  if (quantity.value !== null) return 'point';
  return high === Infinity ? 'lower' : low === -Infinity ? 'upper' : 'range';
}

/** The figure's own ends; an estimate is taken at its numbers, its softness is kept apart. */
function intervalOf(quantity: Quantity): Interval {
  const { value, bound, low, high } = quantity;
  if (bound === 'range' && low !== null && high !== null) return { low, high };
  if (value !== null && (bound === 'exact' || bound === 'approximate')) return { low: value, high: value };
  return quantity.interval;
}

/** The number a bound names ("over 500" → 500), a range's ends, a point twice. Always finite. */
export function named(allowed: Allowed): { low: number; high: number } {
  const low = Number.isFinite(allowed.low) ? allowed.low : allowed.high;
  const high = Number.isFinite(allowed.high) ? allowed.high : allowed.low;
  if (allowed.shape === 'upper') return { low: high, high };
  if (allowed.shape === 'lower') return { low, high: low };
  return { low, high };
}
