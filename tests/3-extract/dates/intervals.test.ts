import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { estimatePresent } from '../../../pipeline/3-extract/dates/index.ts';
import { RULES } from '../../../pipeline/3-extract/dates/patterns/index.ts';
import { datesOf, documentOf } from './document.ts';

describe('first and last day', () => {
  it.each<[string, string, string | null, string | null, string | null]>([
    ['The year 1984 was wet.', 'The year 1984', '1984-01-01', '1984-12-31', '1984'],
    ['In late June 1984 it hailed.', 'late June 1984', '1984-06-20', '1984-06-30', '1984-06'],
    ['In the first half of 1984 it hailed.', 'the first half of 1984', '1984-01-01', '1984-06-30', '1984-40'],
    ['It has been shut since August 1984.', 'August 1984', '1984-08-01', null, '1984-08/..'],
    ['It was open until August 1984.', 'August 1984', null, '1984-08-31', '../1984-08'],
    ['The post-1984 rules are strict.', 'post-1984', '1984-01-01', null, '1984/..'],
    ['It was shut in 1984-86.', '1984', '1984-01-01', '1986-12-31', '1984/1986'],
    ['It was shut from 1984 to 1986.', '1986', '1984-01-01', '1986-12-31', '1984/1986'],
    ['It was shut between May and July 1984.', 'May', '1984-05-01', '1984-07-31', '1984-05/1984-07'],
    ['In the 1980s it was shut.', 'the 1980s', '1980-01-01', '1989-12-31', '198X'],
    [
      'In the first two months of 1984 it was shut.',
      'the first two months of 1984',
      '1984-01-01',
      '1984-02-29',
      '1984-01-01/1984-02-29',
    ],
  ])('%s', (text, words, from, to, code) => {
    const timex = datesOf(text).find((one) => one.text === words);
    expect(timex).toMatchObject({ from, to, edtf: code });
  });

  it('a rise from one year to another is no range when the figures stand between', () => {
    const dates = datesOf('It rose from 5 in 2011 to 9 in 2012.');
    expect(dates.map((timex) => timex.range)).toEqual([undefined, undefined]);
  });

  it('both ends of a range say where it stands', () => {
    const [first, second] = datesOf('Drought struck in 2014-15.');
    expect(first?.range).toEqual({ start: 18, end: 25 });
    expect(second?.range).toEqual(first?.range);
  });
});

describe('EDTF', () => {
  it('every code is understood by the reference library', () => {
    const sentences = RULES.flatMap((rule) => rule.examples.yes.map(([text]) => text));
    const codes = [null, '2019-08-14'].flatMap((published) =>
      sentences.flatMap((text) => datesOf(text, published).map((timex) => timex.edtf)),
    );
    expect(codes.length).toBeGreaterThan(100);
    for (const code of new Set(codes)) {
      if (code !== null) expect(() => edtf(code), code).not.toThrow();
    }
  });
});

describe('the present of a text', () => {
  it('is the publication date', () => {
    expect(estimatePresent(documentOf(['In 1990 it rained.'], '2019-08-14'))).toMatchObject({ year: 2019 });
  });

  it('is else the latest year spoken of that is not ahead', () => {
    const text = ['In 2011 it rained.', 'In 2017 it was dry.', 'Seas will rise until 2050.'];
    const present = estimatePresent(documentOf(text));
    expect(present?.year).toBe(2017);
    expect(present?.confidence).toBeLessThan(0.7);
    expect(present?.reason).toContain('no publication date');
  });

  it('is not trusted when the year stands in the background, or the text reports the day', () => {
    const background = ['The 2011 flood is remembered.', 'On July 2nd a crane fell.', 'Last year was dry.'];
    const report = [
      'In 2011 and 2012 it rained.',
      'On Monday a crane fell.',
      'On Friday it was lifted last year.',
    ];
    for (const text of [background, report]) {
      expect(estimatePresent(documentOf(text))?.confidence).toBeLessThan(0.5);
      expect(datesOf(text).find((timex) => /last year/i.test(timex.text))).toMatchObject({
        from: null,
        to: null,
      });
    }
  });

  it('is unknown in a text without years', () => {
    expect(estimatePresent(documentOf(['It rained last year.']))).toBeNull();
  });
});
