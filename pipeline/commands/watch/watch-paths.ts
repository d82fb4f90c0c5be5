import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors save in several steps; what comes within this time is one change. */
const PAUSE_MS = 200;

/**
 * Calls `changed` after files or folders have changed, one call at a time; a change during a call leads to one more.
 * Files are watched through their folder, since editors replace them. Returns how to stop.
 */
export function watchPaths(paths: readonly string[], changed: () => Promise<void>): () => void {
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | null = null;
  let isRunning = false;
  let isWaiting = false;
  const run = async () => {
    if (isRunning) {
      isWaiting = true;
      return;
    }
    isRunning = true;
    try {
      await changed();
    } catch (error) {
      process.stderr.write(`not renewed: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    isRunning = false;
    if (isWaiting) {
      isWaiting = false;
      await run();
    }
  };
  const soon = () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE_MS);
  };
  for (const path of new Set(paths)) {
    const folder = isFolder(path);
    const name = basename(path);
    try {
      const watcher = watch(folder ? path : dirname(path), { recursive: folder }, (_, file) => {
        if (folder ? !isOwn(file ?? '') : file === null || file === name) soon();
      });
      watcher.on('error', () => {});
      watchers.push(watcher);
    } catch {
      process.stderr.write(`cannot be watched: ${path}\n`);
    }
  }
  return () => {
    if (timer) clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Temporary and hidden files are no articles. */
function isOwn(file: string): boolean {
  return /(?:^|[\\/])\.|\.(?:tmp|lock)$|~$/.test(file);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
