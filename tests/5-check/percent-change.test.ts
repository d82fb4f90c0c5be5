import { describe, expect, it } from 'vitest';
import { impliedBases } from '../../pipeline/5-check/rules/implied-base.ts';
import { percentChanges } from '../../pipeline/5-check/rules/percent-change.ts';
import { corpusOf, type Figure, reading } from './factory.ts';

const theft = (text: string, year: string, more: Partial<Figure> = {}): Figure => ({
  text,
  head: 'theft',
  period: year,
  ...more,
});
const rise = (text: string, year: string, base: string, more: Partial<Figure> = {}): Figure => ({
  text,
  statistic: 'percent change',
  change: 'up',
  head: 'theft',
  period: year,
  basePeriod: base,
  ...more,
});
const run = (...sentences: { text: string; figures?: Figure[] }[]) => {
  const corpus = corpusOf(reading('town', sentences));
  return [...percentChanges.run(corpus), ...impliedBases.run(corpus)];
};
const before = { text: 'There were 412 thefts in 2018.', figures: [theft('412', '2018')] };

describe('a stated percent change', () => {
  it('adds up after rounding', () => {
    const [finding, ...rest] = run(before, {
      text: 'In 2019 there were 533, a 29% increase from 2018.',
      figures: [theft('533', '2019'), rise('29%', '2019', '2018')],
    });
    expect(rest).toEqual([]);
    expect(finding?.verdict).toBe('adds up');
    expect(finding?.calculations).toEqual([
      { expression: '(533 − 412) ÷ 412 (theft)', result: '29.4%', holds: true },
    ]);
  });

  it.each<[number, string]>([
    [530, 'adds up'], // 28.64 %
    [533, 'adds up'], // 29.37 %
    [529, 'does not add up'], // 28.40 %
    [535, 'does not add up'], // 29.85 %, rounding of 535 itself aside
  ])('29%% from 412 to %d: %s', (count, verdict) => {
    const [finding] = run(before, {
      text: `In 2019 there were ${count}, a 29% increase from 2018.`,
      figures: [theft(String(count), '2019'), rise('29%', '2019', '2018')],
    });
    expect(finding?.verdict).toBe(verdict);
  });

  it('reads a fall with its sign', () => {
    const [finding] = run(before, {
      text: 'By 2019 they had dropped by 20% to 328.',
      figures: [rise('20%', '2019', '2018', { change: 'down' }), theft('328', '2019')],
    });
    expect(finding?.verdict).toBe('adds up');
  });

  it('is checked for each of two measures, and may fail in part', () => {
    const arrest = (text: string, year: string): Figure => ({
      text,
      head: 'arrest',
      event: 'arrest',
      period: year,
    });
    const [finding, holding, ...rest] = run(
      {
        text: 'In 2018 police counted 412 thefts and 90 arrests.',
        figures: [theft('412', '2018'), arrest('90', '2018')],
      },
      {
        text: 'In 2019 it was 431 thefts and 140 arrests.',
        figures: [theft('431', '2019'), arrest('140', '2019')],
      },
      {
        text: 'The ministry said thefts and arrests were over 40% higher than in 2018.',
        figures: [
          rise('over 40%', '2019', '2018', {
            value: 40,
            bound: 'more than',
            source: 'The ministry',
            also: [{ head: 'arrest', modifiers: [], event: 'arrest', text: 'arrests' }],
          }),
        ],
      },
    );
    expect(finding?.verdict).toBe('conflicts');
    expect(finding?.reason).toMatch(/^Conflicts in part/);
    expect(finding?.calculations.map((c) => c.holds)).toEqual([false, true]);
    expect(holding?.verdict).toBe('adds up');
    expect(rest).toEqual([]);
  });

  it.each<[string, Figure[]]>([
    ['another group', [theft('533', '2019', { subject: ['Northern Line'] }), rise('45%', '2019', '2018')]],
    ['another period', [theft('533', '2020'), rise('45%', '2019', '2018')]],
    ['another noun', [theft('533', '2019', { head: 'robbery' }), rise('45%', '2019', '2018')]],
    [
      'another kind of theft',
      [theft('533', '2019', { modifiers: ['car'] }), rise('45%', '2019', '2018', { modifiers: ['bicycle'] })],
    ],
    ['a narrower count', [theft('533', '2019', { modifiers: ['bicycle'] }), rise('45%', '2019', '2018')]],
    [
      'another place',
      [theft('533', '2019', { place: ['Northport'] }), rise('45%', '2019', '2018', { place: ['Southport'] })],
    ],
    ['an approximate count', [theft('533', '2019', { bound: 'approximate' }), rise('45%', '2019', '2018')]],
  ])('is not tested against %s', (_, figures) => {
    const findings = run(before, { text: 'The town saw 533 of them after 45% more.', figures });
    expect(findings).toEqual([]);
  });
});

describe('a change without the figure before', () => {
  it('implies it, as information', () => {
    const [finding] = run({
      text: 'In 2019 there were 533 thefts, a 30% rise over 2018.',
      figures: [theft('533', '2019'), rise('30%', '2019', '2018')],
    });
    expect([finding?.verdict, finding?.severity]).toEqual(['information', 'info']);
    expect(finding?.headline).toContain('409 to 411');
    expect(finding?.calculations[0]).toEqual({ expression: '533 ÷ 1.3', result: '410', holds: null });
  });

  it('is inexact when no whole number fits', () => {
    const [finding] = run({
      text: 'The group was behind 21 thefts, a 52% rise over 2018.',
      figures: [theft('21', '2019'), rise('52%', '2019', '2018')],
    });
    expect([finding?.verdict, finding?.severity]).toEqual(['does not add up', 'low']);
    expect(finding?.calculations.map((c) => c.result)).toEqual(['61.5%', '50%']);
  });

  it('says nothing of a rate further away', () => {
    expect(
      run({
        text: 'The group was behind 21 thefts. Prices showed a 52% rise over 2018.',
        figures: [theft('21', '2019'), rise('52%', '2019', '2018')],
      }),
    ).toEqual([]);
  });
});
