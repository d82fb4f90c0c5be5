/** Markdown without markup is read without a parser, and read the same. */
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainParagraphs } from '../../pipeline/2-parse/markdown-plain.ts';
import { maskCharacters } from '../../pipeline/2-parse/mask.ts';

const shown = (text: string) =>
  plainParagraphs(text, maskCharacters(text), 0)?.map(({ start, end }) => text.slice(start, end)) ?? null;

test.each([
  ['The port has 30 cranes.', ['The port has 30 cranes.']],
  ['One paragraph,\n  of two lines.  \n \nAnother.\n', ['One paragraph,\n  of two lines.', 'Another.']],
  ['', []],
])('%j is plain', (text, paragraphs) => {
  expect(shown(text)).toEqual(paragraphs);
});

test.each([
  '# Cranes',
  'Cranes\n======',
  'Cranes\n---',
  '- 30 cranes',
  '12. January',
  '    30 cranes',
  'All *thirty* cranes',
  'See [the list](cranes.html)',
  'See www.example.org for more',
  'Smith &amp; Sons',
  'Cranes | Ships',
  '\uff1e a quotation, to some eyes',
])('%j may hold markup', (text) => {
  expect(shown(text)).toBeNull();
});

const PIECES =
  'a|B c| |   |    |\n|\n\n|1|12. |3) |:|-| - |---|=|+|#|!|"|(|)|.|,|/|%|^|\u2013|\u00a0|\u2028|\u200b|http|x.y'.split(
    '|',
  );

test('whatever is plain is to the parser just these paragraphs', () => {
  const parser = unified().use(remarkParse).use(remarkGfm);
  // The parser counts the spaces behind a paragraph to it.
  const words = (text: string, { position }: Nodes) =>
    text.slice(position?.start.offset, position?.end.offset).replace(/ +$/, '');
  let plain = 0;
  const check = fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }), (pieces) => {
    const text = pieces.join('');
    const paragraphs = shown(text);
    if (!paragraphs) return;
    plain++;
    const { children } = parser.parse(text) as Root;
    expect(children.every(({ type }) => type === 'paragraph')).toBe(true);
    expect(children.map((node) => words(text, node))).toEqual(paragraphs);
  });
  fc.assert(check, { numRuns: 2000, seed: 1 });
  expect(plain).toBeGreaterThan(400);
});
