/** Two loose sentences get the verdict that the pipeline gives their figures as two articles, folded. */
import { describe, expect, it } from 'vitest';
import { check, comparePair } from '../../pipeline/5-check/index.ts';
import { readingOf } from '../../pipeline/commands/lines/reading.ts';

const FOLD: Readonly<Record<string, string>> = {
  agrees: 'agree',
  consistent: 'agree',
  conflicts: 'conflict',
};

const PAIRS: [string, string, string][] = [
  ['In May 2021, 31 people were killed in Oslo.', 'In May 2021, 31 people died in Oslo.', 'agrees'],
  ['In May 2021, 31 people were killed in Oslo.', 'In May 2021, 45 people died in Oslo.', 'conflicts'],
  [
    'In May 2021, 31 people were killed in Oslo.',
    'In May 2021, more than 30 people died in Oslo.',
    'consistent',
  ],
  [
    'In May 2021, 31 people were killed in Oslo.',
    'In May 2021, fewer than 20 people died in Oslo.',
    'conflicts',
  ],
  [
    'In 2021, 412 attacks were recorded in Norway.',
    'In 2021, 400 attacks were recorded in Norway.',
    'consistent',
  ],
  [
    'In 2021, 412 attacks were recorded in Norway.',
    'In 2021, about 400 attacks were recorded in Norway.',
    'consistent',
  ],
  [
    'In 2021, 412 attacks were recorded in Norway.',
    'In 2021, 521 attacks were recorded in Norway.',
    'conflicts',
  ],
  ['In 2021, 412 attacks were recorded in Norway.', 'In 2022, 521 attacks were recorded in Norway.', 'none'],
  ['In 2021, 412 attacks were recorded in Norway.', 'In 2021, 521 attacks were recorded in Sweden.', 'none'],
  ['In 2021, 412 attacks were recorded in Norway.', 'In 2021, 521 floods were recorded in Norway.', 'none'],
  [
    'In 2021, 412 attacks were recorded in Norway.',
    'In 2021, up to 4,000 attacks were recorded in Norway.',
    'diverges',
  ],
  [
    'In 2021, 6,000 to 6,500 fires were recorded in Norway.',
    'In 2021, 6,200 fires were recorded in Norway.',
    'consistent',
  ],
];

describe('compare and the pipeline', () => {
  it.each(PAIRS)('%s | %s → %s', (a, b, verdict) => {
    const [left, right] = [readingOf('a', a, '2022-06-01'), readingOf('b', b, '2022-06-01')];
    const found = check([left, right], [], null).findings.filter(({ rule }) => rule === 'cross-figures');
    const inPipeline = found[0]?.verdict ?? 'none';
    const pair = comparePair(left, right);
    expect(inPipeline).toBe(verdict);
    expect(pair.verdict, pair.reason).toBe(FOLD[verdict] ?? 'not_comparable');
    if (verdict !== 'none') expect(pair.full).toBe(verdict);
  });
});
