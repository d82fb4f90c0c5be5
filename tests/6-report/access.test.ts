/** The pages as a reader meets them: no barrier axe-core knows of, nothing wider than the screen, all by keyboard. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locateBrowser } from '../../pipeline/6-report/pdf/locate.ts';
import { launch } from '../../pipeline/6-report/pdf/print.ts';
import { claim, finding, readingOf, resultOf } from './build.ts';
import { filesOf } from './files.ts';
import { sample } from './sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'access-'));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let browser: Browser;

/** Words without a single place to break, and names of two thousand letters. */
function unwieldy() {
  const long = 'x'.repeat(2000);
  const reading = readingOf('long', `${long}\n\nSome 9 fell. Some 5 fell.`, {
    publisher: long,
    author: long,
  });
  const [a, b] = [
    claim(reading, '9', { measure: long, source: long }),
    claim(reading, '5', { measure: long }),
  ];
  const findings = [
    finding('conflicts', 'high', long, [a, b], { reason: long, question: long, missing: [long] }),
    finding('agrees', 'info', long, [a, b]),
  ];
  return resultOf([reading], findings, { leftOut: [{ path: `${long}.txt`, reason: long }] });
}

beforeAll(async () => {
  for (const [name, result] of [
    ['sample', sample()],
    ['unwieldy', unwieldy()],
  ] as const)
    for (const [path, content] of await filesOf(result, ['html'])) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), content);
    }
  browser = await launch(await locateBrowser());
}, 60_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(path: string, width: number, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage();
  // Without this the policy of the page refuses the script that looks at it.
  await page.setBypassCSP(true);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: 900 });
  await page.goto(pathToFileURL(join(folder, path)).href);
  return page;
}

const PAGES = ['sample/briefing.html', 'sample/discrepancies.html', 'sample/articles/river.html'];
const WIDE = [
  ...PAGES,
  'unwieldy/briefing.html',
  'unwieldy/discrepancies.html',
  'unwieldy/articles/long.html',
];

describe.each(PAGES)('%s', (path) => {
  it.each([
    [390, 'dark'],
    [1440, 'light'],
  ] as const)(
    'has no barrier at %d px in %s',
    async (width, scheme) => {
      const page = await open(path, width, scheme);
      await page.evaluate(axe);
      const found = await page.evaluate(async (levels) => {
        // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as a script
        const { violations } = await (globalThis as any).axe.run({ runOnly: levels });
        return violations.map(
          (v: { id: string; nodes: { html: string }[] }) => `${v.id}: ${v.nodes[0]?.html}`,
        );
      }, LEVELS);
      expect(found).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it('is all reached by keyboard, and shows where one is', async () => {
    const page = await open(path, 1440, 'light');
    const count = await page.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], button, input, select, summary')];
      const shown = all.filter((e) => e.checkVisibility({ contentVisibilityAuto: true }));
      for (const [i, element] of shown.entries()) element.setAttribute('data-stop', String(i));
      return shown.length;
    });
    const reached = new Set<string>();
    for (let i = 0; i < count; i++) {
      await page.keyboard.press('Tab');
      const [stop, outline] = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return [element.dataset.stop ?? '', getComputedStyle(element).outlineStyle];
      });
      if (stop && outline !== 'none') reached.add(stop);
    }
    expect(count).toBeGreaterThan(5);
    expect(reached.size).toBe(count);
    await page.close();
  }, 60_000);
});

it.each(WIDE.flatMap((path) => [390, 768, 1440].map((width) => [path, width] as const)))(
  '%s is no wider than %d px',
  async (path, width) => {
    const page = await open(path, width, 'light');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  },
  60_000,
);
