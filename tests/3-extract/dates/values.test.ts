import { describe, expect, it } from 'vitest';
import { datesOf } from './document.ts';

/** Every expression of a text as "words=value". */
const read = (sentences: string | string[], published: string | null = null) =>
  datesOf(sentences, published).map((timex) => `${timex.text}=${timex.value}`);

describe('written-out dates', () => {
  it.each<[string, string[]]>([
    ['The pier burned on 3 March 1911.', ['3 March 1911=1911-03-03']],
    ['The pier burned on March 3rd, 1911.', ['March 3rd, 1911=1911-03-03']],
    ['The pier burned on Tuesday, Sept. 5, 1911.', ['Tuesday, Sept. 5, 1911=1911-09-05']],
    ['It dates from mid-2014.', ['mid-2014=2014']],
    ['The first half of 2025 was dry.', ['The first half of 2025=2025-H1']],
    ['Exports fell in the third quarter of 2020.', ['the third quarter of 2020=2020-Q3']],
    ['The lake froze in the winter of 1962.', ['the winter of 1962=1962-WI']],
    ['Wool was king in the 1780s.', ['the 1780s=178']],
    ['The mill is of the nineteenth century.', ['the nineteenth century=18']],
    ['The temple fell in 371 BC.', ['371 BC=BC0371']],
    ['Guidance for fiscal 2023 was cut.', ['fiscal 2023=FY2023']],
    ['Drought struck in 2014-15.', ['2014=2014', '15=2015']],
    ['The fair of 5-7 May 1961 was wet.', ['5=1961-05-05', '7 May 1961=1961-05-07']],
    ['It opened on 2021-10-09.', ['2021-10-09=2021-10-09']],
    ['Easter Sunday 2024 was cold.', ['Easter Sunday 2024=2024-03-31']],
    ['Thanksgiving 2021 was quiet.', ['Thanksgiving 2021=2021-11-25']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('lengths of time and repeated times', () => {
  it.each<[string, string[]]>([
    ['The strike took two decades.', ['two decades=P2DE']],
    ['The two-decade-long feud ended.', ['two-decade-long=P2DE']],
    ['He waited two and a half hours.', ['two and a half hours=PT2H30M']],
    ['They talked for a few days.', ['a few days=PXD']],
    ['It stood for half a century.', ['half a century=P50Y']],
    ['Buses leave every 20 minutes.', ['every 20 minutes=PT20M']],
    ['The board meets every Monday.', ['every Monday=XXXX-WXX-1']],
    ['Fees rise annually.', ['annually=P1Y']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

// 2019-08-14 was a Wednesday
describe('reports, from their day of publication', () => {
  it.each<[string, string[]]>([
    ['The mayor resigned on Monday.', ['Monday=2019-08-12']],
    ['The council will vote on Monday.', ['Monday=2019-08-19']],
    ['Shops closed on Wednesday.', ['Wednesday=2019-08-14']],
    ['It rained yesterday.', ['yesterday=2019-08-13']],
    ['The day before yesterday it hailed.', ['The day before yesterday=2019-08-12']],
    ['Thieves came last night.', ['last night=2019-08-13TNI']],
    ['Sales fell last year.', ['last year=2018']],
    ['Sales fell last month.', ['last month=2019-07']],
    ['Sales fell last week.', ['last week=2019-W32']],
    ['She was hired in March.', ['March=2019-03']],
    ['She was hired in October.', ['October=2018-10']],
    ['She was hired in September.', ['September=2018-09']],
    ['He was told to pay by Sept. 2.', ['Sept. 2=2019-09-02']],
    ['She will be hired in October.', ['October=2019-10']],
    ['The bridge will open on Jan. 5.', ['Jan. 5=2020-01-05']],
    ['The dam broke three weeks ago.', ['three weeks ago=2019-W30']],
    ['The firm moved last autumn.', ['last autumn=2018-FA']],
    ['They met on Dec. 3 and left.', ['Dec. 3=2018-12-03']],
    ['Rates may rise by the end of the year.', ['the end of the year=2019']],
    ['Two boats sank over the weekend.', ['the weekend=2019-W32-WE']],
    ['The fair runs through the weekend.', ['the weekend=2019-W33-WE']],
    ['Crowds came this weekend.', ['this weekend=2019-W32-WE']],
    ['Costs will double over the next decade.', ['the next decade=P1DE']],
    ['Output fell in the year to June 2018.', ['the year=P1Y', 'June 2018=2018-06']],
  ])('%s', (text, expected) => {
    expect(read(text, '2019-08-14')).toEqual(expected);
  });
});

describe('what a date is counted from', () => {
  it('is the year spoken of, not the one a change is measured against', () => {
    const text = ['Year 2011 saw 40 fires, a rise of 5 over 2010.', 'Floods were double the previous year.'];
    expect(read(text).at(-1)).toBe('the previous year=2010');
  });

  it('differs from place to place', () => {
    const text = [
      'In 2015 the plant lost money, unlike the previous year.',
      'In 2018 it gained, compared to the previous year.',
    ];
    expect(read(text)).toEqual([
      '2015=2015',
      'the previous year=2014',
      '2018=2018',
      'the previous year=2017',
    ]);
  });

  it('is the day spoken of for days', () => {
    const text = [
      'The king landed on 30 December 1702.',
      'Three days later he was crowned.',
      'That night it snowed.',
    ];
    expect(read(text)).toEqual([
      '30 December 1702=1702-12-30',
      'Three days later=1703-01-02',
      'That night=1703-01-02TNI',
    ]);
  });

  it('takes the year of the date it is joined to', () => {
    expect(read('They met in May and June 1931.')).toEqual(['May=1931-05', 'June 1931=1931-06']);
    expect(read('From December to February 1931 it froze.')).toEqual([
      'December=1930-12',
      'February 1931=1931-02',
    ]);
  });

  it('goes on in a tale and turns with the year', () => {
    const text = [
      'On 4 October 1851 the siege began.',
      'On 8 November the gate fell.',
      'On 12 January the town gave up.',
      'By March all was quiet.',
    ];
    expect(read(text)).toEqual([
      '4 October 1851=1851-10-04',
      '8 November=1851-11-08',
      '12 January=1852-01-12',
      'March=1852-03',
    ]);
  });

  it('is not moved by asides', () => {
    const text = [
      'In April 1851 the siege began, as another had in 1720.',
      'In May the gate fell.',
      'The year ended in peace.',
    ];
    expect(read(text).slice(2)).toEqual(['May=1851-05', 'The year=1851']);
  });
});

describe('without a publication date', () => {
  const text = [
    'In 2011 the harbour silted up.',
    'In 2012 it was dredged.',
    'Over the past four years ships came back.',
    'On July 2nd a crane fell.',
    'Nobody was hurt on Monday.',
  ];

  it('the latest year of the text stands in, and is marked so', () => {
    const dates = datesOf(text);
    const day = dates.find((timex) => timex.text === 'July 2nd');
    expect(day).toMatchObject({ value: '2012-07-02', basis: 'implied', edtf: '2012?-07-02' });
    expect(day?.confidence).toBeLessThan(0.7);
    expect(dates.find((timex) => timex.type === 'DURATION')).toMatchObject({
      value: 'P4Y',
      from: '2008-01-01',
      to: '2012-12-31',
    });
  });

  it('weekdays stay open', () => {
    expect(datesOf(text).at(-1)).toMatchObject({ value: 'XXXX-WXX-1', basis: 'open', from: null, to: null });
  });

  it('nothing is taken from the clock', () => {
    for (const timex of datesOf(['It rained yesterday and in May.', 'Last week it was dry.'])) {
      expect(timex).toMatchObject({ basis: 'open', from: null, to: null });
    }
  });
});

describe('a report full of yearly figures is no tale', () => {
  it('places a day without a year by the publication date, not by the last year counted', () => {
    const values = read(
      [
        'There were 210 fires in 2019 and 340 in 2020.',
        'In 2021 the count fell to 90, from 340 in 2020.',
        'A barn burned down on 4 July.',
      ],
      '2023-09-02',
    );
    expect(values).toContain('4 July=2023-07-04');
  });
});
