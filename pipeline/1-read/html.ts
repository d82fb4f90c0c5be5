import { fold } from '../lib/text.ts';
import { type Metadata, NO_METADATA, toIsoDate } from './front-matter.ts';

export type Page = { text: string; metadata: Metadata } | { problem: string };

/**
 * The article on a web page, by Mozilla's Readability on jsdom (scripts never run, nothing is fetched).
 * One line a block, blank lines between; the headline comes first when the text does not open with it.
 */
export async function pageOfHtml(html: string): Promise<Page> {
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([
    import('jsdom'),
    import('@mozilla/readability'),
  ]);
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const read = new Readability(document).parse();
  if (!read?.content) return { problem: 'no article text found on the page' };
  const body = JSDOM.fragment(read.content);
  const blocks: string[] = [];
  gather(body, blocks);
  const lines = blocks.map(fold).filter((line) => line !== '');
  const title = read.title ? fold(read.title) : null;
  if (lines.length === 0) return { problem: 'no article text found on the page' };
  if (title && lines[0] !== title) lines.unshift(title);
  const published = /^\d{4}-\d{2}-\d{2}/.exec(read.publishedTime ?? '')?.[0] ?? null;
  return {
    text: `${lines.join('\n\n')}\n`,
    metadata: {
      ...NO_METADATA,
      title,
      author: read.byline ? fold(read.byline) : null,
      publisher: read.siteName ? fold(read.siteName) : null,
      published: published && toIsoDate(published),
      language: read.lang || null,
    },
  };
}

const BLOCK = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE
  SECTION TABLE TBODY THEAD TR UL BR`.split(/\s+/),
);

/** Appends the text of each innermost block element to `blocks`; cells of a row stand side by side. */
function gather(node: Node, blocks: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) blocks.push(`${blocks.pop() ?? ''}${child.textContent ?? ''}`);
    else if (child.nodeType === 1 && !isAside(child as Element)) {
      const block = BLOCK.has(child.nodeName);
      if (block) blocks.push('');
      else if (child.nodeName === 'TD' || child.nodeName === 'TH') blocks.push(`${blocks.pop() ?? ''} `);
      gather(child, blocks);
      if (block) blocks.push('');
    }
  }
}

const LINK_BLOCKS = new Set(['P', 'LI', 'DIV']);
const SHORTEST_LINK = 20;

/** Captions, and paragraphs that are one link to another page ("See also …"). */
function isAside(element: Element): boolean {
  if (element.nodeName === 'FIGCAPTION') return true;
  if (!LINK_BLOCKS.has(element.nodeName)) return false;
  const text = fold(element.textContent ?? '');
  const links = element.querySelectorAll('a[href]');
  return links.length === 1 && text.length >= SHORTEST_LINK && fold(links[0]?.textContent ?? '') === text;
}
