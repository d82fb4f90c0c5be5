import { describe, expect, it } from 'vitest';
import { denominatorOf } from '../../pipeline/5-check/align/denominator.ts';
import { comparePair } from '../../pipeline/5-check/compare.ts';
import { readingOf } from '../../pipeline/commands/lines/reading.ts';

const rateOf = (text: string) => readingOf('text', text).claims[0]?.quantity;

const CASES: [string, string][] = [
  ['There were 8.2 deaths per 100,000 people.', '100000'],
  ['There were 8.2 deaths per 100,000 inhabitants.', '100000'],
  ['There were 82 deaths per million.', '1000000'],
  ['There were 12 infections per 1,000 births.', '1000 births'],
  ['The council spends $ 9 per capita.', '1'],
  ['The council spends $ 9 per head.', '1'],
  ['The mill pays $ 900 a month.', 'month'],
];

describe('what a rate is for each of', () => {
  it.each(CASES)('%s → %s', (text, denominator) => {
    const quantity = rateOf(text);
    expect(quantity && denominatorOf(quantity)).toBe(denominator);
  });

  it('is nothing for a plain count', () => {
    const quantity = rateOf('There were 82 deaths.');
    expect(quantity && denominatorOf(quantity)).toBe('');
  });
});

const PAIRS: [string, string, string][] = [
  [
    'The county had 8.2 deaths per 100,000 people.',
    'The county had 9.6 deaths per 100,000 residents.',
    'conflict',
  ],
  [
    'The county had 8.2 deaths per 100,000 people.',
    'The county had 82 deaths per million people.',
    'not_comparable',
  ],
  ['The council spends $ 9 per capita.', 'The council spends $ 9 per head.', 'agree'],
  ['The council spends $ 9 per head.', 'The council spends $ 12 per year.', 'not_comparable'],
];

describe('rates are compared only over one denominator', () => {
  it.each(PAIRS)('%s | %s → %s', (a, b, verdict) => {
    const result = comparePair(readingOf('a', a), readingOf('b', b));
    expect(result.verdict, result.reason).toBe(verdict);
  });
});
