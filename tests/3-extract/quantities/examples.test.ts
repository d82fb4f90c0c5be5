import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../pipeline/3-extract/quantities/cardinal.ts';
import { lex } from '../../../pipeline/3-extract/quantities/lex.ts';
import { patterns } from '../../../pipeline/3-extract/quantities/patterns/index.ts';
import { refiners } from '../../../pipeline/3-extract/quantities/refiners/index.ts';
import { brief } from './read.ts';

describe.each(patterns)('pattern $id', ({ examples, not, read }) => {
  test.each(examples)('%s → %s', (phrase, gives) => {
    expect(brief(phrase)).toBe(gives);
  });
  test.each(not.map((phrase) => [phrase]))('reads nothing in: %s', (phrase) => {
    const lexemes = lex(phrase);
    const found = lexemes.filter((_, i) => read({ text: phrase, lexemes, notation: ENGLISH }, i) !== null);
    expect(found.map((lexeme) => lexeme.text)).toEqual([]);
  });
  test('has two examples of each kind at least, or one and one', () => {
    expect(examples.length + not.length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(refiners)('refiner $id', ({ examples, not }) => {
  test.each([...examples, ...not])('%s → %s', (phrase, gives) => {
    expect(brief(phrase)).toBe(gives);
  });
});

test('ids are unique', () => {
  const ids = [...patterns, ...refiners].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
