/** Findings → reports. Returns files and writes none. */
import type { Result } from '../model.ts';
import type { OutputFile } from './format.ts';
import { FORMATS } from './formats/index.ts';
import { loadTemplates } from './html/templates.ts';
import { DEFAULT_SETTINGS, type ViewSettings, viewOf } from './view/index.ts';

export type { OutputFile } from './format.ts';
export { FORMATS } from './formats/index.ts';
export type { ViewSettings } from './view/index.ts';

export interface ReportOptions extends Partial<ViewSettings> {
  /** Names of `FORMATS`; empty = the usual ones. */
  formats: string[];
  /** A folder whose files replace the project's templates of the same name; null = none. */
  templates: string | null;
}

/** Result → files of every chosen format. A format that cannot be made is a problem, in one line; the others stand. */
export async function report(
  result: Result,
  options: ReportOptions,
): Promise<{ files: OutputFile[]; problems: string[] }> {
  const { formats, templates: folder, ...settings } = options;
  const files: OutputFile[] = [];
  const problems: string[] = [];
  const wanted = FORMATS.filter((f) => (formats.length > 0 ? formats.includes(f.name) : f.usual));
  for (const name of formats)
    if (!FORMATS.some((f) => f.name === name)) problems.push(`${name}: no such format`);
  let material: Parameters<(typeof FORMATS)[number]['make']>[0];
  try {
    const { view, context } = viewOf(result, { ...DEFAULT_SETTINGS, ...settings });
    material = { result, view, context, templates: loadTemplates(folder) };
  } catch (error) {
    return { files, problems: [...problems, messageOf(error)] };
  }
  for (const format of wanted) {
    try {
      files.push(...(await format.make(material)));
    } catch (error) {
      problems.push(`${format.name}: ${messageOf(error)}`);
    }
  }
  return { files, problems };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
