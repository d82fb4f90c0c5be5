/** "81 boats, twice the 40 of the year before": a stated multiple against its two figures. */
import type { Claim, Finding } from '../../model.ts';
import { number } from '../arithmetic/format.ts';
import { slackOf } from '../arithmetic/multiple.ts';
import { claimAt, MARK, type Skeleton, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { figureWords, quoted, youWrite } from '../wording.ts';

// "⟦81⟧ boats, more than ⟦twice⟧ the ⟦40⟧", "⟦81⟧, or ⟦three times⟧ as many as the ⟦27⟧"
const PATTERN = new RegExp(
  `${MARK}(?:\\s+[a-z-]+){0,4},\\s*(?:or\\s+)?(?:(?:nearly|almost|just under|more than|over|about|some|roughly)\\s+)?${MARK}\\s+(?:times\\s+)?(?:as\\s+(?:many|much|high|large)\\s+as\\s+)?(?:the|its|their|last year's)\\s+(?:[a-z-]+\\s+){0,2}[$€£¥]?${MARK}`,
  'gi',
);

export const multiples: Rule = {
  id: 'multiples',
  title: 'A stated multiple against its two figures',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 3).flatMap((skeleton) =>
        [...skeleton.text.matchAll(PATTERN)].flatMap((match) => check(skeleton, match) ?? []),
      ),
    ),
};

function check(skeleton: Skeleton, match: RegExpExecArray): Finding | null {
  const [next, multiple, base] = [1, 2, 3].map((i) => claimAt(skeleton, match[i]));
  if (!next || !base || multiple?.statistic !== 'multiple' || !alike(next, base)) return null;
  const times = multiple.quantity.value;
  if (!times) return null;
  const ratio = (next.quantity.value as number) / (base.quantity.value as number);
  const [low, high] = slackOf(multiple.quantity.bound);
  const holds = ratio >= times * low && ratio <= times * high;
  const [a, b] = [number(next.quantity.value as number), number(base.quantity.value as number)];
  const found = `${number(ratio, 1)} times`;
  return makeFinding({
    rule: multiples.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : 'medium',
    headline: holds
      ? `${quoted(multiple)}: ${a} is ${found} ${b}`
      : `${figureWords(next)} are given as ${quoted(multiple)} ${b}, but are ${found} as many`,
    reason: holds
      ? 'The multiple is the one the two figures give.'
      : 'Both figures and the multiple stand in one sentence and do not go together.',
    evidence: [
      evidence(multiple, 'the stated multiple'),
      evidence(next, 'the figure'),
      evidence(base, 'what it is measured against'),
    ],
    calculations: [{ expression: `${a} ÷ ${b}`, result: number(ratio, 1), holds }],
    question: holds
      ? null
      : `${youWrite(next)} ${a} is ${found} ${b}. Which of the figures is meant otherwise?`,
  });
}

function alike(a: Claim, b: Claim): boolean {
  return (
    a.statistic === b.statistic &&
    a.quantity.unitCode === b.quantity.unitCode &&
    !!a.quantity.value &&
    !!b.quantity.value
  );
}
