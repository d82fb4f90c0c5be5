import type { Command } from 'commander';
import type { ExitStatus } from '../cli.ts';

/** `read`: the article text of files, one JSON object a path. */
export function addRead(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command('read')
    .description('The article text of files: one object a path, without page furniture.')
    .argument('<path...>', 'text, Markdown or HTML files')
    .addHelpText(
      'after',
      `
Out:  {"path", "title", "text"}
A file that cannot be used gives {"path", "error"} in its place and exit status 1 at the end.`,
    )
    .action(async (paths: string[]) => {
      const { readLine } = await import('./lines/read-line.ts');
      let bad = 0;
      for (const path of paths) {
        const line = await readLine(path);
        if ('error' in line) bad++;
        process.stdout.write(`${JSON.stringify(line)}\n`);
      }
      done(bad > 0 ? 1 : 0);
    });
}
