import { readFile, stat } from 'node:fs/promises';
import type { Article, LeftOut } from '../model.ts';
import { articleOfBytes } from './article.ts';
import { formatOf } from './file-format.ts';
import { listInputs, whyUnread } from './list.ts';

export interface ReadInputs {
  articles: Article[];
  leftOut: LeftOut[];
}

const LARGEST = 5 * 1024 * 1024;

/**
 * Reads files and folders (their articles, in code-unit order, sub-folders included). What cannot be used is left
 * out with a reason and never stops the rest. `found` is told how many files there are, `seen` of each file read.
 */
export async function readInputs(
  paths: readonly string[],
  on: { found?: (count: number) => void; seen?: (path: string) => void } = {},
): Promise<ReadInputs> {
  const { files, leftOut } = await listInputs(paths);
  on.found?.(files.length);
  const articles: Article[] = [];
  for (const { file, path, id } of files) {
    const read = await readOne(file, path, id);
    on.seen?.(path);
    if ('problem' in read) leftOut.push({ path, reason: read.problem });
    else articles.push(read);
  }
  return { articles, leftOut };
}

async function readOne(file: string, path: string, id: string): Promise<Article | { problem: string }> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return { problem: `larger than ${LARGEST / 1024 / 1024} MB` };
    return await articleOfBytes(await readFile(file), { id, path, format: formatOf(file) ?? 'text' });
  } catch (error) {
    return { problem: whyUnread(error) };
  }
}
