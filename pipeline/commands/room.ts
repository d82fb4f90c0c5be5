/** Room for very many articles: Node's heap ends near 4 GB, whatever memory the machine has. */
import { realpathSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { listInputs } from '../1-read/list.ts';

/** Bytes of articles from which more is asked for. A byte of text takes 35 to 60 of heap, by the figures in it. */
const MANY = 40_000_000;
/** Share of the machine's memory that the heap may take. */
const SHARE = 0.75;
const MEGABYTE = 2 ** 20;

/**
 * Starts the process over with a larger heap where the articles ask for it (execve: same process id, same streams).
 * Does nothing where a person has set the limit, or where Node cannot start itself over; there a line says how to.
 */
export async function makeRoom(paths: readonly string[]): Promise<void> {
  const own = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  if (!isCommandLine() || /max[-_]old[-_]space[-_]size/.test(own)) return;
  const { files } = await listInputs(paths);
  const bytes = files.reduce((sum, { file }) => sum + sizeOf(file), 0);
  const wanted = heapFor(bytes, getHeapStatistics().heap_size_limit, memory());
  if (wanted === null) return;
  const flag = `--max-old-space-size=${wanted}`;
  try {
    if (!process.execve) throw new Error('not on this system');
    const args = [flag, ...process.execArgv, ...process.argv.slice(1)];
    process.execve(process.execPath, [process.execPath, ...args]);
  } catch {
    const size = `${Math.round(bytes / 1e6)} MB of articles`;
    process.stderr.write(`note: ${size} may ask for more memory: set NODE_OPTIONS=${flag}\n`);
  }
}

/** The heap to ask for, in megabytes, or null where the limit (in bytes, as is the memory) will do or is all there is. */
export function heapFor(bytes: number, limit: number, available: number): number | null {
  const most = available * SHARE;
  return bytes < MANY || most <= limit ? null : Math.floor(most / MEGABYTE);
}

/** The machine's memory, or what a container leaves of it. */
const memory = (): number => Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);

/** Is this process the command line, and not a program that calls it? */
function isCommandLine(): boolean {
  const [, script] = process.argv;
  try {
    return script !== undefined && realpathSync(script) === join(import.meta.dirname, '..', 'cli.ts');
  } catch {
    return false;
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
