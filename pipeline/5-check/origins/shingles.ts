/** Copied text is found by shingles: runs of words, hashed, of which a fixed sample is compared. */

const WORDS = 8;
/** Hashes kept per text (bottom-k sketch; Broder 1997): enough to tell a copy from a chance meeting. */
const SKETCH = 64;

/** The smallest `SKETCH` hashes of a text's word 8-grams, ascending. Texts shorter than 8 words have one shingle. */
export function sketch(text: string): number[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hash);
  const hashes = new Set<number>();
  for (let i = 0; i === 0 || i + WORDS <= words.length; i++) {
    let value = 0x811c9dc5;
    for (let j = i; j < Math.min(words.length, i + WORDS); j++)
      value = Math.imul(value ^ (words[j] as number), 0x01000193) >>> 0;
    hashes.add(value);
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH);
}

/** Share of common shingles, estimated from two ascending sketches: 0 to 1. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let [i, j, both, all] = [0, 0, 0, 0];
  while (all < SKETCH && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
    all++;
  }
  return all ? both / all : 0;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value;
}
