/** The main promise, on the sample articles: what the reports on input/ must say, and what they must not. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding, Result } from '../pipeline/model.ts';
import { analyseAll } from '../pipeline/run.ts';

let result: Result;
beforeAll(async () => {
  result = await analyseAll({ paths: ['input'], epoch: null });
});

const quotes = (finding: Finding): string => finding.evidence.map((e) => e.anchor.exact).join(' | ');
const find = (verdict: string, ...words: string[]): Finding | undefined =>
  result.findings.find((f) => f.verdict === verdict && words.every((word) => quotes(f).includes(word)));

describe('the report on input/', () => {
  it('sets the range of the United Nations against the journalist', () => {
    const finding = find('diverges', '30,000', '6,000');
    expect(finding?.severity).toBe('high');
    expect(finding?.ratio?.low).toBeCloseTo(4.6, 1);
    expect(finding?.ratio?.high).toBeCloseTo(5, 1);
  });

  it('says that "more than 50%" fits the casualties and not the attacks', () => {
    expect(find('conflicts', 'more than 50%', '262', '306')?.reason).toMatch(/^Conflicts in part/);
    expect(find('adds up', 'more than 50%', '419', '693')).toBeDefined();
  });

  it.each([
    ['27%', '207', '262'],
    ['17%', '262', '306'],
    ['70%', '306', '521'],
  ])('recomputes %s from %s and %s', (change, before, after) => {
    expect(find('adds up', change, before, after)).toBeDefined();
  });

  it('knows the spellings of one name, and that two attacks are two', () => {
    expect(result.findings.filter((f) => f.verdict === 'name varies').length).toBeGreaterThan(0);
    expect(find('not comparable', 'sixteen', '13')).toBeDefined();
  });

  it('raises no other alarm on figures', () => {
    const alarms = result.findings.filter((f) =>
      ['conflicts', 'diverges', 'does not add up'].includes(f.verdict),
    );
    expect(alarms.map(quotes).filter((words) => !/30,000|more than 50%/.test(words))).toEqual([]);
  });

  it('quotes every figure from its place in the file', () => {
    for (const { document, claims } of result.readings)
      for (const { anchor } of claims)
        expect(document.article.raw.slice(anchor.start, anchor.end)).toBe(anchor.exact);
  });
});
