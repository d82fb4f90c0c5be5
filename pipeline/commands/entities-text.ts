import { readFile } from 'node:fs/promises';

/** What the user decided about names: which are one, which never are, and what to call them. */
export const ENTITIES_FILE = 'entities.yaml';

/** The text of this folder's entities.yaml; null if there is none. */
export async function entitiesText(): Promise<string | null> {
  try {
    return await readFile(ENTITIES_FILE, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
