/** Words that say the same, and words that exclude each other, where no figure decides. */
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../pipeline/5-check/compare.ts';
import { readingOf } from '../../pipeline/commands/lines/reading.ts';

const CASES: [string, string, 'agree' | 'conflict' | 'not_comparable'][] = [
  // a word and its kin, and a narrower word for a broader one
  ['The novelist was an early supporter of the bridge.', 'The writer supported the bridge.', 'agree'],
  ['The ferry was sold to a trader, who scrapped it.', 'The vessel was sold.', 'agree'],
  ['The ship was sold to a trader.', 'The castle was sold to a doctor.', 'not_comparable'],
  // a country and its adjective
  ['Ada Brown (born 4 May 1971) is a Danish author.', 'Ada Brown was born in Denmark in the 1970s.', 'agree'],
  [
    'Ada Brown (born 4 May 1971) is a Danish author.',
    'Ada Brown was born in Peru in the 1970s.',
    'not_comparable',
  ],
  // what a thing is said to be
  ['Harbour Lights is a 2017 crime film.', 'Harbour Lights is a 2017 crime novel.', 'conflict'],
  ['Harbour Lights is a 2017 Danish crime film.', 'Harbour Lights is a Swedish crime film.', 'conflict'],
  ['Harbour Lights is a 2017 Danish crime film.', 'Harbour Lights is a crime film.', 'agree'],
  ['Harbour Lights is a 2017 Danish crime film.', 'Harbour Lights is a Danish crime movie.', 'agree'],
  ['The play is based on a novel.', 'The play is a comedy.', 'not_comparable'],
  // opposites
  ['The council approved the new bridge in May.', 'The council rejected the new bridge.', 'conflict'],
  ['The council approved the new bridge in May.', 'The council painted an old school.', 'not_comparable'],
  // a superlative that the other text lacks
  [
    'The fire killed a 13-year-old boy in the valley.',
    'The youngest dead was a 13-year-old boy.',
    'not_comparable',
  ],
  ['The quay is the largest on the river.', 'The quay is the biggest on the river.', 'agree'],
  ['The quay on the river was closed.', 'The largest quay on the river was closed.', 'not_comparable'],
  ['A guest walked in the forest in May 2014.', 'In May 2014 a guest walked in the forest.', 'agree'],
  // whom a text calls "he", and what it calls "the band"
  [
    'He played for the Arden Rovers before being hired by the Mill Harriers in 2015.',
    'Before being hired by the Mill Harriers in 2015, Jonas Reed played for the Arden Rovers.',
    'agree',
  ],
  [
    'In February 2011 the band announced that Ada Brown had left.',
    'Ada Brown leaving the band Harbour Lights was announced before 2012.',
    'agree',
  ],
  [
    'In February 2011 the council announced that Ada Brown had left.',
    'Ada Brown leaving the band Harbour Lights was announced before 2012.',
    'not_comparable',
  ],
  // who wins and who loses one race: no agreement, and no contradiction while nobody is named
  ['She won the race in 2012.', 'She lost the race in 2012.', 'not_comparable'],
  ['She won the race in 2012.', 'In 2012 she won the race.', 'agree'],
  ['Sales of the mill rose to 40 million dollars in 2020.', 'Sales fell in 2020.', 'not_comparable'],
];

describe('words of loose statements', () => {
  it.each(CASES)('%s | %s → %s', (a, b, verdict) => {
    const result = comparePair(readingOf('a', a), readingOf('b', b));
    expect(result.verdict, result.reason).toBe(verdict);
  });
});
