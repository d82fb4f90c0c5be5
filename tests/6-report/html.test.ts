import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { finding, readingOf, resultOf } from './build.ts';
import { filesOf, textOf } from './files.ts';
import { sample } from './sample.ts';

const files = await filesOf(sample(), ['html']);
const pages = new Map([...files].map(([name, html]) => [name, new JSDOM(html as string).window.document]));
const page = (name: string) => pages.get(name) as Document;
const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the pages', () => {
  it('are briefing, discrepancy report and one per article', () => {
    expect([...files.keys()]).toEqual([
      'briefing.html',
      'discrepancies.html',
      'articles/river.html',
      'articles/town.html',
    ]);
  });

  it.each([...pages.keys()])('%s gives every link a target and every id one element', (name) => {
    const links = [...page(name).querySelectorAll('a[href]')].map((a) => a.getAttribute('href') as string);
    const broken = links.filter((href) => {
      if (/^https?:/.test(href)) return false;
      const [path = '', id] = href.split('#');
      const target = path === '' ? name : new URL(path, `file:///${name}`).pathname.slice(1);
      const document = pages.get(decodeURIComponent(target));
      return !document || (id !== undefined && !document.getElementById(id));
    });
    expect(broken).toEqual([]);
    const ids = [...page(name).querySelectorAll('[id]')].map((e) => e.id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it.each([...pages.keys()])('%s needs no other file and refuses everything from outside', (name) => {
    const policy = page(name)
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(page(name).querySelectorAll('link, img, iframe, script[src]')).toHaveLength(0);
    expect(page(name).documentElement.lang).toBe('en');
    expect(page(name).title).not.toBe('');
  });
});

describe('the briefing', () => {
  it('says on top what is disputed and by how much', () => {
    const first = words(page('briefing.html').querySelector('.answers li'));
    expect(first).toContain(
      '4,000 to 4,500, says the relief office; as many as 21,000, says a harbour master.',
    );
    expect(first).toContain('High');
    expect(first).toContain('Far apart');
    expect(words(page('briefing.html').querySelector('h1'))).toContain('figures up to 5.3 times apart');
  });

  it('lists every source and every file left out', () => {
    const text = words(page('briefing.html').querySelector('#sources'));
    expect(text).toContain('After the flood');
    expect(text).toContain('What the water left');
    expect(text).toContain('broken.txt');
    expect(text).toContain('empty file');
  });

  it('has a ledger whose columns add up', () => {
    const cells = [
      ...page('briefing.html').querySelectorAll('.coverage')[0]!.querySelectorAll('tbody tr'),
    ].map((row) => [...row.querySelectorAll('td')].map((cell) => Number(words(cell))));
    const [found, ...parts] = cells as number[][];
    expect(found).toEqual(found?.map((_, i) => parts.reduce((sum, row) => sum + (row[i] as number), 0)));
  });

  it('draws the series with a table beside it', () => {
    const panel = page('briefing.html').querySelector('.panel');
    expect(panel?.querySelectorAll('rect')).toHaveLength(5);
    expect(panel?.querySelectorAll('rect.dashed')).toHaveLength(1);
    expect(words(panel?.querySelector('table') ?? null)).toContain('January–June 2025');
    expect(words(panel?.querySelector('svg title') ?? null)).toContain('512');
  });
});

it('draws a figure that two articles give once, in one row that names both', async () => {
  const result = sample();
  const [first] = result.series;
  const [river, town] = result.readings;
  const own = river?.claims.find((c) => c.id === first?.points[0]?.claimId);
  if (own) town?.claims.push({ ...own, id: 'again', articleId: 'town' });
  if (first?.points[0]) first.points.push({ ...first.points[0], claimId: 'again', articleId: 'town' });
  const briefing = new JSDOM(textOf(await filesOf(result, ['html']), 'briefing.html')).window.document;
  expect(briefing.querySelectorAll('.panel rect')).toHaveLength(5);
  const rows = [...briefing.querySelectorAll('.panel tbody tr')].map(words);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toBe('2021210AB Relief office');
});

describe('the discrepancy report', () => {
  const cards = [...page('discrepancies.html').querySelectorAll('article.card')];

  it('has a card per finding, in order of severity, with verdict and severity in words', () => {
    expect(cards.map((card) => words(card.querySelector('.severity')))).toEqual([
      'High',
      'High',
      'Medium',
      'Medium',
      'Medium',
      'Low',
      'Low',
      'Low',
      'Low',
    ]);
    expect(cards.map((card) => words(card.querySelector('.verdict')))).toEqual([
      'Far apart',
      'Conflicts in part',
      'Source missing',
      'Not comparable',
      'Cannot tell',
      'Inexact',
      'Same name',
      'Changed over time',
      'Cannot tell',
    ]);
  });

  it('quotes both sentences with the figure marked and linked to its exact place', () => {
    const quotes = [...cards[0]!.querySelectorAll('blockquote')];
    expect(quotes.map((q) => words(q.querySelector('.mark')))).toEqual([
      '4,000 to 4,500',
      'may be as many as 21,000',
    ]);
    for (const quote of quotes) {
      const [path = '', id = ''] = (quote.querySelector('footer a')?.getAttribute('href') ?? '').split('#');
      expect(words(page(path).getElementById(id))).toBe(words(quote.querySelector('.mark')));
    }
  });

  it('draws a range as a bar and a ceiling as an arrow on one axis', () => {
    const chart = cards[0]!.querySelector('svg');
    expect(chart?.querySelectorAll('rect.fill')).toHaveLength(1);
    expect(chart?.querySelectorAll('line.dots')).toHaveLength(1);
    expect(words(chart?.querySelector('title') ?? null)).toContain('4.7 to 5.3 times apart');
    const bar = Number.parseFloat(chart?.querySelector('rect.fill')?.getAttribute('x') ?? '');
    const stop = Number.parseFloat(chart?.querySelector('line.dots')?.getAttribute('x2') ?? '');
    expect(stop / bar).toBeCloseTo(21000 / 4000, 2);
  });

  it('shows origin, calculation, comparison, what would settle it and the question', () => {
    expect([...cards[0]!.querySelectorAll('.chain')].map(words)).toEqual([
      expect.stringContaining('Relief office'),
      expect.stringContaining('Original cannot be traced'),
    ]);
    expect(words(cards[0]!.querySelector('.facts'))).toContain('21,000 ÷ 4,500 = 4.7');
    expect(words(cards[0]!.querySelector('.facts'))).toContain('Not said: when.');
    expect(words(cards[0]!.querySelector('.facts'))).toContain('The name of the harbour master');
    expect(words(cards[0]!.querySelector('.ask'))).toContain('What does the figure of 21,000 homes rest on?');
  });

  it('folds away what agrees and what was not compared', () => {
    const text = (id: string) => words(page('discrepancies.html').getElementById(id));
    expect(text('agreements')).toContain('Boats lost: 16, says the mayor');
    expect(text('not-compared')).toContain('16 boats; 300 breaks');
    expect(text('not-compared')).toContain('Different periods');
    expect(text('noted')).toContain('Counts of breaks come from one office');
    expect(page('discrepancies.html').querySelectorAll('details[open]')).toHaveLength(0);
  });
});

describe('filters', () => {
  const html = textOf(files, 'discrepancies.html');
  const open = () => new JSDOM(html, { runScripts: 'dangerously' }).window;

  it('are hidden without script, and every card is there', () => {
    expect(page('discrepancies.html').getElementById('filters')?.hidden).toBe(true);
    expect(page('discrepancies.html').querySelectorAll('article.card[hidden]')).toHaveLength(0);
  });

  it('show what is ticked and what is searched for', () => {
    const window = open();
    const { document } = window;
    const visible = () => document.querySelectorAll('article.card:not([hidden])').length;
    const input = (element: Element) => element.dispatchEvent(new window.Event('input', { bubbles: true }));
    const search = document.getElementById('words') as HTMLInputElement;
    search.value = 'HARBOUR master';
    input(search);
    expect(visible()).toBe(1);
    expect(words(document.getElementById('shown'))).toBe('1 of 9 findings shown');
    search.value = '';
    const high = document.querySelector('input[value="high"]') as HTMLInputElement;
    high.checked = false;
    input(high);
    expect(visible()).toBe(7);
  });
});

describe('article pages', () => {
  it('mark every figure, and link it to its finding', () => {
    const river = page('articles/river.html');
    expect([...river.querySelectorAll('.text .mark.figure')].map(words)).toEqual([
      '4,000 to 4,500',
      '210',
      '265',
      '26%',
      'more than 40% higher',
      '300',
      '512',
      '16 boats',
    ]);
    expect(
      river.getElementById(/at-\d+-\d+/.exec(textOf(files, 'articles/river.html'))?.[0] ?? ''),
    ).not.toBeNull();
    const link = river.querySelector('a.mark.figure')?.getAttribute('href') ?? '';
    expect(link).toMatch(/^\.\.\/discrepancies\.html#f-/);
  });

  it('keep the text word for word, in its paragraphs', () => {
    const paragraphs = [...page('articles/town.html').querySelectorAll('.text p.words')].map((p) =>
      words(p).replace(/^\d+ ?/, ''),
    );
    expect(paragraphs[0]).toBe(
      'A harbour master who would not be named says the homes under water may be as many as 21,000. The relief office, he adds, is “too careful by half”.',
    );
  });

  it('lead to the live page by text fragment where the article has an address', () => {
    const links = [...page('articles/river.html').querySelectorAll('a.live')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links[0]).toMatch(/^https:\/\/valley\.example\/flood\?id=7#:~:text=/);
    expect(links[0]).toContain('4%2C000%20to%204%2C500');
    expect(page('articles/town.html').querySelectorAll('a.live')).toHaveLength(0);
  });
});

it('heads an article page with the given title where the text has no headline', async () => {
  const reading = readingOf('bare', 'Some 5 boats sank.', { title: 'What the storm took' });
  for (const block of reading.document.blocks) block.kind = 'paragraph';
  const html = textOf(await filesOf(resultOf([reading], []), ['html']), 'articles/bare.html');
  expect([...new JSDOM(html).window.document.querySelectorAll('h1')].map(words)).toEqual([
    'What the storm took',
  ]);
});

describe('a run that finds nothing', () => {
  it('says what was read and that nothing differs', async () => {
    const reading = readingOf('calm', 'A calm day\n\nNothing was counted here.');
    const none = await filesOf(resultOf([reading], []), ['html']);
    const briefing = new JSDOM(textOf(none, 'briefing.html')).window.document;
    expect(words(briefing.querySelector('.nothing'))).toBe(
      'The articles hold no figures that could be compared.',
    );
    expect(
      words(new JSDOM(textOf(none, 'discrepancies.html')).window.document.querySelector('main')),
    ).toContain('Different periods');
  });

  it('stands without a single article', async () => {
    const none = await filesOf(
      resultOf([], [], { date: null, leftOut: [{ path: 'x.pdf', reason: 'no text' }] }),
      ['html'],
    );
    expect(textOf(none, 'briefing.html')).toContain('x.pdf');
  });
});

it('makes the same bytes twice', async () => {
  const again = await filesOf(sample(), ['html']);
  expect([...again]).toEqual([...files]);
});

it('puts first, among findings of one rank, the figures that lie furthest apart', async () => {
  const near = finding('conflicts', 'high', 'Near', [], { ratio: { low: 1.2, high: 1.3 } });
  const far = finding('diverges', 'high', 'Far', [], { ratio: { low: 4, high: 5 } });
  const html = textOf(await filesOf(resultOf([], [near, far]), ['html']), 'discrepancies.html');
  expect(html.indexOf('>Far<')).toBeLessThan(html.indexOf('>Near<'));
});

it('orders cards by severity, whatever the order of the checks', async () => {
  const low = finding('cannot tell', 'low', 'Later', []);
  const high = finding('conflicts', 'high', 'First', []);
  const html = textOf(await filesOf(resultOf([], [low, high]), ['html']), 'discrepancies.html');
  expect(html.indexOf('First')).toBeLessThan(html.indexOf('Later'));
});
