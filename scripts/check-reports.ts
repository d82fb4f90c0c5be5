/**
 * `node scripts/check-reports.ts DIR`: looks into the reports of a run. A PDF without fonts is blank and raises no
 * error by itself, so the PDFs are opened: every page must hold words in embedded fonts, and every finding of
 * findings.json must be readable in the discrepancy report.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type PdfFacts, readPdf } from './check-reports/read-pdf.ts';

interface FindingsFile {
  findings: { verdict: string; headline: string }[];
  leftOut: { path: string; reason: string }[];
}

const REPORTS = ['briefing', 'discrepancies'];
const MOST_PAGES = 200;
/** What a reader must be told in so many words. */
const LOUD = new Set(['conflicts', 'diverges', 'does not add up']);

const folder = process.argv[2] ?? 'output';
const problems: string[] = [];
const must = (holds: boolean, problem: string) => {
  if (!holds) problems.push(problem);
};

/** Letters and digits only: line breaks, hyphens and ligatures of the page do not matter, nor which apostrophe it is. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|\u02bc/gu, '');

const findings = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8')) as FindingsFile;
for (const name of ['findings.schema.json', 'figures.csv', ...REPORTS.map((report) => `${report}.html`)]) {
  const path = join(folder, name);
  must(existsSync(path) && statSync(path).size > 0, `${name}: missing or empty`);
}
for (const report of REPORTS) {
  const path = join(folder, `${report}.pdf`);
  if (!existsSync(path)) {
    problems.push(`${report}.pdf: missing`);
    continue;
  }
  const facts = await readPdf(readFileSync(path));
  judge(`${report}.pdf`, facts);
  if (report !== 'discrepancies') continue;
  const words = squeeze(facts.pages.join(' '));
  for (const { verdict, headline } of findings.findings.filter((finding) => LOUD.has(finding.verdict))) {
    must(words.includes(squeeze(headline)), `${report}.pdf: does not say (${verdict}): ${headline}`);
  }
}

function judge(name: string, { pages, fonts }: PdfFacts): void {
  must(pages.length >= 1 && pages.length <= MOST_PAGES, `${name}: ${pages.length} pages`);
  pages.forEach((text, i) => {
    must(squeeze(text).length > 0, `${name}: page ${i + 1} is blank`);
  });
  must(fonts.length > 0, `${name}: no fonts`);
  for (const font of fonts) must(font.embedded, `${name}: font ${font.name} is not embedded`);
  process.stdout.write(`${name}: ${pages.length} pages, ${fonts.length} embedded fonts\n`);
}

for (const problem of problems) process.stdout.write(`WRONG  ${problem}\n`);
process.stdout.write(
  `${findings.findings.length} findings; ${problems.length === 0 ? 'reports are whole' : `${problems.length} problems`}\n`,
);
if (problems.length > 0) process.exitCode = 1;
