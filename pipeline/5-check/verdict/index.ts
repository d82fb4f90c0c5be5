import { fold } from '../../lib/text.ts';
import type { Finding, Quantity, Verdict } from '../../model.ts';
import { type Allowed, allowedBy, named } from './allowed.ts';
import { grain, isRound, significantDigits, timesApart } from './numbers.ts';

/** From here on a satisfied bound or a loose estimate is still worth a reader's attention. */
export const FAR_APART = 2;
/** An estimate ("about 500") covers what lies within a tenth of it. */
const ESTIMATE_SPREAD = 0.1;
/** A round number ("30,000") covers what rounds to it, if that moves it by no more than a twentieth. */
const ROUND_SPREAD = 0.05;

export interface Judgement {
  verdict: Extract<Verdict, 'agrees' | 'consistent' | 'diverges' | 'conflicts'>;
  /** The rule applied, in plain words, to follow "because". */
  rule: string;
  ratio: Finding['ratio'];
}

/**
 * Do two comparable figures agree? Interval logic: a bound or range is satisfied by what lies in it, a figure is
 * read with the rounding of its last digit, and only firm statements that exclude each other conflict. What does
 * not contradict but lies `FAR_APART` diverges, with the ratio.
 */
export function judge(a: Quantity, b: Quantity): Judgement {
  const x = allowedBy(a);
  const y = allowedBy(b);
  const ratio = ratioOf(x, y);
  const say = (verdict: Judgement['verdict'], rule: string): Judgement => ({ verdict, rule, ratio });
  const far = ratio !== null && ratio.low >= FAR_APART;
  if (x.shape === 'point' && y.shape === 'point') return points(x, y, say, roundOf(a, b));
  if (x.shape === y.shape && (x.shape === 'lower' || x.shape === 'upper')) return sameBounds(x, y, say);
  if (sameRange(x, y)) return say('agrees', 'both give the same range');
  if (overlaps(x, y)) {
    if (far) return say('diverges', `${leavesRoom(x, y)}, yet the figures are not close`);
    return say('consistent', inside(x, y));
  }
  if (named(x).low !== named(y).low && overlaps(widened(x), widened(y)))
    return say('consistent', 'they meet within rounding');
  if (x.soft || y.soft) {
    // No ratio: both name one number ("around 500", "more than 500").
    const near = ratio === null ? named(x).low === named(y).low : ratio.low <= 1 + ESTIMATE_SPREAD;
    if (near) return say('consistent', 'one of them is an estimate and lies within a tenth of the other');
    return say('diverges', 'one of them is an estimate, which leaves room, but the other lies outside it');
  }
  return say('conflicts', excludes(x, y));
}

type Say = (verdict: Judgement['verdict'], rule: string) => Judgement;

function points(x: Allowed, y: Allowed, say: Say, round: Quantity | null): Judgement {
  const gap = Math.abs(x.low - y.low);
  if (gap === 0) return say(x.soft || y.soft ? 'consistent' : 'agrees', 'both give the same number');
  const slack = Math.max(x.slack, y.slack);
  if (gap <= slack * (1 + 1e-9))
    return say('consistent', 'the difference is within the rounding of the last digit');
  if (round)
    return say(
      'consistent',
      x.soft || y.soft
        ? 'one is the other, rounded'
        : `they agree if “${fold(round.text)}” is a rounded figure`,
    );
  if (x.soft || y.soft) {
    const larger = Math.max(Math.abs(x.low), Math.abs(y.low));
    if (gap <= larger * ESTIMATE_SPREAD)
      return say('consistent', 'one of them is an estimate and lies within a tenth of the other');
    return say('diverges', 'one of them is an estimate, which leaves room, but not this much');
  }
  return say('conflicts', 'both are given as exact and they differ');
}

