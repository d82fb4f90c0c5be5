import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../pipeline/5-check/verdict/index.ts';
import type { Quantity } from '../../pipeline/model.ts';
import { type Figure, reading } from './factory.ts';

/** The quantity of one hand-built figure. */
function quantity(text: string, more: Partial<Figure> = {}, hedge: string | null = null): Quantity {
  const claim = reading('a', [{ text: `It was ${text} then.`, figures: [{ text, head: 'boat', ...more }] }])
    .claims[0];
  return { ...(claim?.quantity as Quantity), hedge };
}

const percent = { statistic: 'share' } as const;

const CASES: [string, Quantity, Quantity, string][] = [
  ['equal', quantity('306'), quantity('306'), 'agrees'],
  ['exact counts that differ', quantity('306'), quantity('312'), 'conflicts'],
  [
    'the last digit is rounded',
    quantity('17', percent),
    quantity('16.8', { ...percent, step: 0.1 }),
    'consistent',
  ],
  ['beyond the rounding', quantity('17', percent), quantity('19', percent), 'conflicts'],
  ['a round number and what rounds to it', quantity('30,000'), quantity('30,412'), 'consistent'],
  ['a round number and what does not', quantity('30,000'), quantity('36,412'), 'conflicts'],
  ['a bound satisfied', quantity('50', { bound: 'more than' }), quantity('65'), 'consistent'],
  ['a strict bound met exactly', quantity('50', { bound: 'more than' }), quantity('50'), 'conflicts'],
  ['an open bound met exactly', quantity('50', { bound: 'at least' }), quantity('50'), 'consistent'],
  ['a bound broken', quantity('50', { bound: 'more than' }), quantity('17'), 'conflicts'],
  ['a bound satisfied from far away', quantity('50', { bound: 'at least' }), quantity('400'), 'diverges'],
  [
    'a range far below an upper bound',
    quantity('4,000 to 4,400', { value: null, low: 4000, high: 4400 }),
    quantity('20,000', { bound: 'up to' }),
    'diverges',
  ],
  [
    'inside the range',
    quantity('40 to 60', { value: null, low: 40, high: 60 }),
    quantity('55'),
    'consistent',
  ],
  [
    'outside the range',
    quantity('40 to 60', { value: null, low: 40, high: 60 }),
    quantity('75'),
    'conflicts',
  ],
  ['an estimate close by', quantity('500', { bound: 'approximate' }, 'about'), quantity('530'), 'consistent'],
  ['an estimate far off', quantity('500', { bound: 'approximate' }, 'about'), quantity('700'), 'diverges'],
  [
    'bounds on one side, one the rounder',
    quantity('400', { bound: 'more than' }),
    quantity('485', { bound: 'more than' }),
    'consistent',
  ],
  [
    'bounds on one side, both precise',
    quantity('485', { bound: 'more than' }),
    quantity('521', { bound: 'more than' }),
    'diverges',
  ],
  [
    'bounds that exclude each other',
    quantity('200', { bound: 'more than' }),
    quantity('150', { bound: 'less than' }),
    'conflicts',
  ],
];

describe('the verdict on two comparable figures', () => {
  it.each(CASES)('%s', (_name, a, b, verdict) => {
    expect(judge(a, b).verdict).toBe(verdict);
    expect(judge(b, a).verdict).toBe(verdict);
  });

  it('says of two firm figures that one may be rounded, and which', () => {
    expect(judge(quantity('412'), quantity('400')).rule).toBe('they agree if “400” is a rounded figure');
    const about = quantity('400', { bound: 'approximate' }, 'about');
    expect(judge(about, quantity('412')).rule).toBe('one is the other, rounded');
    expect(judge(quantity('400'), quantity('440')).verdict).toBe('conflicts');
  });

  it('gives the smallest and the largest ratio of a range to a bound', () => {
    const range = quantity('4,000 to 5,000', { value: null, low: 4000, high: 5000 });
    const { ratio } = judge(range, quantity('20,000', { bound: 'up to' }));
    expect(ratio).toEqual({ low: 4, high: 5 });
  });

  it('never lets a figure disagree with itself, and is symmetrical', () => {
    const bounds = fc.constantFrom<Quantity['bound']>(
      'exact',
      'at least',
      'more than',
      'at most',
      'less than',
      'up to',
    );
    const figures = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), bounds);
    fc.assert(
      fc.property(figures, figures, ([n, p], [m, q]) => {
        const a = quantity(String(n), { bound: p });
        const b = quantity(String(m), { bound: q });
        expect(['agrees', 'consistent']).toContain(judge(a, a).verdict);
        expect(judge(a, b).verdict).toBe(judge(b, a).verdict);
      }),
    );
  });
});
