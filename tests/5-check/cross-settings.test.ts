/** One event told with two places or two days. */
import { describe, expect, it } from 'vitest';
import { crossSettings } from '../../pipeline/5-check/rules/cross-settings.ts';
import { analysed, corpusOf } from './factory.ts';

const found = (a: string, b: string, later = '2025-07-17'): string[] =>
  crossSettings
    .run(corpusOf(analysed('a', a, '2025-07-16'), analysed('b', b, later)))
    .map((f) => f.dimensions[0]?.name ?? '');

const bus = (where: string, when = 'on Monday'): string =>
  `A minibus with a wedding party fell off a wooden bridge ${where} ${when}, killing 14 people. The driver had slept.`;
const again = (where: string, when = 'on Monday'): string =>
  `A minibus carrying a wedding party fell off a bridge ${where} ${when}, killing 14 people. Its brakes were new.`;

describe('one event, two settings', () => {
  it.each<[string, string, string[]]>([
    [bus('in Multan'), again('in Quetta'), ['where']],
    [bus('in Multan'), again('in Multan'), []],
    [bus('in Multan'), again('in Pakistan'), []], // one lies in the other
    [bus('in Multan'), again('near Quetta'), []],
    [bus('in Multan'), `${again('in Quetta')} The bride was from Multan.`, []], // who knows both means something by it
    [bus('in Multan'), 'A gang in Quetta killed 14 people on Monday. Nobody was held.', []], // the number alone
    [bus('in Multan'), again('in Quetta').replace('14', '15'), []],
    [bus('in Multan', 'on Monday'), again('in Multan', 'on Tuesday'), ['when']],
    [bus('in Multan', 'on July 14'), again('in Multan', 'on Monday'), []],
    [bus('in Multan', 'in July'), again('in Multan', 'on Monday'), []],
  ])('%s · %s', (a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });

  it('articles weeks apart may tell of two', () => {
    expect(found(bus('in Multan'), again('in Quetta'), '2025-08-20')).toEqual([]);
  });
});
