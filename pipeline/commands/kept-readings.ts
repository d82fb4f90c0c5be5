/** Readings kept from one check to the next, so that of a thousand articles only the changed ones are read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sha256 } from '../lib/hash.ts';
import type { Reading } from '../model.ts';
import { programKey } from '../review/check/cache.ts';
import { writeFiles } from './write-files.ts';

/** One file, written anew each time. */
const FILE = 'readings.bin';
/** Of more articles the file would be larger than it is worth: an article takes 20 to 80 kB. */
const MOST = 3000;

/** What was kept by this very program; nothing, where the file is not what was written. */
export async function recallReadings(folder: string): Promise<Map<string, Reading>> {
  try {
    const file = await readFile(join(folder, FILE));
    const body = file.subarray(DIGITS);
    if (file.toString('latin1', 0, DIGITS) === sumOf(body)) return deserialize(body);
  } catch {
    // No such file, or no room for it: all articles are read.
  }
  return new Map();
}

/** A folder that cannot be written costs time the next time, no more. */
export async function keepReadings(folder: string, readings: Map<string, Reading>): Promise<void> {
  if (readings.size > MOST) return;
  try {
    const body = serialize(readings);
    await writeFiles(folder, [{ path: FILE, content: Buffer.concat([Buffer.from(sumOf(body)), body]) }]);
  } catch {
    // A cache is a convenience.
  }
}

/** Length of the check sum at the beginning of the file. */
const DIGITS = 64;

const sumOf = (body: Uint8Array): string => sha256(programKey() + sha256(body));
