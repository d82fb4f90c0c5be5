/** A real browser for the review page, and the page itself. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { locateBrowser } from '../../pipeline/6-report/pdf/locate.ts';
import { launchArguments } from '../../pipeline/6-report/pdf/print.ts';

/** As for printing, but this machine may be reached: the page is served from it. */
export async function startBrowser(): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const { executable, env } = await locateBrowser();
  return puppeteer.launch({
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
    headless: 'shell',
    pipe: true,
    args: launchArguments().map((arg) =>
      arg.startsWith('--proxy-bypass-list') ? '--proxy-bypass-list=127.0.0.1' : arg,
    ),
  });
}

/** Two articles of our own whose percentages do not fit their figures: two findings of high rank, one of low. */
export function writeArticles(folder = mkdtempSync(join(tmpdir(), 'review-'))): string {
  writeFileSync(
    join(folder, 'harbour.txt'),
    `Harbour fleet counted again

The port authority opened its books on Tuesday. Nobody was turned away.

Ferry accidents rose from 40 in 2022 to 50 in 2023, an increase of 40 percent. The mayor was not amused.
`,
  );
  writeFileSync(
    join(folder, 'freight.txt'),
    `What the ships carried

Freight fell from 900 tonnes in 2022 to 600 tonnes in 2023, a drop of 10 percent. It may recover.
`,
  );
  return folder;
}

/** What the page shows of a selector, white space folded. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}
