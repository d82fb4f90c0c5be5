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
  // near each other: seldom of two things
  ['The valley counted 399 boats, the coast 115.', 'The valley had fewer than 398.', 'conflict'],
  // bounds on one side, and a bound that leaves an estimate out
  ['The choir has more than 40 members.', 'The choir has more than 60 members.', 'not_comparable'],
  ['The mill is worth around $ 1.4 million.', 'The mill is worth less than $ 1.3 million.', 'conflict'],
  ['Nearly 80 % of the boats stayed in port.', 'More than 85 % of the boats stayed in port.', 'conflict'],
  // another part of the staff; two counts that share their noun only, and all differ
  ['The clinic hired 20,000 nurses.', 'The clinic hired more than 20,000 former nurses.', 'not_comparable'],
  [
    'It drew 54 reviews and 31 letters.',
    'Its rating comes from 58 reviews and 36 letters.',
    'not_comparable',
  ],
  // what befell the counted
  ['As of 4 May, there are 71 confirmed cases.', 'By 4 May, fewer than 70 people were infected.', 'conflict'],
  ['In all, 214 persons have recovered.', 'More than 200 cases on the island were healed.', 'agree'],
  ['Of the crew, 48 people have died.', 'There were more than 40 casualties among the crew.', 'agree'],
  // parts of a whole, and ordinals that tell a count
  [
    'The fever was found in 15 out of 28 districts.',
    'The fever was found in more than 15 districts.',
    'conflict',
  ],
  ['The serial is now in its sixth season.', 'The serial has more than five seasons.', 'agree'],
  // numbers in names
  ['The comedy sold 412 tickets.', 'The comedy 72 Days sold more than 400 tickets.', 'agree'],
  ['The thriller was released on 3 June 2015.', 'The thriller "1984" was released in June 2015.', 'agree'],
  [
    'The rovers took points off every team.',
    'In the 2016-17 cup, the rovers took points off every team.',
    'agree',
  ],
  // ages that say who is counted
  [
    'In the valley, 3 % of those over 64 are out of work.',
    'In the valley, less than 5 % of people aged 65 or over are out of work.',
    'agree',
  ],
  // limits
  [
    'On the Harbour Review, the play has a rating of 71 % from 40 critics.',
    'The play has a rating of over 80 % on the Mill Gazette.',
    'not_comparable',
  ],
  [
    'The play has a rating of 71 % from 40 critics.',
    'The audience gave the play a rating of over 80 %.',
    'not_comparable',
  ],
  [
    'After one week, the film had earned $ 28 million.',
    'The film earned less than $ 25 million in three days.',
    'not_comparable',
  ],
  ['The season has a rating of 86 %.', 'The serial has a rating of 77 %.', 'not_comparable'],
  // ordinals and opposites
  ['The song is on her second studio album.', 'The song is on her third studio album.', 'conflict'],
  ['The song is on her second studio album.', 'The song is on her second album.', 'agree'],
  ['The song is on her studio album.', 'The song is on her second studio album.', 'not_comparable'],
  ['Ada Brown scored in the 58th minute.', 'Ada Brown scored after the 57th minute.', 'agree'],
  [
    'It is one of the largest mills on the river.',
    'It is one of the smallest mills on the river.',
    'conflict',
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
  [
    'The council began to build the quay on 8 May 2008.',
    'The council began to build the quay in 2015.',
    'conflict',
  ],
  ['He won the prize on 9 May 2016 at the 2016 fair.', 'He won the prize after 1 June 2016.', 'conflict'],
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
