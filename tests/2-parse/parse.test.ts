import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import type { Article } from '../../pipeline/model.ts';

const article = (raw: string, format: Article['format'] = 'text', more: Partial<Article> = {}): Article => ({
  ...articleOfString('a', raw),
  format,
  ...more,
});
const sentencesOf = (of: Article) =>
  parse(of).sentences.map((sentence) => sentence.text.replace(/\s+/g, ' ').trim());
const kindsOf = (of: Article) =>
  parse(of).blocks.map((block) => `${block.kind}: ${of.raw.slice(block.start, block.end)}`);

describe('plain text', () => {
  test('first line is the headline; nothing is Markdown', () => {
    const of = article(
      '# 7 ships *late*\n\nThe Docks\n\nSeven_ships were late. > Not a quote.\n\n- one crane\n\n“It broke.”',
    );
    expect(kindsOf(of)).toEqual([
      'headline: # 7 ships *late*',
      'heading: The Docks',
      'paragraph: Seven_ships were late. > Not a quote.',
      'list item: - one crane',
      'quotation: “It broke.”',
    ]);
    expect(parse(of).blocks.map((block) => block.section)).toEqual([null, null, 1, 1, 1]);
  });

  test('lines cut at a fixed width are one paragraph, lines that end early are not', () => {
    const wrapped =
      'Wool trade\n\nThe wool trade of the valley has fallen to a third of what\nit was in 2009, the growers said on Monday, and the mills\nthat used to buy most of it have moved their orders to the\ncoast.\n';
    expect(sentencesOf(article(wrapped))).toHaveLength(2);
    const lines =
      'Wool trade\n\nThe wool trade fell.\nThe mills moved to the coast after years of delay.\nNobody came.\n';
    expect(sentencesOf(article(lines))).toHaveLength(4);
  });

  test('a passage has no headline and loses nothing', () => {
    const document = parse(article('Read more\nRead more\nShips 4'), { passage: true });
    expect(document.blocks.some((block) => block.kind === 'headline')).toBe(false);
    expect(document.sentences).toHaveLength(3);
    expect(document.dropped).toEqual([]);
  });
});

test('what stands above the headline is dropped, a headline may take two lines, prose is none', () => {
  const page = article('Menu\n\nNews | Business | Sport\n\nWool sales fall\n\nThe mills closed.');
  expect(kindsOf(page)).toEqual(['headline: Wool sales fall', 'paragraph: The mills closed.']);
  const two = article('Wool sales in the upper valley\nfall for the third year\n\nThe mills closed.');
  expect(kindsOf(two)[0]).toBe('headline: Wool sales in the upper valley\nfall for the third year');
  const prose = article('The mills closed.\n\nNobody came.', 'text', { title: 'Wool' });
  expect(kindsOf(prose)[0]).toBe('paragraph: The mills closed.');
});

describe('Markdown', () => {
  test('markup and link targets are blank, words stay in place', () => {
    const raw =
      '# Wool\n\nPrices *rose* by **12 %** to [£5 a kilo](https://example.org/2019/5 "in 1999") \\*, AT&amp;T said `x`.';
    const { sentences } = parse(article(raw, 'markdown'));
    expect(sentences.map((sentence) => sentence.text.replace(/\s+/g, ' '))).toEqual([
      'Wool',
      'Prices rose by 12 % to £5 a kilo *, AT& T said x .',
    ]);
    const at = (sentences[1]?.text.indexOf('£5') ?? 0) + (sentences[1]?.start ?? 0);
    expect(raw.slice(at, at + 9)).toBe('£5 a kilo');
  });

  test('blocks', () => {
    const raw =
      '# Wool\n\n## Mills\n\n> Orders fell\n> by half.\n\n- one\n- two\n\n![Bales in 2004](b.jpg)\n\n| Year | Bales |\n| --- | --- |\n| 2004 | 31 |\n\n```\n99 lines\n```\n\n<div>77</div>\n';
    const of = article(raw, 'markdown');
    expect(parse(of).blocks.map((block) => block.kind)).toEqual([
      'headline',
      'heading',
      'quotation',
      'list item',
      'list item',
      'caption',
      'table',
      'table',
    ]);
    expect(sentencesOf(of)).toContain('Orders fell by half.');
    expect(sentencesOf(of).join(' ')).not.toMatch(/99|77/);
    expect(parse(of).dropped.map((part) => part.reason)).toEqual(['code block', 'HTML in Markdown']);
  });
});

