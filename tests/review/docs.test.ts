/** The documentation and the CI examples, kept true. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DECISIONS, MEANING, reviewsJsonSchema } from '../../pipeline/review/decision.ts';
import { readReviews } from '../../pipeline/review/file.ts';
import { ROOT } from '../cli/command.ts';
import { writeArticles } from './browser.ts';

const docs = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');

it('docs/reviews.schema.json is the schema (UPDATE_SCHEMA=1 writes it)', () => {
  const schema = `${JSON.stringify(reviewsJsonSchema(), null, 1)}\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(join(ROOT, 'docs', 'reviews.schema.json'), schema);
  expect(docs('reviews.schema.json')).toBe(schema);
});

it('the example in docs/review.md keeps the schema, and its table the decisions', () => {
  const [, example = ''] = /```yaml\n(version: 1[\s\S]*?)```/.exec(docs('review.md')) ?? [];
  expect(readReviews(example, 'example')).toHaveLength(1);
  const check = new Ajv({ strict: false, validateFormats: false }).compile(reviewsJsonSchema());
  expect(check(parse(example)), JSON.stringify(check.errors)).toBe(true);
  expect(check({ version: 1, decisions: [{}] })).toBe(false);
  for (const [i, word] of DECISIONS.entries()) expect(docs('review.md')).toContain(`| ${i + 1} | ${word} | `);
  expect(Object.keys(MEANING)).toEqual([...DECISIONS]);
});

const MOVED = {
  part: 'fails when a figure moves, and the comment says which',
  figure: '950 tonnes',
  status: 1,
  comment: '900 → 950',
};
const SAME = {
  part: 'passes while nothing is new, and the comment says so',
  figure: '900 tonnes',
  status: 0,
  comment: 'No difference.',
};

describe.each([
  [
    'github-actions.yml',
    (file: Github) => file.jobs.check.steps.flatMap(({ run = '' }) => run.split('\n')),
    MOVED,
  ],
  ['gitlab-ci.yml', (file: Gitlab) => file.articles.script, SAME],
] as [string, (file: unknown) => string[], typeof SAME][])('docs/ci/%s', (name, linesOf, expected) => {
  const text = docs(`ci/${name}`);
  const lines = linesOf(parse(text));
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ci-'));
    // "npm run --silent pipeline -- …" without the set-up.
    mkdirSync(join(folder, 'bin'));
    const npm = join(folder, 'bin', 'npm');
    writeFileSync(
      npm,
      `#!/bin/sh\nshift 4\nexec "${process.execPath}" "${join(ROOT, 'pipeline', 'cli.ts')}" "$@"\n`,
    );
    chmodSync(npm, 0o755);
    for (const path of ['articles', 'before/articles']) {
      mkdirSync(join(folder, path), { recursive: true });
      writeArticles(join(folder, path));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the example's own lines; what needs the server (git, comments) is left out. */
  const play = () => {
    const own = lines
      .filter((line) => line.includes('pipeline --'))
      .map((line) => line.replace('html,pdf', 'html'));
    expect(own).toHaveLength(4);
    return spawnSync('bash', ['-e', '-c', own.join('\n')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
        LINK: 'https://example.org/reports',
        GITHUB_ACTIONS: '',
        GITHUB_STEP_SUMMARY: '',
      },
    });
  };

  // The whole takes four processes, so each example plays one part.
  it(expected.part, () => {
    const file = join(folder, 'articles', 'freight.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace('900 tonnes', expected.figure));
    const { status, stderr } = play();
    expect(status, stderr).toBe(expected.status);
    expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toContain(expected.comment);
  }, 120_000);

  it('puts nothing of an event into a shell line', () => {
    for (const line of lines) expect(line).not.toMatch(/\$\{\{/);
  });
});

interface Github {
  jobs: { check: { steps: { run?: string }[] } };
}
interface Gitlab {
  articles: { script: string[] };
}
