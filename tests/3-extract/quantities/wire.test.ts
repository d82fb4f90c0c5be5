/** Wire copy: abbreviated money, fractions of a point, earnings lines, goods by the bag. */
import { describe, expect, test } from 'vitest';
import { brief, only, quantitiesOf } from './read.ts';

describe('money as the wires write it', () => {
  test.each([
    ['a 45 mln dlr bond and a 3.1 bln stg loan', '45000000 dollar; 3100000000 pound sterling'],
    ['the 9.5-million-dlr mill', '9500000 dollar'],
    [
      'debt fell to 8.2 billion N.Z. Dlrs from 8.9 billion',
      '8200000000 new zealand dollar; 8900000000 new zealand dollar',
    ],
    ['a levy of 21.5 Ecus a tonne', '21.5 european currency unit per tonne'],
    ['it borrowed 700 mln Swedish crowns', '700000000 swedish krona'],
    ['the fare is 12 Moroccan dirhams', '12 moroccan dirham'],
    ['a wage of 900 kwacha', '900 kwacha'],
    ['sales of 3 billion guaranis', '3000000000 paraguayan guarani'],
    ['the share fell 13 marks', '↓13 mark'],
    ['600 billion lire were spent', '600000000000 lira'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));

  test.each([
    ['the pupil got 13 marks in the exam', '13 mark'],
    ['two crowns were stolen', '2 crown'],
    ['40 Guarani came to the gate', '40 guarani'],
    ['500 won prizes', '500 won prize'],
  ])('%s: no money', (text, gives) => {
    expect(brief(text)).toBe(gives);
    expect(only(text).statistic).toBe('count');
  });

  test('a currency that several countries share has no code', () => {
    expect(only('900 kwacha').unitCode).toBeNull();
    expect(only('900 Zambian kwacha').unitCode).toBe('ZMW');
  });
});

describe('fractions of a point', () => {
  test.each([
    ['the stock climbed 2-1/2 to 80-1/8', '↑2.5; 80.125'],
    ['notes of 9-3/4 to 10-1/4 percent', '9.75–10.25 percentage'],
    ['a 1-1/2-year note', '1.5 year'],
    ['they won 5-1', '5–1'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));

  test('the worth of the last digit is the part of one', () => {
    expect(only('priced at 74 3/8 dollars').step).toBe(0.125);
    expect(only('2-1/4 million tonnes').step).toBe(250000);
  });
});

describe('what is compared with "vs" is not counted', () => {
  test.each([
    ['Shr 41 cts vs 38 cts', '41 cent; 38 cent'],
    ['Shr loss 12 cents vs loss nine cents', '12 cent; 9 cent'],
    ['Avg shrs 14.2 million vs 13.9 million', '14200000; 13900000'],
    ['Sales 7.25 billion francs vs 6.8', '7250000000 franc; 6800000000 franc'],
    ['Net 2.3 mln vs 640,000', '2300000; 640000'],
    ['Div 6p vs 5', '6 pence; 5 pence'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));

  test('both figures are of the line they stand in', () => {
    expect(quantitiesOf('Shr 41 cts vs 38 cts').map(({ about }) => about)).toEqual([['shr'], ['shr']]);
  });
});

describe('goods', () => {
  test.each([
    ['5,000 bags of coffee', '5000 bag', 'coffee'],
    ['12,000 head of cattle', '12000 head', 'cattle'],
    ['9,100 short tons of copper', '9100 short ton', 'copper'],
    ['90,000 bpd of crude', '90000 barrel per day', 'crude'],
  ])('%s', (text, gives, about) => {
    expect(brief(text)).toBe(gives);
    expect(only(text).concept).toEqual([]);
    expect(only(text).about).toEqual([about]);
  });

  test('a bag of its own is counted', () => {
    expect(only('two bags were found').concept).toEqual(['bags']);
  });

  test('a number in brackets before the unit shares it', () => {
    expect(brief('they took 3,400 (1,680) tonnes of rye and 920 (nil) tonnes of barley')).toBe(
      '3400 tonne; 1680 tonne; 920 tonne',
    );
  });
});

describe('levels and terms are no bounds or changes', () => {
  test.each([
    ['rates cannot rise above 11.5 percent', '>11.5 percentage'],
    ['under a 10-year agreement', '10 year'],
    ['over a five-year term', '5 year'],
    ['both work under one roof', '1 roof'],
    ['under 40 homes', '<40 home'],
    ['bookings were up to 730 from 690', '730; 690'],
    ['the stores hold up to 730', '<730'],
    ['the week to March six and April two', ''],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('what a sum before a noun is the size of', () => {
  test.each([
    ['the firm made a 19.6 million dlr profit', ['profit']],
    ['it has a $300 million bridge loan', ['bridge', 'loan']],
    ['they paid the $30 million yesterday', []],
    ['they paid $30 million for land', []],
  ])('%s', (text, concept) => expect(only(text).concept).toEqual(concept));
});

describe('labels, days and signs that look like figures', () => {
  test.each([
    ['the bank holds its A-1 rated notes', ''],
    ['they saw a -1 reading', '-1 reading'],
    ['the 9/12 march drew crowds', ''],
    ['her 2014 and 2016 campaigns', ''],
    ['A $2 million fine was set', '2000000 dollar'],
    ['they paid A $2 million', '2000000 australian dollar'],
    ['agents zero in on a suspect', ''],
    ['a two-for-one split', ''],
    ['the 3B2/600 computer', ''],
    ['the 1987 crop of wheat', ''],
    ['the first three quarters of 2016', '3 quarter'],
    ['a mill with an output of 610 million pounds a year', '610000000 pound-mass per year'],
    ['they owe 610 million pounds', '610000000 pound sterling'],
    ['anyone 19 or older may vote', '>19 year of age'],
    ['it was 25 degrees below zero', '-25 degree'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('units that stand once', () => {
  test.each([
    ['cut to 13 percent from 14', '13 percentage; 14 percentage'],
    ['a loss of 62 million francs vs 71 million profit', '62000000 franc; 71000000 franc'],
    ['bonds for 250 million francs and notes for 300 million', '250000000 franc; 300000000 franc'],
    ['it cost 40 million dollars and is used by 3 million', '40000000 dollar; 3000000'],
    ['gold stood at 408.90/409.40 dollars', '408.9–409.4 dollar'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});

describe('changes', () => {
  test.each([
    ['it cut its rates 3 percent', '↓3 percentage'],
    ['a $25 million increase', '↑25000000 dollar'],
    ['a $25 million loss', '25000000 dollar'],
    ['the stock closed at 34-7/8, off 5/8', '34.875; ↓0.625'],
    ['a 23 percent across-the-board cut', '↓23 percentage'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));
});
