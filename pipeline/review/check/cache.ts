/**
 * Remembers what a set of articles gave. The key says everything the answer depends on: the bytes of every article,
 * the program itself and the report's date; so an entry is never out of date, and may be deleted at any time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../lib/hash.ts';
import { byCodeUnit } from '../../lib/text.ts';

/** Entries beyond these are old. */
const MOST = 20;

/** One key for articles (what they are called and the SHA-256 of their bytes) and settings. */
export function cacheKey(
  files: readonly { id: string; path: string; sha256: string }[],
  settings: readonly string[],
): string {
  return sha256(JSON.stringify([programKey(), settings, files.map((f) => [f.id, f.path, f.sha256])]));
}

/** Another version of the program, of its packages or of Node may find other things. */
export function programKey(): string {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const sources = readdirSync(join(root, 'pipeline'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name))
    .sort(byCodeUnit)
    .map((name) => join(root, 'pipeline', name));
  const lock = join(root, 'package-lock.json');
  const hashes = [...sources, lock].map((file) => {
    try {
      return sha256(readFileSync(file));
    } catch {
      return 'not there';
    }
  });
  return sha256([process.version, ...hashes].join());
}

/** What was remembered under a key; null when there is nothing, or it is not what was written. */
export async function recall<T>(folder: string, key: string): Promise<T | null> {
  try {
    const [sum, body = ''] = split(await readFile(fileOf(folder, key), 'utf8'));
    return sum === sha256(`${key}\n${body}`) ? (JSON.parse(body) as T) : null;
  } catch {
    return null;
  }
}

/** Remembers; a folder that cannot be written costs time the next time, no more. */
export async function remember(
  folder: string,
  key: string,
  value: object,
  write: (folder: string, files: { path: string; content: string }[]) => Promise<void>,
): Promise<void> {
  const body = JSON.stringify(value);
  const file = fileOf(folder, key);
  try {
    await mkdir(dirname(file), { recursive: true });
    await write(folder, [{ path: nameOf(key), content: `${sha256(`${key}\n${body}`)}\n${body}` }]);
    await forgetOld(folder);
  } catch {
    // A cache is a convenience.
  }
}

async function forgetOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^check-[0-9a-f]{32}\.json$/.test(name));
  if (names.length <= MOST) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  dated.sort((a, b) => b.time - a.time);
  await Promise.all(dated.slice(MOST).map(({ name }) => rm(join(folder, name), { force: true })));
}

const nameOf = (key: string) => `check-${key.slice(0, 32)}.json`;
const fileOf = (folder: string, key: string) => join(folder, nameOf(key));

function split(text: string): [string, string?] {
  const at = text.indexOf('\n');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
