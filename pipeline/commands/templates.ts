import { cp, mkdir, readdir } from 'node:fs/promises';
import type { Command } from 'commander';
import type { ExitStatus } from '../cli.ts';

/** `templates copy`: the built-in templates, to be changed and given to `run --templates`. */
export function addTemplates(program: Command, done: (status: ExitStatus) => void): void {
  const templates = program.command('templates').description('The templates the reports are made with.');
  templates
    .command('copy')
    .description('Copy the built-in templates into a new or empty folder, to change them.')
    .argument('<dir>', 'the folder')
    .addHelpText('after', '\nThen: run --templates DIR. Files you do not change may be deleted from DIR.')
    .action(async (folder: string) => {
      const { OWN_TEMPLATES } = await import('../6-report/html/templates.ts');
      await mkdir(folder, { recursive: true });
      if ((await readdir(folder)).length > 0) {
        process.stderr.write(`${folder} is not empty; nothing was copied\n`);
        return done(1);
      }
      await cp(OWN_TEMPLATES, folder, { recursive: true });
      process.stderr.write(`templates copied to ${folder}\n`);
    });
}
