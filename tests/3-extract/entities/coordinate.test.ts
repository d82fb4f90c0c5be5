import { expect, test } from 'vitest';
import { marked, plain } from './document.ts';

test.each([
  // Alone they would be people
  'The bid was made by [Petrovar Holdings Ltd|ORG] and [Maren Dovic|ORG].',
  // Two kinds that are both sure stay as they are
  'The bid was made by [Petrovar Holdings Ltd|ORG] and [Maria Okafor|PER].',
  'Talks in [Norway|LOC] and [Maria Okafor|PER] were on his mind.',
])('%s', (text) => {
  expect(marked(plain(text))).toBe(text);
});
