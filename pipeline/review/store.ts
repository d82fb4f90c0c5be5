/** reviews.yaml on disk: read whole, written whole, one writer at a time. */
import { open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Decision } from '../model.ts';
import { EMPTY, ReviewsError } from './error.ts';

export const REVIEWS_FILE = 'reviews.yaml';

/** The text of a reviews file; what an empty one holds where there is none yet. @throws ReviewsError */
export async function reviewsText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return EMPTY;
    throw new ReviewsError(`${path}: cannot be read (${codeOf(error)})`);
  }
}

/** The decisions of a named file, which must be there, or of reviews.yaml here if it is; null = there is none. */
export async function loadReviews(named: string | null): Promise<Decision[] | null> {
  const path = named ?? REVIEWS_FILE;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (named === null && codeOf(error) === 'ENOENT') return null;
    throw new ReviewsError(`${path}: cannot be read (${codeOf(error)})`);
  }
  // YAML and schema take a while to load; without the file they are not needed.
  const { readReviews } = await import('./file.ts');
  return readReviews(text, path);
}

/**
 * Reads the file as it is now, lets `change` make the new text, and puts it in the file's place in one step. While
 * that goes on no other Parallax writes the file. When anything fails the old file is whole. @throws ReviewsError
 */
export async function updateReviews<T>(
  path: string,
  change: (text: string) => { text: string; answer: T },
): Promise<T> {
  return inTurn(path, async () => {
    const unlock = await lock(path);
    try {
      const before = await reviewsText(path);
      const { text, answer } = change(before);
      if (text !== before) await replace(path, text);
      return answer;
    } finally {
      await unlock();
    }
  });
}

async function replace(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { flush: true });
    // A link to the file stays a link.
    await rename(temporary, await realpath(path).catch(() => path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw unwritable(path, error);
  }
}

const turns = new Map<string, Promise<unknown>>();

/** One after the other inside this process. */
function inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
  const next = (turns.get(path) ?? Promise.resolve()).then(work, work);
  turns.set(path, next);
  return next;
}

/** A lock left behind by a killed process is taken over after this long; writing takes milliseconds. */
const STALE_MS = 5_000;
const TRIES = 200;

/** A lock file keeps other processes out. */
async function lock(path: string): Promise<() => Promise<void>> {
  const file = `${path}.lock`;
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      await (await open(file, 'wx')).close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw unwritable(path, error);
      const age = Date.now() - (await stat(file).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
      if (age > STALE_MS) await rm(file, { force: true });
      else await wait(50);
    }
  }
  throw new ReviewsError(`${path}: another process is writing it; if none is, delete ${file}`);
}

const WHY: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission to write here',
  EPERM: 'no permission to write here',
  ENOENT: 'there is no such folder',
};

function unwritable(path: string, error: unknown): ReviewsError {
  const code = codeOf(error);
  return new ReviewsError(`${path}: not saved, the file is as it was: ${WHY[code] ?? code}`);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String((error as Error).message ?? error);
}
