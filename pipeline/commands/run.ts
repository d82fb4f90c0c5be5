import type { Command } from 'commander';
import type { ExitStatus } from '../cli.ts';
import type { Reading } from '../model.ts';
import { reviewsOr } from './reviews-option.ts';
import { makeRoom } from './room.ts';

/** `run`, the default command: articles in, reports out. */
export function addRun(program: Command, done: (status: ExitStatus) => void): void {
  program
    .command('run', { isDefault: true })
    .description('Read articles and write the reports (the default command).')
    .argument('[path...]', 'articles, or folders of them (.txt, .md, .html)', ['input'])
    .option('-o, --out <dir>', 'where the reports go', 'output')
    .option('-f, --format <list>', 'which to write, with commas between; see below (default: the usual ones)')
    .option('-t, --templates <dir>', 'a folder of templates that replace the built-in ones of the same name')
    .option('-c, --config <file>', 'title, brand, logo, language and paper of the reports (YAML)')
    .option('-r, --reviews <file>', 'decisions on findings (default: reviews.yaml, if it is there)')
    .option(
      '-w, --watch',
      'run again when an article or decision changes, and show the reports on a local page',
    )
    .addHelpText('after', () => `\n${formatHelp}\n\n${AFTER}`)
    .action(async (paths: string[], options: RunFlags, command: Command) => {
      // Wrong use is told before the stages are loaded.
      const [{ readConfig }, { FORMATS }] = await Promise.all([
        import('./config.ts'),
        import('../6-report/index.ts'),
      ]);
      const known = FORMATS.map(({ name }) => name);
      const formats = options.format === undefined ? usual(FORMATS) : listOf(options.format);
      const unknown = formats.filter((format) => !known.includes(format));
      if (unknown.length > 0)
        command.error(`error: no format "${unknown.join('", "')}"; there are ${known.join(', ')}`);
      if (formats.length === 0) command.error(`error: --format names none; there are ${known.join(', ')}`);
      const config = await readConfig(options.config ?? null);
      if ('problem' in config) return command.error(`error: ${config.problem}`);
      const templates = options.templates ?? null;
      const { sources: sourceNotes = [], ...settings } = config.settings;
      const reviews = await reviewsOr(command, options.reviews);
      await makeRoom(paths);
      const { runToFolder } = await import('./run-to-folder.ts');
      const { out } = options;
      const all = { paths, out, formats, templates, settings, reviews, sourceNotes };
      if (!options.watch) return done(await runToFolder(all));
      const { watchRun } = await import('./watch/watch-run.ts');
      const { loadReviews, REVIEWS_FILE } = await import('../review/store.ts');
      // An article that has not changed is not read again.
      const read = new Map<string, Reading>();
      const again = async () =>
        runToFolder({ ...all, known: read, reviews: await loadReviews(options.reviews ?? null) });
      done(await watchRun(again, [...paths, options.reviews ?? REVIEWS_FILE], out));
    });
}

interface RunFlags {
  out: string;
  format?: string;
  templates?: string;
  config?: string;
  reviews?: string;
  watch?: boolean;
}

const AFTER = `The reports are dated with SOURCE_DATE_EPOCH if it is set, else with the newest article's date: the same input gives
the same bytes. Without --config, parallax.config.yaml in this folder is read if it is there.
Exit status: 0 the reports are written, whatever they say; 1 an article was left out or a format could not be made;
2 wrong use.`;

let formatHelp = '';

/** Loads what the help says of the formats; they are too heavy to load for every command. */
export async function loadFormatHelp(): Promise<void> {
  const { FORMATS } = await import('../6-report/index.ts');
  const lines = FORMATS.map(
    ({ name, title, usual }) => `  ${name.padEnd(10)}${title}${usual ? ' (usual)' : ''}`,
  );
  formatHelp = `Formats:\n${lines.join('\n')}`;
}

function usual(formats: readonly { name: string; usual: boolean }[]): string[] {
  return formats.filter((format) => format.usual).map(({ name }) => name);
}

function listOf(text: string): string[] {
  return [...new Set(text.split(',').map((name) => name.trim().toLowerCase()))].filter(Boolean);
}
