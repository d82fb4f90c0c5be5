import { describe, expect, it } from 'vitest';
import { unsourced } from '../../pipeline/5-check/rules/unsourced.ts';
import { corpusOf, type Figure, reading } from './factory.ts';

const count = (n: number, year: string, more: Partial<Figure> = {}) => ({
  text: `In ${year} the clinics admitted ${n} patients.`,
  figures: [{ text: String(n), head: 'patient', event: 'infect', period: year, ...more }],
});
const poll = (n: number) => ({
  text: `In the survey ${n}% of patients were content in 2015.`,
  figures: [{ text: `${n}%`, statistic: 'share' as const, head: 'patient', period: '2015' }],
});
const run = (...sentences: { text: string; figures: Figure[] }[]) =>
  unsourced.run(corpusOf(reading('a', sentences)));

describe('statistics without a source', () => {
  it('become one finding that quotes them and those that name one', () => {
    const findings = run(
      count(311, '2011'),
      count(322, '2012'),
      count(333, '2013'),
      count(344, '2014'),
      count(355, '2015'),
      count(366, '2016', { source: 'The Health Office' }),
    );
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect([finding?.verdict, finding?.severity]).toEqual(['source missing', 'low']);
    expect(finding?.headline).toBe('Of 6 statistics, 5 name no source');
    expect(finding?.reason).toContain('the Health Office');
    expect(finding?.evidence.map((e) => e.role)).toEqual([
      ...Array(5).fill('no source named'),
      'names a source',
    ]);
  });

  it('are left alone when few, or when most name a source', () => {
    expect(run(count(311, '2011'), count(322, '2012'), count(333, '2013'))).toEqual([]);
    const sourced = Array.from({ length: 10 }, (_, i) =>
      count(400 + i, `20${10 + i}`, { source: 'The Office' }),
    );
    expect(
      run(count(311, '2001'), count(322, '2002'), count(333, '2003'), count(344, '2004'), ...sourced),
    ).toEqual([]);
  });

  it('may rest on a poll the text names', () => {
    expect(run(poll(11), poll(12), poll(13), poll(14), poll(15), poll(16))).toEqual([]);
  });

  it('are not events told, ages, durations or vague counts', () => {
    const told = (more: Partial<Figure>) => [5, 6, 7, 8, 9].map((n) => count(300 + n, `200${n}`, more));
    expect(run(...told({ period: '2009-05-04' }))).toEqual([]);
    expect(run(...told({ statistic: 'duration' }))).toEqual([]);
    expect(run(...told({ statistic: 'age' }))).toEqual([]);
    expect(run(...told({ bound: 'vague' }))).toEqual([]);
    expect(run(...told({ head: 'station', event: null as never }))).toEqual([]); // a plan or a stock
    expect(run(...told({}))).toHaveLength(1);
  });
});
