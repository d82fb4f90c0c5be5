import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../pipeline/5-check/align/comparisons.ts';
import { check } from '../../pipeline/5-check/index.ts';
import { crossFigures } from '../../pipeline/5-check/rules/cross-figures.ts';
import { synthesize } from '../../pipeline/5-check/synthesis/index.ts';
import type { Finding, Reading } from '../../pipeline/model.ts';
import { corpusOf, type Figure, reading } from './factory.ts';

const rebels = (
  id: string,
  figure: Partial<Figure> & { text: string },
  published: string | null = null,
): Reading => {
  const made = reading(id, [
    {
      text: `The Blue Front of the ${id} text has ${figure.text} rebels in Ruritania.`,
      figures: [{ head: 'rebel', subject: ['Blue Front'], place: ['Ruritania'], ...figure }],
    },
  ]);
  made.document.article.published = published;
  return made;
};

const found = (...readings: Reading[]): Finding[] => crossFigures.run(corpusOf(...readings));
const verdicts = (...readings: Reading[]): string[] => found(...readings).map((finding) => finding.verdict);

const range = { text: '4,000 to 4,400', value: null, low: 4000, high: 4400, source: 'the Border Institute' };
const bound = {
  text: '20,000',
  bound: 'up to',
  head: 'fighter',
  source: 'a trader',
  sourceKind: 'unnamed person',
} as const;

describe('figures of one thing from two sources', () => {
  it('reports a bound far from a range as diverging, with ratio, origins and what is missing', () => {
    const [finding] = found(rebels('north', range), rebels('south', bound));
    expect(finding).toMatchObject({
      verdict: 'diverges',
      severity: 'high',
      scope: 'cross-source',
      origins: 2,
    });
    expect(finding?.ratio?.low).toBeCloseTo(4.55, 2);
    expect(finding?.headline).toContain('4,000 to 4,400');
    expect(finding?.headline).toContain('20,000');
    expect(finding?.missing.join()).toContain('period');
    expect(finding?.question).toContain('20,000');
  });

  const SILENT: [string, Partial<Figure>][] = [
    ['another subject', { subject: ['Red Front'] }],
    ['another place', { place: ['Elbonia'] }],
    ['another thing', { head: 'tank' }],
    ['another kind of figure', { statistic: 'percent change' }],
    ['what befell them', { event: 'kill' }],
    ['a part of them', { modifiers: ['wounded'] }],
  ];
  it.each(SILENT)('says nothing of %s', (_name, change) => {
    const other = { text: '900', ...change } as Figure;
    expect(verdicts(rebels('north', { text: '300' }), rebels('south', other))).toEqual([]);
  });

  it('does not take another year for a contradiction', () => {
    const other = { text: '900', period: '2023' };
    expect(verdicts(rebels('north', { text: '300', period: '2021' }), rebels('south', other))).toEqual([
      'changed over time',
    ]);
  });

  it('does not take a missing year for the same year', () => {
    expect(
      verdicts(rebels('north', { text: '300', period: '2021' }), rebels('south', { text: '900' })),
    ).toEqual(['cannot tell']);
  });

  it('counts two articles that cite one report as one origin', () => {
    const cited = { text: '300', source: 'a report by the Border Institute' };
    const [finding] = found(
      rebels('north', cited),
      rebels('south', { text: '300', source: 'the Border Institute' }),
    );
    expect(finding).toMatchObject({ verdict: 'agrees', severity: 'info', articles: 2, origins: 1 });
    expect(finding?.reason).toContain('1 origin');
  });

  it('keeps its id when an article with one of the figures joins, and not when a figure moves', () => {
    const two = found(rebels('north', { text: '300' }), rebels('south', { text: '900' })).find(
      (f) => f.verdict === 'conflicts',
    );
    const three = found(
      rebels('east', { text: '900' }),
      rebels('south', { text: '900' }),
      rebels('north', { text: '300' }),
    );
    const joined = three.filter((f) => f.verdict === 'conflicts');
    expect(joined).toHaveLength(1);
    expect(joined[0]?.id).toBe(two?.id);
    const [moved] = found(rebels('north', { text: '300' }), rebels('south', { text: '901' }));
    expect(moved?.id).not.toBe(two?.id);
    expect(moved?.slot).toBe(two?.slot);
  });

  it('takes the same article twice for one voice', () => {
    const text = `The Blue Front has 300 rebels in Ruritania, and the winter has been hard on the villages along the river.`;
    const copy = (id: string): Reading =>
      reading(id, [
        { text, figures: [{ text: '300', head: 'rebel', subject: ['Blue Front'], place: ['Ruritania'] }] },
      ]);
    const result = check([copy('one'), copy('two')], [], null);
    expect(result.findings.filter((finding) => finding.scope === 'cross-source')).toEqual([]);
    expect(result.compared.leftAlone[0]?.reason).toContain('copies');
  });

  it('gives low, high and a best figure only where independent origins support it', () => {
    const [first] = synthesize(corpusOf(rebels('north', { text: '300' }), rebels('south', { text: '900' })));
    expect(first).toMatchObject({ low: { value: 300 }, high: { value: 900 }, best: null });
    const [second] = synthesize(
      corpusOf(
        rebels('north', { text: '300' }),
        rebels('east', { text: '300' }),
        rebels('south', { text: '900' }),
      ),
    );
    expect(second?.best?.value).toBe(300);
  });
});

describe('many figures of one measure', () => {
  it('holds each against a bounded number of others', () => {
    const many = (n: number): Reading[] =>
      Array.from({ length: n }, (_, i) => rebels(`article-${i}`, { text: String(1000 + ((i * 7919) % n)) }));
    const pairs = (n: number): number => comparisonsOf(corpusOf(...many(n))).candidates;
    expect(pairs(2000) / 2000).toBeLessThan(1.1 * (pairs(500) / 500));
    expect(pairs(2000)).toBeLessThan(2000 * 20);
  });
});
