import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parallax, ROOT } from './command.ts';

const help = (...args: string[]) => {
  const { status, stdout, stderr } = parallax([...args, '--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

test.each([[[]], [['run']], [['extract']], [['compare']], [['read']]])('--help of %j', (command) => {
  expect(help(...command)).toMatch(/^Usage: /);
});

test.each([
  [['--format', 'docx', 'input'], /unknown format "docx"/],
  [['--format', '', 'input'], /unknown format/],
  [['--nonsense'], /unknown option/],
  [['read'], /missing required argument/],
  [['extract', 'file.txt'], /too many arguments/],
])('wrong use %j ends with 2 and says why', (args, message) => {
  const { status, stdout, stderr } = parallax(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('every command and format is in the README', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const word of [
    'extract',
    'compare',
    'read',
    '--out',
    '--format',
    '--templates',
    'json',
    'csv',
    'html',
    'pdf',
  ]) {
    expect(readme).toContain(word);
  }
});
