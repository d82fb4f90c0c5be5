/** `check` and `diff` as CI runs them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotation } from '../../pipeline/review/check/annotations.ts';
import { EMPTY, withDecision } from '../../pipeline/review/file.ts';
import { parallax } from '../cli/command.ts';
import { writeArticles } from './browser.ts';

// Every run is a process of its own.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
let articles: string;
const at = (name: string) => join(folder, name);
const check = (args: string[] = [], env: NodeJS.ProcessEnv = {}) =>
  parallax(['check', articles, '-r', at('reviews.yaml'), '--cache', at('cache'), ...args], '', env);
const run = (out: string, formats = 'json') =>
  parallax(['run', articles, '-o', at(out), '-f', formats, '-r', at('reviews.yaml')]);
const findingsOf = (out: string) => JSON.parse(readFileSync(join(at(out), 'findings.json'), 'utf8')).findings;

/** Decides on every finding that asks for it, or on those that hold some words. */
function decideAll(out: string, words = '') {
  let text = EMPTY;
  for (const { id, slot, headline, number, evidence } of findingsOf(out)) {
    if (number === null || !headline.includes(words)) continue;
    const values = [...new Set<string>(evidence.map((e: { anchor: { exact: string } }) => e.anchor.exact))];
    const decision = { finding: id, slot, headline, values, decision: 'confirmed' as const };
    text = withDecision(text, 'x', {
      ...decision,
      reason: 'Asked.',
      reviewer: 'R. Okafor',
      date: '2026-03-02',
    });
  }
  writeFileSync(at('reviews.yaml'), text);
}
const edit = (from: string, to: string) => {
  const file = join(articles, 'freight.txt');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  articles = join(folder, 'in');
  mkdirSync(articles);
  writeArticles(articles);
  writeFileSync(at('reviews.yaml'), EMPTY);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('check', () => {
  it('ends with 1 while something asks for a decision, and with 0 when all is decided', () => {
    const before = check();
    expect(before.status).toBe(1);
    expect(before.stdout).toMatch(/^high +.*freight\.txt:3 .*10 percent/m);
    run('out');
    decideAll('out');
    expect(check(['--fail-on', 'low'])).toMatchObject({ status: 0 });
  });

  it('fails from the level on', () => {
    run('out');
    decideAll('out', 'percent” is given');
    expect(check().status).toBe(0);
    expect(check(['--fail-on', 'low']).status).toBe(1);
  });

  it('knows what stands in the baseline', () => {
    run('out');
    const baseline = ['--baseline', join(at('out'), 'findings.json')];
    expect(check([...baseline, '--fail-on', 'low'])).toMatchObject({ status: 0 });
    edit('900 tonnes', '950 tonnes');
    expect(check(baseline)).toMatchObject({ status: 1, stdout: expect.stringContaining('950 tonnes') });
  });

  it('says which decision has expired, and that one alone', () => {
    run('out');
    decideAll('out');
    edit('900 tonnes', '950 tonnes');
    const { status, stdout } = check(['--fail-on', 'low']);
    expect(status).toBe(1);
    expect(stdout).toContain('expired (900 → 950; was confirmed)');
    expect(stdout).toContain('1 undecided at or above low, 0 below; 2 decided');
  });

  it('annotates on GitHub, beside the line', () => {
    const summary = at('summary.md');
    const { stdout } = check([], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
    expect(stdout).toMatch(
      /^::error file=.*freight\.txt,line=3,endLine=3,col=\d+,endColumn=\d+,title=Undecided finding%3A [\w-]+::/m,
    );
    expect(readFileSync(summary, 'utf8')).toContain('undecided at or above high');
  });

  it('finds stale reports, byte for byte, and files whose article is gone', () => {
    run('out', 'html,json,csv');
    decideAll('out');
    run('out', 'html,json,csv');
    expect(check(['--stale', '-o', at('out')])).toMatchObject({ status: 0 });
    writeFileSync(join(at('out'), 'figures.csv'), ' ', { flag: 'a' });
    writeFileSync(join(at('out'), 'articles', 'old.html'), '');
    const { status, stdout } = check(['--stale', '-o', at('out')]);
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.startsWith('stale'))).toEqual([
      'stale: figures.csv',
      'stale: articles/old.html (its article is gone)',
    ]);
    expect(check(['--stale', '-o', at('none')]).stdout).toContain('stale: no reports in');
  });

  it('is right with a cache that is spoilt, and after a change', () => {
    const first = check().stdout;
    const file = join(at('cache'), parallaxCache());
    const good = readFileSync(file, 'utf8');
    expect(check().stdout).toBe(first);
    writeFileSync(file, good.replace('percent', 'per cent'));
    expect(check().stdout).toBe(first);
    writeFileSync(file, 'nonsense');
    expect(check().stdout).toBe(first);
    edit('900 tonnes', '950 tonnes');
    expect(check().stdout).toContain('950');
  });

  it.each<[string, () => string[], RegExp]>([
    ['a level that is none', () => ['--fail-on', 'all'], /Allowed choices are high, medium, low/],
    ['a baseline that is not there', () => ['--baseline', at('no.json')], /no\.json: cannot be read/],
    [
      'a baseline of another kind',
      () => ['--baseline', at('other.json')],
      /other\.json: not a findings\.json/,
    ],
    ['a typo in the reviews', () => ['-r', at('typo.yaml')], /typo\.yaml:1: .*unexpected key versio/],
  ])('ends with 2 and says why: %s', (_name, args, message) => {
    writeFileSync(at('other.json'), '{}');
    writeFileSync(at('typo.yaml'), 'versio: 1\nversion: 1\ndecisions: []\n');
    const { status, stderr } = check(args());
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('a path that is not there is told and fails', () => {
    const { status, stdout } = parallax(['check', at('gone'), '--cache', at('cache')]);
    expect(status).toBe(1);
    expect(stdout).toContain('left out: gone: there is no such file or folder');
  });
});

/** The one file the cache holds. */
function parallaxCache(): string {
  return readdirSync(at('cache'))[0] as string;
}

describe('an annotation', () => {
  it('lets nothing of an article end it or begin another', () => {
    const finding = {
      id: '0123456789ab',
      slot: 'ba9876543210',
      rule: 'sums',
      severity: 'high' as const,
      headline: '100%\n::set-output name=x::y\r',
      values: [],
      place: { path: 'a,b:c%.txt', line: 1, column: 2, endLine: 3, endColumn: 4 },
    };
    const line = annotation({ finding, expired: null });
    expect(line).toBe(
      '::error file=a%2Cb%3Ac%25.txt,line=1,endLine=3,title=Undecided finding%3A sums::100%25%0A::set-output name=x::y%0D',
    );
  });
});

describe('diff', () => {
  it('tells what moved, and what was edited at the same address', () => {
    const file = join(articles, 'freight.txt');
    const front = '---\nurl: https://example.org/freight\npublished: 2024-02-01\n---\n';
    writeFileSync(file, front + readFileSync(file, 'utf8'));
    run('one');
    decideAll('one');
    edit('900 tonnes', '950 tonnes');
    run('two');
    const files = [join(at('one'), 'findings.json'), join(at('two'), 'findings.json')];
    const text = parallax(['diff', ...files]);
    expect(text.status).toBe(0);
    expect(text.stdout).toContain('1 finding with other figures:\n  900 → 950: high:');
    expect(text.stdout).toContain('1 decision expired:\n  900 → 950: confirmed by R. Okafor (Asked.)');
    expect(text.stdout).toContain(
      'edited in articles published again:\n  900 → 950 in What the ships carried',
    );
    const markdown = parallax(['diff', ...files, '--markdown', '--link', 'https://example.org/r']).stdout;
    expect(markdown.split('\n').length).toBeLessThanOrEqual(60);
    expect(markdown).toContain('[Full report](https://example.org/r)');
    expect(parallax(['diff', files[0] as string, files[0] as string]).stdout).toBe('No difference.\n');
  });

  it.each([[['diff', 'a']], [['diff', 'a.json', 'b.json']], [['diff', 'a', 'b', '--link', 'javascript:x']]])(
    'wrong use %j ends with 2',
    (args) => {
      expect(parallax(args)).toMatchObject({ status: 2, stdout: '' });
    },
  );
});
