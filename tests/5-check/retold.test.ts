import { describe, expect, it } from 'vitest';
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { check } from '../../pipeline/5-check/index.ts';
import type { Reading } from '../../pipeline/model.ts';
import { analyse } from '../../pipeline/run.ts';

/** Verdicts on the figures of two reports of one story. */
function verdicts(one: string, other: string): string[] {
  const readings = [
    `Norden ferry hearing opens\n\nThe hearing on the Norden ferry opened in Aarby on Monday before Judge Lena Holt. ${one}`,
    `Judge hears of ferry fire\n\nJudge Lena Holt on Monday began to look into the loss of the Norden ferry, in Aarby. ${other}`,
  ].map((text, i) => analyse(articleOfString(`report-${i}`, text, '2024-03-05')) as Reading);
  return check(readings, [], '2024-03-06')
    .findings.filter(({ rule }) => rule === 'cross-figures')
    .map(({ verdict }) => verdict);
}

describe('one statement told twice', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a quotation with another number',
      '"We have 40 of our boats in narrow waters, facing heavy traffic every night," Holt told the room.',
      'Judge Holt said: "We have 60 of our boats in narrow waters, facing heavy traffic every night."',
      ['conflicts'],
    ],
    [
      'a second figure on which both agree',
      'The fire left 41 passengers hurt and 17 crew members stranded on deck.',
      'Seventeen crew members were stranded; 46 passengers were hurt as flames spread.',
      ['conflicts', 'agrees'],
    ],
    [
      'the only number that either gives of the thing',
      'The owners filed a 48-page safety plan late.',
      'Inspectors had found gaps in the 47-page safety plan.',
      ['conflicts'],
    ],
    [
      'not two names of their own in one wording',
      'In Hadby, 40 cabin doors were found locked by divers searching the lower deck.',
      'In Lonby, 60 cabin doors were found locked by divers searching the lower deck.',
      [],
    ],
    [
      'not a number that the other gives for something else',
      'The yard built 40 steel hulls in the first year and 60 steel hulls in the second.',
      'The yard built 60 steel hulls in the second year.',
      ['agrees'],
    ],
    [
      'not what is planned',
      'The line has 14 rescue boats aboard its newest ship.',
      'The line wants 30 rescue boats aboard its newest ship.',
      [],
    ],
    [
      'not small numbers of anything',
      'Two brothers waved from the quay.',
      'Three brothers work at the yard.',
      [],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(verdicts(one, other)).toEqual(expected);
  });
});
