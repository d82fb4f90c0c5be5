import { expect, test } from 'vitest';
import { citiesFrom } from '../../../pipeline/3-extract/entities/gazetteer/cities.ts';
import { commonness, flagsOf, Is, isNamePart } from '../../../pipeline/3-extract/entities/gazetteer/index.ts';
import { organisationNouns, placeNouns } from '../../../pipeline/3-extract/entities/gazetteer/lexicon.ts';
import { inSorted } from '../../../pipeline/3-extract/entities/gazetteer/sorted.ts';

// The lists are read from inside their packages: a new version that moves or repacks them must not go unnoticed.
test.each([
  ['maria', Is.givenName],
  ['mark', Is.givenName],
  ['anderson', Is.familyName],
  ['norway', Is.country],
  ['nova scotia', Is.region],
  ['lisbon', Is.city],
  ['at&t', Is.organisation],
  ['kenyan', Is.demonym],
  ['swahili', Is.language],
  ['sept', Is.calendar],
  ['economist', Is.role],
  ['although', Is.functional],
  ['tx', Is.stateCode],
])('%s is known', (phrase, flag) => {
  expect(flagsOf(phrase) & flag).toBe(flag);
});

test('heads of names, family names and everyday words are known', () => {
  expect(organisationNouns().has('academy')).toBe(true);
  expect(placeNouns().has('valley')).toBe(true);
  expect(['Okafor', 'OKAFOR', 'Lindgren'].map(isNamePart)).toEqual([true, true, true]);
  expect(isNamePart('Xqqzt')).toBe(false);
  expect(commonness('house')).toBe(3);
  expect(commonness('xqqzt')).toBe(0);
});

test('cities come with their number of people, capitals whatever their size', () => {
  const cities = citiesFrom(1_000_000);
  expect(cities.find(({ name }) => name === 'Lagos')?.population).toBeGreaterThan(5_000_000);
  expect(cities.find(({ name }) => name === 'Vaduz')).toMatchObject({ seat: 'state' });
  expect(cities.some(({ name }) => name === 'Carlisle')).toBe(false);
});

test('a look-up finds every entry and nothing else', () => {
  const entries = ['a', 'ab', 'abc', 'b', 'ba', 'c'];
  const text = entries.join('\r\n');
  for (const entry of entries) expect(inSorted(text, '\r\n', entry)).toBe(true);
  for (const other of ['', 'aa', 'abcd', 'bb', 'd', '\r\n', 'a\r\nab']) {
    expect(inSorted(text, '\r\n', other)).toBe(false);
  }
  expect(inSorted('', '\r\n', 'a')).toBe(false);
});
