import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '../../pipeline/6-report/index.ts';
import { parallax, ROOT } from './command.ts';

const help = (...args: string[]) => {
  const { status, stdout, stderr } = parallax([...args, '--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

test.each([[[]], [['run']], [['extract']], [['compare']], [['read']], [['templates', 'copy']]])(
  '--help of %j',
  (command) => {
    expect(help(...command)).toMatch(/^Usage: /);
  },
);

test.each([
  [['--format', 'docx', 'input'], /no format "docx"/],
  [['--format', '', 'input'], /--format names none/],
  [['--nonsense'], /unknown option/],
  [['--config', 'none.yaml'], /none.yaml: cannot be read/],
  [['templates', 'paste', 'x'], /unknown command|too many/],
  [['read'], /missing required argument/],
  [['extract', 'file.txt'], /too many arguments/],
])('wrong use %j ends with 2 and says why', (args, message) => {
  const { status, stdout, stderr } = parallax(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('every command, option and format is in the README and in the help', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const commands = ['extract', 'compare', 'read', 'templates copy'];
  const options = ['--out', '--format', '--templates', '--config'];
  for (const word of [...commands, ...options, ...FORMATS.map(({ name }) => name)])
    expect(readme).toContain(word);
  const text = help('run');
  for (const word of [...options, ...FORMATS.map(({ title }) => title)]) expect(text).toContain(word);
});
