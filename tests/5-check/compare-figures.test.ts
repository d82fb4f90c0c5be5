/** Which figure of a longer passage a loose statement is about, and when two counts are two snapshots. */
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../pipeline/5-check/compare.ts';
import { readingOf } from '../../pipeline/commands/lines/reading.ts';

const CASES: [string, string, 'agree' | 'conflict' | 'not_comparable'][] = [
  // a number that stands in both is no second snapshot; counts that have all moved are
  [
    'On the Harbour Review, the play holds a rating of 61 % based on 44 reviews.',
    'On the Harbour Review, the play has more than 44 reviews and a rating above 61 %.',
    'conflict',
  ],
  [
    'On the Harbour Review, the play holds a rating of 61 % based on 44 reviews.',
    'On the Harbour Review, the play has more than 52 reviews and a rating below 60 %.',
    'not_comparable',
  ],
  [
    'It drew 54 reviews and 31 letters.',
    'Its rating comes from 55 reviews and fewer than 31 letters.',
    'not_comparable',
  ],
  // a part without a noun of its own
  [
    'The studio made 90 films, including 12 as a co-producer.',
    'The studio was co-producer of fewer than 20 films.',
    'agree',
  ],
  ['The studio made 90 films, including 12 comedies.', 'The studio made fewer than 80 films.', 'conflict'],
  // people of a place, seats of a hall
  ['The valley has a population of 41,300.', 'The valley has more than 41,000 residents.', 'agree'],
  ['The valley has a population of 41,300.', 'The valley has fewer than 40,000 inhabitants.', 'conflict'],
  ['The club plays in a 23,400-seat stadium.', 'The stadium has a capacity of more than 23,000.', 'agree'],
  ['The club has 400 members.', 'The club hall has a capacity of 700.', 'not_comparable'],
  // marks without their "out of ten"
  [
    'Of 120 critics, 81 % praised the film, with a rating average of 7.9 out of 10.',
    'The film averaged more than 7.5/10.',
    'agree',
  ],
  // markets
  [
    'The film earned $ 41.2 million in the United States and Canada, and $ 30 million in other places.',
    'The film earned less than $ 40 million in North America.',
    'conflict',
  ],
  [
    'The film earned $ 41.2 million in the United States and Canada, and $ 45.5 million in other places.',
    'The film earned more than $ 45 million outside of North America.',
    'agree',
  ],
  // a running total beside what is new in it
  [
    'On 3 May nine new cases were found, bringing the total to 88.',
    'There were more than 85 cases on 3 May.',
    'agree',
  ],
  // an estimate leaves room, but not where it says on which side, nor where it counts to the last digit
  ['The mill was sold for almost $ 2 million.', 'The mill was sold for more than $ 2 million.', 'conflict'],
  [
    'The mill was sold for about $ 2 million.',
    'The mill was sold for more than $ 2.2 million.',
    'not_comparable',
  ],
  ['The fair drew an estimated 61,842 visitors.', 'The fair drew more than 63,000 visitors.', 'conflict'],
  // "the first 28 days" ranks nothing
  [
    'The fair earned $ 4.1 million in its first 28 days.',
    'In 28 days the fair earned more than $ 4 million.',
    'agree',
  ],
  // results of games, narrower nouns, bounds on an age that is given
  ['The rovers went home happy after a 3-0 win over Arden.', 'The rovers beat Arden by 3-0.', 'agree'],
  ['The rovers went home happy after a win over Arden.', 'The rovers beat Arden by 3-0.', 'not_comparable'],
  ['More than 10,600 people live in the valley.', 'Over 10,000 inhabitants live in the valley.', 'agree'],
  ['More than 10,600 people live in the valley.', 'Over 10,000 sheep live in the valley.', 'not_comparable'],
  [
    'She moved to live in the valley at the age of eight.',
    'She was over 12 years old when she moved to the valley to live.',
    'conflict',
  ],
  ['Her son is eight years old.', 'She was 12 years old when she moved to the valley.', 'not_comparable'],
];

describe('the figure a loose statement is about', () => {
  it.each(CASES)('%s | %s → %s', (a, b, verdict) => {
    const result = comparePair(readingOf('a', a), readingOf('b', b));
    expect(result.verdict, result.reason).toBe(verdict);
  });
});
