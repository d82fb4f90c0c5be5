/** Rules that read the text itself: lists, weekdays, spans, gaps between dates. */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../pipeline/5-check/rule.ts';
import { announcedCounts } from '../../pipeline/5-check/rules/announced-count.ts';
import { dateSums } from '../../pipeline/5-check/rules/date-sum.ts';
import { inlineLists } from '../../pipeline/5-check/rules/inline-list.ts';
import { PATTERNS, spans } from '../../pipeline/5-check/rules/spans.ts';
import { weekdays } from '../../pipeline/5-check/rules/weekday.ts';
import { corpusOf, reading } from './factory.ts';

const verdicts = (rule: Rule, ...sentences: string[]): string[] =>
  rule
    .run(
      corpusOf(
        reading(
          'a',
          sentences.map((text) => ({ text })),
        ),
      ),
    )
    .map((f) => f.verdict);

describe('announced counts', () => {
  it.each<[string, string[], string[]]>([
    [
      'as many',
      ['He gave three reasons.', 'First, it is dear.', 'Second, it is slow.', 'Third, it leaks.'],
      ['adds up'],
    ],
    [
      'closed by finally',
      ['Two old bridges need work.', 'The first is ours.', 'Finally, the mill bridge rusts.'],
      ['adds up'],
    ],
    [
      'more',
      ['We face two risks.', 'First, floods.', 'They come in May.', 'Second, frost.', 'Third, hail.'],
      ['does not add up'],
    ],
    ['fewer is left alone', ['There are four rules.', 'First, knock.', 'Second, wait.'], []],
    [
      'other nouns',
      ['There were two plans.', 'First, he spoke.', 'Second came a vote.', 'The third speaker left.'],
      [],
    ],
    ['no announcement', ['The day was long.', 'First, we ate.', 'Second, we slept.'], []],
    [
      'a duration',
      ['She waited two days.', 'First, it rained.', 'Second, it snowed.', 'Third, it hailed.'],
      [],
    ],
    ['two announcements', ['Two towns had three plans.', 'First, a road.', 'Second, a rail.'], []],
    ['first alone', ['They hired two cooks.', 'First came the soup.', 'People ate.'], []],
  ])('%s', (_, sentences, expected) => {
    expect(verdicts(announcedCounts, ...sentences)).toEqual(expected);
  });
});

describe('weekdays', () => {
  it.each<[string, string[]]>([
    ['They met on Friday, March 4, 2016.', []],
    ['They met on Thursday, March 4, 2016.', ['does not add up']],
    ['They met on Friday 4 March 2016.', []],
    ['They met on Sunday the 4th of March, 2016.', ['does not add up']],
    ['They met on Sunday, March 4.', []],
    ['They met on Sunday, March 34, 2016.', []],
  ])('%s', (text, expected) => {
    expect(verdicts(weekdays, text)).toEqual(expected);
  });
});

describe('spans of years', () => {
  it.each(PATTERNS.map((p) => [p.id, p] as const))('%s: examples', (_, { examples }) => {
    for (const text of examples.yes) expect(verdicts(spans, text)).toEqual(['adds up']);
    expect(verdicts(spans, examples.no)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['She led it from 1984 to 1996, thirteen years of growth.', ['adds up']],
    ['She led it from 1984 to 1996, nine years of growth.', ['does not add up']],
    ['The king ruled from 1950 to 1990, two decades of peace.', ['does not add up']],
    ['Born in Lisbon in 1921, she died in 1999 at the age of 84.', ['does not add up']],
  ])('%s', (text, expected) => {
    expect(verdicts(spans, text)).toEqual(expected);
  });
});

describe('gaps between dates', () => {
  it.each<[string[], string[]]>([
    [['It sank on May 30th.', 'Three days later, on June 2nd, divers found it.'], ['adds up']],
    [['It sank on May 30th.', 'Three days later, on June 4th, divers found it.'], ['does not add up']],
    [['The vote was on 4 May 2011 and, a week earlier, on 27 April, the court sat.'], ['adds up']],
    [['It sank on May 30th and was raised on June 1st.', 'Three days later, on June 9th, it sailed.'], []],
    [['It sank in May.', 'Three days later, on June 9th, it sailed.'], []],
    [['Snow fell on December 30.', 'Four days later, on January 3, it thawed.'], ['adds up']],
    [['Snow fell on February 27.', 'Three days later, on March 1, it thawed.'], ['adds up']],
  ])('%j', (sentences, expected) => {
    expect(verdicts(dateSums, ...sentences)).toEqual(expected);
  });
});

describe('lists in one sentence', () => {
  it.each<[string, string[]]>([
    ['The line links three towns: Arden, Bly and Corm.', ['adds up']],
    ['The line links four towns: Arden, Bly and Corm.', ['does not add up']],
    ['The line links two towns: Arden, Seat of the Duke, and Bly.', []], // an apposition, not a third town
    ['The line has three faults: it is slow, dear and late.', []],
    ['Two old rules of the guild are silence (even at meals) and thrift.', ['adds up']],
    ['Two men are tired and hungry.', []],
    ['Three rules of the guild are silence and thrift.', []],
  ])('%s', (text, expected) => {
    expect(verdicts(inlineLists, text)).toEqual(expected);
  });
});
