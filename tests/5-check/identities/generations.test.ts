import { expect, test } from 'vitest';
import { identities } from '../../../pipeline/5-check/identities/index.ts';
import { readingOf } from '../../3-extract/entities/document.ts';

const named = (...texts: string[]) =>
  identities(texts.map((text, i) => readingOf(text, `article-${i + 1}`)))
    .map(({ forms }) => [...new Set(forms.map(({ form }) => form))].join(' = '))
    .filter((forms) => forms.includes('Holm'));

const JUNIOR = 'Robert Holm Jr. was arrested on Monday. Holm, 56, lives near the coast.';
const STORY = ' The arrest was told by Maria Okafor. The lawyer is Anna Lindgren.';

test.each([
  [
    'one person with and without "Jr", in one story',
    [`Robert Holm was arrested. Mr. Holm lives alone.${STORY}`, JUNIOR + STORY],
    ['Robert Holm = Holm = Robert Holm Jr.'],
  ],
  [
    'two articles that share nothing else say nothing',
    ['Robert Holm was arrested. Mr. Holm lives alone.', JUNIOR],
    ['Robert Holm = Holm', 'Robert Holm Jr. = Holm'],
  ],
  [
    'where the family name alone is not the junior’s, there is an elder',
    [`President Robert Holm spoke.${STORY}`, `Robert Holm Jr. was heard. President Holm spoke.${STORY}`],
    ['Robert Holm', 'Robert Holm Jr.', 'Holm'],
  ],
])('%s', (_, texts, expected) => {
  expect(named(...texts).sort()).toEqual([...expected].sort());
});
