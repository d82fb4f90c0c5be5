/** findings.xml: JUnit XML, for CI servers that draw tests. A finding of high rank is a failure. */
import type { Finding, ReviewState } from '../../model.ts';
import type { Format, Material } from '../format.ts';
import { verdictWord } from '../view/words.ts';

export const junit: Format = {
  name: 'junit',
  title: 'findings.xml, JUnit XML',
  usual: false,
  make: (material) => [{ path: 'findings.xml', content: junitXml(material) }],
};

/** One suite: cards that are high or medium fail, the others and all that agrees pass. */
export function junitXml({ context }: Material): string {
  const { cards, agreements, settled } = context.sorted;
  const failing = cards.filter(fails);
  const cases = [
    ...[...cards, ...agreements].map((finding) => testCase(finding, context.letters)),
    ...settled.map((finding) => skipped(finding, context.result.reviews?.states.get(finding.id))),
  ];
  const counts = `tests="${cases.length}" failures="${failing.length}" errors="0" skipped="${settled.length}" time="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Parallax" ${counts}>
<testsuite name="figures" ${counts}>
${cases.join('\n')}
</testsuite>
</testsuites>
`;
}

function fails({ severity, verdict }: Finding): boolean {
  return (severity === 'high' || severity === 'medium') && verdict !== 'not comparable';
}

function testCase(finding: Finding, letters: Map<string, string>): string {
  const name = text(`${verdictWord(finding).word}: ${finding.headline}`.slice(0, 300));
  const open = `<testcase classname="${text(finding.rule)}" name="${name}" time="0"`;
  const quotes = finding.evidence
    .slice(0, 20)
    .map((e) => `${letters.get(e.articleId) ?? '?'}: ${e.sentence.exact.replace(/\s+/g, ' ')}`);
  const body = text([finding.reason, ...quotes].join('\n'));
  const message = text(finding.headline);
  if (fails(finding))
    return `${open}><failure type="${finding.severity}" message="${message}">${body}</failure></testcase>`;
  return `${open}/>`;
}

/** Explained or dismissed by people. */
function skipped(finding: Finding, state: ReviewState | undefined): string {
  const why = state?.state === 'decided' ? `${state.decision.decision}: ${state.decision.reason}` : '';
  const name = text(`${verdictWord(finding).word}: ${finding.headline}`.slice(0, 300));
  return `<testcase classname="${text(finding.rule)}" name="${name}" time="0"><skipped message="${text(why)}"/></testcase>`;
}

/** Escaped for XML 1.0; characters it does not allow become U+FFFD. */
function text(value: string): string {
  return value
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
}
