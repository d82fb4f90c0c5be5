/** Dates as monthly statistics and company reports write them. */
import { describe, expect, it } from 'vitest';
import { datesOf } from './document.ts';

const read = (sentences: string | string[]) =>
  datesOf(sentences, '2019-03-12').map((timex) => `${timex.text}=${timex.value}`);

describe('quarters and halves', () => {
  it.each<[string, string[]]>([
    ['It rose from the fourth 2018 quarter.', ['the fourth 2018 quarter=2018-Q4']],
    ['Net of the 4th qtr 2018 fell.', ['the 4th qtr 2018=2018-Q4']],
    ['Net fell in the 2018 first half.', ['the 2018 first half=2018-H1']],
    ['It was sold last quarter.', ['last quarter=2018-Q4']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("a fiscal quarter's days are not known", () => {
    expect(datesOf('Sales rose in the first quarter of fiscal 2019.', '2019-03-12')).toMatchObject([
      { value: '2019-Q1', from: null, to: null, edtf: null },
    ]);
  });
});

describe('the year of a month', () => {
  it.each<[string, string[]]>([
    [
      'Output fell 2 percent in January after a 3 percent rise in December.',
      ['January=2019-01', 'December=2018-12'],
    ],
    ['The pact, which expires in October, stands.', ['October=2019-10']],
    ['They will go over the last pact when they meet next in April.', ['April=2019-04']],
    ['The loan matures on June 30.', ['June 30=2019-06-30']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a year that was only implied does not go on', () => {
    expect(read(['The quota was agreed last December.', 'Output in January was high.'])).toEqual([
      'last December=2018-12',
      'January=2019-01',
    ]);
  });

  it('a year that was named does, and turns with it', () => {
    expect(read(['In May 2014 the mill burned.', 'In June it was sold.'])).toEqual([
      'May 2014=2014-05',
      'June=2014-06',
    ]);
    expect(read(['In December 2017 the mill burned.', 'In January it was sold.'])).toEqual([
      'December 2017=2017-12',
      'January=2018-01',
    ]);
  });
});

describe('a year earlier', () => {
  it.each<[string, string]>([
    ['Sales in the third quarter of 2018 rose to 9 from 8 a year earlier.', '2017-Q3'],
    ['February sales rose to 9 from 8 a year ago.', '2018-02'],
    ['Sales rose 9 percent in January against 8 percent in December and 7 a year earlier.', '2018-01'],
    ['Sales fell to 104 in January from 112 in December and 105 a year earlier.', '2018-01'],
    ['Sales in January and February were up from 8 a year earlier.', '2018'],
    ['In 2018 sales rose to 9 from 8 a year before and profits fell.', '2017'],
    ['Sales on January 4 rose to 9 from 8 a year earlier.', '2018'],
  ])('%s', (text, value) => {
    expect(datesOf(text, '2019-03-12').at(-1)?.value).toBe(value);
  });
});

describe('ends and lengths', () => {
  it.each<[string, string[]]>([
    ['In the two months to end-February sales rose.', ['two months=P2M', 'end-February=2019-02']],
    ['In the year to end-March 2018 sales rose.', ['the year=P1Y', 'end-March 2018=2018-03']],
    ['It opens within the next three or four months.', ['the next three or four months=PXM']],
    ['He served 3-1/2 years.', ['3-1/2 years=P3.5Y']],
    ['It takes two or three weeks.', ['two or three weeks=PXW']],
    ['They were ten or fifteen years old.', ['fifteen years old=P15Y']],
    ['Rent is paid in half-yearly parts.', ['half-yearly=P6M']],
    [
      'In summer 2018 rents fell. They want a pact by the end of the week.',
      ['summer 2018=2018-SU', 'the end of the week=2019-W11'],
    ],
    ['The current account deficit grew.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a day that somebody had been asked to act on is past', () => {
    expect(read('They had been asked to vote on Friday.')).toEqual(['Friday=2019-03-08']);
    expect(read('They hope to vote on Friday.')).toEqual(['Friday=2019-03-15']);
  });

  it('a half with hyphens', () => {
    expect(read('It ended at least two-and-a-half months ago.')).toEqual([
      'at least two-and-a-half months ago=2019-01',
    ]);
  });

  it('what was done at an hour was done on no day to come', () => {
    expect(read(['The council meets on March 20.', 'The mayor was sworn in at 11:54 a.m.'])).toEqual([
      'March 20=2019-03-20',
      '11:54 a.m.=2019-03-12T11:54',
    ]);
  });
});
