/** Each format is read by the published schema of its kind or by a reader that others wrote. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { readSheet } from 'read-excel-file/node';
import { parse as parseResults } from 'test-results-parser';
import { describe, expect, it } from 'vitest';
import { FORMATS, report } from '../../pipeline/6-report/index.ts';
import { claim, finding, readingOf, resultOf } from './build.ts';
import { filesOf, textOf } from './files.ts';
import { sample } from './sample.ts';

const result = sample();
const files = await filesOf(result, ['json', 'csv', 'xlsx', 'markdown', 'sarif', 'jsonld', 'junit']);
const read = (name: string) => JSON.parse(textOf(files, name));
const require = createRequire(import.meta.url);

describe('findings.json', () => {
  it('keeps its own schema, and the schema refuses what it should', () => {
    const check = new Ajv2020({ strict: true }).compile(read('findings.schema.json'));
    const document = read('findings.json');
    expect(check(document), JSON.stringify(check.errors)).toBe(true);
    expect(check({ ...document, findings: [{ ...document.findings[0], severity: 'dire' }] })).toBe(false);
    const { headline: _, ...without } = document.findings[0];
    expect(check({ ...document, findings: [without] })).toBe(false);
  });

  it('carries every claim, finding and left-out file, each quotation re-found in the raw text', () => {
    const document = read('findings.json');
    expect(document.claims).toHaveLength(result.readings.flatMap((r) => r.claims).length);
    expect(document.findings).toHaveLength(result.findings.length);
    expect(document.leftOut).toEqual(result.leftOut);
    const raw = new Map(result.readings.map((r) => [r.document.article.id, r.document.article.raw]));
    for (const { anchor } of document.findings.flatMap((f: { evidence: unknown[] }) => f.evidence))
      expect(raw.get(anchor.articleId)?.slice(anchor.start, anchor.end)).toBe(anchor.exact);
  });
});

describe('figures.csv and figures.xlsx', () => {
  const rows = parseCsv(textOf(files, 'figures.csv'), { bom: true, columns: true }) as Record<
    string,
    string
  >[];

  it('has one line per figure, CRLF and a byte order mark', () => {
    expect(rows).toHaveLength(12);
    expect(textOf(files, 'figures.csv').startsWith('\ufeffid,')).toBe(true);
    expect(textOf(files, 'figures.csv').split('\r\n')).toHaveLength(14);
    expect(rows[0]).toMatchObject({
      figure: '4,000 to 4,500',
      low: '4000',
      high: '4500',
      source: 'the relief office',
    });
  });

  it('opens as a workbook with numbers as numbers', async () => {
    const sheet = await readSheet(Buffer.from(files.get('figures.xlsx') as Uint8Array), 'Figures');
    expect(sheet).toHaveLength(13);
    const low = (sheet[0] as string[]).indexOf('low');
    expect(sheet[1]?.[low]).toBe(4000);
    const findings = await readSheet(Buffer.from(files.get('figures.xlsx') as Uint8Array), 'Findings');
    expect(findings).toHaveLength(10);
  });

  it('makes the same workbook twice', async () => {
    const again = await filesOf(sample(), ['xlsx']);
    expect(Buffer.compare(again.get('figures.xlsx') as Buffer, files.get('figures.xlsx') as Buffer)).toBe(0);
  });
});

describe('findings.sarif', () => {
  it('keeps the OASIS schema', () => {
    const file = join(require.resolve('@microsoft/jest-sarif'), '..', 'schemas', 'sarif-2.1.0-rtm.5.json');
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    const check = ajv.compile(schema);
    const log = read('findings.sarif');
    expect(check(log), JSON.stringify(check.errors)).toBe(true);
    expect(check({ ...log, version: '1.0' })).toBe(false);
  });

  it('points to line and column, with fingerprints that hold', () => {
    const [first] = read('findings.sarif').runs[0].results;
    const { region } = first.locations[0].physicalLocation;
    const line = result.readings[0]?.document.article.raw.split('\n')[region.startLine - 1];
    expect(line?.slice(region.startColumn - 1, region.endColumn - 1)).toBe('4,000 to 4,500');
    expect(first.partialFingerprints['finding/v1']).toBe(result.findings[2]?.id);
    expect(first.level).toBe('error');
  });
});

describe('claims.jsonld', () => {
  it('is read by a JSON-LD processor without fetching anything', async () => {
    const refuse = async (url: string): Promise<never> => {
      throw new Error(`fetched ${url}`);
    };
    const nodes = (await jsonld.flatten(read('claims.jsonld'), undefined, {
      documentLoader: refuse,
    } as object)) as {
      '@type'?: string[];
    }[];
    const count = (type: string) => nodes.filter((n) => n['@type']?.includes(type)).length;
    expect(count('https://schema.org/Claim')).toBe(12);
    expect(count('https://schema.org/Article')).toBe(2);
    expect(count('http://www.w3.org/ns/oa#TextQuoteSelector')).toBe(
      12 + result.findings.filter((f) => f.severity !== 'info').flatMap((f) => f.evidence).length,
    );
  });

  it('counts positions in code points', async () => {
    const reading = readingOf('plane', 'Title\n\n🛟🛟 Some 7 boats sank.');
    const made = claim(reading, '7');
    const document = JSON.parse(textOf(await filesOf(resultOf([reading], []), ['jsonld']), 'claims.jsonld'));
    const place = document['@graph'].find((n: { type: string }) => n.type === 'Annotation').target
      .selector[1];
    expect([...reading.document.article.raw].slice(place.start, place.end).join('')).toBe('7');
    expect(place.start).toBe(made.anchor.start - 2);
  });
});

it('findings.xml is read as JUnit, high and medium findings as failures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'junit-'));
  const file = join(folder, 'findings.xml');
  writeFileSync(file, textOf(files, 'findings.xml'));
  const { total, failed, passed, suites } = parseResults({ type: 'junit', files: [file] });
  expect({ total, failed, passed }).toEqual({ total: 12, failed: 4, passed: 8 });
  expect(suites[0]?.cases[0]?.name).toContain('Far apart: Homes under water');
});

describe('summary.md', () => {
  it('is short and names the findings', () => {
    const text = textOf(files, 'summary.md');
    expect(text.split('\n').length).toBeLessThan(40);
    expect(text).toContain('| 1 | Homes under water');
    expect(text).toContain('| Far apart | High | A, B |');
  });

  it('lets no markup of an article through', async () => {
    const reading = readingOf('odd', 'Odd\n\nSome 5 fell.');
    const headline = '[a](http://x.example) <b>*bold*</b> | @team #1 ![i](y)';
    const made = await filesOf(resultOf([reading], [finding('conflicts', 'high', headline, [])]), [
      'markdown',
    ]);
    const row = textOf(made, 'summary.md')
      .split('\n')
      .find((line) => line.startsWith('| 1'));
    expect(row).toContain('\\[a\\]\\(http&#58;//x.example\\) \\<b\\>\\*bold\\*\\</b\\> \\| &#64;team \\#1');
  });
});

describe('the list of formats', () => {
  it('has a name and a title for each, no name twice', () => {
    const names = FORMATS.map((f) => f.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { title } of FORMATS) expect(title.length).toBeGreaterThan(8);
  });

  it('refuses an unknown one in one line and makes the others', async () => {
    const made = await report(sample(), { formats: ['csv', 'papyrus'], templates: null });
    expect(made.problems).toEqual(['papyrus: no such format']);
    expect(made.files.map((f) => f.path)).toEqual(['figures.csv']);
  });
});
