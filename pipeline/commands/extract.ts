import type { Command } from 'commander';
import type { ExitStatus } from '../cli.ts';
import { mapLines } from './ndjson.ts';

/** `extract`: figures, dates and names of passages, NDJSON to NDJSON. */
export function addExtract(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command('extract')
    .description(
      'Figures, dates and names of texts: NDJSON on standard input, one object a line out, in order.',
    )
    .addHelpText(
      'after',
      `
In:   {"id", "text", "published"?: "YYYY-MM-DD"}
Out:  {"id", "quantities": […], "dates": […], "entities": […]}
A bad line gives {"error", "line"} in its place and exit status 1 at the end. Offsets are UTF-16, end exclusive.`,
    )
    .action(async () => {
      const { extractLine } = await import('./lines/extract-line.ts');
      done((await mapLines(process.stdin, process.stdout, extractLine)) > 0 ? 1 : 0);
    });
}
