import { expect, it } from 'vitest';
import { tokenize } from '../../pipeline/lib/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

it('tokens of a sentence do not depend on what was read before', () => {
  const plain = "Velandra's plan pleased Korvath's mayor.";
  for (const stop of ['.', ',', ':', '-', '\u2014', '\u2026', ')']) {
    words(`The plan was Velandra's${stop} the town was Korvath's${stop}`);
  }
  expect(words(plain)).toEqual(['Velandra', "'s", 'plan', 'pleased', 'Korvath', "'s", 'mayor', '.']);
});

it('places are those of the text as given', () => {
  const text = "It was Velandra's, not Korvath's.";
  for (const { text: word, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(word);
});
