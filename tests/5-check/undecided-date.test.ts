import { expect, it } from 'vitest';
import { undecidedDates } from '../../pipeline/5-check/rules/undecided-date.ts';
import { corpusOf, type Figure, reading } from './factory.ts';

const run = (first: string, words: string, dates: [string, string], more: Partial<Figure> = {}, last = '') =>
  undecidedDates.run(
    corpusOf(
      reading('a', [
        { text: first },
        {
          text: 'A ferry sank off the cape, killing 12 sailors.',
          figures: [{ text: '12', head: 'sailor', event: 'kill', either: { words, dates }, ...more }],
        },
        ...(last ? [{ text: last }] : []),
      ]),
    ),
  );

it('finds an event after a sentence with two dates of unlike precision', () => {
  const [finding, ...rest] = run(
    'The latest storm in 2019 and in May 2018 was the worst.',
    '2019 and in May 2018',
    ['2019', '2018-05'],
    {},
    'In response, the harbour closed.',
  );
  expect(rest).toEqual([]);
  expect([finding?.verdict, finding?.severity, finding?.scope]).toEqual([
    'undecided date',
    'medium',
    'inside',
  ]);
  expect(finding?.evidence.map((e) => e.role)).toEqual([
    'the two dates',
    'the figure without a date',
    'dated only through it',
  ]);
});

it.each<[string, Parameters<typeof run>]>([
  ['either … or', ['The storm came in March or April.', 'March or April', ['2018-03', '2018-04']]],
  ['in reverse order', ['The storms in 2019 and 2018 were bad.', '2019 and 2018', ['2019', '2018']]],
])('reports %s', (_, parameters) => {
  expect(run(...parameters)).toHaveLength(1);
});

it.each<[string, Parameters<typeof run>]>([
  ['two years in order', ['The storms in 2018 and 2019 were bad.', '2018 and 2019', ['2018', '2019']]],
  [
    'what is no event',
    [
      'The storm came in March or April.',
      'March or April',
      ['2018-03', '2018-04'],
      { event: '' as never, statistic: 'share' },
    ],
  ],
  [
    'a dated event',
    [
      'The storm came in March or April.',
      'March or April',
      ['2018-03', '2018-04'],
      { either: undefined as never, period: '2018-03' },
    ],
  ],
])('leaves %s alone', (_, parameters) => {
  expect(run(...parameters)).toEqual([]);
});
