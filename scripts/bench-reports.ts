/**
 * `node scripts/bench-reports.ts`: how long the reports take. Prints a table: HTML of all reports for 1,000 made-up
 * articles; then a report of two pages and one of twenty, printed by Chromium and, where it is installed, by
 * WeasyPrint from the very same HTML.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { briefingPage, discrepancyPage } from '../pipeline/6-report/html/page.ts';
import { loadTemplates } from '../pipeline/6-report/html/templates.ts';
import { report } from '../pipeline/6-report/index.ts';
import { locateBrowser } from '../pipeline/6-report/pdf/locate.ts';
import { launch, print } from '../pipeline/6-report/pdf/print.ts';
import { DEFAULT_SETTINGS, viewOf } from '../pipeline/6-report/view/index.ts';
import { madeUp } from './bench-reports/made.ts';
import { readPdf } from './check-reports/read-pdf.ts';
import { table } from './eval/table.ts';

/** A report of two pages and one of twenty: which, and of how many articles. */
const REPORTS = [
  { make: briefingPage, articles: 2 },
  { make: discrepancyPage, articles: 18 },
];
const REPEATS = 5;

const seconds = (from: number) => (performance.now() - from) / 1000;

/** The shortest of a few runs: what the work takes when nothing disturbs it. */
async function shortest(work: () => Promise<void> | void): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < REPEATS; i++) {
    const from = performance.now();
    await work();
    best = Math.min(best, seconds(from));
  }
  return best;
}

const many = await madeUp(1_000);
let html = Number.POSITIVE_INFINITY;
for (let i = 0; i < REPEATS; i++) {
  const before = process.cpuUsage();
  const { files, problems } = await report(many, { formats: ['html'], templates: null });
  if (problems.length > 0 || files.length < 1_002)
    throw new Error(problems.join('; ') || 'files are missing');
  const { user, system } = process.cpuUsage(before);
  html = Math.min(html, (user + system) / 1e6);
}
process.stdout.write(
  `HTML of all reports, 1,000 articles, ${many.findings.length} findings: ${html.toFixed(2)} s of processor time\n`,
);

const weasyprint = spawnSync('weasyprint', ['--version'], { encoding: 'utf8' });
const peer = weasyprint.status === 0 ? weasyprint.stdout.trim() : null;
process.stdout.write(`beside: ${peer ?? 'WeasyPrint is not installed, skipped'}\n`);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const startUp = performance.now();
const puppet = await launch(await locateBrowser());
const started = seconds(startUp);
const rows: string[][] = [];
try {
  const templates = loadTemplates(null);
  for (const { make, articles } of REPORTS) {
    const { view } = viewOf(await madeUp(articles), DEFAULT_SETTINGS);
    const page = make(templates, view, { pages: {} });
    let bytes: Uint8Array = new Uint8Array();
    const ours = await shortest(async () => {
      bytes = await print(puppet, page, view.paper);
    });
    const { pages } = await readPdf(bytes);
    rows.push([
      String(pages.length),
      `${ours.toFixed(2)} s`,
      peer ? `${(await shortest(() => printWithPeer(page))).toFixed(2)} s` : '–',
    ]);
  }
} finally {
  await puppet.close();
  rmSync(folder, { recursive: true });
}
process.stdout.write(`start of the browser: ${started.toFixed(2)} s, once a run\n`);
process.stdout.write(
  `${table([['pages', 'Chromium, one print', 'WeasyPrint, its start included'], ...rows])}\n`,
);

function printWithPeer(page: string): void {
  const [from, to] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  writeFileSync(from, page);
  const { status, stderr } = spawnSync('weasyprint', ['--quiet', from, to], { encoding: 'utf8' });
  if (status !== 0 || readFileSync(to).length < 1_000) throw new Error(`weasyprint: ${stderr.slice(0, 300)}`);
}
