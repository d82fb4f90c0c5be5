/** The commands, their help and the exit status; the only place that ends the process. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check.ts';
import { addCompare } from './commands/compare.ts';
import { addDiff } from './commands/diff.ts';
import { addExtract } from './commands/extract.ts';
import { addRead } from './commands/read.ts';
import { addReview } from './commands/review.ts';
import { addReviews } from './commands/reviews.ts';
import { addRun, loadFormatHelp } from './commands/run.ts';
import { addTemplates } from './commands/templates.ts';

/** 0 done, 1 something could not be used or made, 2 wrong use. */
export type ExitStatus = 0 | 1 | 2;

/** Runs one command line (without the program's name) and says how it ended. */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = new Command('parallax')
    .description(
      'Reads articles on one subject and reports where their figures agree, differ or cannot be compared.',
    )
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nExit status: 0 done; 1 an input had to be left out or an output could not be made; 2 wrong use.',
    );
  const done = (result: ExitStatus) => {
    status = result;
  };
  addRun(program, done);
  addCheck(program, done);
  addDiff(program, done);
  addReview(program, done);
  addReviews(program, done);
  addExtract(program, done);
  addCompare(program, done);
  addRead(program, done);
  addTemplates(program, done);
  overrideExit(program);
  if (args.some((arg) => arg === '--help' || arg === '-h')) await loadFormatHelp();
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** Lets no command end the process by itself. */
function overrideExit(command: Command): void {
  command.exitOverride().showHelpAfterError('Try --help.');
  command.commands.forEach(overrideExit);
}

if (import.meta.main) {
  // The stages are loaded when a command needs them; compiled once, they load in half the time.
  enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache'));
  // A reader that has had enough (`… | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`parallax: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
}
