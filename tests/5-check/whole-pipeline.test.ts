/** Short articles through stages 2 to 5: each error is found, and each look-alike left alone. */
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../pipeline/5-check/index.ts';
import { rules } from '../../pipeline/5-check/rules/index.ts';
import type { Article, Reading } from '../../pipeline/model.ts';
import { analyse } from '../../pipeline/run.ts';

function article(id: string, raw: string): Article {
  return {
    id,
    path: `${id}.txt`,
    format: 'text',
    raw,
    bodyStart: 0,
    title: id,
    author: null,
    publisher: null,
    url: null,
    published: '2024-03-05',
    retrieved: null,
    language: 'en',
    sha256: id,
  };
}

const QUIET = new Set(['adds up', 'information', 'source missing', 'name varies']);

function check(...texts: string[]): string[] {
  const readings = texts.map((raw, i) => analyse(article(`a${i}`, raw)));
  const corpus = corpusOf(readings.filter((r): r is Reading => 'document' in r));
  return rules.flatMap((rule) => rule.run(corpus).map((f) => `${f.rule}: ${f.verdict}`));
}

describe('arithmetic that fails', () => {
  it.each([
    ['from-to', 'Bicycle thefts in the city rose 31 percent last year, from 412 to 482, the police said.'],
    ['from-to', 'Net income at the brewery climbed 18% to $41.2 million from $38.1 million a year earlier.'],
    ['from-to', 'The number of ferries doubled from 14 in 2015 to 43 in 2019.'],
    ['from-to', 'Unemployment fell 1.4 percentage points, from 5.1 percent to 4.7 percent.'],
    ['rise-to', 'The index of shipping costs fell 102.2 points, or 4.1%, to 7,934.02 on Tuesday.'],
    ['shares', 'On the council, 42 of the 60 members, or 76 percent, backed the plan.'],
    ['parts', 'The ferry carried 211 people, 260 of them tourists.'],
    ['sums', 'The choir has 62 singers: 33 women and 27 men.'],
    ['multiples', 'The port took in 123 boats, twice the 40 of the year before.'],
    [
      'percent-change',
      'The region recorded 412 burglaries in 2018. In 2019 it recorded 533 burglaries, a 45% increase from 2018.',
    ],
    ['implied-base', 'The gang was behind 21 burglaries in 2019, a 52% rise over 2018.'],
    ['weekday', 'The bridge opened on Monday, March 4, 2016, with a small parade.'],
    ['date-sum', 'The ship sank on May 30th. Three days later, on June 4th, divers found the wreck.'],
    ['spans', 'She led the union from 1984 to 1996, nine years in which it doubled its members.'],
    [
      'announced-count',
      'The plan faces two risks. First, the river may flood. Second, money may run out. Third, nobody wants it.',
    ],
  ])('%s: %s', (rule, text) => {
    expect(check(text)).toContain(`${rule}: does not add up`);
  });

  it('an event after two dates has neither', () => {
    const text =
      'The latest storm in 2019 and in May 2018 frightened the coast. A ferry sank off the cape, killing 12 sailors.';
    expect(check(text)).toContain('undecided-date: undecided date');
  });
});

describe('ages', () => {
  it('one person has two in one article', () => {
    const text =
      'Maria Holm, 45, runs the ferry. The boat is her own. On Sunday the 54-year-old Maria Holm sailed alone.';
    expect(check(text)).toContain('age: conflicts');
  });

  it('but one, and another at another time', () => {
    const text =
      'Maria Holm, 45, runs the ferry. Peter Holm, 54, helps. At age 19 Maria Holm left home. Eve A. Holm, 12, stayed.';
    expect(check(text)).toEqual([]);
  });
});

