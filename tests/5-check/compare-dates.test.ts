/** Which date of a longer passage a loose statement is about. */
import { describe, expect, it } from 'vitest';
import { comparePair } from '../../pipeline/5-check/compare.ts';
import { readingOf } from '../../pipeline/commands/lines/reading.ts';

const CASES: [string, string, 'agree' | 'conflict' | 'not_comparable'][] = [
  // what stands before the verb is what the statement is about: a text seldom names its own subject
  [
    'The mill was bought by the council in 1981.',
    'Arden Mill, Wales was bought by the council in 1981.',
    'agree',
  ],
  [
    'The cup final will be played in Turin in May 2014.',
    'Arden Rovers and Mill United will play the cup final in May 2014.',
    'not_comparable',
  ],
  // a day of birth is no other deed's, unless the text says so
  ['Ada Brown (born 4 May 1970) graduated in 1970.', 'Ada Brown graduated on 4 May 1970.', 'agree'],
  // a year in brackets is the year of the work before it
  [
    'They met while filming Harbour Lights (1968) and married after working on Mill Road.',
    'They were filming Mill Road in 1983.',
    'not_comparable',
  ],
  // the two ends of a stretch
  [
    'The serial was shot from May 1994 to June 1995.',
    'Shooting of the serial finished in June 1995.',
    'agree',
  ],
  ['The serial was shot from May 1994 to June 1995.', 'The serial began shooting in March 1994.', 'conflict'],
  [
    'The serial was shot from May 1994 to June 1995.',
    'The choir was founded in March 1994.',
    'not_comparable',
  ],
  // nothing begins and ends on one day
  [
    'He was in the main cast until the serial was cancelled on 12 December 2016.',
    'He was in the cast of a serial that began on 12 December.',
    'conflict',
  ],
  [
    'He was in the main cast until the serial was cancelled in 2016.',
    'He was in the cast of a serial that began in 2016.',
    'agree',
  ],
  [
    'Ada Brown (15 April 1894 – 2 June 1951) was a singer.',
    'Ada Brown was married on 15 April 1894.',
    'conflict',
  ],
  [
    'The song is from his first album Harbour Lights (1999).',
    'Harbour Lights was released in 1998.',
    'conflict',
  ],
  [
    'The song is from his first album Mill Road (1999).',
    'Harbour Lights was released in 1998.',
    'not_comparable',
  ],
  // a dated event, and a running total
  [
    'On 7 March the county confirmed its first two cases.',
    'The county confirmed its first two cases after 7 March.',
    'conflict',
  ],
  ['As of 7 March, the county had 216 cases.', 'The county had 216 cases before 7 March.', 'not_comparable'],
  // a thing is not done on the day it is told of
  [
    'On 15 May 2014 the council announced plans to join the harbour and the mill.',
    'Plans of the council to join the harbour and the mill were dropped on 10 October 2014.',
    'not_comparable',
  ],
  [
    'On 15 May 2014 the council painted the harbour and the mill.',
    'The harbour and the mill were painted by the council on 10 October 2014.',
    'conflict',
  ],
];

describe('the date a loose statement is about', () => {
  it.each(CASES)('%s | %s → %s', (a, b, verdict) => {
    const result = comparePair(readingOf('a', a), readingOf('b', b));
    expect(result.verdict, result.reason).toBe(verdict);
  });
});
