/** Changes, differences, rates and conversions, on plain text through stages 2 to 5. */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../pipeline/5-check/rule.ts';
import { conversions } from '../../pipeline/5-check/rules/conversions.ts';
import { differences, PATTERNS } from '../../pipeline/5-check/rules/differences.ts';
import { fromTo } from '../../pipeline/5-check/rules/from-to.ts';
import { rates } from '../../pipeline/5-check/rules/rates.ts';
import { sums } from '../../pipeline/5-check/rules/sums.ts';
import { analysed, corpusOf } from './factory.ts';

const verdicts = (rule: Rule, text: string): string[] =>
  rule.run(corpusOf(analysed('a', text))).map((f) => f.verdict);

const OK = ['adds up'];
const WRONG = ['does not add up'];

describe('differences', () => {
  it.each(PATTERNS.map((p) => p.examples))('$yes', ({ yes, no }) => {
    expect(verdicts(differences, yes)).toEqual(OK);
    expect(verdicts(differences, no)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['She won by 3,412 votes, 28,904 to 25,942.', WRONG],
    ['She kept the seat, 28,904 to 25,942, a margin of 3,412 votes.', WRONG],
    ['The city hired 341 officers and lost 415 to retirement, a net loss of 95.', WRONG],
    ['There are 587 posts, 187 more than the 411 of last year.', WRONG],
    ['It sold 300 boats, 40 fewer than the 350 of 2019.', []], // all may be round
    ['He won the match by 2 points, 98 to 67 at one time.', []],
    ['The board met 12 to 15 times, a lead of 40 years over the town.', []],
  ])('%s', (text, expected) => {
    expect(verdicts(differences, text)).toEqual(expected);
  });
});

describe('changes with both sides', () => {
  it.each<[string, string[]]>([
    // Round figures are not as round as all that, least of all beside one that is not.
    ['Freight through the harbour rose by 40 percent, from 200 tonnes to 210 tonnes.', WRONG],
    ['Wool exports rose 40 percent to $210 million from $200 million.', WRONG],
    ['The club grew by a quarter, from 400 members to 500 members.', OK],
    ['The herd grew 12 percent, from 3,000 cows to 3,400 cows.', []], // 3,050 to 3,416, say
    // A share of all shares is no change.
    ['The fund raised its stake to 81,200 shares, or 8.1 percent, from 60,400 shares, or 6 percent.', []],
    ['The jobless total fell to 2.41 million, or 9.2 percent, from 2.55 million in June.', []],
    ['Theft reports fell to 2,410, or 9.2 percent lower than 3,550 in June.', WRONG],
    // What it is set against may be another day's.
    ['The count of open mines was up 12 to 170, against 405 a year ago.', []],
    ['Visits climbed 12 percent to 560, against 500 a year ago.', OK],
    ['The share rose 20 cents to $14 today, but was well down from $19 in May.', []],
    ['It pays 6.7 percent on its 1.1 billion krone bond and 7.1 percent on a 1.4 billion krone one.', []],
  ])('%s', (text, expected) => {
    expect(verdicts(fromTo, text)).toEqual(expected);
  });
});

describe('rates per head', () => {
  const town = 'Lowmere has a population of 4.1 million.';
  it.each<[string, string[]]>([
    [`The police counted 412 murders. ${town} That is a murder rate of 6.9 per 100,000 people.`, WRONG],
    [`The police counted 412 murders. ${town} That is a murder rate of 10 per 100,000 people.`, OK],
    ['The town saw 45 thefts, or 4.5 thefts per 100,000 residents. It has 400,000 inhabitants.', WRONG],
    ['The town saw 45 thefts, or 11.3 thefts per 100,000 residents. It has 400,000 inhabitants.', OK],
    [`The police counted 412 murders. ${town} The national murder rate is 6.9 per 100,000 people.`, []],
    [
      `The police counted 412 murders and 455 in 2018. ${town} The murder rate was 11.1 per 100,000 people.`,
      OK,
    ],
    [`The police counted 412 arrests. ${town} The murder rate is 6.9 per 100,000 people.`, []],
    ['The police counted 412 murders. The murder rate is 6.9 per 100,000 people.', []],
  ])('%s', (text, expected) => {
    expect(verdicts(rates, text)).toEqual(expected);
  });
});

describe('one size in two units', () => {
  it.each<[string, string[]]>([
    ['The fire has burned 61,000 acres (19,400 hectares) of oak.', WRONG],
    ['The fire has burned 61,000 acres (24,700 hectares) of oak.', []],
    ['The farm lies 20 miles (52 km) north of the town.', WRONG],
    ['The farm lies about 10 miles (15 km) north of the town.', []],
    ['The calf weighs 12 pounds (25 kilograms).', WRONG],
    ['It was 104 degrees Fahrenheit (45 Celsius) at noon.', WRONG],
    ['It was 104 degrees Fahrenheit (40 Celsius) at noon.', []],
    ['By 2050 it will be warmer by 2 degrees Celsius (3.6 Fahrenheit).', []],
    ['The tank holds 100 gallons (455 liters) of oil.', []], // imperial gallons
    ['They cleared 30 tons (27 metric tons) of mud behind a 6-foot (2-meter) wall.', []],
    ['The yacht is 30 meters long (98 guests came).', []],
    ['The yacht is 30 meters (in 1998, 20 meters) long.', []],
  ])('%s', (text, expected) => {
    expect(verdicts(conversions, text)).toEqual(expected);
  });
});

describe('totals told elsewhere', () => {
  it.each<[string, string[]]>([
    [
      'A plane with 52 people on board fell into the sea. It carried 48 passengers and five crew members.',
      WRONG,
    ],
    [
      'A plane with 53 people on board fell into the sea. It carried 48 passengers and five crew members.',
      OK,
    ],
    ['She has 27 goals in 36 games, 19 of them at home and nine away.', WRONG],
    ['She has 28 goals in 36 games, 19 of them at home and nine away.', OK],
    [
      'The fire drove out 14,500 people in three towns. Orders hold for 6,200 people in Multan, 5,100 in Quetta and 3,400 in Lahore.',
      WRONG,
    ],
    [
      'The firm will cut 1,800 jobs. The union said 1,100 of the jobs would go in Multan, 450 in Quetta and 350 in Lahore.',
      WRONG,
    ],
    [
      'The firm will cut 1,800 jobs. The union said 900 of the jobs would go in Multan, 450 in Quetta and 350 in Lahore.',
      [],
    ], // of the others nothing is said
  ])('%s', (text, expected) => {
    expect(verdicts(sums, text)).toEqual(expected);
  });
});
