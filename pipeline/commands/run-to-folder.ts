import type { ExitStatus } from '../cli.ts';
import { type RunOptions, run } from '../run.ts';
import { loadChoices } from './entities-file.ts';
import { showProgress } from './progress.ts';
import { writeFiles } from './write-files.ts';

/** A whole run with its talk on standard error and its files in a folder. */
export async function runToFolder(
  options: Omit<RunOptions, 'epoch' | 'choices'> & { out: string },
): Promise<ExitStatus> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const choices = await loadChoices();
  const outcome = await showProgress((progress) =>
    run({ ...options, choices, epoch: process.env.SOURCE_DATE_EPOCH ?? null }, progress),
  );
  const { result, files, problems } = outcome;
  for (const { path, reason } of result.leftOut) say(`left out: ${path}: ${reason}`);
  for (const { document } of result.readings) {
    for (const note of document.notes) say(`note: ${document.article.path}: ${note}`);
  }
  await writeFiles(options.out, files);
  for (const problem of problems) say(`not made: ${problem}`);
  const figures = result.readings.reduce((sum, reading) => sum + reading.mentions.quantities.length, 0);
  say(
    `${count(result.readings.length, 'article')}, ${count(figures, 'figure')}, ${count(result.findings.length, 'finding')}: ` +
      `${count(files.length, 'file')} written to ${options.out}`,
  );
  return result.leftOut.length > 0 || problems.length > 0 ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
