import { describe, expect, it } from 'vitest';
import { readDates } from '../../../pipeline/3-extract/dates/index.ts';
import { datesOf, documentOf } from './document.ts';

describe('no dates', () => {
  it.each([
    'Prices may fall.',
    'They march past the gate.',
    'An august crowd sat down.',
    'He came in second.',
    'The second bid won.',
    'Some 2,000 people came.',
    'About 2000 workers struck.',
    'She said it in 1,500 words.',
    'He slept in room 2012.',
    'The cat sat on the mat.',
    'March 10,000 miles and you will be tired.',
    'Call 555-2014 or 020 7946 0958.',
    'Version 2.2014 crashed.',
    'The home side won 20-14.',
    'It cost $1999 new.',
    'The pass is 1950 metres high.',
    'Resolution 1973 was adopted.',
    'Flight 1549 landed on the river.',
    'Theresa May spoke.',
    'April Jones sang.',
    'Odds of 10:15 were offered.',
    'The fall of the city shocked them.',
    'A spring in the watch broke.',
    'She is in her early 20s.',
    'The Boeing 747s landed.',
    'The quarterback ran.',
    'Joe Friday wrote it.',
    'Section 5 May apply.',
  ])('%s', (text) => {
    expect(datesOf(text, '2019-08-14').map((timex) => timex.text)).toEqual([]);
  });
});

describe('impossible dates', () => {
  it.each(['The form is dated 31 February 2019.', 'The form is dated 2019-13-05.', 'It is due on April 31.'])(
    'stay text, with a note: %s',
    (text) => {
      const { dates, notes } = readDates(documentOf([text], '2019-08-14'));
      expect(dates).toEqual([]);
      expect(notes).toHaveLength(1);
    },
  );

  it('29 February needs a leap year', () => {
    expect(datesOf('On 29 February 1996 it snowed.')).toHaveLength(1);
    expect(datesOf('On 29 February 1900 it snowed.')).toHaveLength(0);
  });
});

describe('hostile text', () => {
  it.each([
    ['figures', '1'.repeat(50_000)],
    ['dashes', '1-'.repeat(25_000)],
    ['months', 'May '.repeat(12_000)],
    ['spaces', `May${' '.repeat(50_000)}3`],
    ['spaces in a year', `49${' '.repeat(19_000)}BC`],
    ['spaces in a step', `That${' '.repeat(19_000)}night`],
    ['brackets', '(May '.repeat(4_000)],
    ['the', 'the '.repeat(12_000)],
    ['early', 'early in the '.repeat(4_000)],
    ['more than', 'more than about '.repeat(4_000)],
  ])('of many %s is read in no time', (_, text) => {
    const start = process.cpuUsage();
    datesOf(text, '2019-08-14');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});

describe('long blanks', () => {
  it('are bridged, and the offsets hold', () => {
    const text = `The pier burned on 3 ${' '.repeat(40)}March ${' '.repeat(9)} 1911, they say.`;
    const [timex] = datesOf(text);
    expect(timex?.value).toBe('1911-03-03');
    expect(text.slice(timex?.start, timex?.end)).toMatch(/^3\s+March\s+1911$/);
  });
});
