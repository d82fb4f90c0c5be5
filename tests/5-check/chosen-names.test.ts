import { describe, expect, it } from 'vitest';
import { samePlace, sameSubject } from '../../pipeline/5-check/align/dimensions.ts';
import { settingOf } from '../../pipeline/5-check/align/index.ts';
import { parseChoices } from '../../pipeline/5-check/identities/index.ts';
import { check, corpusOf } from '../../pipeline/5-check/index.ts';
import { readingOf } from '../../pipeline/commands/lines/reading.ts';

const choose = (yaml: string) => {
  const { choices, errors } = parseChoices(yaml);
  expect(errors).toEqual([]);
  return choices;
};

/** Whether two one-figure articles are of one subject or place, with and without choices. */
function same(a: string, b: string, yaml: string, of = sameSubject) {
  const readings = [readingOf('a', a, '2024-05-01'), readingOf('b', b, '2024-05-02')];
  const [x, y] = readings.map(({ claims }) => claims[0]);
  if (!x || !y) throw new Error('no figure');
  return [undefined, choose(yaml)].map((choices) => of(x, y, settingOf(corpusOf(readings, choices))).same);
}

describe('entities.yaml and the alignment of figures', () => {
  it('makes confirmed names one subject', () => {
    const yaml = 'entities:\n  - canonical: Harbour Workers League\n    confirm: [Quay Union]\n';
    expect(
      same('The Harbour Workers League has 4,100 members.', 'The Quay Union has 5,200 members.', yaml),
    ).toEqual(['no', 'yes']);
  });

  it('never takes a forbidden name for the same subject', () => {
    const yaml = 'entities:\n  - canonical: Anna Berg\n    forbid: [Lena Berg]\n';
    expect(same("Anna Berg's farm has 410 cows.", "Lena Berg's farm has 520 cows.", yaml)).toEqual([
      'yes',
      'no',
    ]);
  });

  it('holds for places', () => {
    const yaml = 'entities:\n  - canonical: Myanmar\n    confirm: [Burma]\n';
    expect(
      same('In Myanmar, 40 people were killed.', 'In Burma, 52 people were killed.', yaml, samePlace),
    ).toEqual(['no', 'yes']);
  });

  it('reaches the findings', () => {
    const readings = [
      readingOf('a', 'The Harbour Workers League has 4,100 members, its records show.', '2024-05-01'),
      readingOf('b', 'The Quay Union has 5,200 members, a spokesman said.', '2024-05-02'),
    ];
    const conflicts = (yaml: string) =>
      check(readings, [], null, choose(yaml)).findings.filter(({ verdict }) => verdict === 'conflicts')
        .length;
    expect(conflicts('entities: []\n')).toBe(0);
    expect(conflicts('entities:\n  - canonical: Harbour Workers League\n    confirm: [Quay Union]\n')).toBe(
      1,
    );
  });
});
