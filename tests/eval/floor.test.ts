import { expect, test } from 'vitest';
import { fallen, raised } from '../../scripts/eval/floor.ts';
import { nameOf, type Score } from '../../scripts/eval/score.ts';
import { table } from '../../scripts/eval/table.ts';

const score = (measure: string, value: number | null, more: Partial<Score> = {}): Score => ({
  set: 's',
  measure,
  value,
  ...more,
});

test('a score may lie half a digit under its floor, not more; what was not measured is not judged', () => {
  const floor = { 's: a': 50, 's: b': 50, 's: c': 50, 's: d': 0.95, 's: e': 0.95 };
  const scores = [
    score('a', 49.96),
    score('b', 49.9),
    score('c', null),
    score('d', 0.949, { digits: 3 }),
    score('e', 0.951, { digits: 3 }),
    score('new', 1),
  ];
  expect(fallen(scores, floor).map(({ name }) => name)).toEqual(['s: b', 's: d']);
});

test('the floor only rises', () => {
  const floor = { 's: b': 50, 's: gone': 3 };
  const next = raised([score('b', 49), score('a', 51.23456), score('c', null)], floor);
  expect(next).toEqual({ 's: a': 51.234, 's: b': 50, 's: gone': 3 });
  expect(Object.keys(next)).toEqual(['s: a', 's: b', 's: gone']);
  expect(nameOf(score('a', 1))).toBe('s: a');
});

test('a table with numbers to the right', () => {
  expect(
    table([
      ['name', 'n'],
      ['b', '12.5'],
      ['long name', '3'],
    ]),
  ).toBe('name       n\nb          12.5\nlong name     3');
});
