import { expect, it } from 'vitest';
import { measuresOfChange } from '../../pipeline/5-check/arithmetic/about.ts';
import { reading } from './factory.ts';

const heads = (text: string): (string | null)[] => {
  const figure = /\d+%/.exec(text)?.[0] as string;
  const made = reading('a', [{ text, figures: [{ text: figure, statistic: 'percent change' }] }]);
  return measuresOfChange(made, made.claims[0] as (typeof made.claims)[number]).map((m) => m.head);
};

it.each<[string, string[]]>([
  ['The office counted a 17% rise in bicycle thefts since May.', ['theft']],
  ['There was a 9% drop in the number of ferry passengers.', ['passenger']],
  ['Thefts and arrests in the harbour were 40% higher than in 2018.', ['theft', 'arrest']],
  ['The office said that car sales fell by 12% in a year.', ['sale']],
  ['A steep 30% increase in fires and accidents worried them.', ['fire', 'accident']],
  ['They asked for 20%.', []],
  ['It was a 5% rise.', []],
])('%s', (text, expected) => {
  expect(heads(text)).toEqual(expected);
});
