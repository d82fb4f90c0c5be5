import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { report } from '../../pipeline/6-report/index.ts';
import { locateBrowser } from '../../pipeline/6-report/pdf/locate.ts';
import { launchArguments } from '../../pipeline/6-report/pdf/print.ts';
import { unpackBundled } from '../../pipeline/6-report/pdf/unpack.ts';
import { sample } from './sample.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the browser', () => {
  it('is the one PUPPETEER_EXECUTABLE_PATH names', async () => {
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', process.execPath);
    expect(await locateBrowser()).toMatchObject({ executable: process.execPath, env: {} });
  });

  it('named but broken is an error in one line, and the HTML is made all the same', async () => {
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '/nowhere/chrome');
    const { files, problems } = await report(sample(), { formats: ['html', 'pdf'], templates: null });
    expect(problems).toEqual(['pdf: PUPPETEER_EXECUTABLE_PATH names "/nowhere/chrome", which cannot be run']);
    expect(files.map((f) => f.path)).toContain('briefing.html');
  });

  it('keeps web security and reaches no network', () => {
    const given = launchArguments().join(' ');
    expect(given).not.toMatch(/disable-web-security|allow-running-insecure|single-process/);
    expect(given).toContain('--proxy-server=http://127.0.0.1:9 --proxy-bypass-list=<-loopback>');
    const root = process.getuid?.() === 0;
    expect(given.includes('--no-sandbox')).toBe(root);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'is unpacked for this user alone, and anew when someone has changed it',
    async () => {
      const cache = mkdtempSync(join(tmpdir(), 'cache-'));
      vi.stubEnv('XDG_CACHE_HOME', cache);
      try {
        const { executable } = await unpackBundled();
        expect(executable.startsWith(cache)).toBe(true);
        expect(statSync(executable).mode & 0o077).toBe(0);
        const { size, mtimeMs } = statSync(executable);
        await unpackBundled();
        expect(statSync(executable).mtimeMs).toBe(mtimeMs);
        truncateSync(executable, 1000);
        await unpackBundled();
        expect(statSync(executable).size).toBe(size);
      } finally {
        rmSync(cache, { recursive: true });
      }
    },
    120_000,
  );
});
