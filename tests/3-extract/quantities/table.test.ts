import { describe, expect, test } from 'vitest';
import { asCqe } from '../../../pipeline/3-extract/quantities/cqe.ts';
import { brief, only, quantitiesOf } from './read.ts';

describe('numbers', () => {
  test.each([
    ['a crowd of 1 250 000 people', '1250000 people'],
    ['twenty-one trillion stars', '21000000000000 star'],
    ['two hundred and forty-one thousand ballots', '241000 ballot'],
    ['between two hundred and three hundred lorries', '200–300 lorry'],
    ['4 hundred million birds', '400000000 bird'],
    ['two point five million eggs', '2500000 egg'],
    ['nine million and a half eggs', '9500000 egg'],
    ['a dozen boats', '12 boat'],
    ['two dozen boats', '24 boat'],
    ['half a dozen boats', '6 boat'],
    ['a third of the boats', '0.333333 boat'],
    ['two-thirds of a million', '666667'],
    ['3.2 million bees', '3200000 bee'],
    ['.534 of a mile', '0.534 mile'],
    ['12,34,567 votes', '1234567 vote'],
    ['13 lakh voters', '1300000 voter'],
    ['1.5x10^6 cells', '1500000 cell'],
    ['2½ cups of flour', '2.5 cup'],
    ['sections 22,24,26', '22; 24; 26'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));

  test('keeps decimals right', () => {
    expect(only('0.1 mm of rain').value).toBe(0.1);
    expect(only('1.1 million tonnes').value).toBe(1100000);
    expect(only('a debt of $4.35bn').value).toBe(4350000000);
  });

  test('knows the worth of the last digit', () => {
    expect(only('3.2 million bees').step).toBe(100000);
    expect(only('3.24m bees').step).toBe(10000);
    expect(only('37.5 kg').step).toBe(0.1);
    expect(only('521 bees').step).toBe(1);
  });
});

describe('no figures', () => {
  test.each([
    'In 2019 the mill closed.',
    'The mill closed between 1890 and 1904.',
    'Sales in 1987 were poor.',
    'The 2016 ballot was void.',
    'They met on 3 March and on April 12th.',
    'Rates for 2014-15 were fixed.',
    'Section 427 and Article 5 of the code apply.',
    'Shares on the FTSE 100 and the Nikkei 225 were flat.',
    'He bought a Korda X5 and an Orbiter 14.',
    'The 9/11 attacks changed that.',
    'They are two sides of the same coin.',
    'It was the lesser of two evils.',
    'On the one hand it rained.',
    'She was one of the first to sign.',
    'No one saw this one.',
    'One never knows.',
    'Call 020-7946-0123 or write to 16 Linden Avenue.',
    'Version 2.4.1 is out, see https://example.org/a?id=305&n=12.',
    'Doors open at 7:30 p.m. or 0630 GMT.',
    'the first half of the second act',
    'Route 66 and Flight 370',
    'Covid-19 cases',
  ])('%s', (text) => expect(brief(text)).toBe(''));
});

describe('bounds', () => {
  test.each([
    ['more than 50 boats', 'more than', '>', { low: 50, high: null, lowStrict: true }],
    ['at least 50 boats', 'at least', '>', { low: 50, high: null }],
    ['no fewer than 50 boats', 'at least', '>', { low: 50, high: null }],
    ['50 or more boats', 'at least', '>', { low: 50, high: null }],
    ['fewer than 50 boats', 'less than', '<', { low: null, high: 50, highStrict: true }],
    ['at most 50 boats', 'at most', '<', { low: null, high: 50 }],
    ['as many as 50 boats', 'up to', '<', { low: null, high: 50 }],
    ['losses may be as high as 50', 'up to', '<', { low: null, high: 50 }],
    ['sub-50 metre towers', 'less than', '<', { low: null, high: 50, highStrict: true }],
    ['about 50 boats', 'approximate', '~', { low: 45, high: 55 }],
    ['an estimated 50 boats', 'approximate', '~', { low: 45, high: 55 }],
    ['an estimated 50 to 60 boats', 'range', '~', { low: 50, high: 60 }],
    ['scores of boats', 'vague', '=', { low: 40, high: 100 }],
    ['prices fell from 9 to 7 euros', 'range', 'down', { low: 7, high: 9 }],
    ['50 boats', 'exact', '=', { low: 50, high: 50 }],
  ])('%s', (text, bound, change, interval) => {
    const quantity = only(text);
    expect([quantity.bound, quantity.change, quantity.interval]).toEqual([bound, change, interval]);
  });

  test('keeps the words of the hedge', () => {
    expect(only('losses may be as high as 50').hedge).toBe('may be as high as');
    expect(only('an estimated 50 boats').hedge).toBe('an estimated');
  });
});

describe('statistics', () => {
  test.each([
    ['a 42% increase over 2020', 'percent change', 'up', 'over 2020'],
    ['fares rose 8% from a year earlier', 'percent change', 'up', 'from a year earlier'],
    ['output was more than 40% higher in May than in 2018', 'percent change', '>', 'than in 2018'],
    ['over 82% of all storm-related claims', 'share', '>', 'of all storm-related claims'],
    ['a 5% drop', 'percent change', 'down', undefined],
    ['for the third time', 'rank', '=', undefined],
    ['four years of drought', 'duration', '=', undefined],
    ['one in five farms', 'share', '=', undefined],
    ['40 cases per 100,000 people', 'rate', '=', undefined],
    ['a boy aged 7', 'age', '=', undefined],
    ['$40 for a coat', 'money', '=', undefined],
    ['40 km of pipe', 'measure', '=', undefined],
    ['output doubled', 'multiple', 'up', undefined],
  ])('%s', (text, statistic, change, base) => {
    const quantity = only(text);
    expect([quantity.statistic, quantity.change, quantity.base?.text]).toEqual([statistic, change, base]);
  });
});

describe('news in brief', () => {
  test.each([
    ['Aid rose by A$2.4bn to A$31bn.', '↑2400000000 australian dollar; 31000000000 australian dollar'],
    ['Two women, aged 34 and 41, were hurt.', '2 woman; 34 year of age; 41 year of age'],
    ['A magnitude 6.3 quake struck at a depth of 10 km.', '6.3 magnitude; 10 kilometre'],
    ['The toll could reach 5,000, up from 1,200 last week.', '5000; 1200'],
    ['The 5th Brigade lost 60 of its 400 men.', '60 man; 400 man'],
    ['Jobs for the over-65s rose 4%.', '↑4 percentage'],
    ['Sales made $6-8 million.', '6000000–8000000 dollar'],
    ['The bill passed 52-48 after a 10-hour debate.', '52–48; 10 hour'],
    ['More than half a million children miss school.', '>500000 child'],
    ['Of the 500 seats, 120 went to women.', '500 seat; 120 seat'],
    ['12m people need aid, up from 9m in May.', '12000000 people; 9000000 people'],
    ['Thefts fell by a third, to 41.', '↓0.333333; 41'],
    ['They will bring up two bills.', '2 bill'],
    ['The house was up 30 seats.', '↑30 seat'],
    ['She doubled down on it.', ''],
    ['Prices fell 1 to 1.5 percent.', '↓1–1.5 percentage'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('the CQE view', () => {
  test.each([
    ['Nordal has 900 guards', '=', ['nordal']],
    ['Nordal shares rose 5%', 'up', ['nordal', 'shares']],
    ['a 5% rise in rents', '=', ['rise', 'rents']],
    ['Rents rose about 5%', '~', ['rents']],
    ['60% of its revenue', '=', ['revenue']],
  ])('%s', (text, change, concept) => expect(asCqe(only(text))).toMatchObject({ change, concept }));
});

describe('what is counted', () => {
  test.each([
    ['killing sixteen harbour guards', 'harbour guard'],
    ['claiming 419 lives', 'life'],
    ['87 of these raids', 'raid'],
    ['282 farmers and shepherds were fined', 'farmer'],
    ["two of Harun's deputies resigned", 'deputy'],
    ['a five-judge panel', 'judge'],
    ['eight million 250ml bottles', 'bottle'],
  ])('%s', (text, unit) => expect(quantitiesOf(text)[0]?.unit).toBe(unit));

  test('takes an elided noun from the figure before', () => {
    const [, second] = quantitiesOf('There were 31 floods, a steep climb from five the year before.');
    expect([second?.value, second?.unit, second?.conceptFrom]).toEqual([5, 'flood', 'ellipsis']);
  });

  test('marks parts of a whole', () => {
    const text = 'In total, 306 raids, including 23 night raids, were counted.';
    const [, part] = quantitiesOf(text);
    expect(part?.partOf && text.slice(part.partOf.start, part.partOf.end)).toBe('including');
  });
});
