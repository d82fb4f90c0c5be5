import { type Command, Option } from 'commander';
import type { ExitStatus } from '../cli.ts';
import type { Level } from '../review/check/judge.ts';
import { reviewsOr } from './reviews-option.ts';
import { makeRoom } from './room.ts';

interface CheckFlags {
  failOn: Level;
  baseline?: string;
  reviews?: string;
  config?: string;
  templates?: string;
  out: string;
  stale?: boolean;
  cache: string;
}

/** `check`: does anything here still ask for a decision? For CI. */
export function addCheck(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command('check')
    .description('Say what still asks for a decision; for continuous integration.')
    .argument('[path...]', 'articles, or folders of them', ['input'])
    .addOption(
      new Option('--fail-on <level>', 'the lowest severity that fails')
        .choices(['high', 'medium', 'low'])
        .default('high'),
    )
    .option('--baseline <file>', 'findings.json of an earlier run; what stands there is not new')
    .option('-r, --reviews <file>', 'decisions on findings (default: reviews.yaml, if it is there)')
    .option('--stale', 'fail also when the reports in --out are not what the articles give, byte for byte')
    .option('-o, --out <dir>', 'where the committed reports are, for --stale', 'output')
    .option('-t, --templates <dir>', 'the templates they were made with, for --stale')
    .option('-c, --config <file>', 'the settings they were made with, for --stale')
    .option('--cache <dir>', 'remembers what unchanged articles gave; safe to delete', '.cache/parallax')
    .addHelpText(
      'after',
      `
Where GITHUB_ACTIONS is set, findings are annotated beside the lines of the articles, and a summary is added to
GITHUB_STEP_SUMMARY. Exit status: 0 nothing new; 1 undecided findings at or above the level, an article that cannot be
used, or stale reports; 2 wrong use.`,
    )
    .action(async (paths: string[], flags: CheckFlags, command: Command) => {
      const decisions = await reviewsOr(command, flags.reviews);
      await makeRoom(paths);
      const { checkArticles } = await import('./check-articles.ts');
      try {
        const known = await idsIn(flags.baseline);
        const status = await checkArticles(paths, flags, decisions ?? [], known);
        if (!flags.stale) return done(status);
        const { readConfig } = await import('./config.ts');
        const config = await readConfig(flags.config ?? null);
        if ('problem' in config) return command.error(`error: ${config.problem}`);
        const { checkStale } = await import('./check-stale.ts');
        const { out, templates = null } = flags;
        const stale = await checkStale({ paths, out, templates, settings: config.settings, decisions });
        done(stale ? 1 : status);
      } catch (error) {
        if (error instanceof BaselineError) return command.error(`error: ${error.message}`);
        throw error;
      }
    });
}

class BaselineError extends Error {}

/** Findings of an earlier run; none when no baseline is given. */
async function idsIn(baseline: string | undefined): Promise<Set<string>> {
  if (baseline === undefined) return new Set();
  const { readRun, RunError } = await import('../review/run-file.ts');
  try {
    return new Set((await readRun(baseline)).findings.map(({ id }) => id));
  } catch (error) {
    throw error instanceof RunError ? new BaselineError(error.message) : error;
  }
}
