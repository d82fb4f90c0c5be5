import { describe, expect, it } from 'vitest';
import { axisFor } from '../../pipeline/6-report/charts/axis.ts';
import { ratioText } from '../../pipeline/6-report/charts/labels.ts';
import { neutral } from '../../pipeline/6-report/formats/csv.ts';
import { formatDate, formatRange } from '../../pipeline/6-report/view/dates.ts';
import { textFragment } from '../../pipeline/6-report/view/fragment.ts';
import { shortTitle, sourceLetter } from '../../pipeline/6-report/view/letters.ts';
import { formatNumber, formatTick } from '../../pipeline/6-report/view/numbers.ts';
import { safeUrl } from '../../pipeline/6-report/view/sources.ts';
import { shorten, typeset } from '../../pipeline/6-report/view/typeset.ts';
import { asClause, listed, plural } from '../../pipeline/6-report/view/words.ts';
import { finding } from './build.ts';

it.each([
  [0, 'en', '0'],
  [6500, 'en', '6,500'],
  [1234567.25, 'en', '1,234,567.25'],
  [1234567.25, 'de', '1.234.567,25'],
  [1234567, 'fr', '1\u202f234\u202f567'],
  [-3, 'en', '−3'],
  [16.8, 'en', '16.8'],
  [0.00042, 'en', '0.00042'],
  [1e30, 'en', '10³⁰'],
  [2.5e21, 'en', '2.5\u00a0×\u00a010²¹'],
  [Number.NaN, 'en', '–'],
])('formatNumber(%d, %s) is %s', (value, language, wanted) => {
  expect(formatNumber(value, language)).toBe(wanted);
});

it.each([
  ['2023-01-01', '2023-12-31', '2023'],
  ['2001-01-01', '2021-12-31', '2001–2021'],
  ['2025-01-01', '2025-06-30', 'January–June 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2024-12-01', '2025-02-28', 'December 2024–February 2025'],
  ['2025-07-02', '2025-07-04', '2–4 July 2025'],
  ['2025-07-04', '2025-07-04', '4 July 2025'],
  ['2025-06-28', '2025-07-04', '28 June 2025 to 4 July 2025'],
  ['2021-08-15', null, 'since 15 August 2021'],
  [null, '2021-08-15', 'to 15 August 2021'],
  [null, null, ''],
])('formatRange(%s, %s) is "%s"', (from, to, wanted) => {
  expect(formatRange(from, to).replaceAll('\u00a0', ' ')).toBe(wanted);
});

it.each([
  ['2025-07-04', '4 July 2025'],
  ['2025-07', 'July 2025'],
  ['2025', '2025'],
  [null, ''],
])('formatDate(%s) is "%s"', (date, wanted) => {
  expect(formatDate(date).replaceAll('\u00a0', ' ')).toBe(wanted);
});

it('letters sources like columns of a spreadsheet', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(sourceLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it.each([
  ['Short enough', 'Short enough'],
  ['After the storm: what the harbour towns of the north have lost and won', 'After the storm'],
  ['The long winding road to a treaty that nobody in the room would sign', 'The long winding road'],
  [
    'X: a title whose first part says nothing by itself, so it is cut elsewhere',
    'X: a title whose first part says nothing',
  ],
])('shortTitle(%j)', (title, wanted) => {
  expect(shortTitle(title)).toBe(wanted);
});

it.each([
  [`He said "no" and it's 'so'`, 'He said “no” and it’s ‘so’'],
  ['("quoted")', '(“quoted”)'],
  ['5 % of 12', '5\u00a0% of 12'],
  ['30 ÷ 6 = 5', '30\u00a0÷\u00a06\u00a0=\u00a05'],
])('typeset(%j)', (text, wanted) => {
  expect(typeset(text)).toBe(wanted);
});

it('shortens between words and never inside a character', () => {
  expect(shorten('one two three four', 12)).toBe('one two…');
  expect(shorten('short', 12)).toBe('short');
  expect(shorten('🛟'.repeat(20), 10).isWellFormed()).toBe(true);
});

it('counts in words', () => {
  expect(plural(1, 'pair')).toBe('one pair');
  expect(plural(1200, 'pair')).toBe('1,200 pairs');
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a'])).toBe('a');
});

it.each([
  [4.6, 5, '4.6 to 5 times apart'],
  [2, 2, '2 times apart'],
  [12.4, 12.4, '12 times apart'],
  [1.021, 1.021, '2% apart'],
  [1.004, 1.004, '0.4% apart'],
  [1, 1.1, '10% apart'],
  [1, 1, ''],
])('figures with a ratio from %d to %d are "%s"', (low, high, wanted) => {
  expect(ratioText(finding('conflicts', 'low', 'x', [], { ratio: { low, high } }))).toBe(wanted);
});

it.each([
  ['differs: what is counted', 'what is counted differs'],
  ['not known: where', 'where is not known'],
  ['one article, one source', 'one article, one source'],
])('asClause(%j)', (reason, wanted) => {
  expect(asClause(reason)).toBe(wanted);
});

describe('links', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/relative', null],
    [null, null],
  ])('safeUrl(%j)', (url, wanted) => {
    expect(safeUrl(url)).toBe(wanted);
  });

  it('quote with whole words around, and escape what the directive would read', () => {
    const anchor = {
      articleId: 'a',
      start: 0,
      end: 0,
      exact: '6-7 homes, or more',
      prefix: 'rtial word then before ',
      suffix: ' after this is cut he',
    };
    expect(textFragment('https://x.example/p#part', anchor)).toBe(
      'https://x.example/p#:~:text=word%20then%20before-,6%2D7%20homes%2C%20or%20more,-after%20this%20is',
    );
    expect(textFragment('ftp://x.example', anchor)).toBeNull();
  });
});

describe('axes', () => {
  it('begin at zero and end with room for the largest figure', () => {
    const axis = axisFor([6000, 6500, 30000], 'en');
    expect(axis.at(0)).toBe(0);
    expect(axis.at(30000)).toBeLessThan(100);
    expect(axis.at(6000) / axis.at(30000)).toBeCloseTo(0.2);
    expect(axis.ticks[0]?.text).toBe('0');
  });

  it('turn logarithmic only where a linear one would hide the small figure', () => {
    expect(axisFor([100, 2000], 'en').log).toBe(false);
    const log = axisFor([3, 1e30], 'en');
    expect(log.log).toBe(true);
    expect(log.at(3)).toBeGreaterThan(0);
    expect(log.at(1e30)).toBeLessThanOrEqual(94);
  });

  it('hold negative figures and a lone zero', () => {
    expect(axisFor([-5, 10], 'en').at(-5)).toBe(6);
    expect(Number.isFinite(axisFor([0], 'en').at(0))).toBe(true);
  });
});

it.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-3 degrees', "'-3 degrees"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['plain = text', 'plain = text'],
  [-3, -3],
  [null, null],
])('neutral(%j)', (cell, wanted) => {
  expect(neutral(cell)).toBe(wanted);
});

describe('numbers under a chart', () => {
  it.each([
    [900_000, 'en', '900,000'],
    [3_000_000_000, 'en', '3 billion'],
    [-2_500_000, 'en', '−2.5 million'],
    [3_000_000_000, 'de', '3 Milliarden'],
    [3_000_000_000, 'xx', '3 billion'],
    [1e18, 'en', '10¹⁸'],
  ])('%s in %s', (value, language, expected) => {
    expect(formatTick(value, language)).toBe(expected);
  });
});
