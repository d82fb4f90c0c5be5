import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMATS, report } from '../6-report/index.ts';
import { byCodeUnit } from '../lib/text.ts';
import type { Decision } from '../model.ts';
import { analyseAll, withReviews } from '../run.ts';
import type { Settings } from './config.ts';
import { loadChoices } from './entities-file.ts';

export interface StaleOptions {
  paths: readonly string[];
  out: string;
  templates: string | null;
  settings: Settings;
  decisions: readonly Decision[] | null;
}

/** Makes the reports anew and says which committed ones are not the same bytes; formats never committed are passed over. */
export async function checkStale(options: StaleOptions): Promise<boolean> {
  const { paths, out, templates, decisions } = options;
  const { sources: sourceNotes = [], ...settings } = options.settings;
  const epoch = process.env.SOURCE_DATE_EPOCH ?? null;
  const result = withReviews(await analyseAll({ paths, epoch, choices: await loadChoices() }), {
    reviews: decisions,
    sourceNotes,
  });
  const committed = await filesIn(out);
  const stale: string[] = [];
  const expected = new Set<string>();
  for (const { name } of FORMATS) {
    // Printing takes seconds; it is done only where there is something to compare.
    if (name === 'pdf' && !committed.some((file) => file.endsWith('.pdf'))) continue;
    const { files, problems } = await report(result, { formats: [name], templates, ...settings });
    if (!files.some(({ path }) => committed.includes(path)) && problems.length === 0) continue;
    for (const problem of problems) stale.push(`not made: ${problem}`);
    for (const { path, content } of files) {
      expected.add(path);
      if (!existsSync(join(out, path))) stale.push(`missing: ${path}`);
      else if (!Buffer.from(content).equals(await readFile(join(out, path)))) stale.push(`stale: ${path}`);
    }
  }
  const left = committed.filter((file) => file.startsWith('articles/') && !expected.has(file));
  stale.push(...left.map((file) => `stale: ${file} (its article is gone)`));
  if (expected.size === 0) stale.push(`stale: no reports in ${out}`);
  for (const line of stale) process.stdout.write(`${line}\n`);
  return stale.length > 0;
}

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, encoding: 'utf8' });
  return entries.map((name) => name.replaceAll('\\', '/')).sort(byCodeUnit);
}
