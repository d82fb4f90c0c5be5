/** "won by 3,412 votes, 28,904 to 25,492", "40 fewer than the 340 of 2019": a stated difference against its two figures. */
import type { Claim, Finding } from '../../model.ts';
import { boundsOf } from '../arithmetic/bounds.ts';
import { number } from '../arithmetic/format.ts';
import { alike } from '../arithmetic/part-list.ts';
import { claimAt, MARK, SIGN, type Skeleton, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quoted, youWrite } from '../wording.ts';

interface Pattern {
  pattern: RegExp;
  groups: readonly [difference: number, one: number, other: number];
  examples: { yes: string; no: string };
}

/** What ties a difference to its two figures. */
export const PATTERNS: readonly Pattern[] = [
  {
    // "by ⟦3,412⟧ votes, ⟦28,904⟧ to ⟦25,492⟧"
    pattern: new RegExp(
      `\\bby\\s+(?:a\\s+margin\\s+of\\s+)?(?:just\\s+|only\\s+)?${MARK}\\s+(?:votes?|seats?|points?|ballots?),?\\s+${MARK}\\s+(?:to|against)\\s+${MARK}`,
      'g',
    ),
    groups: [1, 2, 3],
    examples: {
      yes: 'She won by 3,412 votes, 28,904 to 25,492.',
      no: 'She won by 3,412 votes, and 28,904 of 60,000 voters stayed away.',
    },
  },
  {
    // "⟦28,904⟧ to ⟦25,492⟧, a margin of ⟦3,412⟧"
    pattern: new RegExp(
      `${MARK}(?:\\s+[a-z]+)?\\s+(?:to|against)\\s+${MARK}(?:\\s+[a-z]+)?,\\s+a\\s+(?:margin|majority|lead|difference|gap|surplus|shortfall)\\s+of\\s+(?:just\\s+|only\\s+)?${SIGN}${MARK}(?!\\s*(?:%|per\\s?cent))`,
      'g',
    ),
    groups: [3, 1, 2],
    examples: {
      yes: 'She kept the seat, 28,904 to 25,492, a margin of 3,412 votes.',
      no: 'She kept the seat, 28,904 to 25,492, a margin of 6 percent.',
    },
  },
  {
    // "hired ⟦340⟧ officers in 2024 and lost ⟦415⟧ to retirement, a net loss of ⟦75⟧"
    pattern: new RegExp(
      `${MARK}[^⟦⟧.;:]{0,50}?\\b(?:and|but)\\s+[^⟦⟧.;:,]{0,30}?${SIGN}${MARK}[^⟦⟧.;:]{0,50}?,\\s+a\\s+net\\s+(?:loss|gain|increase|decrease|outflow|inflow|change)\\s+of\\s+${SIGN}${MARK}`,
      'g',
    ),
    groups: [3, 1, 2],
    examples: {
      yes: 'The city hired 340 officers and lost 415 to retirement, a net loss of 75.',
      no: 'The bank made 340 loans and took 415 deposits, a net gain for the town.',
    },
  },
  {
    // "⟦587⟧ posts, ⟦177⟧ more than the ⟦410⟧"
    pattern: new RegExp(
      `${MARK}(?:\\s+[a-z-]+){0,6},\\s+(?:some\\s+|just\\s+|only\\s+)?${SIGN}${MARK}\\s+(?:more|fewer|less|higher|lower|above|below)\\s+(?:than\\s+)?(?:the|last\\s+year's)\\s+${SIGN}${MARK}`,
      'g',
    ),
    groups: [2, 1, 3],
    examples: {
      yes: 'There are 587 posts, 177 more than the 410 of last year.',
      no: 'There are 587 posts, 177 more than the 12 towns need.',
    },
  },
];

export const differences: Rule = {
  id: 'difference',
  title: 'A stated difference against its two figures',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 3).flatMap((skeleton) =>
        PATTERNS.flatMap(({ pattern, groups }) =>
          [...skeleton.text.matchAll(pattern)].flatMap((match) => check(skeleton, match, groups) ?? []),
        ),
      ),
    ),
};

function check(skeleton: Skeleton, match: RegExpExecArray, groups: Pattern['groups']): Finding | null {
  const [difference, one, other] = groups.map((i) => claimAt(skeleton, match[i]));
  if (!difference || !one || !other || !alike([one, other])) return null;
  // "587 posts, 177 more than the 12 towns need"
  if (one.measure.head && other.measure.head && one.measure.head !== other.measure.head) return null;
  if (difference.quantity.unitCode !== one.quantity.unitCode) return null;
  const [d, a, b] = [difference, one, other].map((c) => c.quantity.value);
  if (d == null || a == null || b == null || d <= 0) return null;
  const found = Math.abs(Number((a - b).toPrecision(12)));
  // Ten times more or less: another thing is measured.
  if (found > d * 10 || found * 10 < d) return null;
  const bounds = [difference, one, other].map((c) => boundsOf(c.quantity));
  const slack = bounds.reduce(
    (all, bound) =>
      bound?.low && bound.high ? all + bound.high.sub(bound.low).div(2).toNumber() : Number.NaN,
    0,
  );
  const holds = found === Math.abs(d);
  if (!holds && !(Math.abs(found - d) > slack)) return null;
  const [large, small] = a > b ? [a, b] : [b, a];
  return makeFinding({
    rule: differences.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : 'high',
    headline: holds
      ? `${quoted(difference)}: ${number(large)} − ${number(small)} is ${number(found)}`
      : `${quoted(difference)} is given as the difference of ${number(large)} and ${number(small)}, which is ${number(found)}`,
    reason: holds
      ? 'The difference is the one the two figures give.'
      : 'Both figures and their difference stand in one sentence and do not go together.',
    evidence: [evidence(difference, 'the stated difference'), ...sides(one, other)],
    calculations: [{ expression: `${number(large)} − ${number(small)}`, result: number(found), holds }],
    question: holds
      ? null
      : `${youWrite(difference)} ${number(large)} less ${number(small)} is ${number(found)}. Which of the three figures is meant otherwise?`,
  });
}

const sides = (one: Claim, other: Claim): Finding['evidence'] =>
  one.id === other.id
    ? [evidence(one, 'both figures')]
    : [evidence(one, 'one figure'), evidence(other, 'the other figure')];
