import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Command } from 'commander';
import type { ExitStatus } from '../cli.ts';
import { interrupted } from './interrupted.ts';

interface ReviewFlags {
  reviews: string;
  reviewer?: string;
  port: string;
  templates?: string;
  config?: string;
}

/** `review`: the findings as a work list on a local page. */
export function addReview(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command('review')
    .description('Decide on findings on a local page; decisions go to reviews.yaml at once.')
    .argument('[path...]', 'articles, or folders of them', ['input'])
    .option('-r, --reviews <file>', 'where decisions are kept', 'reviews.yaml')
    .option('--reviewer <name>', 'who decides (default: the name git knows)')
    .option('-p, --port <number>', 'port on 127.0.0.1; 0 = any free one', '0')
    .option('-t, --templates <dir>', 'a folder of templates that replace the built-in ones of the same name')
    .option('-c, --config <file>', 'title, brand and notes on sources (YAML)')
    .addHelpText(
      'after',
      '\nThe page is for this machine only, needs no network, and ends with Ctrl+C. Exit status: 0 ended; 2 wrong use.',
    )
    .action(async (paths: string[], flags: ReviewFlags, command: Command) => {
      const port = Number(flags.port);
      if (!/^\d{1,5}$/.test(flags.port) || port > 65_535)
        return command.error('error: --port is not a port number');
      const { readConfig } = await import('./config.ts');
      const config = await readConfig(flags.config ?? null);
      if ('problem' in config) return command.error(`error: ${config.problem}`);
      const { reviewsText } = await import('../review/store.ts');
      const { readReviews, ReviewsError } = await import('../review/file.ts');
      try {
        readReviews(await reviewsText(flags.reviews), flags.reviews);
      } catch (error) {
        if (error instanceof ReviewsError) return command.error(`error: ${error.message}`);
        throw error;
      }
      const { openDesk } = await import('./review/open-desk.ts');
      const desk = await openDesk({
        paths,
        port,
        reviews: flags.reviews,
        reviewer: flags.reviewer ?? (await gitName()),
        templates: flags.templates ?? null,
        config: config.settings,
      });
      process.stderr.write(`Review page: ${desk.url}\nEnd with Ctrl+C.\n`);
      await interrupted();
      await desk.close();
      done(0);
    });
}

async function gitName(): Promise<string> {
  try {
    return (await promisify(execFile)('git', ['config', 'user.name'])).stdout.trim();
  } catch {
    return '';
  }
}
