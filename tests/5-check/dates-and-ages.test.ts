/** Weekdays without a year, gaps in days, ages between articles; names and short forms in one story. */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../pipeline/5-check/rule.ts';
import { acronymMeanings } from '../../pipeline/5-check/rules/acronyms.ts';
import { ages } from '../../pipeline/5-check/rules/ages.ts';
import { dateSums } from '../../pipeline/5-check/rules/date-sum.ts';
import { nameSpellings } from '../../pipeline/5-check/rules/name-variants.ts';
import { weekdays } from '../../pipeline/5-check/rules/weekday.ts';
import { analysed, corpusOf } from './factory.ts';

/** Findings of a rule on articles, each a text and its date. */
const found = (rule: Rule, ...articles: [text: string, published: string | null][]) =>
  rule.run(corpusOf(...articles.map(([text, published], i) => analysed(`a${i}`, text, published))));
const verdicts = (rule: Rule, ...articles: [string, string | null][]): string[] =>
  found(rule, ...articles).map((f) => f.verdict);

describe('a weekday and a date without its year', () => {
  it.each<[string, string | null, number]>([
    ['The strike began on Monday, December 2, and is the longest since 1989.', '2025-12-10', 1],
    ['The strike began on Tuesday, December 2, and is the longest since 1989.', '2025-12-10', 0],
    ['The two sides meet on Friday 13 December.', '2025-12-10', 1],
    ['The two sides meet on Friday, 12 December.', '2025-12-10', 0],
    ['The strike began on Monday, December 2.', null, 0], // of which year?
    ['The strike began on Monday, June 2.', '2025-12-10', 0], // half a year away, it may be another year's
    ['In 1986 the town was rebuilt. It burned on Monday, December 2.', '2025-12-10', 0],
    ['They met on Monday, December 2, and on Friday, December 6.', '2025-12-10', 0], // it is the paper's date that is off
  ])('%s (%s)', (text, published, count) => {
    expect(found(weekdays, [text, published])).toHaveLength(count);
  });
});

describe('days later', () => {
  it.each<[string, string[]]>([
    ['She was convicted on 3 March. Nine days later, on 14 March, she appealed.', ['does not add up']],
    ['She was convicted on 3 March. Eleven days later, on 14 March, she appealed.', ['adds up']],
    ['She was convicted on 3 March. Ten days later, on 14 March, she appealed.', []], // the first day counted
    ['She was convicted on 3 March. A week later, on 12 March, she appealed.', []],
    ['She was convicted on 3 March. A week later, on 14 March, she appealed.', ['does not add up']],
  ])('%s', (text, expected) => {
    expect(verdicts(dateSums, [text, '2025-04-01'])).toEqual(expected);
  });
});

describe('ages across articles', () => {
  const story = ' The mayor, Odile Karsten, spoke with Piotr Lund.';
  const ann = (age: string): string => `Ann Brewer, ${age}, sells fish.${story}`;
  it.each<[string, string, string, string, number]>([
    [ann('43'), '2025-03-04', ann('44'), '2025-03-05', 1],
    [ann('43'), '2025-03-04', ann('43'), '2025-03-05', 0],
    [ann('43'), '2025-03-04', ann('44'), '2025-03-20', 0], // a birthday
    [ann('44'), '2025-03-04', ann('43'), '2025-03-20', 1], // nobody grows younger
    [ann('43'), '2025-03-04', ann('45'), '2025-03-20', 1],
    [ann('43'), '2025-03-04', ann('45'), '2027-03-20', 0],
    [ann('43'), '2025-03-04', ann('54'), '2027-03-20', 1],
    ['Ann Brewer, 43, sells fish.', '2025-03-04', 'Ann Brewer, 54, drives.', '2027-03-20', 0], // another one?
    ['Ann Brewer, 43, sells fish.', '2025-03-04', 'Ann Brewer, 54, drives.', '2025-03-05', 0], // so too on one day
    [
      'Ann Brewer, 43, was jailed for the theft of ten boats.',
      '2025-03-04',
      'A court jailed Ann Brewer, 54, over the theft of ten boats.',
      '2025-03-04',
      1,
    ],
    [ann('who is 43'), '2025-03-04', ann('aged 53'), '2025-03-05', 1],
    [`In 2014 Ann Brewer, 33, was elected.${story}`, '2025-03-04', ann('44'), '2025-03-04', 0],
  ])('%s (%s) · %s (%s)', (a, first, b, last, count) => {
    expect(found(ages, [a, first], [b, last])).toHaveLength(count);
  });
});

describe('names', () => {
  const story = ' The mayor, Odile Karsten, and Piotr Lund were there.';
  it('are joined within one story where a vowel or a doubled letter differs', () => {
    const a = `Zubair Hossain left.${story}`;
    const b = `Zubair Hosain left.${story}`;
    expect(found(nameSpellings, [a, null], [b, null])).toHaveLength(1);
    expect(found(nameSpellings, ['Zubair Hossain left.', null], ['Zubair Hosain left.', null])).toEqual([]);
  });

  const clash = (one: string, other: string, later = '2025-03-05') =>
    found(acronymMeanings, [`The ${one} met.`, '2025-03-04'], [`The ${other} met.`, later]);
  it('a short form with two meanings is told, two spellings of one meaning are not', () => {
    expect(clash('Harbour Fishing Board (HFB)', 'Harbour Freight Bureau (HFB)')).toHaveLength(1);
    expect(clash('Harbour Fishing Board (HFB)', 'Harbour Freight Bureau (HFB)', '2025-09-05')).toEqual([]);
    expect(
      clash('Organisation for Coastal Co-operation (OCC)', 'Organization for Coastal Cooperation (OCC)'),
    ).toEqual([]);
    expect(clash('Harbour Fishing Board (HFB)', 'Highland Forest Brigade (HFB)')).toEqual([]);
  });
});
