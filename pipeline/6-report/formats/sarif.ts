/** findings.sarif: SARIF 2.1.0 (OASIS) for code review tools; one result per card. */

import { byCodeUnit } from '../../lib/text.ts';
import type { Evidence, Finding } from '../../model.ts';
import type { Format, Material } from '../format.ts';
import { verdictWord } from '../view/words.ts';

export const sarif: Format = {
  name: 'sarif',
  title: 'findings.sarif, SARIF 2.1.0',
  usual: false,
  make: (material) => [
    { path: 'findings.sarif', content: `${JSON.stringify(sarifLog(material), null, 1)}\n` },
  ],
};

const LEVEL = { high: 'error', medium: 'warning', low: 'note', info: 'none' } as const;

export function sarifLog({ result, context }: Material) {
  const findings = [...context.sorted.cards, ...context.sorted.settled];
  const rules = [...new Set(findings.map((f) => f.rule))].sort(byCodeUnit);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Parallax',
            rules: rules.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })),
          },
        },
        // Offsets are UTF-16 code units.
        columnKind: 'utf16CodeUnits',
        artifacts: result.readings.map(({ document: { article } }) => ({
          location: { uri: uri(article.path) },
          hashes: { 'sha-256': article.sha256 },
        })),
        results: findings.map((finding) => resultOf(finding, rules)),
      },
    ],
  };

  function resultOf(finding: Finding, ids: string[]) {
    const [first, ...others] = finding.evidence.map(location);
    return {
      ruleId: finding.rule,
      ruleIndex: ids.indexOf(finding.rule),
      level: LEVEL[finding.severity],
      message: { text: `${finding.headline}. ${finding.reason}`.trim() },
      locations: first ? [first] : [],
      ...(others.length > 0 ? { relatedLocations: others.map((place, id) => ({ id, ...place })) } : {}),
      // The id holds while sentence and figures stay, the slot also while only values move.
      partialFingerprints: { 'finding/v1': finding.id, 'slot/v1': finding.slot },
      properties: {
        verdict: verdictWord(finding).word,
        severity: finding.severity,
        origins: finding.origins,
      },
      ...suppressionOf(finding),
    };
  }

  function suppressionOf(finding: Finding) {
    const state = result.reviews?.states.get(finding.id);
    if (state?.state !== 'decided' || !context.sorted.settled.includes(finding)) return {};
    return { suppressions: [{ kind: 'external', status: 'accepted', justification: state.decision.reason }] };
  }

  function location(e: Evidence) {
    const article = context.readings.get(e.articleId)?.document.article;
    const raw = article?.raw ?? '';
    const start = position(raw, e.anchor.start);
    const end = position(raw, e.anchor.end);
    return {
      physicalLocation: {
        artifactLocation: { uri: uri(article?.path ?? e.articleId) },
        region: {
          startLine: start.line,
          startColumn: start.column,
          endLine: end.line,
          endColumn: end.column,
          charOffset: e.anchor.start,
          charLength: e.anchor.end - e.anchor.start,
          snippet: { text: e.anchor.exact },
        },
      },
      message: { text: e.role || 'quoted here' },
    };
  }
}

/** Line and column from 1, lines parted by LF, CRLF or CR. */
function position(raw: string, offset: number): { line: number; column: number } {
  const before = raw.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A relative reference (RFC 3986) of a path with forward slashes. */
function uri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
