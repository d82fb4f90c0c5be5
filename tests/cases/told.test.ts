/**
 * Newspaper articles with planted slips among many look-alikes, one folder a subject. `alarms` lists, set by hand,
 * every alarm that the checks inside articles and on names, ages and settings shall raise, and no other may be;
 * `missed` says which slips are known not to be found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { byCodeUnit } from '../../pipeline/lib/text.ts';
import { analyseAll } from '../../pipeline/run.ts';

interface Expected {
  about: string;
  alarms: { rule: string; quotes: string[] }[];
  missed?: string[];
}

const ROOT = fileURLToPath(new URL('../fixtures/told/', import.meta.url));
const NAMES = readdirSync(ROOT).sort(byCodeUnit);
/** Comparisons of figures have cases of their own (cases.test.ts). */
const COMPARISONS: readonly string[] = [
  'cross-figures',
  'cross-dates',
  'not-the-same-event',
  'ordinal-and-count',
];
const QUIET: readonly string[] = ['adds up', 'information'];

const key = (alarm: { rule: string; quotes: readonly string[] }): string =>
  JSON.stringify([alarm.rule, alarm.quotes]);

describe('slips and look-alikes in newspaper articles', () => {
  it('there are cases', () => expect(NAMES.length).toBeGreaterThan(10));

  it.each(NAMES)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8')) as Expected;
    const inputs = readdirSync(join(ROOT, name)).filter((entry) => entry !== 'expected.json');
    const paths = inputs.map((entry) => join(ROOT, name, entry));
    const { findings, leftOut } = await analyseAll({ paths, epoch: null });
    expect(leftOut).toEqual([]);
    const alarms = findings
      .filter(({ rule, verdict }) => !COMPARISONS.includes(rule) && !QUIET.includes(verdict))
      .map(({ rule, evidence }) => ({
        rule,
        quotes: [...new Set(evidence.map(({ anchor }) => anchor.exact.replace(/\s+/g, ' ')))].sort(
          byCodeUnit,
        ),
      }))
      .sort((a, b) => byCodeUnit(key(a), key(b)));
    expect(alarms).toEqual(expected.alarms.toSorted((a, b) => byCodeUnit(key(a), key(b))));
  });
});
