/** Which two spellings of one name are worth a line in a report. */
import { acronymLetters } from '../../lib/names.ts';
import type { EntityType } from '../../model.ts';

/**
 * Do the letters differ in a way that may puzzle a reader? Not by a word more, an initial ("Ann B. Lee"), an
 * article, a plural ("Guardsmen"), -er and -or; and not by a number ("II Corps", "III Corps") or so far that they are two names.
 */
export function isOtherSpelling(a: string, b: string, type: EntityType): boolean {
  if (numerals(a) !== numerals(b)) return false;
  const [one, other] = [bare(a), bare(b)];
  // A family name alone may be another person's.
  if (type === 'PER' && words(one) < 2) return false;
  if (one === other || words(one) !== words(other)) return false;
  const limit = type === 'PER' ? 2 : Math.max(2, Math.min(one.length, other.length) / 4);
  return lettersApart(one, other) <= limit;
}

/** "N-RA" and "NRAP": one letter more or less; hyphens alone are no difference. */
export function isOtherAcronym(a: string, b: string): boolean {
  const [short, long] = [acronymLetters(a), acronymLetters(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  return long.length === short.length + 1 && long.startsWith(short);
}

const words = (name: string): number => name.split(/[\s-]+/).length;

/** "Louis XVI" → "XVI", "Formula 1" → "1". */
const numerals = (name: string): string => (name.match(/\b(?:[IVXLC]+|\d+)\b/g) ?? []).join(' ');

/** Lower case, without initials, articles, plural and the choice of -er or -or. */
function bare(form: string): string {
  return form
    .replace(/(?<=\s)\p{Lu}\.?\s/gu, '')
    .toLowerCase()
    .replace(/(?<=^|\s)the\s/g, '')
    .replace(/men\b/g, 'man')
    .replace(/s\b/g, '')
    .replace(/or\b/g, 'er');
}

/** Letters one name has and the other has not, in any order: "Kirsten" and "Kristen" 0, "Jon Kyl" and "John Kelly" 4. */
function lettersApart(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (const letter of a) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of b) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts.values()].reduce((sum, n) => sum + Math.abs(n), 0);
}
