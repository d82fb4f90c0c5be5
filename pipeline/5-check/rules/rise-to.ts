/** "The index fell 90 points, or 1.1%, to 7,934": difference, percentage and level have to go together. */
import { Decimal } from 'decimal.js';
import type { Claim, Finding } from '../../model.ts';
import { boundsOf, meet, type Reading } from '../arithmetic/bounds.ts';
import { number, percent } from '../arithmetic/format.ts';
import { claimAt, MARK, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quoted, youWrite } from '../wording.ts';

// "⟦90⟧ points, or ⟦1.1⟧%, to ⟦7,934⟧", "$⟦3⟧, or ⟦2⟧ percent, to $⟦150⟧"
const PATTERN = new RegExp(
  `${MARK}(?:\\s+[a-z]+){0,2},?\\s+or\\s+(?:about\\s+|nearly\\s+|roughly\\s+)?${MARK}\\s*(?:%|per\\s?cent),?\\s+to\\s+(?:[a-z]+\\s+at\\s+)?[$€£¥]?${MARK}`,
  'gi',
);

export const riseTo: Rule = {
  id: 'rise-to',
  title: 'Difference, percentage and level in one sentence',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 3).flatMap((skeleton) =>
        [...skeleton.text.matchAll(PATTERN)].flatMap((m) => {
          const [difference, share, level] = [1, 2, 3].map((i) => claimAt(skeleton, m[i]));
          return (difference && share && level && check(difference, share, level)) || [];
        }),
      ),
    ),
};

function check(difference: Claim, share: Claim, level: Claim): Finding | null {
  const [d, p, l] = [difference, share, level].map((c) => c.quantity.value);
  if (!d || !p || !l || d < 0 || p < 0 || d >= l) return null;
  // Up or down is left to either reading: only a triple that fits neither is wrong.
  const bases = [new Decimal(l).sub(d), new Decimal(l).add(d)];
  const holds = bases.some((base) => fits(difference, share, base, 'narrow'));
  if (!holds && bases.some((base) => fits(difference, share, base, 'wide'))) return null;
  const down = share.quantity.change === 'down' || difference.quantity.change === 'down';
  const base = bases[down ? 1 : 0] as Decimal;
  const computed = percent(new Decimal(d).div(base).mul(100), share.quantity.step);
  return makeFinding({
    rule: riseTo.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : 'medium',
    headline: holds
      ? `${quoted(share)}: ${number(d)} on ${number(base)} is ${computed}`
      : `${number(d)} is given as ${quoted(share)} of what led to ${number(l)}; it is ${computed}`,
    reason: holds
      ? 'Difference, percentage and level go together.'
      : 'Difference, percentage and level stand in one sentence and do not go together, whether it rose or fell.',
    evidence: [
      evidence(share, 'the stated percentage'),
      evidence(difference, 'the difference'),
      evidence(level, 'the level reached'),
    ],
    calculations: [{ expression: `${number(d)} ÷ ${number(base)}`, result: computed, holds }],
    question: holds
      ? null
      : `${youWrite(share)} ${number(d)} on ${number(base)} is ${computed}. Which of the three figures is meant otherwise?`,
  });
}

/** Is the difference, over the figure before, the stated percentage? Wide: one more in its last digit. */
function fits(difference: Claim, share: Claim, base: Decimal, reading: Reading): boolean {
  const d = boundsOf(difference.quantity, reading);
  const stated = boundsOf(share.quantity, reading);
  if (!d?.low || !d.high || !stated?.low || !stated.high) return true;
  const slack = reading === 'wide' ? share.quantity.step : 0;
  return meet(
    { low: d.low.div(base).mul(100), high: d.high.div(base).mul(100) },
    { low: stated.low.sub(slack), high: stated.high.add(slack) },
  );
}
