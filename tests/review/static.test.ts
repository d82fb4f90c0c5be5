/** Decisions collected in the report itself, with no server, and taken in by "reviews merge". */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runToFolder } from '../../pipeline/commands/run-to-folder.ts';
import { readReviews } from '../../pipeline/review/file.ts';
import { parallax } from '../cli/command.ts';
import { startBrowser, writeArticles } from './browser.ts';

it('collects decisions in the page and downloads a file that merges', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'static-'));
  const articles = join(folder, 'in');
  const out = join(folder, 'out');
  mkdirSync(articles);
  writeArticles(articles);
  await runToFolder({ paths: [articles], out, formats: ['html', 'json'], templates: null, settings: {} });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
    });
    await page.goto(pathToFileURL(join(out, 'discrepancies.html')).href);
    await page.click('article.card .decide summary');
    await page.select('article.card .decide select', 'explained');
    await page.type('article.card .decide input', 'The base is "before" # 2022: see note');
    await page.type('#collected input', 'R. Okafor');
    await page.click('#collected button');
    await done;
    const file = join(folder, 'decisions.yaml');
    const findings = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')).findings;
    const [decision] = readReviews(readFileSync(file, 'utf8'), file);
    const decided = findings.find((finding: { id: string }) => finding.id === decision?.finding);
    expect(decision).toMatchObject({
      slot: decided.slot,
      headline: decided.headline,
      decision: 'explained',
      reason: 'The base is "before" # 2022: see note',
      reviewer: 'R. Okafor',
    });
    const reviews = join(folder, 'reviews.yaml');
    expect(parallax(['reviews', 'merge', file, '-r', reviews])).toMatchObject({ status: 0 });
    const checked = parallax([
      'check',
      articles,
      '-r',
      reviews,
      '--fail-on',
      'low',
      '--cache',
      join(folder, 'cache'),
    ]);
    expect(checked.stdout).toContain('2 undecided at or above low, 0 below; 1 decided');
    // Another decision on the same finding is shown, not taken.
    const other = readFileSync(file, 'utf8').replace('"explained"', '"dismissed"');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file, other);
    const again = parallax(['reviews', 'merge', file, '-r', reviews]);
    expect(again.status).toBe(1);
    expect(again.stdout).toContain('decided otherwise');
    expect(readFileSync(reviews, 'utf8')).toContain('explained');
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}, 120_000);
