import type { Command } from 'commander';
import type { ExitStatus } from '../cli.ts';

/** `diff`: what moved between two runs. */
export function addDiff(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command('diff')
    .description('What moved between two runs: new, changed and resolved findings, edited figures.')
    .argument('<old>', 'findings.json of the earlier run')
    .argument('<new>', 'findings.json of the later run')
    .option('-m, --markdown', 'as a comment for a pull request, at most 60 lines')
    .option('--link <url>', 'address of the full report, for the comment')
    .addHelpText('after', '\nExit status: 0 told, whatever moved; 2 wrong use.')
    .action(
      async (old: string, now: string, flags: { markdown?: boolean; link?: string }, command: Command) => {
        const { readRun, RunError } = await import('../review/run-file.ts');
        const { differ } = await import('../review/diff.ts');
        const { diffMarkdown, diffText } = await import('../review/diff-text.ts');
        if (flags.link !== undefined && !/^https?:\/\/\S+$/.test(flags.link))
          return command.error('error: --link is not an http or https address');
        try {
          const difference = differ(await readRun(old), await readRun(now));
          process.stdout.write(
            flags.markdown ? diffMarkdown(difference, flags.link ?? null) : diffText(difference),
          );
          done(0);
        } catch (error) {
          if (error instanceof RunError) return command.error(`error: ${error.message}`);
          throw error;
        }
      },
    );
}
