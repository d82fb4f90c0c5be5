/** The review page in a real browser. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDesk } from '../../pipeline/commands/review/open-desk.ts';
import { readReviews } from '../../pipeline/review/file.ts';
import type { Listening } from '../../pipeline/review/server/listen.ts';
import { startBrowser, textOf, writeArticles } from './browser.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const articles = join(folder, 'articles');
const reviews = join(folder, 'reviews.yaml');
let browser: Browser;
let desk: Listening;
let page: Page;

const open = async () => {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(desk.url);
  await ready(tab);
  return tab;
};
const ready = (tab: Page) => tab.waitForFunction(() => document.querySelector('#card .headline') !== null);
const shows = (tab: Page, selector: string, text: string) =>
  tab.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent?.includes(wanted),
    { timeout: 20_000 },
    selector,
    text,
  );
const saved = () => readReviews(readFileSync(reviews, 'utf8'), reviews);
const pick = (tab: Page, words: string) =>
  tab.evaluate((wanted) => {
    const rows = [...document.querySelectorAll('#items button')] as HTMLElement[];
    rows.find((row) => row.textContent?.includes(wanted))?.click();
  }, words);
/** By keys alone: the decision's number, the reason, Enter. */
const decide = async (tab: Page, key: '1' | '2' | '3' | '4' | '5', reason: string) => {
  await tab.keyboard.press(key);
  await tab.keyboard.type(reason);
  await tab.keyboard.press('Enter');
};

beforeAll(async () => {
  mkdirSync(articles);
  writeArticles(articles);
  desk = await openDesk({
    paths: [articles],
    port: 0,
    reviews,
    reviewer: 'L. Brandt',
    templates: null,
    config: {},
  });
  browser = await startBrowser();
}, 120_000);

beforeEach(async () => {
  rmSync(reviews, { force: true });
  for (const tab of (await browser.pages()).slice(1)) await tab.close();
  page = await open();
});

afterAll(async () => {
  await browser?.close();
  await desk?.close();
  rmSync(folder, { recursive: true });
});

describe('the review page', () => {
  it('is worked through by keyboard alone, and says so after a reload', async () => {
    expect(await textOf(page, '#progress')).toBe('0 of 3 reviewed');
    for (const [i, key] of (['1', '2', '4'] as const).entries()) {
      await decide(page, key, `looked at, ${i}`);
      await shows(page, '#progress', `${i + 1} of 3 reviewed`);
    }
    expect(
      saved()
        .map((d) => d.decision)
        .sort(),
    ).toEqual(['confirmed', 'explained', 'needs source']);
    expect(saved().every((d) => d.reviewer === 'L. Brandt')).toBe(true);
    await page.reload();
    await shows(page, '#progress', '3 of 3 reviewed');
  });

  it('moves with j and k and the arrows, and shows each quotation among its neighbours', async () => {
    const at = () => page.$eval('#items [aria-current] .nr', (nr) => nr.textContent);
    expect(await at()).toBe('1');
    await page.keyboard.press('j');
    expect(await at()).toBe('2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('k');
    expect(await at()).toBe('2');
    await page.keyboard.press('ArrowLeft');
    await pick(page, 'tonnes');
    await shows(page, '#card .mark.context', 'It may recover.');
  });

  it('undoes to the very same file', async () => {
    await decide(page, '3', 'a slip');
    await shows(page, '#progress', '1 of 3');
    await page.keyboard.press('u');
    await shows(page, '#progress', '0 of 3');
    expect(saved()).toEqual([]);
  });

  it('asks for a reason', async () => {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    expect(await page.$eval('#reason', (field) => (field as HTMLTextAreaElement).validity.valueMissing)).toBe(
      true,
    );
    expect(() => saved()).toThrow();
  });

  it('filters by severity and state', async () => {
    await page.click('.which summary');
    await page.select('select[name=severity]', 'low');
    await page.keyboard.press('Escape');
    // The open one stays until one leaves it.
    await shows(page, '#shown', '2 of 3');
    await page.$eval('#items li:nth-child(3) button', (button) => (button as HTMLElement).click());
    await shows(page, '#shown', '1 of 3');
  });

  it('shows a conflicting edit of another tab and overwrites nothing', async () => {
    const other = await open();
    await page.bringToFront();
    await decide(page, '1', 'first');
    await shows(page, '#progress', '1 of 3');
    await other.bringToFront();
    await decide(other, '3', 'second');
    await shows(other, '#alert', 'decided elsewhere');
    expect(await textOf(other, '#alert')).toContain('first');
    expect(saved().map((d) => d.reason)).toEqual(['first']);
    await other.evaluate(() => (document.querySelectorAll('#alert button')[1] as HTMLElement).click());
    await shows(other, '#said', 'Saved');
    expect(saved().map((d) => d.reason)).toEqual(['second']);
  });

  it('keeps what two tabs decide on two findings', async () => {
    const other = await open();
    await other.keyboard.press('j');
    await page.bringToFront();
    await decide(page, '1', 'here');
    await shows(page, '#progress', '1 of 3');
    await other.bringToFront();
    await decide(other, '2', 'there');
    await shows(other, '#said', 'Saved');
    expect(
      saved()
        .map((d) => d.reason)
        .sort(),
    ).toEqual(['here', 'there']);
  });

  it('lets a decision expire when a figure moves, and shows old and new', async () => {
    await pick(page, 'tonnes');
    await shows(page, '#card', 'It may recover');
    await decide(page, '1', 'checked with the harbour');
    await shows(page, '#progress', '1 of 3');
    const file = join(articles, 'freight.txt');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('900 tonnes', '950 tonnes'));
    try {
      await shows(page, '#items', 'expired');
      await shows(page, '#progress', '0 of 3');
      await page.evaluate(() =>
        (document.querySelector('#items [data-state=expired] button') as HTMLElement).click(),
      );
      await shows(page, '#standing', '900 → 950');
    } finally {
      writeFileSync(file, text);
    }
    await shows(page, '#progress', '1 of 3');
  });

  it('says what is wrong with a file edited by hand, and leaves it as it is', async () => {
    writeFileSync(reviews, 'version: 1\ndecisions:\n  - findin: x\n');
    await decide(page, '1', 'x');
    await shows(page, '#alert', `${reviews}:3`);
    expect(readFileSync(reviews, 'utf8')).toContain('findin: x');
  });

  it.each(['light', 'dark'])('has no violations of WCAG 2.2 AA in %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.setBypassCSP(true);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: object[] }> };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await axe.run({ runOnly: tags })).violations;
    });
    expect(violations).toEqual([]);
  });

  it.each([390, 768, 1440])('fits a screen of %i px', async (width) => {
    await page.setViewport({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
