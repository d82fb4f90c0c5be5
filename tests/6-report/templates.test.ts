import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { HELPERS } from '../../pipeline/6-report/html/helpers.ts';
import { cssString, policy } from '../../pipeline/6-report/html/page.ts';
import { report } from '../../pipeline/6-report/index.ts';
import { articleView } from '../../pipeline/6-report/view/article.ts';
import { DEFAULT_SETTINGS, viewOf } from '../../pipeline/6-report/view/index.ts';
import { ArticleView, View } from '../../pipeline/6-report/view/model.ts';
import { viewSchema } from '../../pipeline/6-report/view/schema.ts';
import { sample } from './sample.ts';

const folders: string[] = [];
const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'templates-'));
  folders.push(path);
  return path;
};
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true });
});

const make = (templates: string | null, settings = {}) =>
  report(sample(), { formats: ['html'], templates, ...settings });

describe('a folder of templates', () => {
  it('replaces what it holds and leaves the rest', async () => {
    const own = folder();
    mkdirSync(join(own, 'partials'));
    writeFileSync(join(own, 'partials', 'colophon.hbs'), '<footer>Our own {{report.brand}}</footer>');
    const { files, problems } = await make(own);
    expect(problems).toEqual([]);
    for (const { content } of files) expect(content).toContain('<footer>Our own Parallax</footer>');
    expect(files[0]?.content).toContain('class="answers"');
  });

  it.each([
    ['partials/colophon.hbs', 'one\n{{report.brnad}}', /partials\/colophon\.hbs:2: .*brnad/],
    ['partials/colophon.hbs', 'one\ntwo\n{{#if report}}', /partials\/colophon\.hbs:3: /],
    ['briefing.hbs', '{{> no-such-partial}}', /briefing\.hbs.*no-such-partial/],
  ])('with a mistake in %s names file and line', async (name, content, wanted) => {
    const own = folder();
    mkdirSync(join(own, 'partials'));
    writeFileSync(join(own, name), content);
    const { files, problems } = await make(own);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(wanted);
    expect(files).toEqual([]);
  });

  it('that is not there is a problem, in one line', async () => {
    expect((await make('/nowhere/at/all')).problems).toEqual([
      '/nowhere/at/all: no such folder of templates',
    ]);
  });
});

describe('the view', () => {
  const { view, context } = viewOf(sample(), DEFAULT_SETTINGS);

  it('keeps its schema, on the pages of articles too', () => {
    expect(() => View.strict().parse(view)).not.toThrow();
    for (const reading of context.result.readings)
      expect(() => ArticleView.strict().parse(articleView(context, reading))).not.toThrow();
  });

  it('has its schema among the templates, up to date (UPDATE_SCHEMA=1 writes it)', () => {
    const file = new URL('../../templates/view.schema.json', import.meta.url);
    const schema = `${JSON.stringify(viewSchema(), null, 1)}\n`;
    if (process.env.UPDATE_SCHEMA) writeFileSync(file, schema);
    expect(readFileSync(file, 'utf8')).toBe(schema);
  });

  it('has a schema that others can read', () => {
    const ajv = new Ajv2020({ strict: true });
    const check = ajv.compile((viewSchema() as { properties: { report: object } }).properties.report);
    expect(check(view), JSON.stringify(check.errors)).toBe(true);
    expect(check({ ...view, paper: 'A5' })).toBe(false);
  });
});

it('describes every helper in docs/templates.md', () => {
  const docs = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8');
  for (const name of Object.keys(HELPERS)) expect(docs).toMatch(new RegExp(`\\{\\{#?${name}[ }]`));
});

it('takes title, brand, language and paper', async () => {
  const { files } = await make(null, { title: 'Our reading', brand: 'Desk & Co', language: 'en-GB' });
  const briefing = files[0]?.content as string;
  expect(briefing).toContain('<h1>Our reading</h1>');
  expect(briefing).toContain('Desk &amp; Co');
  expect(briefing).toContain('<html lang="en-GB">');
});

describe('what a page may do', () => {
  it('is written in its policy, its script by hash', () => {
    expect(policy(null)).toContain("script-src 'none'");
    expect(policy('x')).toMatch(/script-src 'sha256-[\w+/=]{44}'/);
  });

  it('text in a stylesheet stays a string', () => {
    expect(cssString('a"b\\c</style>é')).toBe('"a\\22 b\\5c c\\3c \\2f style\\3e \\e9 "');
  });
});
