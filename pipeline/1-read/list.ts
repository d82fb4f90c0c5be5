/** Which files an invocation means, before any is read. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import { byCodeUnit } from '../lib/text.ts';
import type { LeftOut } from '../model.ts';
import { formatOf, isData, whyPassedOver } from './file-format.ts';

/** A file to be read. */
export interface InputFile {
  file: string;
  /** As reports show it. */
  path: string;
  /** The article's id, unique among these files. */
  id: string;
}

/** The files of paths and folders, each once, in code-unit order per folder; what is not there is left out. */
export async function listInputs(
  paths: readonly string[],
): Promise<{ files: InputFile[]; leftOut: LeftOut[] }> {
  const leftOut: LeftOut[] = [];
  const files: InputFile[] = [];
  const known = new Set<string>();
  const ids = new Set<string>();
  for (const path of paths) {
    for (const file of await filesOf(path, leftOut)) {
      const real = await realpath(file).catch(() => file);
      if (known.has(real)) continue;
      known.add(real);
      files.push({ file, path: shownPath(file), id: freeId(file, ids) });
    }
  }
  return { files, leftOut };
}

/**
 * A file itself; a folder's articles. Hidden files and unknown endings in folders are passed over, and documents
 * that somebody may take for articles (.docx, .pdf) are left out with a word.
 */
async function filesOf(path: string, leftOut: LeftOut[]): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) {
      if (!isData(path)) return [path];
      leftOut.push({ path: shownPath(path), reason: 'data, not an article (articles are .txt, .md, .html)' });
      return [];
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !isHidden(relative(path, file)))
      .sort(byCodeUnit);
    const articles = files.filter((file) => formatOf(file) !== null);
    for (const file of files) {
      const reason = whyPassedOver(file);
      if (reason) leftOut.push({ path: shownPath(file), reason });
    }
    if (articles.length === 0)
      leftOut.push({ path: shownPath(path), reason: 'no articles (.txt, .md, .html) in this folder' });
    return articles;
  } catch (error) {
    leftOut.push({ path: shownPath(path), reason: whyUnread(error) });
    return [];
  }
}

function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.startsWith('.') || part.startsWith('~$'));
}

/** One line that says why a file could not be read. */
export function whyUnread(error: unknown): string {
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
