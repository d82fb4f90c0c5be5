import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkArticles } from '../../pipeline/commands/check-articles.ts';
import { recallReadings } from '../../pipeline/commands/kept-readings.ts';
import { writeFiles } from '../../pipeline/commands/write-files.ts';
import { cacheKey, recall, remember } from '../../pipeline/review/check/cache.ts';
import * as whole from '../../pipeline/run.ts';

vi.mock('../../pipeline/run.ts', { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('a thousand unchanged articles are not analysed again; one changed letter is', async () => {
  const articles = join(folder, 'in');
  mkdirSync(articles);
  for (let i = 0; i < 1000; i++) writeFileSync(join(articles, `${i}.txt`), `Port ${i}\n\nNothing new.\n`);
  const check = () => checkArticles([articles], { failOn: 'high', cache: join(folder, 'c') }, [], new Set());
  const analyses = () => vi.mocked(whole.analyseAll).mock.calls.length;
  expect(await check()).toBe(0);
  expect(analyses()).toBe(1);
  expect(await check()).toBe(0);
  expect(analyses()).toBe(1);
  writeFileSync(join(articles, '7.txt'), 'Port 7\n\nNothing now.\n');
  expect(await check()).toBe(0);
  expect(analyses()).toBe(2);
}, 120_000);

it('of changed articles only those are read, and the others give what they gave', async () => {
  const articles = join(folder, 'in');
  mkdirSync(articles);
  const write = (name: string, dead: number) =>
    writeFileSync(
      join(articles, name),
      `Storm in Karel\n\nThe storm of 4 May 2021 killed ${dead} people in Karel, the ministry said.\n`,
    );
  write('a.txt', 40);
  write('b.txt', 52);
  const options = { failOn: 'low', cache: join(folder, 'c') } as const;
  await checkArticles([articles], options, [], new Set());
  write('b.txt', 57);
  const known = await recallReadings(join(folder, 'c'));
  const [a, b] = [...known.values()];
  const again = await whole.analyseAll({ paths: [articles], epoch: null, known });
  expect(again.readings[0]).toBe(a);
  expect(again.readings[1]).not.toBe(b);
  expect(known.size).toBe(2);
  expect(again).toEqual(await whole.analyseAll({ paths: [articles], epoch: null }));
  // A file that is not what was written is no use.
  writeFileSync(join(folder, 'c', 'readings.bin'), 'spoilt');
  expect((await recallReadings(join(folder, 'c'))).size).toBe(0);
}, 120_000);

it.skipIf(process.platform === 'win32')(
  'a change is seen among more files than may be open at once',
  () => {
    const articles = join(folder, 'in');
    mkdirSync(articles);
    for (let i = 100; i < 400; i++) writeFileSync(join(articles, `${i}.txt`), `Port ${i}\n\nNothing new.\n`);
    const cli = [join(import.meta.dirname, '..', '..', 'pipeline', 'cli.ts'), 'check', articles];
    const check = () =>
      spawnSync('sh', ['-c', 'ulimit -n 120; exec "$0" "$@"', process.execPath, ...cli], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(check().stdout).toContain('300 articles');
    writeFileSync(
      join(articles, '399.txt'),
      'Port\n\nFreight grew from 500 tonnes in 2020 to 600 tonnes in 2021, a rise of 50 percent. It may last.\n',
    );
    expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('399.txt:3') });
  },
  120_000,
);

describe('the key', () => {
  const file = { id: 'a', path: 'a.txt', sha256: '0' };
  const key = (change: Partial<typeof file>, settings: string[] = []) =>
    cacheKey([{ ...file, ...change }], settings);
  it('says name, place, bytes and settings', () => {
    const keys = [key({}), key({ id: 'b' }), key({ path: 'b.txt' }), key({ sha256: '1' }), key({}, ['1'])];
    expect(new Set(keys).size).toBe(5);
    expect(key({})).toBe(keys[0]);
  });
});

it('keeps twenty entries, and does without a folder that cannot be written', async () => {
  // Keys are hashes.
  const keys = Array.from({ length: 25 }, (_, i) =>
    i.toString(16).padStart(64, 'a').split('').reverse().join(''),
  );
  for (const key of keys) await remember(folder, key, { key }, writeFiles);
  const kept = await Promise.all(keys.map((key) => recall(folder, key)));
  expect(kept.filter(Boolean)).toHaveLength(20);
  expect(kept.at(-1)).toEqual({ key: keys.at(-1) });
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await remember(file, 'a'.repeat(64), {}, writeFiles);
  expect(await recall(file, 'a'.repeat(64))).toBeNull();
});
