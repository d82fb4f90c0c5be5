import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runToFolder } from '../../pipeline/commands/run-to-folder.ts';
import { renewing, serveReports } from '../../pipeline/commands/watch/serve-reports.ts';
import { watchPaths } from '../../pipeline/commands/watch/watch-paths.ts';
import { startBrowser, writeArticles } from './browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('runs again after a change, and open pages show it', async () => {
  const articles = join(folder, 'in');
  const out = join(folder, 'out');
  mkdirSync(articles);
  writeArticles(articles);
  const again = () =>
    runToFolder({ paths: [articles], out, formats: ['html'], templates: null, settings: {} });
  await again();
  const viewer = await serveReports(out, 0);
  const browser = await startBrowser();
  const stop = watchPaths([articles], async () => {
    await again();
    viewer.renew();
  });
  try {
    const page = await browser.newPage();
    await page.goto(viewer.url, { waitUntil: 'domcontentloaded' });
    expect(await page.title()).toContain('Briefing');
    await page.goto(new URL('/discrepancies.html', viewer.url).href, { waitUntil: 'domcontentloaded' });
    const file = join(articles, 'freight.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace('900 tonnes', '950 tonnes'));
    await page.waitForFunction(() => document.body?.textContent?.includes('950 tonnes'), { timeout: 30_000 });
    // The files on disk hold no trace of it.
    expect(readFileSync(join(out, 'discrepancies.html'), 'utf8')).not.toContain('EventSource');
    for (const path of ['/..%2f..%2fetc%2fpasswd', '/%2e%2e/in/freight.txt', '/nothing.html'])
      expect(
        (await fetch(new URL(path, viewer.url), { headers: { 'x-parallax-token': viewer.token } })).status,
      ).toBe(404);
    expect((await fetch(new URL('/briefing.html', viewer.url))).status).toBe(403);
  } finally {
    stop();
    await browser.close();
    await viewer.close();
  }
}, 120_000);

it('widens the policy of a page by one script and nothing else', () => {
  const page = (policy: string) =>
    `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body></body></html>`;
  expect(renewing(page('default-src &#x27;none&#x27;; script-src &#x27;none&#x27;'))).toMatch(
    /content="default-src 'none'; script-src 'sha256-[^']+'; connect-src 'self'"/,
  );
  expect(renewing(page('script-src &#x27;sha256-abc&#x27;'))).toMatch(
    /content="script-src 'sha256-abc' 'sha256-[^']+'; connect-src 'self'"/,
  );
});
