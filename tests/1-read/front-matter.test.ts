import { describe, expect, test } from 'vitest';
import { readFrontMatter, toIsoDate } from '../../pipeline/1-read/front-matter.ts';

describe('front matter', () => {
  test('every field, and where the text begins', () => {
    const raw = [
      '---',
      'title: "Harbour: a second look"',
      'author: [Ada Finch, Bo Reyes]',
      'publisher: The Sample Courier',
      'url: https://example.org/harbour',
      'published: 2024-03-09',
      'retrieved: 2024-04-01T10:00:00Z',
      'language: en-GB',
      'unknown: kept out',
      '---',
      'Body.',
    ].join('\n');
    const front = readFrontMatter(raw);
    expect(front).toEqual({
      bodyStart: raw.indexOf('Body.'),
      metadata: {
        title: 'Harbour: a second look',
        author: 'Ada Finch, Bo Reyes',
        publisher: 'The Sample Courier',
        url: 'https://example.org/harbour',
        published: '2024-03-09',
        retrieved: '2024-04-01',
        language: 'en-GB',
      },
    });
  });

  test('none, an empty one, Windows line ends, a rule that only looks like one', () => {
    expect(readFrontMatter('Just text.')).toMatchObject({ bodyStart: 0 });
    expect(readFrontMatter('---\n---\nText')).toMatchObject({ bodyStart: 8 });
    expect(readFrontMatter('---\r\ntitle: T\r\n---\r\nText')).toMatchObject({
      bodyStart: 20,
      metadata: { title: 'T' },
    });
    expect(readFrontMatter('---\n\nA rule above a text.\n')).toMatchObject({ bodyStart: 0 });
  });

  test.each([
    ['not closed', '---\ntitle: T\nText goes on', /no closing/],
    ['not YAML', '---\ntitle: "open\n---\nText', /not valid YAML/],
    ['a list', '---\n- a\n- b\n---\nText', /not a list of "key: value"/],
    ['no date', '---\npublished: last Tuesday\n---\nText', /"published" is not a date/],
    ['a bomb of aliases', '---\na: &a [x, x]\nb: [*a, *a]\n---\nText', /YAML aliases/],
  ])('broken: %s', (_, raw, problem) => {
    expect(readFrontMatter(raw)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['2024-13', null],
  ['2024-07', '2024-07'],
  ['2024', '2024'],
  ['9 March 2024', null],
])('date %s', (text, date) => {
  expect(toIsoDate(text)).toBe(date);
});
