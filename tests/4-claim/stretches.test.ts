import { expect, test } from 'vitest';
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import { toClaims } from '../../pipeline/4-claim/index.ts';

/** "first/last" of the figure with these words; "?" behind it where the text leaves it open. */
function periodOf(text: string, words: string): string {
  const document = parse(articleOfString('text', text, '2024-05-14'), { passage: true });
  const claim = toClaims(document, extract(document)).find(({ quantity }) => quantity.text === words);
  if (!claim) throw new Error(`no figure "${words}" in "${text}"`);
  const value = claim.period?.value;
  return value ? `${value.from ?? '..'}/${value.to ?? '..'}${value.tentative ? '?' : ''}` : 'none';
}

test.each([
  ['Thefts rose to 50,500 in the year to March.', '50,500', '2023-04-01/2024-03-31'],
  ['There were 612 fires in the 12 months to June 2023.', '612', '2022-07-01/2023-06-30'],
  ['In the ten years to 2023, 40 bridges were closed.', '40', '2014-01-01/2023-12-31'],
  ['Sales fell 3% in the quarter ending in September.', '3%', '2023-07-01/2023-09-30'],
  ['In the year ended 31 March 2024 it made £30m.', '£30m', '2023-04-01/2024-03-31'],
  ['In the three years after 2015, 70 mills shut.', '70', '2016-01-01/2018-12-31'],
  ['In the five years before 2020 it built 40 homes.', '40', '2015-01-01/2019-12-31'],
  ['Buses ran from May to June and carried 900 people.', '900', '2023-06-01/2023-06-30'],
])('%s (%s)', (text, words, period) => expect(periodOf(text, words)).toBe(period));

test.each([
  // what began in a month goes on from that month
  [
    'The mine opened in March 2020. Over the past four years 12 people died.',
    'four years',
    '2020-03-01/2024-05-14',
  ],
  [
    'It closed in March 2018. Over the past four years 12 people died.',
    'four years',
    '2020-05-14/2024-05-14',
  ],
  // what follows an event begins with it
  [
    'Following the coup in 2003, the generals fought an eight-year war.',
    'eight-year',
    '2003-01-01/2011-12-31?',
  ],
  ['After his arrest in 2019 he served a three-year sentence.', 'three-year', '2019-01-01/2022-12-31?'],
  [
    'Following the coup in 2003 it fought on. The eight-year war was lost.',
    'eight-year',
    '2003-01-01/2011-12-31?',
  ],
  // it would not be over yet
  ['After the merger in 2022 it began a ten-year plan.', 'ten-year', '2022-01-01/2022-12-31'],
  // the same length again, with a definite article
  [
    'Following the coup in 2003, the generals fought an eight-year war.\n\nMany fled.\n\nSome came back. Throughout the eight years of fighting the port was open.',
    'eight years',
    '2003-01-01/2011-12-31?',
  ],
  [
    'Following the coup in 2003, the generals fought an eight-year war.\n\nMany fled.\n\nSome came back. He was in prison for eight years.',
    'eight years',
    'none',
  ],
])('%s (%s)', (text, words, period) => expect(periodOf(text, words)).toBe(period));
