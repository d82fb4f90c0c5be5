import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { parallax, ROOT } from './command.ts';

const ndjson = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

test('extract: one line a text, in order, in the public shape', () => {
  const texts = [
    'The port has 30 cranes.',
    'No figure here.',
    'In 2021 the mayor of Lagos said 12 ferries sank.',
  ];
  const { status, stderr, lines } = parallax(['extract'], ndjson(...texts.map((text, id) => ({ id, text }))));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(lines.map(({ id }) => id)).toEqual([0, 1, 2]);
  const [first] = lines;
  expect(Object.keys(first)).toEqual(['id', 'quantities', 'dates', 'entities']);
  expect(first.quantities).toMatchObject([
    { value: 30, low: null, high: null, change: '=', attribution: null },
  ]);
  for (const { quantities, dates, entities, id } of lines) {
    for (const { start, end, text } of [...quantities, ...dates, ...entities]) {
      expect(texts[id]?.slice(start, end)).toBe(text);
    }
  }
});

test('a bad line gives an error with its number in its place; the rest goes on; status 1', () => {
  const input = `not json\n${ndjson({ id: 'a', text: 'Ten men.' }, { id: 'b' })}\n[1]\n${ndjson({ id: 'c', text: 'x', published: 'soon' }, { id: 'd', text: '' })}`;
  const { status, lines } = parallax(['extract'], input);
  expect(status).toBe(1);
  expect(lines.map(({ id, error, line }) => ({ id, error, line }))).toEqual([
    { error: 'not JSON', line: 1 },
    { id: 'a' },
    { id: 'b', error: '"text" is not a string', line: 3 },
    { error: 'not a JSON object', line: 5 },
    { id: 'c', error: '"published" is not YYYY-MM-DD', line: 6 },
    { id: 'd' },
  ]);
});

test('extract answers a line before the next one comes', async () => {
  const child = spawn(process.execPath, ['pipeline/cli.ts', 'extract'], { cwd: ROOT });
  const answers = createInterface({ input: child.stdout });
  for (const id of [1, 2]) {
    child.stdin.write(ndjson({ id, text: 'Six ships.' }));
    const [line] = (await once(answers, 'line')) as [string];
    expect(JSON.parse(line).id).toBe(id);
  }
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('compare: a verdict and a reason for every pair', () => {
  const { status, lines } = parallax(
    ['compare'],
    ndjson(
      { id: 1, a: 'The port has 30 cranes.', b: 'The port has 30 cranes.' },
      { id: 2, a: 'x' },
      { id: 3, a: 'The port has 30 cranes.', b: 'Felt is made of wool.' },
    ),
  );
  expect(status).toBe(1);
  expect(lines.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(lines[0]).toMatchObject({ verdict: 'agree', full: 'agrees', reason: expect.any(String) });
  expect(lines[1]).toEqual({ id: 2, error: '"b" is not a string', line: 2 });
  expect(lines[2].verdict).toBe('not_comparable');
});

test('read: one line a path, furniture gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  try {
    const paths = ['a.txt', 'b.md', 'c.html', 'none.txt'].map((name) => join(folder, name));
    writeFileSync(paths[0] as string, 'Wool\n\nPrices rose.\n\nScroll to Top\n');
    writeFileSync(paths[1] as string, '---\ntitle: Silk\n---\n\nPrices *fell*.\n');
    const body = '<p>The price of felt went up by four percent in May, traders said.</p>'.repeat(12);
    writeFileSync(
      paths[2] as string,
      `<html><head><title>Felt</title></head><body><nav>Home</nav><article>${body}<script>alert(1)</script></article></body></html>`,
    );
    const { status, lines } = parallax(['read', ...paths]);
    expect(status).toBe(1);
    expect(lines.map(({ path }) => path)).toEqual(paths);
    expect(lines[0]).toMatchObject({ title: 'Wool', text: 'Prices rose.' });
    expect(lines[1]).toMatchObject({ title: 'Silk', text: 'Prices *fell*.' });
    expect(lines[2].text).toContain('four percent in May');
    expect(lines[2].text).not.toMatch(/alert|Home/);
    expect(lines[3].error).toBe('there is no such file or folder');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