/** The one of two figures that the other rounds to: 400 of 400 and 412; null = neither. */
function roundOf(a: Quantity, b: Quantity): Quantity | null {
  if (a.value === null || b.value === null) return null;
  return roundsTo(a.value, b.value) ? a : roundsTo(b.value, a.value) ? b : null;
}

/** 30,000 for 30,412: a round number that the other rounds to. Not 200 for 207, which is more than a rounding error of few. */
function roundsTo(round: number, other: number): boolean {
  if (!isRound(round) || significantDigits(other) <= significantDigits(round)) return false;
  const gap = Math.abs(round - other);
  return gap <= grain(round) / 2 && gap <= Math.abs(round) * ROUND_SPREAD;
}

/** "more than 40" and "at least 60": no contradiction in logic, but each writer names the figure he has. */
function sameBounds(x: Allowed, y: Allowed, say: Say): Judgement {
  const [a, b] = [named(x).low, named(y).low];
  if (a === b) return say('agrees', 'both give the same bound');
  const lower = x.shape === 'lower';
  const looser = lower ? Math.min(a, b) : Math.max(a, b);
  const tighter = looser === a ? b : a;
  const apart = timesApart(a, b);
  const coarser = significantDigits(looser) < significantDigits(tighter) && apart < FAR_APART;
  if (coarser || apart <= 1 + ROUND_SPREAD / 5)
    return say('consistent', 'both bounds hold, one is the rounder figure');
  return say(
    'diverges',
    'both are bounds on the same side, which does not contradict, but they name other figures',
  );
}

function sameRange(x: Allowed, y: Allowed): boolean {
  return x.shape === 'range' && y.shape === 'range' && x.low === y.low && x.high === y.high;
}

/** Do the allowed values meet? A strict end excludes itself. */
export function overlaps(x: Allowed, y: Allowed): boolean {
  const from = Math.max(x.low, y.low);
  const to = Math.min(x.high, y.high);
  if (from !== to) return from < to;
  const excluded = (end: Allowed): boolean =>
    (end.low === from && end.lowStrict) || (end.high === to && end.highStrict);
  return !excluded(x) && !excluded(y);
}

/** A figure with the rounding of its last digit; a bound is meant as written. */
function widened(figure: Allowed): Allowed {
  if (figure.shape === 'lower' || figure.shape === 'upper') return figure;
  return { ...figure, low: figure.low - figure.slack, high: figure.high + figure.slack };
}

function inside(x: Allowed, y: Allowed): string {
  if (x.shape === 'range' && y.shape === 'range') return 'the ranges overlap';
  if (x.shape === 'range' || y.shape === 'range') return 'it lies inside the range';
  return 'it satisfies the bound';
}

function leavesRoom(x: Allowed, y: Allowed): string {
  const bound = x.shape === 'upper' || y.shape === 'upper' ? 'an upper bound' : 'a bound';
  const has = [x.shape, y.shape].some((shape) => shape === 'upper' || shape === 'lower');
  return has
    ? `${bound} does not contradict a figure inside it`
    : 'a wide range does not contradict a figure inside it';
}

function excludes(x: Allowed, y: Allowed): string {
  const shapes = [x.shape, y.shape];
  if (shapes.includes('lower') || shapes.includes('upper'))
    return 'the one lies outside the bound the other sets';
  return shapes.includes('point')
    ? 'the one lies outside the range the other gives'
    : 'the ranges do not meet';
}

/** Smallest and largest number of times the named figures lie apart; null where that says nothing (zero, signs). */
export function ratioOf(x: Allowed, y: Allowed): Finding['ratio'] {
  const a = named(x);
  const b = named(y);
  const meet = a.low <= b.high && b.low <= a.high;
  const all = [
    timesApart(a.low, b.low),
    timesApart(a.low, b.high),
    timesApart(a.high, b.low),
    timesApart(a.high, b.high),
  ];
  const low = meet ? 1 : Math.min(...all);
  const high = Math.max(...all);
  return Number.isFinite(high) && high > 1 ? { low, high } : null;
}
