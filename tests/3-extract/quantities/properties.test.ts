import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brief, quantitiesOf, read } from './read.ts';

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];

/** A whole number in English words, the British way. */
function inWords(n: number): string {
  if (n < 1000) return small(n);
  const parts: string[] = [];
  const groups: number[] = [];
  for (let rest = n; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] as number;
    if (group === 0) continue;
    const and = i === 0 && group < 100 && parts.length > 0 ? 'and ' : '';
    parts.push(`${and}${small(group)}${i ? ` ${SCALES[i]}` : ''}`);
  }
  return parts.join(' ');
}
function small(n: number): string {
  if (n < 20) return ONES[n] as string;
  if (n < 100) return TENS[Math.floor(n / 10)] + (n % 10 ? `-${ONES[n % 10]}` : '');
  return `${ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${small(n % 100)}` : ''}`;
}

test('a number written in words reads back as itself, to 10^15', () => {
  const numbers = fc.oneof(
    fc.integer({ min: 2, max: 20000 }),
    fc.integer({ min: 2, max: 1e9 }),
    fc.maxSafeInteger().map((n) => 2 + (Math.abs(n) % 1e15)),
  );
  fc.assert(
    fc.property(numbers, (n) => {
      const found = quantitiesOf(`They counted ${inWords(n)} grains.`);
      expect(found.map((quantity) => [quantity.value, quantity.unit])).toEqual([[n, 'grain']]);
    }),
    { numRuns: 400 },
  );
});

test('a number written in digits reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2101, max: 1e12 }), (n) => {
      expect(quantitiesOf(`They counted ${n.toLocaleString('en-US')} grains.`)[0]?.value).toBe(n);
      expect(quantitiesOf(`They counted ${n} grains.`)[0]?.value).toBe(n);
    }),
    { numRuns: 200 },
  );
});

const WORDS = fc.constantFrom(
  'the',
  'of',
  'more',
  'than',
  'one',
  'two',
  'third',
  'half',
  'hundred',
  'and',
  'to',
  '-',
  '5',
  '1,000',
  '3.5',
  '%',
  '$',
  'per',
  'cent',
  'year',
  'old',
  'million',
  'from',
  'rose',
  'km',
  '(',
  ')',
  '/',
  '½',
  'S23',
  '2019',
  'May',
  '.',
  ',',
  "'",
  'dozens',
  'x',
  '^',
);

test('anchors hold their own words, whatever stands around them', () => {
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 40 }), fc.boolean(), (words, tight) => {
      const text = words.join(tight ? '' : ' ');
      const { quantities, ledger } = read(text);
      for (const quantity of quantities) {
        expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
        expect(quantity.start).toBeLessThanOrEqual(quantity.number.start);
        expect(quantity.number.end).toBeLessThanOrEqual(quantity.end);
        expect(quantity.value !== null || (quantity.low !== null && quantity.high !== null)).toBe(true);
      }
      for (const aside of ledger.setAside) expect(text.slice(aside.start, aside.end)).toBe(aside.text);
      expect(ledger.inFigures + ledger.inDates + ledger.setAside.length).toBe(ledger.total);
    }),
    { numRuns: 500 },
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      read(text.replace(/\n/g, ' '));
    }),
    { numRuns: 500 },
  );
});

test('the order of sentences does not change their figures', () => {
  const sentences = [
    'About 40 trucks waited.',
    'Fares rose 8% over 2020.',
    'An estimated 6,000 to 7,000 birds nest there.',
    'Of these, 12 were lost.',
    'The dam is 37.5 m high.',
    'One in five farms failed.',
  ];
  const alone = new Map(sentences.map((sentence) => [sentence, brief(sentence)]));
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (shuffled) => {
      const together = read(shuffled.join('\n')).quantities;
      for (const [index, sentence] of shuffled.entries()) {
        const own = together.filter((quantity) => quantity.sentence === index);
        expect(own.length).toBe((alone.get(sentence) as string).split('; ').length);
      }
      expect(together.length).toBe([...alone.values()].join('; ').split('; ').length);
    }),
  );
});
