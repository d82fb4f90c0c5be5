import { expect, test } from 'vitest';
import type { Timex } from '../../../pipeline/model.ts';
import { read } from './read.ts';

function reasons(text: string): Record<string, string> {
  return Object.fromEntries(read(text).ledger.setAside.map((aside) => [aside.text, aside.reason]));
}

test('every numeral and number word is entered once', () => {
  const { ledger } = read('In 2019, Section 427 let 40 of two hundred firms off; no one paid twice.');
  expect(ledger.total).toBe(7);
  expect(ledger.inFigures + ledger.inDates + ledger.setAside.length).toBe(ledger.total);
});

test('each is set aside with its reason', () => {
  expect(reasons('Section 427 applies')).toEqual({ '427': 'label' });
  expect(reasons('the lesser of two evils')).toEqual({ two: 'idiom' });
  expect(reasons('the first seat')).toEqual({ first: 'ordinal' });
  expect(reasons('2) the river rose')).toEqual({ '2': 'list number' });
  expect(reasons('no one came')).toEqual({ one: 'pronoun' });
});

const timex = (text: string, part: string, type: Timex['type']): Timex => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  sentence: 0,
  text: part,
  type,
  value: '',
  mod: null,
  edtf: null,
  from: null,
  to: null,
  basis: 'stated',
  confidence: 1,
  reason: '',
  rule: 'test',
});

test('dates keep their digits; durations are figures all the same', () => {
  const date = 'They met on the 12 last.';
  expect(read(date, [timex(date, 'the 12 last', 'DATE')]).quantities).toEqual([]);
  const lasted = 'It lasted four years.';
  expect(read(lasted, [timex(lasted, 'four years', 'DURATION')]).quantities.length).toBe(1);
  const later = 'It closed two days later.';
  expect(read(later, [timex(later, 'two days later', 'DATE')]).quantities[0]?.unit).toBe('day');
});
