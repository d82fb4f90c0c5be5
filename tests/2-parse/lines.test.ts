import { describe, expect, test } from 'vitest';
import { linesOf, paragraphsOf } from '../../pipeline/2-parse/lines.ts';

const read = (text: string) =>
  paragraphsOf(text, linesOf(text)).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

const WOOL = [
  'The wool growers of the upper valley sold 1,200 bales in May, the lowest number since their union was founded in 1931, and said that the mills no longer answer their letters.',
  'The union put the loss at $3 million. Its chairwoman, Ida Penn, asked the county council for a loan and for a new road to the coast, which would cost twice as much.',
  'The council meets on Friday.',
  'Nobody spoke for the mills, which have moved most of their orders overseas and closed two of the four halls that they ran in the town of Penrith.',
];

/** Cut at widths that go up and down between 40 and 90 characters. */
function uneven(paragraph: string): string[] {
  const widths = [48, 81, 63, 40, 90, 55, 72];
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) as string;
    if (line && line.length + 1 + word.length > (widths[lines.length % 7] as number)) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

describe('lines cut at uneven widths are joined', () => {
  test.each([
    ['blank lines between paragraphs', '\n\n', ''],
    ['first lines set in', '\n', '    '],
  ])('%s', (_, between, indent) => {
    expect(read(WOOL.map((p) => indent + uneven(p).join('\n')).join(between))).toEqual(WOOL);
  });

  test('a blank line behind every line, two behind a paragraph', () => {
    expect(read(WOOL.map((p) => uneven(p).join('\n\n')).join('\n\n\n'))).toEqual(WOOL);
  });

  test('a paragraph that goes on after blank lines, where a page ended', () => {
    const [first, ...rest] = uneven(WOOL[0] as string);
    const text = [`${first}\n\n\n${rest.join('\n')}`, ...WOOL.slice(1).map((p) => uneven(p).join('\n'))];
    expect(read(text.join('\n\n'))).toEqual(WOOL);
  });
});

describe('lines that are paragraphs stay apart', () => {
  test.each([
    ['of prose', WOOL],
    ['a list in small letters', ['apples', 'pears', 'plums from the valley', 'quinces']],
    [
      'headings and sentences',
      ['The Mills', 'Orders fell by half.', 'The Road', 'It would cost $6 million.'],
    ],
    [
      'list items in broken text',
      ['They asked for', '- a loan of $2 million at four per cent', '- a road', '- two halls for the market'],
    ],
  ])('%s', (_, lines) => {
    expect(read(lines.join('\n'))).toEqual(lines);
  });
});
