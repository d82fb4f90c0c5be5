import type { Command } from 'commander';
import type { ExitStatus } from '../cli.ts';

/** Formats of the reports, in the order they are made. */
export const FORMATS = ['json', 'csv', 'html', 'pdf'];

/** `run`, the default command: articles in, reports out. */
export function addRun(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command('run', { isDefault: true })
    .description('Read articles and write the reports (the default command).')
    .argument('[path...]', 'articles, or folders of them (.txt, .md, .html)', ['input'])
    .option('-o, --out <dir>', 'where the reports go', 'output')
    .option(
      '-f, --format <list>',
      `which to write, with commas between: ${FORMATS.join(', ')}`,
      FORMATS.join(','),
    )
    .option('-t, --templates <dir>', 'a folder of templates that replace the built-in ones of the same name')
    .addHelpText(
      'after',
      `
The reports are dated with SOURCE_DATE_EPOCH if it is set, else with the newest article's date: the same input gives
the same bytes. Exit status: 0 the reports are written, whatever they say; 1 an article was left out or a format
could not be made; 2 wrong use.`,
    )
    .action(
      async (
        paths: string[],
        options: { out: string; format: string; templates?: string },
        command: Command,
      ) => {
        const formats = [
          ...new Set(options.format.split(',').map((format) => format.trim().toLowerCase())),
        ].filter(Boolean);
        const unknown = formats.filter((format) => !FORMATS.includes(format));
        if (unknown.length > 0 || formats.length === 0) {
          command.error(`error: unknown format "${unknown.join('", "')}"; there are ${FORMATS.join(', ')}`);
        }
        const { runToFolder } = await import('./run-to-folder.ts');
        done(await runToFolder({ paths, out: options.out, formats, templates: options.templates ?? null }));
      },
    );
}
