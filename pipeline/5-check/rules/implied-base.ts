/**
 * A change beside the figure it led to, with the figure before left out: "533 thefts, a 30% rise over 2018"
 * implies about 410. Worth knowing; and where no whole number fits ("a 52% rise to 21") one of the two is inexact.
 */
import { Decimal } from 'decimal.js';
import type { Claim, Finding } from '../../model.ts';
import { apposedCount } from '../arithmetic/apposition.ts';
import { impliedBase, percentChange, wholeNumbersIn } from '../arithmetic/change.ts';
import { directionOf } from '../arithmetic/direction.ts';
import { number, percent } from '../arithmetic/format.ts';
import { countsFor, isDated, seriesOf } from '../arithmetic/series.ts';
import { statedBounds } from '../arithmetic/stated.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Corpus, Rule } from '../rule.ts';
import { measureText, periodText, quoted, youWrite } from '../wording.ts';

export const impliedBases: Rule = {
  id: 'implied-base',
  title: 'The figure before a change, where the text leaves it out',
  run(corpus) {
    const series = seriesOf(corpus);
    return corpus.claims.flatMap((change) => {
      if (change.statistic !== 'percent change') return [];
      const next = apposedCount(corpus, change);
      if (next?.quantity.bound !== 'exact' || !(Number(next.quantity.value) > 0)) return [];
      const base = change.basePeriod?.value;
      // With the figure before in the text, percent-change has the last word.
      if (isDated(base) && countsFor(series, next, next.measure, base).length) return [];
      const finding = imply(corpus, change, next);
      return finding ? [finding] : [];
    });
  },
};

function imply(_corpus: Corpus, change: Claim, next: Claim): Finding | null {
  const stated = statedBounds(change);
  const value = new Decimal(next.quantity.value as number);
  const bases = stated && impliedBase(stated, { low: value, high: value });
  if (!bases || change.quantity.bound !== 'exact') return null;
  const whole = wholeNumbersIn(bases);
  return whole.count === 0 ? inexact(change, next, whole) : implied(change, next, bases, whole);
}

function implied(
  change: Claim,
  next: Claim,
  bases: { low: Decimal; high: Decimal },
  whole: { count: number; first: number },
): Finding {
  const p = new Decimal(change.quantity.value as number).mul(directionOf(change) || 1);
  const base = new Decimal(next.quantity.value as number).div(p.div(100).add(1));
  const exact = whole.count === 1;
  const result = exact
    ? number(whole.first)
    : `${number(bases.low.ceil(), 0)} to ${number(bases.high.floor(), 0)}`;
  const when = change.basePeriod ? ` in ${periodText(change.basePeriod.value)}` : ' before';
  return makeFinding({
    rule: impliedBases.id,
    verdict: 'information',
    severity: 'info',
    headline: `${number(next.quantity.value as number)} ${measureText(next.measure)} and a change of ${quoted(change)} imply ${result}${when}`,
    reason:
      'The text gives the change and the figure it led to; the figure before is worked out, not stated.',
    evidence: [evidence(next, 'the figure after'), evidence(change, 'the stated change')],
    calculations: [
      {
        expression: `${number(next.quantity.value as number)} ÷ ${number(p.div(100).add(1), 4)}`,
        result: number(base, 1),
        holds: null,
      },
    ],
    missing: [`the figure${when}`],
  });
}

function inexact(change: Claim, next: Claim, whole: { below: number; above: number }): Finding | null {
  const after = next.quantity.value as number;
  const near = [whole.below, whole.above].filter((n) => n > 0);
  if (!Number.isInteger(after) || near.length < 2) return null;
  const rises = near.map((n) => `from ${number(n)} the change is ${percent(percentChange(n, after))}`);
  const what = measureText(next.measure);
  return makeFinding({
    rule: impliedBases.id,
    verdict: 'does not add up',
    severity: 'low',
    headline: `Inexact: no whole number of ${what} before gives ${quoted(change)} and ${number(after)} after`,
    reason: `The nearest whole numbers miss it: ${rises.join('; ')}. It may be rounding, or the change may be of something other than the number of ${what}.`,
    evidence: [evidence(change, 'the stated change'), evidence(next, 'the figure after')],
    calculations: near.map((n) => ({
      expression: `(${number(after)} − ${number(n)}) ÷ ${number(n)}`,
      result: percent(percentChange(n, after)),
      holds: false,
    })),
    missing: ['the figure before the change'],
    question: `${youWrite(next)} Counted from ${number(near[0] as number)} the change would be ${percent(
      percentChange(near[0] as number, after),
    )}, and from ${number(near[1] as number)} it would be ${percent(percentChange(near[1] as number, after))}. What was the figure before, and is it the number of ${what} that changed?`,
  });
}
