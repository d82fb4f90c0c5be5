/**
 * Pairs of short reports in our own words. Where they differ, exactly the two figures named must be told apart; where
 * they only look as if, nothing may be. `missed` pairs differ too, but are not found yet: found, they move up.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { check } from '../../pipeline/5-check/index.ts';
import type { Reading } from '../../pipeline/model.ts';
import { analyse } from '../../pipeline/run.ts';

interface Report {
  title: string;
  text: string;
}
interface Pair {
  expect: 'differ' | 'silent' | 'missed';
  one: Report;
  other: Report;
  figures: [string, string];
}

const pairs: Pair[] = JSON.parse(
  readFileSync(new URL('../fixtures/reports/pairs.json', import.meta.url), 'utf8'),
);

/** The figures of each alarm, in the words of the articles. */
function alarms({ one, other }: Pair): string[][] {
  const readings = [one, other].map(
    ({ title, text }, i) =>
      analyse(articleOfString(`report-${i}`, `${title}\n\n${text}`, '2024-03-05')) as Reading,
  );
  return check(readings, [], '2024-03-06')
    .findings.filter(({ verdict }) => verdict === 'conflicts' || verdict === 'diverges')
    .map(({ evidence }) => evidence.map(({ anchor }) => anchor.exact));
}

it.each(pairs.map((pair) => [`${pair.expect}: ${pair.one.title} / ${pair.other.title}`, pair] as const))(
  '%s',
  (_, pair) => {
    const found = alarms(pair);
    if (pair.expect === 'differ') {
      expect(found).toHaveLength(1);
      for (const figure of pair.figures) expect(found[0]?.join(' | ')).toContain(figure);
    } else expect(found).toEqual([]);
  },
);
