/** "81 boats, twice the 40 of the year before": a stated multiple against its two figures. */
import type { Claim, Finding } from '../../model.ts';
import { number } from '../arithmetic/format.ts';
import { claimAt, MARK, type Skeleton, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

const TIMES: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  triple: 3,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  'six times': 6,
  'ten times': 10,
};

/** How far a multiple may be off: plainly said, with "nearly", with "more than". */
const SLACK: Readonly<Record<'plain' | 'below' | 'above', readonly [low: number, high: number]>> = {
  plain: [0.8, 1.3],
  below: [0.75, 1.02],
  above: [0.98, 1.8],
};

// "⟦81⟧ boats, more than twice the ⟦40⟧", "⟦81⟧, or double the ⟦40⟧"; not "twice a week"
const PATTERN = new RegExp(
  `${MARK}(?:\\s+[a-z-]+){0,4},\\s*(?:or\\s+)?((?:nearly|almost|just under|more than|over|about|some|roughly)\\s+)?(${Object.keys(TIMES).join('|')})\\s+(?:as\\s+(?:many|much|high|large)\\s+as\\s+)?(?:the|its|their|last year's)\\s+(?:[a-z-]+\\s+){0,2}[$€£¥]?${MARK}`,
  'gi',
);

export const multiples: Rule = {
  id: 'multiples',
  title: 'A stated multiple against its two figures',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 2).flatMap((skeleton) =>
        [...skeleton.text.matchAll(PATTERN)].flatMap((match) => check(skeleton, match) ?? []),
      ),
    ),
};

function check(skeleton: Skeleton, match: RegExpExecArray): Finding | null {
  const next = claimAt(skeleton, match[1]);
  const base = claimAt(skeleton, match[4]);
  const times = TIMES[(match[3] as string).toLowerCase()];
  if (!next || !base || !times || !alike(next, base)) return null;
  const ratio = (next.quantity.value as number) / (base.quantity.value as number);
  const hedge = (match[2] ?? '').toLowerCase();
  const lean = /near|almost|under/.test(hedge) ? 'below' : /more|over/.test(hedge) ? 'above' : 'plain';
  const [low, high] = SLACK[lean];
  const holds = ratio >= times * low && ratio <= times * high;
  const words = `“${hedge}${(match[3] as string).toLowerCase()}”`;
  const [a, b] = [number(next.quantity.value as number), number(base.quantity.value as number)];
  return makeFinding({
    rule: multiples.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : 'medium',
    headline: holds
      ? `${words}: ${a} is ${number(ratio, 1)} times ${b}`
      : `${a} is given as ${words} ${b}; it is ${number(ratio, 1)} times as much`,
    reason: holds
      ? 'The multiple is the one the two figures give.'
      : 'Both figures and the multiple stand in one sentence and do not go together.',
    evidence: [evidence(next, 'the figure'), evidence(base, 'what it is measured against')],
    calculations: [{ expression: `${a} ÷ ${b}`, result: number(ratio, 1), holds }],
    question: holds
      ? null
      : `You give ${quoted(next)} as ${words} ${quoted(base)}; it is ${number(ratio, 1)} times as much. Which is meant otherwise?`,
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
