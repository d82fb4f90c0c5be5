import type { Word } from './words.ts';

/** Parts of a word that can give a letter: "Tehreek-e-Karel" gives T, e, K; "DataHarbour" D, H. */
const PARTS = /[\p{Lu}][\p{Ll}\p{M}]*|[\p{Ll}\p{M}]+/gu;

/** The letters of an acronym, without hyphens, stops and a plural s: "IS-K" → "ISK". */
export function letters(acronym: string): string {
  return acronym
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?<=\p{Lu}{2})s$/u, '')
    .toUpperCase();
}

/**
 * Are the letters the initials of the words, in order, from the first word to the last? Small words may be left
 * out; a word may give further letters of its own ("Defence Ministry" → "DefMin" does not fit, "Pakistan" → "PK" does).
 */
export function fitsInitials(words: readonly Pick<Word, 'text' | 'shape'>[], acronym: string): boolean {
  const wanted = letters(acronym);
  if (wanted.length < 2 || wanted.length > 10) return false;
  const parts: { letter: string; needed: boolean }[] = [];
  for (const word of words) {
    for (const [at, part] of [...word.text.matchAll(PARTS)].entries()) {
      const small = part[0].charAt(0) === part[0].charAt(0).toLowerCase();
      parts.push({ letter: part[0].charAt(0).toUpperCase(), needed: !small && at === 0 });
    }
  }
  if (parts[0]?.letter !== wanted.charAt(0)) return false;
  // reach = how many letters are accounted for, over all ways to skip optional parts
  let reach = new Set([0]);
  for (const { letter, needed } of parts) {
    const next = new Set<number>();
    for (const done of reach) {
      if (wanted.charAt(done) === letter) next.add(done + 1);
      if (!needed) next.add(done);
    }
    reach = next;
  }
  return reach.has(wanted.length);
}
