import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { destinationPages } from '../../pipeline/6-report/pdf/destinations.ts';
import { pdfDate, stable } from '../../pipeline/6-report/pdf/stable.ts';
import { claim, finding, readingOf, resultOf } from './build.ts';
import { filesOf } from './files.ts';
import { sample } from './sample.ts';

type Files = Awaited<ReturnType<typeof filesOf>>;
let files: Files;
const documents = new Map<string, PDFDocumentProxy>();
const NAMES = ['briefing.pdf', 'discrepancies.pdf'];

beforeAll(async () => {
  files = await filesOf(sample(), ['html', 'pdf']);
  for (const name of NAMES) documents.set(name, await open(files.get(name) as Uint8Array));
}, 60_000);

function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

async function pageTexts(document: PDFDocumentProxy): Promise<string[]> {
  const texts: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return texts;
}

/** The HTML of the same report, without what only screen readers get. */
function printed(name: string): Document {
  const { document } = new JSDOM(files.get(name.replace('.pdf', '.html')) as string).window;
  for (const unseen of document.querySelectorAll('.unseen')) unseen.remove();
  return document;
}

/** Letters and figures only: line breaks are the paper's own, and fonts share one glyph for ’ and ʼ. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|\u02bc/gu, '');

describe.each(NAMES)('%s', (name) => {
  const document = () => documents.get(name) as PDFDocumentProxy;

  it('is tagged, has language, title and the date of the result', async () => {
    const { info } = await document().getMetadata();
    const facts = info as Record<string, unknown>;
    expect(facts.Title).toContain(name === 'briefing.pdf' ? 'Briefing: ' : 'Discrepancy report: ');
    expect(facts.CreationDate).toBe(pdfDate('2025-07-20'));
    expect(facts.Language).toBe('en');
    expect(await document().getMarkInfo()).toMatchObject({ Marked: true });
    expect(JSON.stringify(await (await document().getPage(1)).getStructTree())).toContain('"role":"H1"');
  });

  it('has an outline of its headings', async () => {
    const flat = (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): string[] =>
      items.flatMap((item) => [item.title, ...flat(item.items)]);
    const titles = flat(await document().getOutline());
    const wanted =
      name === 'briefing.pdf'
        ? [
            'The answer',
            'Key figures',
            'Over time',
            'Timeline',
            'Who is who',
            'Sources',
            'Coverage',
            'Method and limits',
          ]
        : ['Findings', 'Agreements', 'Not compared'];
    for (const title of wanted) expect(titles).toContain(title);
  });

  it('embeds its fonts', () => {
    const text = Buffer.from(files.get(name) as Uint8Array).toString('latin1');
    const fonts = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map((m) => m[1]);
    expect(fonts.length).toBeGreaterThan(0);
    // A subset name ("AAAAAA+Source") belongs to an embedded font; every descriptor points to its font file.
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+SourceS(?:erif4|ans3)/);
    expect(text.match(/\/FontFile[23]? /g)?.length).toBeGreaterThanOrEqual(
      text.match(/\/FontDescriptor <<|\/Type \/FontDescriptor/g)?.length ?? 1,
    );
  });

  it('gives the right page for each entry of its table of contents', async () => {
    const texts = await pageTexts(document());
    const pages = destinationPages(files.get(name) as Uint8Array);
    const html = printed(name);
    expect(pages.size).toBeGreaterThan(4);
    for (const [id, page] of pages) {
      const heading = html.getElementById(id)?.querySelector('h2')?.textContent ?? '';
      if (heading && id !== 'at')
        expect(bare(texts[page - 1] as string), `${id} on page ${page}`).toContain(bare(heading));
    }
    const numbered = name === 'briefing.pdf' ? /Method and limits\s+(\d+)/ : /Agreements\s+(\d+)/;
    const target = name === 'briefing.pdf' ? 'method' : 'agreements';
    expect(Number(numbered.exec(texts[0] as string)?.[1])).toBe(pages.get(target));
  });

  it('says what the HTML says', async () => {
    const html = printed(name);
    const text = bare((await pageTexts(document())).join(' '));
    for (const part of html.querySelectorAll(
      'main h2, .reason, .answers strong, blockquote p, .chain small, .ask p, main td',
    ))
      expect(text).toContain(bare(part.textContent ?? ''));
  });

  it('numbers its pages and links inside the file only', async () => {
    const texts = await pageTexts(document());
    for (const [i, text] of texts.entries())
      expect(text.replace(/\s+/g, ' ')).toContain(`${i + 1} / ${texts.length}`);
    const text = Buffer.from(files.get(name) as Uint8Array).toString('latin1');
    for (const [, url] of text.matchAll(/\/URI \(([^)]*)\)/g)) expect(url).toMatch(/^https?:\/\//);
  });

  it('is small', () => {
    expect((files.get(name) as Uint8Array).length).toBeLessThan(500_000);
  });
});

it('makes the same bytes twice', async () => {
  const again = await filesOf(sample(), ['pdf']);
  const hash = (from: Files, name: string) =>
    createHash('sha256')
      .update(from.get(name) as Uint8Array)
      .digest('hex');
  for (const name of NAMES) expect(hash(again, name)).toBe(hash(files, name));
}, 60_000);

it('prints on Letter paper when asked', async () => {
  const letter = await filesOf(sample(), ['pdf'], { paper: 'Letter' });
  const page = await (await open(letter.get('briefing.pdf') as Uint8Array)).getPage(1);
  expect(page.view.slice(2).map(Math.round)).toEqual([612, 792]);
}, 60_000);

it('prints Arabic, Cyrillic and Greek letters with embedded fonts', async () => {
  const reading = readingOf(
    'letters',
    'Three alphabets\n\nГород потерял 30 домов. Η πόλη έχασε 40 σπίτια. خسرت المدينة 50 بيتا.',
  );
  const claims = ['30', '40', '50'].map((words) => claim(reading, words));
  const made = await filesOf(resultOf([reading], [finding('cannot tell', 'low', 'Homes', claims)]), ['pdf']);
  const text = bare((await pageTexts(await open(made.get('discrepancies.pdf') as Uint8Array))).join(' '));
  expect(text).toContain('Городпотерял30домов');
  expect(text).toContain('Ηπόληέχασε40σπίτια'.normalize('NFKC'));
  expect(Buffer.from(made.get('discrepancies.pdf') as Uint8Array).toString('latin1')).toMatch(
    /\+NotoNaskhArabic/,
  );
}, 60_000);

describe('dates in the file', () => {
  it('are overwritten in place', () => {
    const before = Buffer.from(
      "x /CreationDate (D:20300102030405+00'00') /ModDate (D:20300102030405+00'00') y",
    );
    const after = Buffer.from(stable(before, '2024-02-29')).toString();
    expect(after).toBe("x /CreationDate (D:20240229000000+00'00') /ModDate (D:20240229000000+00'00') y");
  });

  it('do not stand alone: elements are numbered in file order, and found by a sorted tree', () => {
    const made = (a: number, b: number, tree: [number, string][]) =>
      `/ID (node0000000${a}) /Headers [(node0000000${b})] /ID (node0000000${b}) ` +
      `<</Limits [(node0000000${tree[0]?.[0]}) (node0000000${tree[1]?.[0]})]\n` +
      `/Names [${tree.map(([n, ref]) => `(node0000000${n}) ${ref}`).join(' ')}]>> (node12)`;
    const wanted = made(1, 2, [
      [1, '9 0 R'],
      [2, '657 0 R'],
    ]);
    const text = (input: string) => Buffer.from(stable(Buffer.from(input), null)).toString();
    expect(
      text(
        made(3, 7, [
          [3, '9 0 R'],
          [7, '657 0 R'],
        ]),
      ),
    ).toBe(wanted);
    // The same file, its elements numbered the other way round.
    expect(
      text(
        made(7, 3, [
          [3, '657 0 R'],
          [7, '9 0 R'],
        ]),
      ),
    ).toBe(wanted);
  });

  it('are left alone when their length is another', () => {
    const odd = Buffer.from('/CreationDate (2030)');
    expect(Buffer.from(stable(odd, null)).toString()).toBe('/CreationDate (2030)');
  });
});
