/** Parts that are larger than their whole: "20 people were hurt, 30 of them children". */
import type { Claim, Finding } from '../../model.ts';
import { boundsOf } from '../arithmetic/bounds.ts';
import { number } from '../arithmetic/format.ts';
import { claimAt, MARK, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { figureWords, quoted, youWrite } from '../wording.ts';

const PART_OF = '(?:of\\s+(?:them|these|those|whom|which))';

/** What stands between whole and part; the words of the part make clear that it is one. */
export const PATTERNS: readonly { pattern: RegExp; examples: { yes: string; no: string } }[] = [
  {
    // "⟦20⟧ people were hurt, ⟦30⟧ of them children"
    pattern: new RegExp(
      `${MARK}[^⟦⟧.;:]{0,60}?[,(—–]\\s*(?:and\\s+|at\\s+least\\s+|about\\s+)?${MARK}\\s+${PART_OF}\\b`,
      'gi',
    ),
    examples: {
      yes: 'The ferry carried 210 people, 260 of them tourists.',
      no: 'The ferry carried 210 people and 260 cars.',
    },
  },
  {
    // "⟦20⟧ people were hurt, of whom ⟦30⟧ were children"
    pattern: new RegExp(
      `${MARK}[^⟦⟧.;:]{0,60}?,\\s*${PART_OF}\\s+(?:at\\s+least\\s+|about\\s+)?${MARK}`,
      'gi',
    ),
    examples: {
      yes: 'The ferry carried 210 people, of whom 260 were tourists.',
      no: 'The ferry carried 210 people, which in 260 trips was a record.',
    },
  },
];

export const parts: Rule = {
  id: 'parts',
  title: 'A part larger than its whole',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 2).flatMap((skeleton) =>
        PATTERNS.flatMap(({ pattern }) =>
          [...skeleton.text.matchAll(pattern)].flatMap((m) => {
            const whole = claimAt(skeleton, m[1]);
            const part = claimAt(skeleton, m[2]);
            return (whole && part && check(whole, part)) || [];
          }),
        ),
      ),
    ),
};

function check(whole: Claim, part: Claim): Finding | null {
  if (whole.statistic !== 'count' || part.statistic !== 'count') return null;
  const most = boundsOf(whole.quantity)?.high;
  const least = boundsOf(part.quantity)?.low;
  if (!most || !least?.gt(most) || whole.quantity.bound !== 'exact') return null;
  const of = number(part.quantity.value ?? least);
  return makeFinding({
    rule: parts.id,
    verdict: 'does not add up',
    severity: 'high',
    headline: `${figureWords(part)} are given as part of ${figureWords(whole)}`,
    reason: 'A part cannot be larger than its whole.',
    evidence: [evidence(whole, 'the whole'), evidence(part, 'the part')],
    calculations: [{ expression: `${of} > ${number(most)}`, result: 'larger than the whole', holds: false }],
    question: `${youWrite(whole)} A part cannot be larger than its whole: which of ${quoted(whole)} and ${quoted(part)} is meant otherwise?`,
  });
}
