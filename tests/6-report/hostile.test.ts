/** Articles are written by strangers: everything in them is shown as text, and nothing leaves the renderer. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { destinationPages } from '../../pipeline/6-report/pdf/destinations.ts';
import { locateBrowser } from '../../pipeline/6-report/pdf/locate.ts';
import { launch, print } from '../../pipeline/6-report/pdf/print.ts';
import type { Result } from '../../pipeline/model.ts';
import { claim, finding, readingOf, resultOf } from './build.ts';
import { filesOf, textOf } from './files.ts';

let hits = 0;
const server = createServer((_request, response) => {
  hits++;
  response.end('');
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

function hostile(url: string): Result {
  const attack = [
    '{{report.title}} {{{styles}}} {{#each report}}',
    `<script src="${url}/a.js"></script><script>document.title='owned'</script>`,
    `<meta http-equiv="refresh" content="0;url=${url}/b">`,
    `</style><img src="${url}/c.png" onerror="alert(1)">`,
    `</title><link rel="stylesheet" href="${url}/d.css"><style>@import url(${url}/e.css)</style>`,
    `<iframe src="${url}/f"></iframe><svg><image href="${url}/g"/></svg>`,
    'javascript:alert(1) -->',
  ].join(' ');
  const reading = readingOf('hostile', `${attack}\n\n${attack} Some 7 boats sank.`, {
    author: '=HYPERLINK("http://evil.example","click")',
    publisher: attack,
    url: 'javascript:alert(document.domain)',
  });
  const made = claim(reading, '7 boats', {
    measure: attack,
    source: `=cmd|' /C calc'!A0 ${attack}`,
    unitText: attack,
  });
  made.quantity.text = '=1+1 7 boats';
  reading.document.notes = [attack];
  reading.document.dropped = [{ start: 0, end: 4, reason: attack }];
  return resultOf(
    [reading],
    [
      finding('conflicts', 'high', attack, [made, made], {
        reason: attack,
        question: attack,
        missing: [attack],
        calculations: [{ expression: attack, result: attack, holds: false }],
        dimensions: [{ name: attack, a: attack, b: attack, same: 'yes' }],
      }),
    ],
    {
      leftOut: [{ path: attack, reason: attack }],
      identities: [
        {
          name: attack,
          type: 'PER',
          forms: [{ form: attack, articleId: 'hostile', count: 1, first: made.anchor }],
        },
      ],
      synthesis: [
        {
          measure: attack,
          low: { value: 7, claimId: made.id },
          best: null,
          high: null,
          note: attack,
          claimIds: [],
          origins: 1,
        },
      ],
    },
  );
}

describe('an article full of markup', () => {
  it('is shown as text on every page', async () => {
    const files = await filesOf(hostile(address), ['html']);
    for (const [name, html] of files) {
      const { document } = new JSDOM(html as string).window;
      expect(document.querySelectorAll('script'), name).toHaveLength(name === 'discrepancies.html' ? 1 : 0);
      expect(
        document.querySelectorAll('meta[http-equiv="refresh"], img, iframe, link, image'),
        name,
      ).toHaveLength(0);
      expect(document.querySelectorAll('[onerror], [href^="javascript"], [src]'), name).toHaveLength(0);
      expect(document.body.textContent, name).toContain('{{report.title}} {{{styles}}} {{#each report}}');
      expect(document.body.textContent, name).toContain('<script>document.title=');
    }
  });

  it('reaches nobody while it is printed, even without the escaping', async () => {
    const files = await filesOf(hostile(address), ['html', 'pdf']);
    const raw = textOf(files, 'briefing.html').replace(
      '</main>',
      `<img src="${address}/raw.png"><meta http-equiv="refresh" content="0;url=${address}/raw"></main>`,
    );
    const puppet = await launch(await locateBrowser());
    try {
      const withPolicy = await print(puppet, raw, 'A4');
      // The page's policy taken away too: the interception and the dead proxy still hold.
      const bare = raw.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
      const without = await print(puppet, bare, 'A4');
      // The refresh did not put another page in the report's place.
      for (const bytes of [withPolicy, without])
        expect([...destinationPages(bytes).keys()]).toContain('answer');
    } finally {
      await puppet.close();
    }
    expect(hits).toBe(0);
    // The server does count.
    await fetch(address);
    expect(hits).toBe(1);
  }, 60_000);

  it('plants no formula in the spreadsheet', async () => {
    const csv = textOf(await filesOf(hostile(address), ['csv']), 'figures.csv');
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows = parse(csv, { bom: true }) as string[][];
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@\t\r]/);
    expect(rows[1]).toContain("'=1+1 7 boats");
  });
});

describe('extremes', () => {
  const make = async (raw: string, build: (reading: ReturnType<typeof readingOf>) => Result) => {
    const reading = readingOf('odd', raw);
    const files = await filesOf(build(reading), ['html']);
    return { files, document: new JSDOM(textOf(files, 'discrepancies.html')).window.document };
  };

  it('sets a figure of 10^30 beside one of 3', async () => {
    const { document } = await make(
      'Odd\n\nThere were 3 grains. Or 1000000000000000000000000000000 grains.',
      (r) => {
        const a = claim(r, '3', { measure: 'grains' });
        const b = claim(r, '1000000000000000000000000000000', { measure: 'grains', value: 1e30 });
        return resultOf(
          [r],
          [finding('conflicts', 'high', 'Grains', [a, b], { ratio: { low: 3.3e29, high: 3.3e29 } })],
        );
      },
    );
    expect(document.querySelector('.chart')?.textContent).toContain('Each step of the axis is a multiple');
    expect(document.querySelector('.chart')?.textContent).toMatch(/10³²/);
    for (const mark of document.querySelectorAll('circle')) {
      const x = Number.parseFloat(mark.getAttribute('cx') ?? '');
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
    }
  });

  it('keeps a finding with 200 sources readable', async () => {
    const raw = `Many\n\n${Array.from({ length: 200 }, (_, i) => `Source ${i} says ${1000 + i} fell.`).join('\n\n')}`;
    const { document } = await make(raw, (r) => {
      const claims = Array.from({ length: 200 }, (_, i) =>
        claim(r, String(1000 + i), { measure: 'fallen', source: `Source ${i}` }),
      );
      return resultOf([r], [finding('conflicts', 'high', 'Two hundred counts', claims)]);
    });
    const card = document.querySelector('.card');
    expect(card?.querySelectorAll('.main > .quotes blockquote').length).toBeLessThanOrEqual(4);
    expect(card?.querySelectorAll('svg circle').length).toBeLessThanOrEqual(10);
    expect(card?.querySelectorAll('details table tbody tr')).toHaveLength(200);
    expect(card?.textContent).toContain('190 further figures are in the table');
  });

  it('cuts a headline of 2,000 letters where it would fill a page, never where it is the headline', async () => {
    const long = `${'very long '.repeat(200)}end`;
    const { files, document } = await make(`${long}\n\nSome 5 fell.`, (r) =>
      resultOf([r], [finding('cannot tell', 'low', long, [claim(r, '5')])]),
    );
    expect(document.querySelector('.index a')?.textContent?.length).toBeLessThan(170);
    expect(document.querySelector('.source-list')?.textContent?.length).toBeLessThan(2500);
    expect(textOf(files, 'articles/odd.html')).toContain('end');
  });

  it('sets right-to-left text from right to left', async () => {
    const raw = 'عنوان\n\nقتل 30 شخصا.';
    const reading = readingOf('rtl', raw, { language: 'ar' });
    const made = claim(reading, '30');
    const files = await filesOf(resultOf([reading], [finding('cannot tell', 'low', 'قتل 30', [made])]), [
      'html',
    ]);
    const html = textOf(files, 'discrepancies.html');
    expect(new JSDOM(html).window.document.querySelector('blockquote p')?.getAttribute('dir')).toBe('rtl');
    expect(html).toContain('font-family:"Report Naskh"');
    expect(textOf(files, 'articles/rtl.html')).toContain('dir="rtl"');
  });
});
