/** What decisions must live through, on the sample articles and, where they are at hand, on longer ones. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shifted } from '../../pipeline/lib/shift.ts';
import { valuesOf } from '../../pipeline/lib/values.ts';
import type { Decision, Result } from '../../pipeline/model.ts';
import { judge } from '../../pipeline/review/check/judge.ts';
import { asksForDecision, checkedOf } from '../../pipeline/review/check/summary.ts';
import { review } from '../../pipeline/review/state.ts';
import { analyseAll } from '../../pipeline/run.ts';
import { ROOT } from '../cli/command.ts';
import { writeArticles } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'measures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SETS = [
  { name: 'input/', from: join(ROOT, 'input') },
  { name: '../shared/articles', from: join(ROOT, '..', 'shared', 'articles') },
];

/** Copies a set's articles, each text changed by `change`. */
function copy(from: string, change: (text: string) => string): string[] {
  const to = mkdtempSync(join(folder, 'copy-'));
  const names = readdirSync(from).filter((name) => /\.(?:txt|md)$/.test(name));
  for (const name of names) writeFileSync(join(to, name), change(readFileSync(join(from, name), 'utf8')));
  return names.map((name) => join(to, name));
}
const analyse = (paths: string[]) => analyseAll({ paths, epoch: null });
const asking = (result: Result) => result.findings.filter(asksForDecision);
const decideAll = (result: Result): Decision[] =>
  asking(result).map((finding) => ({
    finding: finding.id,
    slot: finding.slot,
    headline: finding.headline,
    values: valuesOf(finding),
    decision: 'confirmed',
    reason: 'Asked.',
    reviewer: 'R. Okafor',
    date: '2026-03-02',
  }));
const idsOf = (result: Result) => result.findings.map(({ id }) => id).sort();

/** Lines broken at 60 characters inside paragraphs. */
const reflow = (text: string) => {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0;
  const lines = text.slice(end).split('\n');
  const wrapped = lines.map((line) => (line.length > 60 && !/^[#>*-]/.test(line) ? wrap(line) : line));
  return text.slice(0, end) + wrapped.join('\n');
};
const wrap = (line: string) => line.replace(/(.{40,60}) (?=\S)/g, '$1\n');

describe.each(SETS)('$name', ({ from }) => {
  const there = existsSync(from);

  it.skipIf(!there)('once everything is decided, nothing asks any more', async () => {
    const result = await analyse(copy(from, (text) => text));
    const decisions = decideAll(result);
    expect(decisions.length).toBeGreaterThan(0);
    const { failing, below, decided } = judge(checkedOf(result).findings, decisions, new Set(), 'low');
    expect([failing, below, decided]).toEqual([[], [], decisions.length]);
  });

  it.skipIf(!there)('no id changes when texts are given in another order', async () => {
    const paths = copy(from, (text) => text);
    const [one, two] = [await analyse(paths), await analyse([...paths].reverse())];
    expect(idsOf(two)).toEqual(idsOf(one));
  });

  it.skipIf(!there).each<[string, (text: string) => string]>([
    ['line ends', (text) => text.replace(/\n/g, '\r\n')],
    ['line breaks', reflow],
  ])('no id changes when %s do', async (_name, change) => {
    const one = await analyse(copy(from, (text) => text));
    const two = await analyse(copy(from, change));
    expect(idsOf(two)).toEqual(idsOf(one));
  });
});

/** One figure moved: the decisions on findings that rest on it expire, the others hold. */
describe.each([
  {
    name: 'articles of our own',
    from: writeArticles(mkdtempSync(join(folder, 'own-'))),
    figure: '900',
    to: '950',
  },
  { name: '../shared/articles', from: SETS[1]?.from as string, figure: '30,000', to: '35,000' },
])('a figure moved in $name', ({ from, figure, to }) => {
  it.skipIf(!existsSync(from))('expires exactly the decisions that rest on it', async () => {
    const before = await analyse(copy(from, (text) => text));
    const decisions = decideAll(before);
    const resting = decisions.filter(({ values }) => values.some((value) => value.includes(figure)));
    expect(resting).toHaveLength(1);
    const after = await analyse(copy(from, (text) => text.replaceAll(figure, to)));
    const { states } = review(after.findings, decisions);
    const expired = [...states.values()].filter((state) => state.state === 'expired');
    expect(expired.map((state) => state.decision)).toEqual(resting);
    expect(shifted(expired[0]?.decision.values ?? [], expired[0]?.now ?? [])).toEqual([
      { before: figure, after: to },
    ]);
    expect([...states.values()].filter((state) => state.state === 'decided')).toHaveLength(
      decisions.length - 1,
    );
  });
});

it('reflow breaks lines', () => {
  expect(reflow('a '.repeat(60))).toContain('\n');
});
