import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../pipeline/5-check/index.ts';
import { seriesOf } from '../../pipeline/5-check/synthesis/series.ts';
import { readingOf } from '../../pipeline/commands/lines/reading.ts';

const series = (text: string) =>
  seriesOf(corpusOf([readingOf('thefts', text, '2024-03-01')])).map(({ points }) =>
    points.map(({ value, assumed }) => [value, ...(assumed ?? [])].join(' ')),
  );

const TWO = 'The survey counted 120 bicycle thefts in 2019. It counted 140 bicycle thefts in 2020.';

describe('a measure over time', () => {
  it('takes in figures without a place where the article knows one place only, and says so', () => {
    expect(
      series(
        `${TWO} In 2021, 155 bicycle thefts were recorded in Norway. In 2022, 171 bicycle thefts were recorded in Norway.`,
      ),
    ).toEqual([['120 place', '140 place', '155', '171']]);
  });

  it('leaves them alone where another place competes', () => {
    expect(
      series(
        `${TWO} In 2021, 155 bicycle thefts were recorded in Norway. In 2022, 30 bicycle thefts were recorded in Sweden.`,
      ),
    ).toEqual([]);
  });

  it('leaves them alone where one year has a figure with the place and one without', () => {
    expect(
      series(
        `${TWO} In 2020, 31 bicycle thefts were recorded in Norway. In 2022, 35 bicycle thefts were recorded in Norway.`,
      ),
    ).toEqual([]);
  });

  it('takes "thefts" for the thefts it tells of, but not a part of them', () => {
    expect(
      series(
        'The survey counted 120 bicycle thefts in 2019. It counted 140 bicycle thefts in 2020. In 2021 there were 155 thefts.',
      ),
    ).toEqual([['120', '140', '155 kind']]);
    expect(
      series(
        'The survey counted 120 thefts in 2019. It counted 140 thefts in 2020. In 2021 there were 55 bicycle thefts.',
      ),
    ).toEqual([]);
  });
});
