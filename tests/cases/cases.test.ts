/**
 * Whole articles of several outlets through the whole pipeline, one folder a case. `expected.json` holds, set by
 * hand, what an editor must be told (`must`) and what must never be set against each other (`silent`), and, golden,
 * every finding. A missing golden fails; UPDATE_CASES=1 rewrites the golden part only.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { byCodeUnit } from '../../pipeline/lib/text.ts';
import type { Finding } from '../../pipeline/model.ts';
import { analyseAll } from '../../pipeline/run.ts';

interface Told {
  verdict: string;
  rule: string;
  severity: string;
  quotes: string[];
}

interface Expected {
  about: string;
  /** Verdicts ("conflicts|diverges") on figures that a finding must quote. */
  must: { verdict: string; quotes: string[] }[];
  /** What an editor would want too, and is not found yet. */
  missed?: { verdict: string; quotes: string[] }[];
  /** Figures that no alarm may quote together. */
  silent: string[][];
  findings?: Told[];
}

const ROOT = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));
const NAMES = readdirSync(ROOT).sort(byCodeUnit);
const ALARMS: readonly string[] = [
  'conflicts',
  'diverges',
  'does not add up',
  'cannot tell',
  'changed over time',
];

const toTold = (finding: Finding): Told => ({
  verdict: finding.verdict,
  rule: finding.rule,
  severity: finding.severity,
  quotes: finding.evidence
    .filter((piece) => piece.claimId !== null || !piece.role.startsWith('who says'))
    .map((piece) => `${piece.articleId}: ${piece.anchor.exact}`)
    .sort(byCodeUnit),
});

const told = (finding: Told): string => JSON.stringify(finding);

/** Does a quotation hold the figure as a whole number or words: "38" is not in "380"? */
function holds(quote: string, figure: string): boolean {
  const words = quote.slice(quote.indexOf(': ') + 2);
  const at = words.indexOf(figure);
  if (at < 0) return false;
  return !/[\d.,]\d?$/.test(words.slice(0, at)) && !/^[.,]?\d/.test(words.slice(at + figure.length));
}

/** Each figure in a quotation of its own. */
function quotesAll(finding: Told, figures: readonly string[]): boolean {
  const left = [...finding.quotes];
  return figures.every((figure) => {
    const at = left.findIndex((quote) => holds(quote, figure));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

describe('cases of many subjects', () => {
  it('there are cases', () => expect(NAMES.length).toBeGreaterThan(20));

  it.each(NAMES)('%s', async (name) => {
    const file = join(ROOT, name, 'expected.json');
    const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
    const inputs = readdirSync(join(ROOT, name)).filter((entry) => entry !== 'expected.json');
    const { findings, leftOut } = await analyseAll({
      paths: inputs.map((entry) => join(ROOT, name, entry)),
      epoch: null,
    });
    expect(leftOut).toEqual([]);
    const all = findings.map(toTold).sort((a, b) => byCodeUnit(told(a), told(b)));
    for (const { verdict, quotes } of expected.must) {
      const there = all.some((f) => verdict.split('|').includes(f.verdict) && quotesAll(f, quotes));
      expect(there, `missing: ${verdict} on ${quotes.join(' / ')}`).toBe(true);
    }
    const alarms = all.filter((finding) => ALARMS.includes(finding.verdict));
    for (const figures of expected.silent) {
      expect(
        alarms.filter((f) => quotesAll(f, figures)),
        `false alarm on ${figures.join(' / ')}`,
      ).toEqual([]);
    }
    if (process.env.UPDATE_CASES) {
      writeFileSync(file, `${JSON.stringify({ ...expected, findings: all }, null, 2)}\n`);
      return;
    }
    expect(expected.findings, 'no golden: look at the findings, then run with UPDATE_CASES=1').toBeDefined();
    expect(all).toEqual(expected.findings);
  });
});
