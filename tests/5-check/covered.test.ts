import { expect, it } from 'vitest';
import { withoutCovered } from '../../pipeline/5-check/covered.ts';
import { evidence, makeFinding } from '../../pipeline/5-check/finding.ts';
import type { Finding } from '../../pipeline/model.ts';
import { reading } from './factory.ts';

const { claims } = reading('a', [
  {
    text: 'The guild says 17 boats, the port 50, and the list has 26 and 30.',
    figures: [{ text: '17' }, { text: '50' }, { text: '26' }, { text: '30' }],
  },
]);
const finding = (rule: string, at: number[], verdict: Finding['verdict'] = 'conflicts') =>
  makeFinding({
    rule,
    verdict,
    severity: 'high',
    headline: rule,
    reason: rule,
    evidence: at.map((i) => evidence(claims[i] as (typeof claims)[number], 'x')),
  });
const rulesOf = (...findings: Finding[]) => withoutCovered(findings).map((f) => f.rule);

it('leaves out what a larger finding says too', () => {
  expect(rulesOf(finding('small', [0, 1]), finding('large', [0, 1, 2]))).toEqual(['large']);
});

it('keeps what says something of its own', () => {
  expect(rulesOf(finding('one', [0, 1]), finding('other', [1, 2, 3]))).toEqual(['one', 'other']);
  expect(rulesOf(finding('one', [0, 1]), finding('twin', [0, 1]))).toEqual(['one', 'twin']);
  expect(rulesOf(finding('one', [0, 1]), finding('sum', [0, 1, 2], 'adds up'))).toEqual(['one', 'sum']);
});
