import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, meet, roundingOf } from '../../pipeline/5-check/arithmetic/bounds.ts';
import { impliedBase, percentChange, wholeNumbersIn } from '../../pipeline/5-check/arithmetic/change.ts';
import { number, percent } from '../../pipeline/5-check/arithmetic/format.ts';
import { fromTo } from '../../pipeline/5-check/rules/from-to.ts';
import { corpusOf, reading } from './factory.ts';

const change = (base: number, next: number, stated: number): string | undefined =>
  fromTo.run(
    corpusOf(
      reading('a', [
        {
          text: `Thefts went up ${stated} % from ${base} cases to ${next} cases.`,
          figures: [
            { text: String(stated), statistic: 'percent change' },
            { text: String(base) },
            { text: String(next) },
          ],
        },
      ]),
    ),
  )[0]?.verdict;

const count = fc.integer({ min: 11, max: 9999 });

describe('percent changes', () => {
  it('rounded to a whole per cent always add up', () => {
    fc.assert(
      fc.property(count, count, (a, b) => {
        fc.pre(b > a && String(a) !== String(b));
        const stated = Math.round(percentChange(a, b).toNumber());
        fc.pre(stated > 0 && new Set([a, b, stated]).size === 3);
        expect(change(a, b, stated)).toBe('adds up');
      }),
    );
  });

  it('never add up when they are off by more than the rounding of all three figures', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 2, max: 40 }), (a, b, off) => {
        fc.pre(b > a && a % 10 !== 0 && b % 10 !== 0);
        const stated = Math.round(percentChange(a, b).toNumber()) + off;
        fc.pre(new Set([a, b, stated]).size === 3 && stated < 100);
        expect(change(a, b, stated)).toBe('does not add up');
      }),
    );
  });

  it('imply a base from which the change leads back', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 99 }), (next, stated) => {
        const exact = boundsOf(
          { value: next, low: null, high: null, bound: 'exact', step: 1, statistic: 'count' } as never,
          'narrow',
        );
        const per = boundsOf({
          value: stated,
          low: null,
          high: null,
          bound: 'exact',
          step: 1,
          statistic: 'percent change',
        } as never);
        const bases = exact && per && impliedBase(per, exact);
        if (!bases) throw new Error('bounded');
        const { count: n, first, below, above } = wholeNumbersIn(bases);
        if (n > 0)
          expect(Math.abs(percentChange(first, next).toNumber() - stated)).toBeLessThanOrEqual(0.5000001);
        else expect(above - below).toBe(1);
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    [263, 'narrow', 0],
    [263, 'wide', 0],
    [1200, 'narrow', 0],
    [1200, 'wide', 100],
    [410, 'wide', 10],
    [40, 'wide', 0],
  ] as const)('of the count %d, read %s, is %d', (value, mode, worth) => {
    expect(roundingOf({ value, high: null, step: 1, statistic: 'count' }, mode).toNumber()).toBe(worth);
  });

  it('keeps decimals exact', () => {
    const tenth = boundsOf({
      value: 0.3,
      low: null,
      high: null,
      bound: 'exact',
      step: 0.1,
      statistic: 'money',
    } as never);
    expect([tenth?.low?.toString(), tenth?.high?.toString()]).toEqual(['0.25', '0.35']);
  });

  it('says nothing of vague counts', () => {
    expect(
      boundsOf({ value: null, low: 20, high: 99, bound: 'vague', step: 1, statistic: 'count' } as never),
    ).toBeNull();
  });

  it('knows when two stretches meet', () => {
    const at = (low: number | null, high: number | null) =>
      boundsOf({
        value: null,
        low: low ?? 0,
        high: high ?? 0,
        bound: 'range',
        step: 0,
        statistic: 'money',
      } as never);
    const [a, b, c] = [at(1, 2), at(2, 3), at(4, 5)];
    expect([a && b && meet(a, b), a && c && meet(a, c)]).toEqual([true, false]);
  });
});

it('writes figures as a reader expects them', () => {
  expect([number(1124), number(-3.5, 1), number(16.79, 1), percent(26.57), percent(0.364, 0.01)]).toEqual([
    '1,124',
    '−3.5',
    '16.8',
    '26.6%',
    '0.36%',
  ]);
});
