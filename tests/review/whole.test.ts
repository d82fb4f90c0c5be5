/** The two longer articles, reviewed by keyboard alone in a real browser; then nothing asks any more. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDesk } from '../../pipeline/commands/review/open-desk.ts';
import { parallax, ROOT } from '../cli/command.ts';
import { startBrowser, textOf } from './browser.ts';

const articles = join(ROOT, '..', 'shared', 'articles');

it.skipIf(!existsSync(articles))('../shared/articles by keyboard', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  const reviews = join(folder, 'reviews.yaml');
  const settings = { port: 0, reviewer: 'L. Brandt', templates: null, config: {} };
  const desk = await openDesk({ paths: [articles], reviews, ...settings });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(desk.url);
    await page.waitForFunction(() => document.querySelector('#card .headline') !== null);
    const [, all = '0'] = /of (\d+) reviewed/.exec(await textOf(page, '#progress')) ?? [];
    expect(Number(all)).toBeGreaterThan(0);
    for (let done = 1; done <= Number(all); done++) {
      await page.keyboard.press(String((done % 5) + 1) as '1');
      await page.keyboard.type('Seen.');
      await page.keyboard.press('Enter');
      const text = `${done} of ${all} reviewed`;
      await page.waitForFunction(
        (wanted) => document.getElementById('progress')?.textContent === wanted,
        { timeout: 20_000 },
        text,
      );
    }
    const check = parallax([
      'check',
      articles,
      '-r',
      reviews,
      '--fail-on',
      'low',
      '--cache',
      join(folder, 'c'),
    ]);
    expect(check).toMatchObject({ status: 0, stdout: expect.stringContaining(`0 below; ${all} decided`) });
  } finally {
    await browser.close();
    await desk.close();
    rmSync(folder, { recursive: true });
  }
});
