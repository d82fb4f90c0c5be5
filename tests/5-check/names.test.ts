import { expect, it } from 'vitest';
import { isOtherAcronym, isOtherSpelling } from '../../pipeline/5-check/arithmetic/spelling.ts';
import { acronymMeanings } from '../../pipeline/5-check/rules/acronyms.ts';
import { nameSpellings } from '../../pipeline/5-check/rules/name-variants.ts';
import type { EntityType, Reading } from '../../pipeline/model.ts';
import { corpusOf, reading } from './factory.ts';

/** A reading whose names are given: [words, entity number, type]. */
function withNames(
  id: string,
  text: string,
  names: [string, number, EntityType][],
  acronyms: Record<number, string> = {},
): Reading {
  const made = reading(id, [{ text }]);
  let from = 0;
  for (const [words, entity, type] of names) {
    const start = text.indexOf(words, from);
    from = start + words.length;
    made.mentions.names.push({ start, end: from, sentence: 0, text: words, type, entity });
    made.mentions.entities[entity] ??= {
      index: entity,
      type,
      name: words,
      forms: [],
      acronym: acronyms[entity] ?? null,
      mentions: [],
    };
    const known = made.mentions.entities[entity];
    if (!known.forms.includes(words)) known.forms.push(words);
    known.mentions.push(made.mentions.names.length - 1);
  }
  return made;
}
const spell = (...names: string[]) =>
  nameSpellings.run(
    corpusOf(...names.map((name, i) => withNames(`a${i}`, `${name} spoke.`, [[name, 0, 'PER']]))),
  );

it('reports one name in two spellings across articles', () => {
  const [finding, ...rest] = spell('Phillip Tannard', 'Philip Tannard');
  expect(rest).toEqual([]);
  expect([finding?.verdict, finding?.severity, finding?.scope]).toEqual([
    'name varies',
    'low',
    'cross-source',
  ]);
  expect(finding?.evidence.map((e) => e.anchor.exact)).toEqual(['Phillip Tannard', 'Philip Tannard']);
});

it.each([
  ['a middle initial', 'Philip Tannard', 'Philip T. Tannard'],
  ['two people whose names sound alike', 'Jon Pyl', 'John Pelly'],
  ['the same spelling', 'Philip Tannard', 'Philip Tannard'],
])('does not report %s', (_, a, b) => {
  expect(spell(a, b)).toEqual([]);
});

it('reports an abbreviation with two meanings in one article', () => {
  const text = 'The Northern Fishing Office (NFO) met the National Forest Order (NFO).';
  const [finding] = acronymMeanings.run(
    corpusOf(
      withNames('a', text, [
        ['Northern Fishing Office', 0, 'ORG'],
        ['NFO', 0, 'ORG'],
        ['National Forest Order', 1, 'ORG'],
        ['NFO', 1, 'ORG'],
      ]),
    ),
  );
  expect([finding?.verdict, finding?.severity]).toEqual(['name varies', 'low']);
  expect(finding?.headline).toContain('NFO is spelled out as');
});

it.each<[boolean, EntityType, string, string]>([
  [true, 'PER', 'Kirsten Hald', 'Kristen Hald'],
  [false, 'PER', 'Kirsten Hald', 'Kirsten B. Hald'],
  [false, 'PER', 'Jon Pyl', 'John Pelly'],
  [false, 'PER', 'Halde', 'Hald'],
  [true, 'ORG', 'Lashkar-e-Nur Front', 'Lashkar-i-Noor Front'],
  [false, 'ORG', 'Second Guardsmen', 'Second Guardsman'],
  [false, 'ORG', 'Union and the Guild', 'Union and Guild'],
  [false, 'ORG', 'II Corps', 'III Corps'],
  [false, 'PER', 'Henry IV', 'Henry VI'],
  [false, 'LOC', 'St. Hilda', 'South Hildania'],
])('%s: %s “%s”, “%s”', (expected, type, a, b) => {
  expect(isOtherSpelling(a, b, type)).toBe(expected);
});

it('short forms differ by a letter, not by a hyphen', () => {
  expect(isOtherAcronym('NF-O', 'NFOP')).toBe(true);
  expect(isOtherAcronym('NF-O', 'NFO')).toBe(false);
  expect(isOtherAcronym('NFO', 'NFO-KLM')).toBe(false);
});
