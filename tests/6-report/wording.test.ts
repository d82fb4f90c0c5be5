/** What an editor trips over: months that look like one year, a fraction in six decimals, a title that names the agency. */
import { describe, expect, test } from 'vitest';
import { seriesView } from '../../pipeline/6-report/charts/series.ts';
import { FindingsDocument } from '../../pipeline/6-report/formats/json-schema.ts';
import { keyFigures } from '../../pipeline/6-report/view/figures.ts';
import { DEFAULT_SETTINGS, viewOf } from '../../pipeline/6-report/view/index.ts';
import type { Identity, Reading, Series } from '../../pipeline/model.ts';
import { claim, readingOf, resultOf } from './build.ts';

describe('a series of months', () => {
  const reading = readingOf('a', 'A\n\nThe gap was 12 million pounds in May, 15 million pounds in June.');
  const point = (words: string, from: string, to: string, text: string): Series['points'][number] => {
    const own = claim(reading, words, { measure: 'gap', unitText: 'pounds', period: [from, to, text] });
    const period = own.period?.value as Series['points'][number]['period'];
    return { period, claimId: own.id, articleId: 'a', value: 12, change: '=' };
  };
  const points = [
    point('12 million pounds', '2023-05-01', '2023-05-31', 'May'),
    { ...point('15 million pounds', '2023-06-01', '2023-06-30', 'June'), assumed: ['place' as const] },
  ];
  const { context } = viewOf(resultOf([reading], []), DEFAULT_SETTINGS);
  const drawn = seriesView(context, { measure: 'gap', unit: 'pound', points }, 0);

  test('names each month, the year once, and leaves the unit to the table', () => {
    expect(drawn.bars.map(({ label, note, value }) => [label, note, value])).toEqual([
      ['May', '2023', '12 million'],
      ['Jun', '', '15 million'],
    ]);
    expect(drawn.rows.map(({ value }) => value)).toEqual(['12 million pounds', '15 million pounds']);
  });

  test('says what a figure takes from its article', () => {
    expect(drawn.note).toBe('From A. The place is taken from the article where a figure leaves it unsaid.');
  });
});

test.each([
  ['one in three', 1 / 3, 'one in three'],
  ['a quarter', 0.25, '0.25'],
])('a key figure of %s', (words, value, shown) => {
  const reading = readingOf('a', `A\n\nThe odds were ${words} then.`);
  const own = claim(reading, words, { value, unitText: null });
  const at = { value, claimId: own.id };
  const synthesis = {
    measure: 'odds',
    low: null,
    best: at,
    high: null,
    note: '',
    claimIds: [own.id],
    origins: 1,
  };
  const { context } = viewOf({ ...resultOf([reading], []), synthesis: [synthesis] }, DEFAULT_SETTINGS);
  expect(keyFigures(context).rows[0]?.best?.value).toBe(shown);
});

test('the title names what the articles are on, not who publishes them', () => {
  const readings = ['a', 'b'].map((id) => readingOf(id, 'Wool\n\nText.', { publisher: 'The Harbour Wires' }));
  const identity = (name: string): Identity => ({
    name,
    type: 'ORG',
    forms: readings.map(({ document: { article } }: Reading) => ({
      form: name,
      articleId: article.id,
      count: 3,
      first: { articleId: article.id, start: 0, end: 4, exact: 'Wool', prefix: '', suffix: '' },
    })),
  });
  const title = (names: string[]) =>
    viewOf({ ...resultOf(readings, []), identities: names.map(identity) }, DEFAULT_SETTINGS).view.title;
  expect(title(['HARBOUR WIRE', 'Penrith'])).toMatch(/^Penrith: two articles/);
  expect(title(['HARBOUR WIRE'])).toMatch(/^Two articles/);
});

test('the schema knows a name’s Wikidata item', () => {
  const { element } = FindingsDocument.shape.identities;
  const name = { name: 'Penrith', type: 'LOC', wikidata: 'Q209', forms: [] };
  expect(element.parse(name)).toEqual(name);
});
