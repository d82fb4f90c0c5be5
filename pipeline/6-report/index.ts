import type { Result } from '../model.ts';

/** One output file: name relative to the output folder, and its bytes. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/** Result → files of every chosen format ('json', 'csv', 'html', 'pdf' …). Writes nothing itself. */
export async function report(
  _result: Result,
  _options: { formats: string[]; templates: string | null },
): Promise<{ files: OutputFile[]; problems: string[] }> {
  return { files: [], problems: [] };
}
