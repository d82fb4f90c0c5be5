import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** A path in the folder of test data that may stand beside the project; null where it is absent. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(ROOT, '..', 'shared', ...parts);
  return existsSync(path) ? path : null;
}
