/** Stated totals against the parts listed behind them: "60 members: 31 women and 29 men". */
import type { Claim, Finding } from '../../model.ts';
import { boundsOf, meet, sum } from '../arithmetic/bounds.ts';
import { number } from '../arithmetic/format.ts';
import { claimAt, MARK, type Skeleton, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { figureWords, youWrite } from '../wording.ts';

const NOUNS = '(?:\\s+[A-Za-z-]+){1,4}';
// "⟦60⟧ members: ⟦31⟧ women and ⟦29⟧ men.", "⟦60⟧ seats (⟦31⟧ for us, ⟦20⟧ for them and ⟦9⟧ for others)"
const PATTERN = new RegExp(
  `${MARK}${NOUNS}\\s*(?::|—|–|\\s-\\s|\\()\\s*(${MARK}${NOUNS}(?:,\\s*(?:and\\s+)?${MARK}${NOUNS}){0,6},?\\s+and\\s+${MARK}${NOUNS})\\s*(?:[.;)]|$)`,
  'g',
);

export const sums: Rule = {
  id: 'sums',
  title: 'A stated total against the parts listed',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 3).flatMap((skeleton) =>
        [...skeleton.text.matchAll(PATTERN)].flatMap((m) => check(skeleton, m) ?? []),
      ),
    ),
};

function check(skeleton: Skeleton, match: RegExpExecArray): Finding | null {
  const whole = claimAt(skeleton, match[1]);
  const listed = [...(match[2] as string).matchAll(new RegExp(MARK, 'g'))].map((m) =>
    claimAt(skeleton, m[1]),
  );
  const items = listed.filter((c): c is Claim => c !== null && isCount(c));
  if (!whole || !isCount(whole) || items.length !== listed.length) return null;
  const values = items.map((c) => c.quantity.value as number);
  const total = values.reduce((a, b) => a + b, 0);
  const stated = whole.quantity.value as number;
  const bounds = items.map((c) => boundsOf(c.quantity));
  const wide = boundsOf(whole.quantity);
  if (!wide || bounds.some((b) => b === null)) return null;
  const holds = total === stated;
  // Far off, the list is of something else; within rounding, it is no error.
  if (!holds && (total > stated * 1.5 || total < stated * 0.67)) return null;
  if (!holds && meet(sum(bounds.flatMap((b) => b ?? [])), wide)) return null;
  const expression = values.map((v) => number(v)).join(' + ');
  return makeFinding({
    rule: sums.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : 'high',
    headline: holds
      ? `${figureWords(whole)}: the parts make ${number(total)}`
      : `${figureWords(whole)} are broken down into parts that make ${number(total)}`,
    reason: holds
      ? 'The parts listed make the stated total.'
      : 'The list reads as complete, and its parts do not make the total.',
    evidence: [evidence(whole, 'the total'), ...items.map((c) => evidence(c, 'a part'))],
    calculations: [{ expression, result: number(total), holds }],
    question: holds
      ? null
      : `${youWrite(whole)} The parts, ${expression}, make ${number(total)}. Is one left out, or a figure meant otherwise?`,
  });
}

const isCount = (c: Claim): boolean =>
  c.statistic === 'count' && c.quantity.value !== null && c.quantity.bound === 'exact';
