import { describe, expect, it } from 'vitest';
import { wordClass } from '../../pipeline/5-check/align/counted.ts';
import { nameKey } from '../../pipeline/5-check/align/names.ts';
import { storiesOf } from '../../pipeline/5-check/align/story.ts';
import { SAME_THING } from '../../pipeline/5-check/align/vocabulary.ts';
import { firstSense } from '../../pipeline/5-check/align/wordnet.ts';
import type { Days } from '../../pipeline/5-check/dated/day.ts';
import { judgeDates } from '../../pipeline/5-check/dated/judge.ts';
import { originsOf, sourceKey } from '../../pipeline/5-check/origins/index.ts';
import { resemblance, sketch } from '../../pipeline/5-check/origins/shingles.ts';
import { components } from '../../pipeline/5-check/synthesis/components.ts';
import { corpusOf, reading } from './factory.ts';

describe('words for one thing', () => {
  const SAME: [string, string][] = [
    ['physician', 'doctor'],
    ['automobile', 'car'],
    ['militant', 'fighter'],
    ['incident', 'attack'],
    ['troop', 'soldier'],
    ['blast', 'explosion'],
  ];
  it.each(SAME)('%s and %s', (a, b) => expect(wordClass(a)).toBe(wordClass(b)));

  const OTHER: [string, string][] = [
    ['soldier', 'civilian'],
    ['bombing', 'bomber'],
    ['death', 'injury'],
    ['migrant', 'refugee'],
    ['fighter', 'soldier'],
  ];
  it.each(OTHER)('not %s and %s', (a, b) => expect(wordClass(a)).not.toBe(wordClass(b)));

  it('lists each word once', () => {
    const words = SAME_THING.flatMap((line) => line.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('finds the first and the last words of the index, and none that is not there', () => {
    expect(firstSense('entity')).toMatch(/^\d{8}$/);
    expect(firstSense('zymosis')).toMatch(/^\d{8}$/);
    expect(firstSense('zzzz')).toBeNull();
    expect(firstSense('../../etc')).toBeNull();
  });
});

describe('dates of one event', () => {
  const days = (from: string, to = from, relation: Days['relation'] = 'in'): Days => ({
    from,
    to,
    relation,
    yearless: null,
  });
  const year = days('2021-01-01', '2021-12-31');
  const month = days('2021-08-01', '2021-08-31');
  const yearless = (day: string, relation: Days['relation'] = 'in'): Days => ({
    from: null,
    to: null,
    relation,
    yearless: day,
  });
  const CASES: [string, Days, Days, string][] = [
    ['the same day', days('2021-08-15'), days('2021-08-15'), 'agrees'],
    ['a month of the year', year, month, 'consistent'],
    ['another year', days('2020-01-01', '2020-12-31'), month, 'conflicts'],
    ['before the month', days('2021-08-01', '2021-08-31', 'before'), days('2021-07-31'), 'consistent'],
    ['not before its first day', days('2021-08-01', '2021-08-31', 'before'), days('2021-08-01'), 'conflicts'],
    ['by the month takes it in', days('2021-08-01', '2021-08-31', 'by'), days('2021-08-31'), 'consistent'],
    ['after the day', days('2021-08-15', '2021-08-15', 'after'), days('2021-08-15'), 'conflicts'],
    ['no year said', yearless('08-15'), days('2021-08-15'), 'agrees'],
    ['no year said, another day', yearless('08-16'), days('2021-08-15'), 'conflicts'],
    ['a day in a month without a year', yearless('08'), days('2021-08-15'), 'consistent'],
    ['no year said against a year', yearless('08-15'), year, 'cannot tell'],
    ['left open', { ...year, from: null, to: null }, month, 'cannot tell'],
  ];
  it.each(CASES)('%s', (_name, a, b, verdict) => {
    expect(judgeDates(a, b).verdict).toBe(verdict);
    expect(judgeDates(b, a).verdict).toBe(verdict);
  });
});

describe('who first said it', () => {
  it('knows a source by its telling words', () => {
    expect(sourceKey('a report by the Border Institute')).toBe(sourceKey('the Border Institute'));
    expect(sourceKey('Border Institute')).not.toBe(sourceKey('Harbour Institute'));
    expect(nameKey('The United States')).toBe(nameKey('U.S.'));
  });

  const words = Array.from({ length: 400 }, (_, i) => `word${(i * 7919) % 997}`);
  it('takes a lightly edited text for a copy and another text for another', () => {
    const edited = words.map((word, i) => (i % 60 === 0 ? 'changed' : word)).join(' ');
    expect(resemblance(sketch(words.join(' ')), sketch(edited))).toBeGreaterThan(0.6);
    expect(resemblance(sketch(words.join(' ')), sketch([...words].reverse().join(' ')))).toBeLessThan(0.1);
  });

  it('gives a copied sentence to the article it stands in first', () => {
    const sentence = { text: 'The mill had 40 looms in that year.', figures: [{ text: '40', head: 'loom' }] };
    const first = reading('first', [
      { text: 'A long account of the valley and its weavers, with much more to say.' },
      sentence,
    ]);
    const second = reading('second', [
      sentence,
      { text: 'Quite another story of a port, its ships and the men who sailed them.' },
    ]);
    const origins = originsOf(corpusOf(first, second));
    const [a, b] = [first.claims[0], second.claims[0]];
    expect(a && b && origins.of(a) === origins.of(b)).toBe(true);
    expect(origins.voice('second')).toBe('second');
  });
});

describe('stories', () => {
  it('are told by articles of the same days with the same words and names', () => {
    const article = (id: string, text: string, published: string) => {
      const made = reading(id, [{ text }]);
      made.document.article.published = published;
      return made;
    };
    const stories = storiesOf([
      article(
        'a',
        'Miners trapped under the collapsed shaft near Valdora were rescued by divers.',
        '2020-03-02',
      ),
      article(
        'b',
        'Divers rescued the miners who were trapped when a shaft near Valdora collapsed.',
        '2020-03-03',
      ),
      article(
        'c',
        'Divers rescued the miners who were trapped when a shaft near Valdora collapsed.',
        '2021-03-03',
      ),
      article('d', 'The parliament debated a pension reform and adjourned without a vote.', '2020-03-02'),
    ]);
    expect(stories.same('a', 'b')).toBe(true);
    expect(stories.same('b', 'c')).toBe(false);
    expect(stories.same('a', 'd')).toBe(false);
  });
});

it('joins edges to components', () => {
  expect(
    components([
      ['a', 'b'],
      ['c', 'd'],
      ['d', 'b'],
      ['x', 'y'],
    ]),
  ).toEqual([
    ['a', 'b', 'c', 'd'],
    ['x', 'y'],
  ]);
});
