/**
 * The browser that comes with the npm package `@sparticuz/chromium` (Linux x64), unpacked into a folder of our own.
 *
 * The package itself unpacks into the shared temp folder and trusts whatever already lies there. Here: unpack into a
 * new folder, write down what was unpacked, rename; and before use look that nothing has been changed.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { sha256 } from '../../lib/hash.ts';

/** What a launch needs of the unpacked browser. */
export interface Unpacked {
  executable: string;
  /** Shared libraries a bare machine lacks. */
  libraries: string;
  /** Fontconfig file that names the bundled font only: without any font a PDF is silently blank. */
  fontconfig: string;
}

const MARK = 'unpacked.json';

/** Unpacks once per version; later calls only check. Throws with one clear line when it cannot. */
export async function unpackBundled(): Promise<Unpacked> {
  const bin = bundleFolder();
  const key = await bundleKey(bin);
  const root = await cacheRoot();
  const home = join(root, `chromium-${key}`);
  if (!(await isWhole(home, key))) await unpack(bin, root, home, key);
  return paths(home);
}

function paths(home: string): Unpacked {
  return {
    executable: join(home, 'chromium'),
    libraries: join(home, 'lib'),
    fontconfig: join(home, 'fonts.conf'),
  };
}

/** The package's folder of compressed files; throws when the package is not installed. */
function bundleFolder(): string {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  // Where the entry point lies below the package's top differs from version to version.
  while (!existsSync(join(folder, 'bin', 'chromium.br')) && dirname(folder) !== folder)
    folder = dirname(folder);
  return join(folder, 'bin');
}

/** Version of the package and size of its archive: another version unpacks into another folder. */
async function bundleKey(bin: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8'));
  const { size } = await stat(join(bin, 'chromium.br'));
  return `${version}-${sha256(`${version}:${size}`).slice(0, 8)}`;
}

/** A folder that only this user can write to. */
async function cacheRoot(): Promise<string> {
  const user = process.getuid?.() ?? 'user';
  const wanted = [
    process.env.XDG_CACHE_HOME && join(process.env.XDG_CACHE_HOME, 'parallax'),
    homedir() && join(homedir(), '.cache', 'parallax'),
    join(tmpdir(), `parallax-${user}`),
  ];
  for (const folder of wanted) {
    if (!folder) continue;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if (!(await isPrivate(folder))) continue;
      const probe = join(folder, `.probe-${process.pid}`);
      await writeFile(probe, '');
      await rm(probe);
      return folder;
    } catch {
      // Not writable: the next one.
    }
  }
  throw new Error('no private folder to unpack the browser into; set XDG_CACHE_HOME to one');
}

async function isPrivate(path: string): Promise<boolean> {
  const { uid, mode } = await lstat(path);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

async function isWhole(home: string, key: string): Promise<boolean> {
  try {
    const mark = JSON.parse(await readFile(join(home, MARK), 'utf8'));
    const { executable } = paths(home);
    const { size } = await lstat(executable);
    return mark.key === key && mark.size === size && (await isPrivate(home)) && (await isPrivate(executable));
  } catch {
    return false;
  }
}

async function unpack(bin: string, root: string, home: string, key: string): Promise<void> {
  const fresh = join(root, `.unpacking-${key}-${process.pid}`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  try {
    const executable = join(fresh, 'chromium');
    await Promise.all([
      pipeline(source(bin, 'chromium.br'), createWriteStream(executable, { mode: 0o700 })),
      pipeline(source(bin, 'al2023.tar.br'), extract(fresh, { dmode: 0o700, fmode: 0o600 })),
      pipeline(source(bin, 'fonts.tar.br'), extract(fresh, { dmode: 0o700, fmode: 0o600 })),
    ]);
    await chmod(executable, 0o700);
    await writeFile(join(fresh, 'fonts.conf'), fontconfig(join(home, 'fonts'), join(home, 'font-cache')));
    const { size } = await stat(executable);
    await writeFile(join(fresh, MARK), JSON.stringify({ key, size }));
    await rm(home, { recursive: true, force: true });
    await rename(fresh, home);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another run may have been quicker; then its folder is as good.
    if (!(await isWhole(home, key))) throw error;
  }
}

function source(bin: string, file: string) {
  return createReadStream(join(bin, file)).compose(createBrotliDecompress({ chunkSize: 2 ** 20 }));
}

function fontconfig(fonts: string, cache: string): string {
  const text = (path: string) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${text(fonts)}</dir>
  <cachedir>${text(cache)}</cachedir>
</fontconfig>
`;
}
