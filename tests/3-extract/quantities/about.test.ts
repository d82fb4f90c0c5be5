import { describe, expect, test } from 'vitest';
import { asCqe } from '../../../pipeline/3-extract/quantities/cqe.ts';
import { quantitiesOf } from './read.ts';

/** What the figure at index `n` of a sentence is about. */
function about(text: string, n = 0): string {
  return asCqe(quantitiesOf(text)[n] as never).concept.join(' ');
}

describe('the noun a figure hangs on', () => {
  test.each([
    ['Rents in Kerry and Cork rose 5%.', 0, 'rents kerry cork'],
    ['Waiting times for a dentist are 40 minutes.', 0, 'waiting times dentist'],
    ['They mixed 30% fuming nitric acid.', 0, 'fuming nitric acid'],
    ['Demand for 300 sq m offices fell.', 0, 'demand offices'],
    ['The clinic hired 40 nurses (8% of its staff).', 1, 'staff clinic'],
    ['Tarn Mills, up 4%, led the day.', 0, 'tarn mills'],
    ['The line had a slow year, with its fares down 4%.', 0, 'fares line'],
    ['Adler bought 5% from the founder.', 0, 'founder adler'],
    ['The ferry trades at nine times earnings.', 0, 'earnings ferry'],
    ['Drivers over the age of 70 protested.', 0, 'drivers'],
    ['The crew gained ten minutes for repairs.', 0, 'repairs crew'],
    ['The town built a 40 m (131 ft)-long jetty.', 0, 'jetty town'],
    ['She rents a two-room house.', 0, 'house'],
    ['Brun sells a 5- or 7-litre bucket.', 0, 'bucket brun'],
    ['There are 40 pupils learning at Fenwick College.', 0, 'fenwick college'],
  ])('%s', (text, n, words) => expect(about(text, n).split(' ').sort()).toEqual(words.split(' ').sort()));
});

describe('the subject of its clause', () => {
  test.each([
    ["This year's rent is $900.", 0, 'rent'],
    ['Plots of 2 hectares sell within 70 days; larger ones, 99 days.', 2, 'plots'],
    ['A fund worth $2 billion gained 5%.', 1, 'fund'],
    ['Farrow — The cable maker gained 5%.', 0, 'farrow cable maker'],
    ['Harbour Lines said it was buying two ferries.', 0, 'harbour lines'],
    ['The firm last year sold 5%.', 0, 'firm'],
    ['The mill it bought last year sold 40 looms.', 0, 'mill'],
    ['Thefts in the five ports were 12.', 1, 'thefts ports'],
    ['The van broke down after its driver lost 5 litres.', 0, 'driver'],
    ['A claim of $9 million, ranging from $200 to $4 million, failed.', 1, 'claim'],
  ])('%s', (text, n, words) => expect(about(text, n).split(' ').sort()).toEqual(words.split(' ').sort()));

  test.each([['A 65-year-old would save.'], ['One man left.'], ['There were four million people.']])(
    '%s is about nothing else',
    (text) => expect(about(text)).toBe(''),
  );
});

describe('measures before the counted noun', () => {
  test.each([
    ['It promised thousands of $12-an-hour jobs.', ['job', 'dollar per hour']],
    ['He bought dozens of 5-kg sacks.', ['sack', 'kilogram']],
    ['Tens of millions of dollars were lost.', ['dollar']],
  ])('%s', (text, units) => expect(quantitiesOf(text).map(({ unit }) => unit)).toEqual(units));
});

describe('a pick keeps what narrows its class', () => {
  test.each([
    ['It is one of the oldest parks in the valley.', 'old park', 'old park valley'],
    ['one of the finest songs ever to top the charts', 'fine song', 'fine song top chart'],
    ['one of the guards that fled', 'guard', 'guard'],
    ['one of the guards was hurt in the yard', 'guard', 'guard'],
    ['two of the parks in the valley', 'park', 'park'],
  ])('%s', (text, unit, cqe) => {
    const [quantity] = quantitiesOf(text);
    expect([quantity?.unit, asCqe(quantity as never).unit]).toEqual([unit, cqe]);
  });
});

describe('lists', () => {
  test('bare numbers take no noun from a place', () => {
    const units = quantitiesOf('Thefts in the five ports were 12, 15, 3 and 40.').map(({ unit }) => unit);
    expect(units).toEqual(['port', null, null, null, null]);
  });

  test('a sum after a converted one keeps the first currency', () => {
    const read = quantitiesOf('Profits were 9 billion pesos ($2 billion) and 7 billion.');
    expect(read.map(({ unit }) => unit)).toEqual(['peso', 'dollar', 'peso']);
  });

  test('a rate behind a bracket belongs to the sum before it', () => {
    expect(quantitiesOf('It costs 9 pesos ($2) a year.')[0]?.unit).toBe('peso per year');
  });
});
