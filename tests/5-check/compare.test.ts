import { describe, expect, it } from 'vitest';
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import { toClaims } from '../../pipeline/4-claim/index.ts';
import { comparePair } from '../../pipeline/5-check/compare.ts';
import type { Reading } from '../../pipeline/model.ts';

function read(text: string): Reading {
  const document = parse(articleOfString('text', text, null), { passage: true });
  const mentions = extract(document);
  return { document, mentions, claims: toClaims(document, mentions) };
}

const CASES: [string, string, 'agree' | 'conflict' | 'not_comparable'][] = [
  // figures
  ['The ferry carried 412 passengers.', 'The ferry had more than 400 passengers.', 'agree'],
  ['The ferry carried 412 passengers.', 'The ferry carried fewer than 400 passengers.', 'conflict'],
  ['The ferry carried 412 passengers.', 'The ferry carried 412 passengers to the island.', 'agree'],
  ['The flood killed 31 people and injured 120.', 'The flood killed fewer than 25 people.', 'conflict'],
  ['The flood killed 31 people and injured 120.', 'More than 100 people were injured.', 'agree'],
  ['The flood killed 31 people.', 'The flood destroyed 31 bridges and 8 schools.', 'not_comparable'],
  ['The play was seen by 900 people.', 'The theatre has 40 employees.', 'not_comparable'],
  [
    'The tunnel cost $ 40.2 million at home and $ 12.5 million abroad.',
    'The tunnel cost more than $ 41 million at home.',
    'conflict',
  ],
  ['About 40 % of the harvest was lost.', 'Fewer than 30 % of the harvest was lost.', 'conflict'],
  ['About 40 % of the harvest was lost.', 'More than 42 % of the harvest was lost.', 'not_comparable'],
  ['The storm killed 36 people.', 'The storm killed more than 36 people.', 'conflict'],
  ['In all, 374 persons have recovered.', 'The county has fewer than 380 recovery cases.', 'agree'],
  [
    'The play has an average score of 58 out of 100.',
    'The average score of the play is under 55 %.',
    'conflict',
  ],
  [
    'The council banned crowds of more than 80 people.',
    'More than 80 people may not meet in one place: the council banned crowds.',
    'agree',
  ],
  // figures under a date
  ['As of 30 May, the county had 310 cases.', 'By 20 May, the county had more than 320 cases.', 'conflict'],
  ['As of 4 May, the county had 310 cases.', 'By 4 May, the county had fewer than 300 cases.', 'conflict'],
  [
    'As of 9 May, the county had 310 cases.',
    'By 2 May, the county had fewer than 300 cases.',
    'not_comparable',
  ],
  // dates
  ['The bridge was opened in 1964 by the mayor.', 'The bridge was opened in 1957.', 'conflict'],
  ['The novel was published on 3 June 1964.', 'The novel was published in 1964.', 'agree'],
  ['The novel was published on 3 June 1964.', 'The novel was published before 1960.', 'conflict'],
  ['Ada Brown (4 May 1890 – 2 June 1951) was a chemist.', 'Ada Brown was born on May 4, 1890.', 'agree'],
  ['Ada Brown (4 May 1890 – 2 June 1951) was a chemist.', 'Ada Brown died in 1949.', 'conflict'],
  ['Ada Brown (born 4 May 1890) was a chemist.', 'Ada Brown graduated on 4 May 1890.', 'conflict'],
  ['The dance came up in the 1960s.', "The dance came up in the 1960 's.", 'agree'],
  ['The novel was published in 1964.', 'The novel was not published in 1964.', 'conflict'],
  // other matters
  ['The mill closed in 1981.', 'The river froze during the winter.', 'not_comparable'],
];

describe('two loose sentences', () => {
  it.each(CASES)('%s | %s → %s', (a, b, verdict) => {
    const result = comparePair(read(a), read(b));
    expect(result.verdict, result.reason).toBe(verdict);
    expect(result.reason).not.toBe('');
  });
});
