import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder: all of them under temporary names first, then each is renamed to its own. A run that
 * is killed while it writes leaves the old files whole. Paths are relative to `folder`, with forward slashes.
 */
export async function writeFiles(
  folder: string,
  files: readonly { path: string; content: string | Uint8Array }[],
): Promise<void> {
  const written: [string, string][] = [];
  try {
    for (const file of files) {
      const path = join(folder, file.path);
      const temporary = `${path}.${process.pid}.tmp`;
      await mkdir(dirname(path), { recursive: true });
      written.push([temporary, path]);
      await writeFile(temporary, file.content);
    }
    for (const [temporary, path] of written) await rename(temporary, path);
  } catch (error) {
    await Promise.all(written.map(([temporary]) => rm(temporary, { force: true })));
    throw error;
  }
}
