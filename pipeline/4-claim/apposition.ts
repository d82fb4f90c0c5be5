import type { Claim, Measure } from '../model.ts';
import { between, type Context, sentenceOf } from './context.ts';

/** Heads that say nothing of their own: "40 raids, a 20 % rise in its activity". */
const GENERIC = new Set(['activity', 'number', 'figure', 'total', 'level', 'rate']);

/** ", a ", " in 2022, up ", " (up ": a place or time may stand between the count and its change. */
const BESIDE = /^[^,;:()]{0,40}[,(–-]\s*(?:(?:an?|or|up|down)\s+)?(?:\w+\s+)?$/;

/** A change set right beside a count tells of that count: "262 incidents, a 27 % increase from 2021". */
export function appositionOf(context: Context, claim: Claim, previous: Claim | undefined): Measure | null {
  const { quantity, measure } = claim;
  if (quantity.statistic !== 'percent change' && quantity.statistic !== 'change') return null;
  if (measure.head !== null && !GENERIC.has(measure.head)) return null;
  if (!previous || previous.quantity.sentence !== quantity.sentence || previous.measure.head === null)
    return null;
  const sentence = sentenceOf(context, quantity);
  const end = Math.max(previous.quantity.end, previous.quantity.conceptSpan?.end ?? 0);
  return BESIDE.test(between(sentence, end, quantity.start)) ? previous.measure : null;
}
