import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import { byCodeUnit } from '../lib/text.ts';
import type { Article, LeftOut } from '../model.ts';
import { articleOfBytes, formatOf } from './article.ts';

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
  const leftOut: LeftOut[] = [];
  const files: string[] = [];
  const known = new Set<string>();
  for (const path of paths) {
    for (const file of await filesOf(path, leftOut)) {
      const real = await realpath(file).catch(() => file);
      if (!known.has(real)) files.push(file);
      known.add(real);
    }
  }
  on.found?.(files.length);
  const articles: Article[] = [];
  const ids = new Set<string>();
  for (const file of files) {
    const path = shownPath(file);
    const read = await readOne(file, path, freeId(file, ids));
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

/** A file itself; a folder's articles. Hidden files and unknown endings in folders are passed over. */
async function filesOf(path: string, leftOut: LeftOut[]): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => !entry.isDirectory() && formatOf(entry.name) !== null)
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !relative(path, file)
            .split(/[\\/]/)
            .some((part) => part.startsWith('.')),
      )
      .sort(byCodeUnit);
    if (files.length === 0)
      leftOut.push({ path: shownPath(path), reason: 'no articles (.txt, .md, .html) in this folder' });
    return files;
  } catch (error) {
    leftOut.push({ path: shownPath(path), reason: whyUnread(error) });
    return [];
  }
}

function whyUnread(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'a folder, not a file';
  return `cannot be read (${code ?? (error as Error).message})`;
}

/** The path as given with forward slashes; an absolute one is shortened, so that reports do not tell of the machine. */
function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  const shown = !isAbsolute(path)
    ? path
    : inside.startsWith('..') || isAbsolute(inside)
      ? basename(path)
      : inside;
  return shown.replaceAll('\\', '/') || '.';
}

/** "Strategic Logic.md" → "strategic-logic"; the second of a name gets "-2". */
function freeId(file: string, taken: Set<string>): string {
  const name = basename(file).replace(/\.[^.]+$/, '');
  const slug =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'article';
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}
