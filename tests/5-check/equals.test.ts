/** A figure that has its equal in the other article contradicts no further figure there. */
import { expect, it } from 'vitest';
import { haveEquals, isBeyond } from '../../pipeline/5-check/rules/equals.ts';
import { corpusOf, type Figure, reading } from './factory.ts';

const seats: Figure = { text: '68 seats', value: 68, head: 'seat' };
const capital: Figure = { text: '12 seats', value: 12, head: 'seat' };

it.each<[string, Figure[], boolean]>([
  ['the same number of the same thing', [capital, { ...seats, text: '68 more', event: 'win' }], true],
  ['another number', [capital, { text: '69 seats', value: 69, head: 'seat' }], false],
  ['a small number of something else', [capital, { text: '68 pages', value: 68, head: 'page' }], false],
  ['the same kind of figure only', [capital, { ...seats, text: '68 percent', statistic: 'share' }], false],
])('%s', (_, figures, expected) => {
  const text = (list: readonly Figure[]): string => `The party has ${list.map((f) => f.text).join(' and ')}.`;
  const one = reading('a', [{ text: text([seats]), figures: [seats] }]);
  const other = reading('b', [{ text: text(figures), figures }]);
  const corpus = corpusOf(one, other);
  const [a, b] = [one.claims[0], other.claims[0]];
  if (!a || !b) throw new Error('two claims');
  expect(haveEquals(corpus, a, b)).toBe(expected);
  expect(haveEquals(corpus, b, a)).toBe(expected);
});

it('ten dead are no ten hurt', () => {
  const one = reading('a', [
    {
      text: 'It killed 10 people.',
      figures: [{ text: '10 people', value: 10, head: 'person', event: 'kill' }],
    },
  ]);
  const other = reading('b', [
    {
      text: 'It killed 12 people and hurt 10 people.',
      figures: [
        { text: '12 people', value: 12, head: 'person', event: 'kill' },
        { text: '10 people', value: 10, head: 'person', event: 'injure' },
      ],
    },
  ]);
  const [a, b] = [one.claims[0], other.claims[0]];
  if (!a || !b) throw new Error('two claims');
  expect(haveEquals(corpusOf(one, other), a, b)).toBe(false);
});

it('from a hundred on the number tells by itself', () => {
  const staff: Figure = { text: '860 people', value: 860, head: 'person' };
  const one = reading('a', [{ text: 'The mill employs 860 people.', figures: [staff] }]);
  const other = reading('b', [
    {
      text: 'The trade employs 4000 people, and the mill 860 workers.',
      figures: [
        { text: '4000 people', value: 4000, head: 'person' },
        { text: '860 workers', value: 860, head: 'worker' },
      ],
    },
  ]);
  const [a, b] = [one.claims[0], other.claims[0]];
  if (!a || !b) throw new Error('two claims');
  expect(haveEquals(corpusOf(one, other), a, b)).toBe(true);
});

it('whom something befell is counted whole', () => {
  const hurt: Figure = { text: '10', event: 'injure' };
  const [claim] = reading('a', [{ text: 'Four died and 10 others were hurt.', figures: [hurt] }]).claims;
  expect(claim && isBeyond(claim)).toBe(false);
});

it.each<[string, string, boolean]>([
  ['She met three other candidates.', 'three', true],
  ['They found 15 more bodies.', '15', true],
  ['They found 15 more than last year.', '15', false],
  ['Another 27 passengers were saved.', '27', true],
  ['She met three candidates.', 'three', false],
])('%s', (text, figure, expected) => {
  const [claim] = reading('a', [{ text, figures: [{ text: figure, value: 3 }] }]).claims;
  expect(claim && isBeyond(claim)).toBe(expected);
});
