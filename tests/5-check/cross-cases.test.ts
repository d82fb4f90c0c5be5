import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleOfString } from '../../pipeline/1-read/index.ts';
import { check } from '../../pipeline/5-check/index.ts';
import type { Finding, Reading } from '../../pipeline/model.ts';
import { analyse } from '../../pipeline/run.ts';

interface Case {
  name: string;
  articles: string[];
  published?: string[];
  /** Verdicts on figures across the articles; [] = silence. */
  verdicts: string[];
}

/** The kinds of cases a careful reader calls right or wrong in real reports of one event, in our own words. */
const file = new URL('../fixtures/cross-check/cases.json', import.meta.url);
const CASES = JSON.parse(readFileSync(file, 'utf8')) as Case[];

function run(articles: string[], published: string[] = []): Finding[] {
  const readings = articles.map((text, i) =>
    analyse(articleOfString(`article-${i}`, text, published[i] ?? null)),
  );
  return check(readings as Reading[], [], null).findings;
}

describe('articles through the whole pipeline', () => {
  it.each(CASES)('$name', ({ articles, published, verdicts }) => {
    const figures = run(articles, published).filter(
      (f) => f.rule === 'cross-figures' && f.scope === 'cross-source',
    );
    expect(figures.map((f) => f.verdict)).toEqual(verdicts);
  });

  it('takes a year and a month of it for a difference of precision', () => {
    const found = run([
      'After the war\n\nThe Green Army left much behind after the withdrawal of foreign troops in 1989, and Kabul was poor.',
      'The long road\n\nWhen the Green Army came back to power in Kabul in February 1989, many had hoped for peace.',
    ]).filter((f) => f.rule === 'cross-dates');
    expect(found.map((f) => f.verdict)).toEqual(['consistent']);
    expect(found[0]?.severity).toBe('info');
  });

  it('does not link events of one year that have no name in common', () => {
    const found = run([
      'Harvest\n\nThe fall of Saigon in 1975 is remembered there every year.',
      'Football\n\nThe treaty of 1975 between Peru and Chile is on show in Lima.',
    ]);
    expect(found.filter((f) => f.rule === 'cross-dates')).toEqual([]);
  });

  it('joins "the fourth time" and "four rounds" that failed', () => {
    const found = run([
      'Talks\n\nFor the fourth time this decade, efforts to end the fishing dispute have ended in failure. ' +
        'Each side blames the other. All four rounds of talks so far have failed.',
    ]).filter((f) => f.rule === 'ordinal-and-count');
    expect(found.map((f) => f.verdict)).toEqual(['agrees']);
  });

  it('says of two tolls that they are not shown to be one event', () => {
    const found = run(CASES.at(-1)?.articles ?? []).filter((f) => f.rule === 'not-the-same-event');
    expect(found.map((f) => [f.verdict, f.severity])).toEqual([['not comparable', 'info']]);
    expect(found[0]?.reason).toContain('2019');
  });

  it('keeps its findings when the articles come in another order', () => {
    const { articles } = CASES[0] as Case;
    const ids = (texts: string[]): string[] =>
      check(
        texts.map((text) => analyse(articleOfString(text.slice(0, 7), text, null))) as Reading[],
        [],
        null,
      ).findings.map((finding) => finding.id);
    expect(ids([...articles].reverse())).toEqual(ids(articles));
  });
});
