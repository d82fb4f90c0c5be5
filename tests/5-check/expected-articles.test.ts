/**
 * The findings and traps written down for two real articles, which are kept outside the project. Skipped where they
 * are not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../pipeline/1-read/index.ts';
import { corpusOf } from '../../pipeline/5-check/index.ts';
import { rules } from '../../pipeline/5-check/rules/index.ts';
import type { Finding, Reading } from '../../pipeline/model.ts';
import { analyse } from '../../pipeline/run.ts';

const folder = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));
const present = existsSync(`${folder}expected/findings.json`);

interface Quote {
  file: string;
  start: number;
  end: number;
}
interface Expected {
  findings: { id: string; type: string; quotes: Quote[] }[];
  traps: { id: string; quotes: Quote[] }[];
}

/** What the rules of this folder have to find; the others are found by the comparison of figures. */
const VERDICTS: Record<string, Finding['verdict'][]> = {
  contradiction_partial: ['conflicts'],
  arithmetic_ok: ['adds up'],
  date_ambiguity: ['undecided date'],
  name_variant: ['name varies'],
  attribution_gap: ['source missing'],
};
const DISCREPANCIES: Finding['verdict'][] = ['conflicts', 'diverges', 'does not add up', 'undecided date'];

describe.skipIf(!present)('the two articles', async () => {
  const expected = present
    ? (JSON.parse(readFileSync(`${folder}expected/findings.json`, 'utf8')) as Expected)
    : { findings: [], traps: [] };
  const { articles } = present ? await readInputs([folder]) : { articles: [] };
  const readings = articles.map(analyse).filter((r): r is Reading => 'document' in r);
  const corpus = corpusOf(readings);
  const findings = rules.flatMap((rule) => rule.run(corpus));
  const mine = expected.findings.filter((f) => VERDICTS[f.type]);

  it.each(mine.map((f) => [f.id, f] as const))('%s is found', (_, { type, quotes }) => {
    const fitting = findings.filter((f) => VERDICTS[type]?.includes(f.verdict));
    const best = Math.max(0, ...fitting.map((f) => quotes.filter((q) => covers(f, q, 'sentence')).length));
    expect(best).toBeGreaterThanOrEqual(quotes.length * 0.75);
  });

  it.each(expected.traps.map((t) => [t.id, t] as const))('%s is no discrepancy', (_, { quotes }) => {
    const alarms = findings.filter((f) => DISCREPANCIES.includes(f.verdict));
    const sprung = alarms.filter(
      (f) => f.evidence.length === 2 && quotes.every((q) => covers(f, q, 'anchor')),
    );
    expect(sprung.map((f) => f.headline)).toEqual([]);
  });

  it('has no other alarm of high severity', () => {
    const high = findings.filter((f) => f.severity === 'high');
    expect(high.map((f) => f.rule)).toEqual(['percent-change']);
  });
});

function covers(finding: Finding, quote: Quote, by: 'anchor' | 'sentence'): boolean {
  return finding.evidence.some(
    (e) => quote.file.startsWith(e.articleId) && e[by].start < quote.end && quote.start < e[by].end,
  );
}
