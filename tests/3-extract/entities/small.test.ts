import { expect, test } from 'vitest';
import { marked, plain } from './document.ts';

test.each([
  'my sister [joanna lindgren|PER] is back from [lisbon|LOC] lol',
  'thanks [kathryn|PER], see you in [norway|LOC]',
  // Words of the dictionary stay words, and an article's sentences keep to their capitals
  'i hope mark will grant my wish',
  'The cloth is called norway by the weavers of the valley.',
])('%s', (text) => {
  expect(marked(plain(text))).toBe(text);
});
