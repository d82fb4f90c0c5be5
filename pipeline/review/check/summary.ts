/** What `check` needs of a result: small enough to keep beside the articles, so that nothing is computed twice. */
import { valuesOf } from '../../lib/values.ts';
import type { Evidence, Finding, LeftOut, Reading, Result } from '../../model.ts';

export interface Place {
  path: string;
  /** From 1; columns in UTF-16 code units, the end exclusive. */
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface CheckedFinding {
  id: string;
  slot: string;
  rule: string;
  severity: 'high' | 'medium' | 'low';
  headline: string;
  values: string[];
  place: Place | null;
}

export interface Checked {
  articles: number;
  leftOut: LeftOut[];
  findings: CheckedFinding[];
}

/** The findings that ask for a decision: those the discrepancy report has cards for. */
export function asksForDecision({ verdict, severity }: Pick<Finding, 'verdict' | 'severity'>): boolean {
  if (severity === 'info' || verdict === 'information') return false;
  return verdict !== 'agrees' && verdict !== 'consistent' && verdict !== 'adds up';
}

export function checkedOf(result: Result): Checked {
  const readings = new Map(result.readings.map((r) => [r.document.article.id, r]));
  return {
    articles: result.readings.length,
    leftOut: result.leftOut,
    findings: result.findings.filter(asksForDecision).map((finding) => ({
      id: finding.id,
      slot: finding.slot,
      rule: finding.rule,
      severity: finding.severity as CheckedFinding['severity'],
      headline: finding.headline,
      values: valuesOf(finding),
      place: placeOf(finding.evidence[0], readings),
    })),
  };
}

function placeOf(evidence: Evidence | undefined, readings: Map<string, Reading>): Place | null {
  const article = evidence && readings.get(evidence.articleId)?.document.article;
  if (!article) return null;
  const start = lineAndColumn(article.raw, evidence.anchor.start);
  const end = lineAndColumn(article.raw, evidence.anchor.end);
  return { path: article.path, ...start, endLine: end.line, endColumn: end.column };
}

function lineAndColumn(raw: string, offset: number): { line: number; column: number } {
  const lines = raw.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
