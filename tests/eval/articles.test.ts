import { expect, test } from 'vitest';
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { check } from '../../pipeline/5-check/index.ts';
import type { Finding, Reading, Result } from '../../pipeline/model.ts';
import { analyse } from '../../pipeline/run.ts';
import { markFigures } from '../../scripts/eval/figures.ts';
import { isFound, trapped } from '../../scripts/eval/findings.ts';
import type { GoldFigure, GoldQuote } from '../../scripts/eval/gold.ts';

const TEXT =
  'Wool\n\nIn 2021, 30 mills closed in the valley, the Weavers Union said.\n\nIn 2022, 12 looms burned.';
const reading = analyse({ ...articleOfString('wool', TEXT, '2023-01-05'), path: 'wool.txt' }) as Reading;

const gold = (number_text: string, more: Partial<GoldFigure>): GoldFigure => {
  const number_start = TEXT.indexOf(number_text);
  return {
    id: number_text,
    file: 'wool.txt',
    number_text,
    number_start,
    number_end: number_start + number_text.length,
    unit: 'mill',
    subject: 'mills in the valley',
    time: { edtf: '2021' },
    attribution: { source: null, kind: 'unattributed' },
    ...more,
  };
};

test('figures are right or wrong column by column', () => {
  const union = { source: 'Weavers Union', kind: 'named_organisation' };
  const [right, wrong, none] = markFigures(
    [
      gold('30', { value: 30, attribution: union }),
      gold('12', {
        value: 13,
        unit: 'sheep',
        subject: 'sheep',
        time: { edtf: '2019' },
        attribution: { ...union, source: 'Fire Brigade' },
      }),
      gold('valley', { value: 1 }),
    ],
    [reading],
  );
  expect(right).toMatchObject({ found: true, value: true, noun: true, period: true, source: true });
  expect(wrong).toMatchObject({ found: true, value: false, noun: false, period: false, source: false });
  expect(none).toMatchObject({ found: false, value: false });
});

test('an alarm on both places is a trap; an expected finding needs its verdict and two places', () => {
  const place = (quote: string): GoldQuote => {
    const start = TEXT.indexOf(quote);
    return { file: 'wool.txt', quote, start, end: start + quote.length };
  };
  const quotes = [place('30 mills'), place('12 looms')];
  const evidence = quotes.map(({ start, end }) => ({
    articleId: 'wool',
    anchor: { start, end },
    role: 'the figure',
  }));
  const resultWith = (verdict: string, count: number): Result => ({
    ...check([reading], [], null),
    findings: [{ verdict, evidence: evidence.slice(0, count) } as unknown as Finding],
  });
  const trap = { id: 'T', kind: 'different_unit', quotes };
  expect(trapped(trap, resultWith('conflicts', 2))).toHaveLength(1);
  expect(trapped(trap, resultWith('conflicts', 1))).toHaveLength(0);
  expect(trapped(trap, resultWith('agrees', 2))).toHaveLength(0);
  expect(trapped({ ...trap, kind: 'false_agreement' }, resultWith('agrees', 2))).toHaveLength(1);
  const wanted = { id: 'F', scope: '', type: 'contradiction', expected: 'must', title: '', quotes };
  expect(isFound(wanted, resultWith('conflicts', 2))).toBe(true);
  expect(isFound(wanted, resultWith('conflicts', 1))).toBe(false);
  expect(isFound(wanted, resultWith('adds up', 2))).toBe(false);
});
