/**
 * Ids of findings over whole articles: they keep when articles are added, reordered or reflowed, and a value that moves
 * makes new ones. On the fixtures of tests/cases, whatever rules report on them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../pipeline/5-check/index.ts';
import { byCodeUnit } from '../../pipeline/lib/text.ts';
import type { Article, Finding, Reading } from '../../pipeline/model.ts';
import { analyse, analyseAll } from '../../pipeline/run.ts';

const ROOT = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));
const CASES = readdirSync(ROOT).sort(byCodeUnit);

const findingsOf = (readings: readonly Reading[]): Finding[] => check([...readings], [], null).findings;
const idsOf = (readings: readonly Reading[]): string[] =>
  findingsOf(readings)
    .map(({ id }) => id)
    .sort(byCodeUnit);

function again(article: Article): Reading {
  const reading = analyse(article);
  if (!('document' in reading)) throw new Error(`${article.id} was left out`);
  return reading;
}

/** The body with lines broken at about `width`, only in front of small words, so that no line begins a list or a heading. */
function reflowed({ document: { article } }: Reading, width: number): Reading {
  let column = 0;
  const body = article.raw
    .slice(article.bodyStart)
    .replace(/(\S+)([ \n]+)(?=(\S))/g, (all, word, gap, next) => {
      column += word.length + 1;
      if (gap.includes('\n')) column = 0;
      if (gap !== ' ' || column < width || !/[a-z]/.test(next)) return all;
      column = 0;
      return `${word}\n`;
    });
  return again({ ...article, raw: article.raw.slice(0, article.bodyStart) + body });
}

/** The article with one more in the last digit of a quoted number, and what then stands there; null without digits. */
function moved(reading: Reading, finding: Finding): { reading: Reading; exact: string } | null {
  const { article } = reading.document;
  const piece = finding.evidence.find((e) => e.articleId === article.id && /\d/.test(e.anchor.exact));
  if (!piece) return null;
  const exact = piece.anchor.exact.replace(/\d(?=\D|$)/, (digit) =>
    digit === '9' ? '7' : String(Number(digit) + 1),
  );
  const { start, end } = piece.anchor;
  const raw = article.raw.slice(0, start) + exact + article.raw.slice(end);
  return { reading: again({ ...article, raw }), exact };
}

const cases = new Map<string, Reading[]>();
beforeAll(async () => {
  for (const name of CASES) {
    const files = readdirSync(join(ROOT, name)).filter((file) => file !== 'expected.json');
    const { readings } = await analyseAll({
      paths: files.map((file) => join(ROOT, name, file)),
      epoch: null,
    });
    cases.set(name, readings);
  }
}, 120_000);

// Names, not readings, so that a failure prints a line
const aCase = fc.constantFrom(...CASES);
const readingsOf = (name: string): Reading[] => cases.get(name) as Reading[];

describe('ids of findings on whole articles', () => {
  it('there is something to keep', () => {
    expect([...cases.values()].flatMap(idsOf).length).toBeGreaterThan(60);
  });

  it('keep in any order of the articles', () => {
    fc.assert(
      fc.property(aCase, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (name, keys) => {
        const readings = readingsOf(name);
        const shuffled = readings
          .map((reading, i) => ({ reading, key: keys[i % 3] as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ reading }) => reading);
        expect(idsOf(shuffled)).toEqual(idsOf(readings));
        expect(idsOf(readings.toReversed())).toEqual(idsOf(readings));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('keep when the articles of another subject are added', () => {
    fc.assert(
      fc.property(aCase, aCase, (name, other) => {
        fc.pre(name !== other);
        const [readings, others] = [readingsOf(name), readingsOf(other)];
        const ids = new Set(idsOf([...others, ...readings]));
        expect(idsOf(readings).filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('keep when the articles are reflowed', () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: 40, max: 100 }), (name, width) => {
        const readings = readingsOf(name);
        expect(idsOf(readings.map((reading) => reflowed(reading, width)))).toEqual(idsOf(readings));
      }),
      { numRuns: 25, seed: 7 },
    );
  }, 60_000);

  it('are new when a value moves', () => {
    let tried = 0;
    fc.assert(
      fc.property(aCase, fc.nat(), fc.nat(), (name, f, r) => {
        const readings = readingsOf(name);
        const findings = findingsOf(readings);
        fc.pre(findings.length > 0);
        const finding = findings[f % findings.length] as Finding;
        const at = r % readings.length;
        const other = moved(readings[at] as Reading, finding);
        fc.pre(other !== null);
        tried++;
        const { reading, exact } = other as NonNullable<typeof other>;
        const after = findingsOf(readings.map((r, i) => (i === at ? reading : r)));
        // Others may go on saying the old value; who says the new one is in it no more.
        const kept = after.find(({ id }) => id === finding.id);
        const { id } = reading.document.article;
        expect(kept?.evidence.filter((e) => e.articleId === id && e.anchor.exact === exact) ?? []).toEqual(
          [],
        );
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(tried).toBeGreaterThanOrEqual(40);
  }, 60_000);
});