describe('arithmetic that holds', () => {
  it.each([
    ['from-to', 'Bicycle thefts in the city rose 17 percent last year, from 412 to 482, the police said.'],
    ['from-to', 'Net income at the brewery climbed 8% to $41.2 million from $38.1 million a year earlier.'],
    ['from-to', 'The number of ferries more than doubled, from 14 in 2015 to 33 in 2019.'],
    ['from-to', 'Unemployment fell 0.4 percentage points, from 5.1 percent to 4.7 percent.'],
    ['rise-to', 'The index of shipping costs fell 102.2 points, or 1.3%, to 7,934.02 on Tuesday.'],
    ['shares', 'On the council, 42 of the 60 members, or 70 percent, backed the plan.'],
    ['sums', 'The choir has 62 singers: 33 women and 29 men.'],
    [
      'percent-change',
      'The region recorded 412 burglaries in 2018. In 2019 it recorded 533 burglaries, a 29% increase from 2018.',
    ],
  ])('%s: %s', (rule, text) => {
    expect(check(text)).toContain(`${rule}: adds up`);
  });

  it('implies the figure left out', () => {
    expect(check('There were 533 burglaries in 2019, a 30% rise over 2018.')).toEqual([
      'implied-base: information',
    ]);
  });
});

describe('look-alikes raise no alarm', () => {
  it.each([
    'Prices rose 3 percent from January to March, and 5 percent of shops closed.',
    'He won 52 percent of the vote, up from 48 percent in 2012, while turnout fell to 61 percent from 64 percent.',
    'The company cut 300 of its 4,000 jobs, or about 8 percent, and will save 20 percent of its costs.',
    'Shares fell 2.1 percent to $34.10 after the stock had traded from $33 to $36 earlier.',
    'The budget grew from $1.2 billion to $1.5 billion over three years, 10 percent more than planned.',
    'Of 120 pupils, 40 walked, and of these 12 came with a dog; 260 parents drove.',
    'Revenue rose 12 percent from a year ago, to $2.3 billion, from services and from hardware.',
    'The tax would rise from 5 percent to 6 percent, a 1 percent increase that could raise $20 million.',
    'There were two proposals. First, however, the mayor spoke. Second came the vote. The third speaker left.',
    'Deaths rose 4 percent in 2019. There were 200 deaths in 2018 in the north and 340 in 2019 across the country.',
    'Ferries carried 400 people in 2018 and 500 in 2019. Cars carried on ferries rose 60 percent in 2019 from 2018.',
    'The storms in 2018 and 2019 were bad. A boat sank, killing four fishermen.',
  ])('%s', (text) => {
    expect(check(text).filter((f) => !QUIET.has(f.split(': ')[1] as string))).toEqual([]);
  });
});

describe('ids of findings', () => {
  const thefts =
    'A town and its bridge\n\n' +
    'The region recorded 412 burglaries in 2018. In 2019 it recorded 533 burglaries, a 45% increase from 2018. ' +
    'There are two risks. First, floods. Second, frost. Third, hail. The bridge opened on Monday, March 4, 2016.';
  const ferries =
    'The ferry carried 211 people, 260 of them tourists. The number of ferries doubled from 14 to 43.';
  const other = 'The choir has 62 singers: 33 women and 27 men.';

  const idsOf = (articles: Article[]): string[] => {
    const readings = articles.map(analyse).filter((r): r is Reading => 'document' in r);
    return rules.flatMap((rule) => rule.run(corpusOf(readings)).map((f) => f.id)).sort();
  };
  const [a, b, c] = [article('a', thefts), article('b', ferries), article('c', other)];

  /** Broken at 72 columns, as an editor would. */
  const wrapped = thefts.replace(/(.{1,72})(?:\s|$)/g, '$1\n');

  it('keep when articles are added, reordered or reflowed', () => {
    const before = idsOf([a, b]);
    expect(before.length).toBeGreaterThan(4);
    expect(idsOf([b, a])).toEqual(before);
    expect(idsOf([c, b, a]).filter((id) => before.includes(id))).toEqual(before);
    expect(idsOf([article('a', wrapped), b])).toEqual(before);
  });

  it('are new when a value in them moves', () => {
    const before = new Set(idsOf([a, b]));
    const moved = idsOf([article('a', thefts.replace('533', '534').replace('2016', '2017')), b]);
    expect(moved.filter((id) => !before.has(id)).length).toBeGreaterThanOrEqual(2);
  });
});
