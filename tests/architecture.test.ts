import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', 'pipeline');
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

/** Everything a file imports: local files relative to pipeline/, packages by name. */
function importsOf(file: string): { local: string[]; packages: string[] } {
  const names = [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(
    (match) => match[1] as string,
  );
  const local = names
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, join(ROOT, dirname(file), name)));
  return { local, packages: names.filter((name) => !name.startsWith('.')) };
}

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : file);
const stageFiles = files.filter((file) => /^\d-/.test(file));

test('there are stages to look at', () => {
  expect([...new Set(stageFiles.map(folderOf))].sort()).toEqual([
    '1-read',
    '2-parse',
    '3-extract',
    '4-claim',
    '5-check',
    '6-report',
  ]);
});

test.each(stageFiles)('%s imports its own stage, lib/ and model.ts only', (file) => {
  const wrong = importsOf(file).local.filter(
    (to) => ![folderOf(file), 'lib', 'model.ts'].includes(folderOf(to)),
  );
  expect(wrong).toEqual([]);
});

test('model.ts imports nothing local, lib/ only lib/ and model.ts', () => {
  expect(importsOf('model.ts').local).toEqual([]);
  for (const file of files.filter((name) => name.startsWith('lib/'))) {
    const wrong = importsOf(file).local.filter((to) => !['lib', 'model.ts'].includes(folderOf(to)));
    expect(wrong, file).toEqual([]);
  }
});

// Data that a package ships may be loaded where it is used, found by the package's name.
const loadsPackage = (file: string) =>
  /createRequire\(|import\.meta\.resolve\(/.test(readFileSync(join(ROOT, file), 'utf8'));
const IO = /^node:(?:fs|http|https|net|child_process|dns|readline|worker_threads)/;

test.each(files.filter((file) => /^[245]-/.test(file)))('%s does no input or output', (file) => {
  const io = importsOf(file).packages.filter((name) => IO.test(name));
  expect(io.filter((name) => !(name === 'node:fs' && loadsPackage(file)))).toEqual([]);
  expect(readFileSync(join(ROOT, file), 'utf8')).not.toMatch(
    /\bDate\.now\(|new Date\(\)|Math\.random\(|localeCompare\(/,
  );
});

test('only cli.ts ends the process', () => {
  const others = files.filter((file) => /process\.exit\(/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(others.filter((file) => file !== 'cli.ts')).toEqual([]);
});
