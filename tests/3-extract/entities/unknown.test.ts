/** A word that is in no list: a person in a short message, a firm in an article that gives nobody of that name in full. */
import { expect, test } from 'vitest';
import { marked, plain } from './document.ts';

const ARTICLE = [
  'The maker of juices [Corvel Foods Ltd|ORG] held talks with [Vendrika|ORG] on a plant.',
  'The plant would stand near [Oslo|LOC].',
  '[Maria Okafor|PER], who runs [Corvel|ORG], declined to comment.',
  'The council of [Oslo|LOC] welcomed the news.',
  'Later [Okafor|PER] called the price fair.',
  'In [Norway|LOC] such plants are rare.',
].join(' ');

test('in an article', () => {
  expect(marked(plain(ARTICLE))).toBe(ARTICLE);
});

test('in a message', () => {
  const message = 'We had talks with [Vendrika|PER] on a plant.';
  expect(marked(plain(message))).toBe(message);
});

test.each([
  'The crown went to [Charles III|PER] and then to [Louis XVIII|PER].',
  'The fund of [Robert Holm III|PER] bought [Dorrin da Costa Ltd|ORG].',
  'Licences ran to end-July and cost 12.6 Mln in all.',
])('%s', (text) => {
  expect(marked(plain(text))).toBe(text);
});
