/** The files of a report by name, made once per test file. */
import { type OutputFile, type ReportOptions, report } from '../../pipeline/6-report/index.ts';
import type { Result } from '../../pipeline/model.ts';

export async function filesOf(
  result: Result,
  formats: string[],
  options: Partial<ReportOptions> = {},
): Promise<Map<string, OutputFile['content']>> {
  const { files, problems } = await report(result, { formats, templates: null, ...options });
  if (problems.length > 0) throw new Error(problems.join('; '));
  return new Map(files.map((f) => [f.path, f.content]));
}

export function textOf(files: Map<string, OutputFile['content']>, name: string): string {
  const content = files.get(name);
  if (content === undefined) throw new Error(`${name} is not among the files`);
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
}
