import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parallax, ROOT } from './command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const bytesOf = (out: string) =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(out.length + 1), readFileSync(path).toString('base64')]),
  );

test('two runs on the sample articles write the same bytes, whatever the day and the time zone', () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  const first = parallax(['input', '--out', one, '--format', 'json,csv,html'], '', { TZ: 'Asia/Tokyo' });
  const second = parallax(['input', '--out', two, '--format', 'json,csv,html'], '', {
    TZ: 'America/Lima',
    LANG: 'tr_TR',
  });
  expect([first.status, second.status, first.stdout]).toEqual([0, 0, '']);
  expect(Object.keys(bytesOf(one))).toEqual(
    expect.arrayContaining(['briefing.html', 'figures.csv', 'findings.json']),
  );
  expect(bytesOf(one)).toEqual(bytesOf(two));
  expect(readFileSync(join(one, 'findings.json'), 'utf8')).toContain('2025-11-18');
});

test('bad input: one line each, the others are still reported, status 1', () => {
  put('in/good.txt', 'Wool\n\nThe valley has 30 mills.');
  put('in/empty.txt', '');
  put('in/binary.txt', new Uint8Array([0, 1, 2, 3, 4, 0, 0, 5]));
  put('in/broken.md', '---\ntitle: "open\n---\nText');
  put('in/wide.txt', Buffer.from('\uFEFFSilk\n\nThe coast has 12 looms – not 13.', 'utf16le'));
  put('in/latin.txt', Buffer.from('Felt\n\nThe caf\xe9 has 4 looms.', 'latin1'));
  mkdirSync(join(folder, 'none'));
  const out = join(folder, 'out');
  const { status, stderr } = parallax([
    join(folder, 'in'),
    join(folder, 'none'),
    join(folder, 'gone.md'),
    '-o',
    out,
    '-f',
    'json,csv',
  ]);
  expect(status).toBe(1);
  const lines = stderr.split('\n').filter((line) => line.startsWith('left out: '));
  expect(lines.map((line) => line.split(': ')[1])).toEqual([
    'none',
    'gone.md',
    'binary.txt',
    'broken.md',
    'empty.txt',
  ]);
  const findings = readFileSync(join(out, 'findings.json'), 'utf8');
  for (const name of ['none', 'gone.md', 'binary.txt', 'broken.md', 'empty.txt'])
    expect(findings).toContain(name);
  const csv = readFileSync(join(out, 'figures.csv'), 'utf8');
  for (const figure of ['30 mills', '12 looms', '4 looms']) expect(csv).toContain(figure);
});

test('nothing to read: status 1, reports that say so', () => {
  const { status, stderr } = parallax([join(folder, 'gone'), '-o', join(folder, 'out'), '-f', 'json']);
  expect(status).toBe(1);
  expect(stderr).toContain('left out: gone: there is no such file or folder');
});

test('SOURCE_DATE_EPOCH dates the reports; a bad one is refused', () => {
  const path = put('a.txt', 'Wool\n\nThe valley has 30 mills.');
  const out = join(folder, 'out');
  expect(parallax([path, '-o', out, '-f', 'json'], '', { SOURCE_DATE_EPOCH: '86400' }).status).toBe(0);
  expect(readFileSync(join(out, 'findings.json'), 'utf8')).toContain('1970-01-02');
  const bad = parallax([path, '-o', out, '-f', 'json'], '', { SOURCE_DATE_EPOCH: 'soon' });
  expect(bad.status).toBe(1);
  expect(bad.stderr).toContain('SOURCE_DATE_EPOCH is not a number of seconds: soon');
});

test('a folder of reports that cannot be written is one clear line', () => {
  const file = put('file', 'in the way');
  const { status, stderr } = parallax(['input', '-o', join(file, 'out'), '-f', 'csv']);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^parallax: .*(?:ENOTDIR|EEXIST)/);
});

test('a killed run leaves the old reports whole', async () => {
  const out = join(folder, 'out');
  mkdirSync(out);
  const old = {
    'briefing.html': 'old briefing',
    'figures.csv': 'old figures',
    'findings.json': 'old findings',
  };
  for (const [name, text] of Object.entries(old)) writeFileSync(join(out, name), text);
  const child = spawn(process.execPath, ['pipeline/cli.ts', 'input', '-o', out, '-f', 'json,csv,html'], {
    cwd: ROOT,
  });
  child.stderr.on('data', (data: Buffer) => {
    if (String(data).includes('Cross-check')) child.kill('SIGKILL');
  });
  const [status, signal] = await once(child, 'exit');
  expect([status, signal]).toEqual([null, 'SIGKILL']);
  for (const [name, text] of Object.entries(old)) expect(readFileSync(join(out, name), 'utf8')).toBe(text);
});
