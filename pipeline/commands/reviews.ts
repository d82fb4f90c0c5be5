import type { Command } from 'commander';
import type { ExitStatus } from '../cli.ts';

/** `reviews merge` and `reviews list`. */
export function addReviews(program: Command, done: (status: ExitStatus) => void): void {
  const reviews = program.command('reviews').description('The decisions in reviews.yaml.');
  reviews
    .command('list')
    .description('List the decisions, one a line.')
    .option('-r, --reviews <file>', 'the file', 'reviews.yaml')
    .action(async ({ reviews: path }: { reviews: string }, command: Command) => {
      const { loadReviews } = await import('../review/store.ts');
      try {
        for (const d of (await loadReviews(path)) ?? [])
          process.stdout.write(
            `${d.finding}  ${d.date}  ${d.decision}  ${d.reviewer}: ${d.reason} | ${d.headline}\n`,
          );
        done(0);
      } catch (error) {
        command.error(`error: ${(error as Error).message}`);
      }
    });
  reviews
    .command('merge')
    .description(
      'Take in decisions collected in a report or by someone else; what is decided otherwise here stays.',
    )
    .argument('<file>', 'the decisions to take in')
    .option('-r, --reviews <file>', 'the file that takes them in', 'reviews.yaml')
    .addHelpText(
      'after',
      '\nExit status: 0 all taken in; 1 some are decided otherwise here, see the lines; 2 wrong use.',
    )
    .action(async (file: string, { reviews: path }: { reviews: string }, command: Command) => {
      const { loadReviews, updateReviews } = await import('../review/store.ts');
      const { mergeReviews } = await import('../review/merge.ts');
      const { ReviewsError } = await import('../review/file.ts');
      const say = (line: string) => void process.stdout.write(`${line}\n`);
      try {
        const incoming = (await loadReviews(file)) ?? [];
        const merged = await updateReviews(path, (text) => {
          const answer = mergeReviews(text, path, incoming);
          return { text: answer.text, answer };
        });
        for (const { ours, theirs } of merged.conflicts) {
          say(`decided otherwise: ${ours.headline} [${ours.finding}]`);
          say(`  kept:     ${ours.decision} by ${ours.reviewer}, ${ours.date}: ${ours.reason}`);
          say(`  not taken: ${theirs.decision} by ${theirs.reviewer}, ${theirs.date}: ${theirs.reason}`);
        }
        say(`${merged.added.length} taken into ${path}, ${merged.conflicts.length} decided otherwise`);
        done(merged.conflicts.length > 0 ? 1 : 0);
      } catch (error) {
        if (error instanceof ReviewsError) return command.error(`error: ${error.message}`);
        throw error;
      }
    });
}
