/** "42 of the 60 members, or 70 percent": a share against the two counts it is made of. */
import { Decimal } from 'decimal.js';
import type { Claim, Finding } from '../../model.ts';
import { boundsOf, meet, type Reading } from '../arithmetic/bounds.ts';
import { number, percent } from '../arithmetic/format.ts';
import { claimAt, MARK, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quoted, youWrite } from '../wording.ts';

// "⟦42⟧ of the ⟦60⟧ members, or ⟦70⟧ percent", "⟦42⟧ out of ⟦60⟧ (⟦70⟧%)"
const PATTERN = new RegExp(
  `${MARK}(?:\\s+[a-z-]+){0,2}\\s+(?:out\\s+)?of\\s+(?:the\\s+|its\\s+|their\\s+|a\\s+total\\s+of\\s+|all\\s+)?${MARK}(?:\\s+[a-z-]+){0,4}\\s*(?:,\\s*or\\s+(?:about\\s+|roughly\\s+|nearly\\s+|some\\s+)?|\\()${MARK}\\s*(?:%|per\\s?cent)`,
  'gi',
);

export const shares: Rule = {
  id: 'shares',
  title: 'A share against the part and the whole',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 3).flatMap((skeleton) =>
        [...skeleton.text.matchAll(PATTERN)].flatMap((m) => {
          const [part, whole, share] = [1, 2, 3].map((i) => claimAt(skeleton, m[i]));
          return (part && whole && share && check(part, whole, share)) || [];
        }),
      ),
    ),
};

function check(part: Claim, whole: Claim, share: Claim): Finding | null {
  const a = part.quantity.value;
  const b = whole.quantity.value;
  if (a === null || b === null || a <= 0 || b <= 0 || a > b) return null;
  const narrow = fits(part, whole, share, 'narrow');
  if (narrow === null || (!narrow && fits(part, whole, share, 'wide') !== false)) return null;
  const computed = percent(new Decimal(a).div(b).mul(100));
  const of = `${number(a)} of ${number(b)}`;
  return makeFinding({
    rule: shares.id,
    verdict: narrow ? 'adds up' : 'does not add up',
    severity: narrow ? 'info' : 'high',
    headline: narrow
      ? `${quoted(share)}: ${of} is ${computed}`
      : `${of} is given as ${quoted(share)}; it is ${computed}`,
    reason: narrow
      ? 'The share is the one the two counts give, after rounding.'
      : 'Part, whole and share stand in one sentence and do not go together, even after rounding.',
    evidence: [evidence(share, 'the stated share'), evidence(part, 'the part'), evidence(whole, 'the whole')],
    calculations: [{ expression: `${number(a)} ÷ ${number(b)}`, result: computed, holds: narrow }],
    question: narrow
      ? null
      : `${youWrite(share)} By these counts the share is ${computed}. Which figure is meant otherwise?`,
  });
}

function fits(part: Claim, whole: Claim, share: Claim, reading: Reading): boolean | null {
  const [a, b, s] = [part, whole, share].map((c) => boundsOf(c.quantity, reading));
  if (!a?.low || !a.high || !b?.low?.gt(0) || !b.high || !s) return null;
  return meet({ low: a.low.div(b.high).mul(100), high: a.high.div(b.low).mul(100) }, s);
}
