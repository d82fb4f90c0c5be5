import { expect, test } from 'vitest';
import { EVIDENCE as ALONE, MEMORY } from '../../../pipeline/3-extract/entities/evidence/index.ts';
import { marked, plain } from './document.ts';

const EVIDENCE = [...ALONE, MEMORY];
const cases = EVIDENCE.flatMap(({ id, examples, counter }) =>
  [...examples, ...counter].map((text) => ({ id, text })),
);

test.each(cases)('$id: $text', ({ text }) => {
  expect(marked(plain(text))).toBe(text);
});

test('every rule has an example that matches and a sentence that must not', () => {
  const bare = EVIDENCE.filter(({ examples, counter }) => examples.length === 0 || counter.length === 0);
  expect(bare.map(({ id }) => id)).toEqual([]);
  expect(new Set(EVIDENCE.map(({ id }) => id)).size).toBe(EVIDENCE.length);
});
