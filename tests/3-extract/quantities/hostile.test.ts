import { describe, expect, test } from 'vitest';
import { brief, read } from './read.ts';

const MEGABYTE = 1_000_000;

/** Seconds of CPU for a text of `size` code units made by repeating `piece`. */
function seconds(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const before = process.cpuUsage();
  read(text);
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1e6;
}

describe('time grows with the length only', () => {
  test.each([
    ['numbers', '12 '],
    ['number words', 'twenty-one thousand '],
    ['a chain of "and"', 'one hundred and '],
    ['ranges', '5-'],
    ['spaced thousands', '100 '],
    ['fractions', 'two and a half thirds '],
    ['quotes and feet', "30' "],
    ['prose', 'More than 40 trucks carried 5% of the 3.2 million tonnes in 2019, '],
  ])(
    'dense in figures: %s',
    (_name, piece) => {
      const quarter = seconds(piece, MEGABYTE / 20);
      const whole = seconds(piece, MEGABYTE / 5);
      // four times the text may take four times as long; the rest is room for a busy machine
      expect(whole).toBeLessThan(Math.max(quarter * 12, 6));
    },
    60_000,
  );

  test.each([
    ['digits', '7'],
    ['brackets', '('],
    ['decimal points', '1.'],
    ['thousands', '1,000,'],
    ['hedges', 'more than about '],
    ['currency signs', '$ US$ '],
    ['letters', 'a'],
    ['signs', '+-~<>='],
  ])(
    'a megabyte of %s',
    (_name, piece) => {
      expect(seconds(piece, MEGABYTE)).toBeLessThan(4);
    },
    60_000,
  );
});

describe('odd writing', () => {
  test.each([
    ['１２ trucks', '12 truck'],
    ['٣٤ trucks', '34 truck'],
    ['१२ trucks', '12 truck'],
    ['a 5−metre wall', '5 metre'],
  ])('%s', (text, gives) => expect(brief(text)).toBe(gives));

  test('reads decimal commas where the language writes them', () => {
    expect(read('rund 1.234,5 km', [], 'de').quantities[0]?.value).toBe(1234.5);
    expect(read('rund 12,5 km', [], 'de').quantities[0]?.value).toBe(12.5);
    expect(read('about 1,234.5 km').quantities[0]?.value).toBe(1234.5);
  });

  test('gives up on numbers nobody could use, and says so', () => {
    const { quantities, ledger } = read('9'.repeat(5000));
    expect(quantities).toEqual([]);
    expect(ledger.setAside.map((aside) => aside.reason)).toEqual(['not understood']);
  });
});
