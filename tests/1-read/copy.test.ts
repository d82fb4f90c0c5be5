import { describe, expect, test } from 'vitest';
import { articleOfBytes } from '../../pipeline/1-read/article.ts';
import { mendCopy } from '../../pipeline/1-read/copy/index.ts';

const mend = (text: string) => mendCopy(text, 0).text;
const LONG = 'The growers of the upper valley sold fewer bales than in any year';

describe('words cut at a line’s end', () => {
  test.each([
    ['a word', 'The commit-\ntee met.', 'The committee\nmet.'],
    ['a compound', 'a long-\nterm plan', 'a long-term\nplan'],
    ['a number and its unit', 'the 20-\nyear lease', 'the 20-year\nlease'],
    ['two names', 'an Anglo-\nIrish firm', 'an Anglo-Irish\nfirm'],
    [
      'a name that stands whole elsewhere',
      'Penrith-\nville is Penrithville.',
      'Penrithville\nis Penrithville.',
    ],
    ['a hyphen left hanging', 'two-\nand three-room flats', 'two-\nand three-room flats'],
    ['a dash', 'it fell --\nthe mills said', 'it fell --\nthe mills said'],
    ['a list', 'They asked for:\n- wool\n- roads', 'They asked for:\n- wool\n- roads'],
  ])('%s', (_, text, expected) => {
    expect(mend(text)).toBe(expected);
  });
});

test('ligatures become letters', () => {
  expect(mendCopy('The oﬃce ﬂoor and the ﬁrst ﬁle', 0)).toEqual({
    text: 'The office floor and the first file',
    mended: ['4 ligatures written as letters'],
  });
});

describe('page numbers and running heads', () => {
  const page = (n: number, head: string) =>
    `${LONG}\n\n${n}\n\n\f${head}\nsince their union was founded, it said.\n`;

  test('go from between a sentence and its rest, whatever they are, and the lines stay', () => {
    const text = `Wool\n\n${page(4, 'THE HARBOUR LEDGER')}`;
    const { text: mended, mended: what } = mendCopy(text, 0);
    expect(mended.replace(/\s+/g, ' ')).toBe(`Wool ${LONG} since their union was founded, it said. `);
    expect(mended.split('\n')).toHaveLength(text.split('\n').length);
    expect(what).toEqual(['1 page number and 1 running head left out']);
  });

  test('go where they are repeated and counted', () => {
    const body = Array.from({ length: 9 }, (_, i) => `Mill ${'abcdefghi'[i]} closed.`).join('\n');
    const text = `Wool\n${body}\n1\nHarbour Ledger 3 May\n${body}\n2\nHarbour Ledger 4 May\n${body}`;
    expect(mend(text).replace(/\s+/g, ' ')).toBe(`Wool ${body} ${body} ${body}`.replace(/\s+/g, ' '));
  });

  test('a word cut by the end of a page is whole again', () => {
    expect(mend(`Wool\n\n${LONG} of the commit-\n\nPage 2 of 5\n\ntee’s time.`).replace(/\s+/g, ' ')).toBe(
      `Wool ${LONG} of the committee’s time.`,
    );
  });

  test.each([
    ['a column of numbers', 'Bales\n12\n13\n14\n15'],
    ['a number by itself', 'Bales\n\n1984\n\nThe mills closed.'],
    ['a year as the headline', '1984\n\nThe mills closed.'],
    ['headings in a text without pages', 'Wool\n\nThe Mills\n\nThey closed.\n\nThe Mills\n\nThey opened.'],
  ])('%s stays', (_, text) => {
    expect(mendCopy(text, 0)).toEqual({ text, mended: [] });
  });
});

describe('quoted lines', () => {
  test('lose their mark', () => {
    expect(mend('> Wool\n>\n> > It fell,\n>said Ida.\n>> “No.”')).toBe('Wool\n\nIt fell,\nsaid Ida.\n“No.”');
  });
  test.each([
    ['one line', 'Wool\n> 5 bales'],
    ['figures', '>5 %\n>10 %\n>20 %'],
  ])('%s stays', (_, text) => {
    expect(mend(text)).toBe(text);
  });
});

test('in Markdown a ">" is markup', () => {
  expect(mendCopy('> a\n> b\n> c', 0, true).mended).toEqual([]);
});

test('hostile text is read in a moment', () => {
  const start = performance.now();
  for (const text of [
    'a-\n'.repeat(300_000),
    '>'.repeat(900_000),
    '1\n'.repeat(400_000),
    `${'a'.repeat(900_000)}-\nb`,
  ])
    mend(text);
  expect(performance.now() - start).toBeLessThan(6000);
});

test('an article tells what was mended, and keeps its front matter’s place', async () => {
  const raw = '---\ntitle: Wool ﬁrst\n---\nThe ﬁrst commit-\ntee met.\n';
  const article = await articleOfBytes(Buffer.from(raw), { id: 'a', path: 'a.txt', format: 'text' });
  expect(article).toMatchObject({
    title: 'Wool ﬁrst',
    mended: ['1 ligature written as letters', "1 word put together that a line's end cut"],
  });
  if ('problem' in article) throw new Error(article.problem);
  expect(article.raw.slice(article.bodyStart)).toBe('The first committee\nmet.\n');
});
