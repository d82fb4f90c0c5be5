import type { Command } from 'commander';
import type { ExitStatus } from '../cli.ts';
import { mapLines } from './ndjson.ts';

/** `compare`: do two passages agree? NDJSON to NDJSON. */
export function addCompare(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command('compare')
    .description(
      'Do the figures of two texts agree? NDJSON on standard input, one object a line out, in order.',
    )
    .addHelpText(
      'after',
      `
In:   {"id", "a", "b"}
Out:  {"id", "verdict": "agree" | "conflict" | "not_comparable", "full", "reason"}
"full" is the verdict as a report gives it ("consistent", "diverges", "cannot tell" …).
A bad line gives {"error", "line"} in its place and exit status 1 at the end.`,
    )
    .action(async () => {
      const { compareLine } = await import('./lines/compare-line.ts');
      done((await mapLines(process.stdin, process.stdout, compareLine)) > 0 ? 1 : 0);
    });
}
