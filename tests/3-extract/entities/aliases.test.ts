import { expect, test } from 'vitest';
import { extractEntities } from '../../../pipeline/3-extract/entities/index.ts';
import { documentOf, entitiesOf } from './document.ts';

const joined: [string, string][] = [
  [
    'The Harvest Movement of Karel (HMK) denied it. The HMK met on Monday.',
    'Harvest Movement of Karel = HMK',
  ],
  ['The Dorrin Red Front (DR-F) denied it. Leaders of DRF fled.', 'Dorrin Red Front = DR-F = DRF'],
  ['Anna Holm left early. Holm was tired.', 'Anna Holm = Holm'],
  ['Anna Holm left early. Anna was tired.', 'Anna Holm = Anna'],
  ['James E. Brook spoke. Later James Brook left.', 'James E. Brook = James Brook'],
  ['Shares of Brightwater Ltd fell. A spokesman for Brightwater said so.', 'Brightwater Ltd = Brightwater'],
  [
    'The Justice Ministry said no. The Ministry of Justice said yes.',
    'Justice Ministry = Ministry of Justice',
  ],
  [
    'The Harvest Movement of Karel met. The Harvest Movement denied it.',
    'Harvest Movement of Karel = Harvest Movement',
  ],
  ['The United States agreed. The U.S. delegation left.', 'United States = U.S.'],
  ['Shares of Halden Motors fell. Halden expects a loss.', 'Halden Motors = Halden'],
  ['Shares of Oxford Pharma fell. Oxford said it would cut jobs.', 'Oxford Pharma = Oxford'],
];

test.each(joined)('%s', (text, entity) => {
  expect(entitiesOf(text)).toContain(entity);
});

/** Pairs that must stay apart; the last three are what a careless eye would join. */
const apart: [string, string, string][] = [
  ['Anna Holm and Peter Holm left. Holm was tired.', 'Anna Holm', 'Peter Holm'],
  ['Anna Holm and Peter Holm left. Reporters saw Holm again.', 'Anna Holm', 'Holm'],
  ['Oxford Pharma cut jobs. Its plant in Oxford will close.', 'Oxford Pharma', 'Oxford'],
  ['Marsh Holdings sued Eva Marsh. Marsh denied it.', 'Marsh Holdings', 'Marsh'],
  ['North Harrow lost. Fans of South Harrow sang.', 'North Harrow', 'South Harrow'],
  ['The Foreign Ministry agreed. The Finance Ministry did not.', 'Foreign Ministry', 'Finance Ministry'],
  ['Norway voted. The Norwegian fleet sailed.', 'Norway', 'Norwegian'],
  [
    'The Karel Trade Union (KTU) met. The Kessel Transport Unit (KTU) did not.',
    'Karel Trade Union',
    'Kessel Transport Unit',
  ],
  ['Lisbon was calm. The Portuguese Government agreed.', 'Lisbon', 'Government'],
];

test.each(apart)('%s: %s is not %s', (text, a, b) => {
  const { entities } = extractEntities(documentOf(text));
  const one = entities.find(({ forms }) => forms.includes(a));
  const other = entities.find(({ forms }) => forms.includes(b));
  expect(one, a).toBeDefined();
  expect(other, b).toBeDefined();
  expect(one?.index).not.toBe(other?.index);
});

test('mentions and entities point at each other, and offsets at the words', () => {
  const document = documentOf(
    'The Harvest Movement of Karel (HMK) denied it.\n\nAnna Holm of the  HMK left.\n',
  );
  const { names, entities } = extractEntities(document);
  expect(names.length).toBeGreaterThan(2);
  for (const [at, name] of names.entries()) {
    expect(document.article.raw.slice(name.start, name.end).replace(/\s+/g, ' ')).toBe(name.text);
    expect(entities[name.entity]?.mentions).toContain(at);
    expect(entities[name.entity]?.type).toBe(name.type);
  }
  for (const [index, entity] of entities.entries()) expect(entity.index).toBe(index);
});

/** Fathers and sons, children in a row, shows: who is not whom they are named like. */
const elders: [string, string, string][] = [
  ['President Holm spoke. Anna Holm Jr. left early.', 'Holm', 'Anna Holm Jr.'],
  ['Anna Holm Jr. left early. Reporters saw Anna Holm again.', 'Anna Holm Jr.', 'Anna Holm'],
  ['Peter J. Holm Jr. left. His father, Peter Holm, stayed.', 'Peter J. Holm Jr.', 'Peter Holm'],
  ['Anna Brook came with her children, Peter, Anna and Maria.', 'Anna Brook', 'Anna'],
];

test.each(elders)('%s: %s is not %s', (text, a, b) => {
  const { entities } = extractEntities(documentOf(text));
  const one = entities.find(({ forms }) => forms.includes(a));
  expect(one, a).toBeDefined();
  expect(one?.forms).not.toContain(b);
});

test('a junior told by a middle name is meant by the bare family name', () => {
  expect(entitiesOf('Peter J. Holm Jr. was early. Later Holm returned.')).toContain(
    'Peter J. Holm Jr. = Holm',
  );
});