describe('hostile Markdown is bounded, and read as plain text beyond', () => {
  test.each([
    ['quotations in quotations', '> '.repeat(5000), 'nested too deeply'],
    [
      'lists in lists',
      Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
      'nested too deeply',
    ],
    ['a paragraph without end', '[a]('.repeat(50_000), 'too long'],
  ])('%s', (_, raw, note) => {
    const start = performance.now();
    const { notes, sentences } = parse(article(raw, 'markdown'));
    expect(notes.join()).toContain(note);
    expect(sentences.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('what is not article text', () => {
  const BODY = Array.from(
    { length: 9 },
    (_, i) => `Paragraph ${i + 1} tells of the wool trade and its ${i + 2} mills.`,
  );
  const page = (...more: string[]) => article(['Wool trade', ...BODY, ...more].join('\n\n'));
  const reasons = (of: Article) =>
    parse(of).dropped.map((part) => `${part.reason}: ${of.raw.slice(part.start, part.end).slice(0, 24)}`);

  test.each([
    ['Scroll to Top', 'page navigation'],
    ['Back to the top', 'page navigation'],
    ['Share this article', 'share line'],
    ['Follow us on Mastodon', 'share line'],
    ['Sign up for our weekly newsletter', 'subscription line'],
    ['ADVERTISEMENT', 'advertisement'],
    ['© 2024 The Sample Courier', 'copyright line'],
    ['Read more: Mills of the north', 'read-more line'],
    ['12 comments', 'comment line'],
    ['1,204 Comments', 'comment line'],
    ['3 hours ago', 'date line'],
    ['News | Business | Sport', 'page navigation'],
    ['Image caption, The quay with 300 bales', 'caption'],
    ['The quay at low tide. Photograph: A. Penn/Agency', 'picture credit'],
  ])('%s', (line, reason) => {
    expect(reasons(page(line))).toEqual([`${reason}: ${line.slice(0, 24)}`]);
  });

  test.each([
    'Share prices of the two mills fell by 4 percent on Monday.',
    'Follow the money, said one of 12 weavers.',
    'Related costs rose by 9 percent.',
    'Home sales fell 3 percent.',
    'By May 14 mills had closed.',
    'Comment is free, the 3 editors said.',
  ])('kept: %s', (line) => {
    expect(reasons(page(line))).toEqual([]);
  });

  test('the author box', () => {
    const box = 'Ada Finch reports on wool for the Courier and lives with 3 sheep.';
    expect(reasons(page('Ada Finch', 'Ada Finch', box))).toHaveLength(3);
    expect(reasons(page('About the author', box))).toHaveLength(2);
    expect(parse({ ...page(box), author: 'Ada Finch' }).dropped).toHaveLength(1);
    // The same words about somebody in the news, in the middle of the text, stay.
    expect(reasons(article(['Wool', box, ...BODY].join('\n\n')))).toEqual([]);
  });

  test('teaser lists, with a label or without', () => {
    const teaser = [
      'Mills of the North',
      'Mills of the North',
      'In 1999 the north had 400 mills.',
      'Read More »',
    ];
    expect(reasons(page('Related articles', ...teaser, ...teaser))).toHaveLength(9);
    expect(reasons(page(...teaser, 'And another 5 weavers spoke.'))).toHaveLength(4);
    expect(reasons(page('You may also like', 'Ten ways to card wool', 'Why 7 looms failed'))).toHaveLength(3);
    // "Recent" as a heading of the article itself.
    expect(
      reasons(
        page('Recent', 'The 4 mills that are left closed in May.', ...BODY.map((line) => `So: ${line}`)),
      ),
    ).toEqual([]);
  });

  test('what stands twice counts once', () => {
    const caption = 'Bales wait at the quay, 31 of them.';
    const quote = 'Nobody in this valley will card wool again in my lifetime, said the last owner.';
    const of = page(caption, caption, quote, 'Then 6 men left.', quote);
    expect(reasons(of).map((line) => line.split(':')[0])).toEqual(['repeated caption', 'repeated text']);
    expect(kindsOf(of)).toContain(`caption: ${caption}`);
    expect(reasons(article(['Wool trade', 'Wool trade', ...BODY].join('\n\n')))).toEqual([
      'repeated headline: Wool trade',
    ]);
    // Short lead-ins may come again.
    expect(reasons(page('Asked again,', 'he said 5.', 'Asked again,', 'he said 6.'))).toEqual([]);
  });
});

test('other languages are not analysed, and the note says so', () => {
  const document = parse(
    article('Wolle\n\nDie Preise sind um 4 Prozent gestiegen.', 'text', { language: 'de' }),
  );
  expect(document.sentences).toEqual([]);
  expect(document.notes).toEqual(['not analysed: language de']);
});

describe('properties', () => {
  const words = fc.constantFrom(
    ...[
      'The port',
      '6,500',
      '“it”',
      'rose.',
      'U.S.',
      '\n',
      '\n\n',
      '*',
      '**x**',
      '[a](b)',
      '> ',
      '- ',
      '| a |',
      '&amp;',
      '\\.',
      '​',
      '６',
      '`y`',
      '<b>',
      '# ',
      '\r\n',
      'é',
      '😀',
      '1. ',
      '---',
      '![z](w)',
      '    ',
      '\t',
    ],
  );
  const texts = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));

  test.each(['text', 'markdown'] as const)(
    '%s: sentences keep their length and place, blocks are in order',
    (format) => {
      fc.assert(
        fc.property(texts, (raw) => {
          const { blocks, sentences, dropped } = parse(article(raw, format));
          for (const sentence of sentences) {
            expect(sentence.text.length).toBe(sentence.end - sentence.start);
            expect(sentence.text).not.toMatch(/[\n“”‘’\u00a0\u200b６]/);
            const block = blocks[sentence.block];
            expect(block && sentence.start >= block.start && sentence.end <= block.end).toBe(true);
          }
          for (const part of [...blocks, ...dropped]) {
            expect(part.start >= 0 && part.end > part.start && part.end <= raw.length).toBe(true);
          }
          for (let i = 1; i < blocks.length; i++) {
            expect(blocks[i]?.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0);
          }
          // Letters and ASCII digits are where they were; only signs and look-alikes may differ.
          for (const { text, start } of sentences) {
            for (let i = 0; i < text.length; i++) {
              if (/[A-Za-z]/.test(text[i] as string)) expect(text[i]).toBe(raw[start + i]);
            }
          }
        }),
        { numRuns: 300, seed: 7 },
      );
    },
  );
});
