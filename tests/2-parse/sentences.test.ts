import { expect, test } from 'vitest';
import { splitSentences } from '../../pipeline/2-parse/sentences.ts';

/** "|" marks where a sentence ends. */
const TABLE = [
  'Rain fell all week.|The river rose.',
  'Rain fell in the U.S. South and in the U.K. on Friday.',
  'Rain fell in the U.S.|The river rose.',
  'Dr. Ito met Gen. Okafor and Sen. Lund (D-Ore.) at St. Mary.',
  'Highway No. 7 is shut.|No.|That is wrong.',
  'Growth was 6.5 percent.|It had been 4.2.|Then it fell.',
  'The train left at 9 a.m. on Monday.',
  'The train left at 9 a.m.|The next one never came.',
  'J. K. Adeyemi wrote it.|Then M. Osei read it.',
  'He paid the neighbor.The police came.',
  'See example.org or Node.js for more.',
  '"We lost." She wept.'.replace('." ', '."|'),
  '"Did we lose?" he asked.',
  '"We lost," he said.|"We lost it all."',
  'He paused … and went on.',
  'He paused...|Nobody spoke.',
  'Is it over?|Yes!|It is.',
  '1. First comes the count.',
  'It closed in 2019.|14 people had worked there.',
  'It made $4.5 m. in May.|$3 m. came from fees.',
  'The levy, i.e. the fee, rose vs. last year.',
  'Acme Inc. Chairman Li spoke.|Acme Inc.|The firm is gone.',
  'It fell.[3]|It rose again.',
  'He moved on Jan. 5 to Wis. from Pa. with Col. Vega.',
  'The parish (est. 1802) is old.|(It burned twice.)|It stands.',
];

test.each(TABLE)('%s', (marked) => {
  const wanted = marked.split('|');
  // A missing space after the stop stays missing: the sentences are put together as they stood.
  const text = marked.replaceAll('|', ' ');
  const missing = marked.includes('neighbor.The');
  const got = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(got).toEqual(missing ? ['He paid the neighbor.', 'The police came.'] : wanted);
});

test('hostile text is split in linear time', () => {
  const texts = [
    '.'.repeat(400_000),
    'a.'.repeat(200_000),
    'U.S. '.repeat(80_000),
    '". '.repeat(130_000),
    ' '.repeat(400_000),
  ];
  const start = performance.now();
  for (const text of texts) splitSentences(text);
  expect(performance.now() - start).toBeLessThan(4000);
});

test('cuts a stretch without stops between words, so that no sentence is endless', () => {
  const text = 'nine boats and '.repeat(1000).trim();
  const spans = splitSentences(text);
  expect(Math.max(...spans.map((span) => span.end - span.start))).toBeLessThanOrEqual(3000);
  expect(spans.map((span) => text.slice(span.start, span.end)).join(' ')).toBe(text);
});
