import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../pipeline/commands/config.ts';
import { parallax } from './command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const config = (text: string) => {
  const path = join(folder, 'my.yaml');
  writeFileSync(path, text);
  return path;
};

test('settings, and a logo as a data: URI', async () => {
  writeFileSync(join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const path = config('title: Wool desk\nbrand: The Courier\npaper: Letter\nlogo: mark.svg\n');
  expect(await readConfig(path)).toEqual({
    settings: {
      title: 'Wool desk',
      brand: 'The Courier',
      paper: 'Letter',
      logo: `data:image/svg+xml;base64,${readFileSync(join(folder, 'mark.svg')).toString('base64')}`,
    },
  });
  expect(await readConfig(config(''))).toEqual({ settings: {} });
});

test.each([
  ['paper: A3', /my\.yaml: paper: /],
  ['colour: red', /my\.yaml: .*colour/],
  ['title: [', /my\.yaml: /],
  ['logo: mark.exe', /logo: expected an \.svg or \.png/],
  ['logo: gone.png', /logo: gone\.png cannot be read/],
  ['- a list', /my\.yaml: /],
])('%s is one clear line', async (text, problem) => {
  expect(await readConfig(config(text))).toEqual({ problem: expect.stringMatching(problem) });
});

test('the title reaches the report; templates can be copied once', () => {
  const out = join(folder, 'out');
  expect(parallax(['input', '-o', out, '-f', 'html', '-c', config('title: Wool & silk')]).status).toBe(0);
  expect(readFileSync(join(out, 'briefing.html'), 'utf8')).toContain('Wool &amp; silk');
  const copy = join(folder, 'copy');
  expect(parallax(['templates', 'copy', copy]).status).toBe(0);
  expect(existsSync(join(copy, 'briefing.hbs'))).toBe(true);
  expect(parallax(['templates', 'copy', copy]).status).toBe(1);
});
