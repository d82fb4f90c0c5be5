import type { EntityType } from '../../model.ts';
import { commonness, Is, isNamePart } from './gazetteer/index.ts';
import type { Scene } from './segment.ts';
import type { Reading } from './segmentation.ts';

/** A word of fewer letters is too easily another word's short form. */
const SHORTEST = 4;

/** Is the word a family name and no other? */
function isFamily(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return word?.shape === 'lower' && word.gap === ' ' && commonness(word.key) === 0 && isNamePart(word.text);
}

/** What a small word is, if it can be nothing but a name: no word of the dictionary, or a rare one before a family name. */
function kindOf(scene: Scene, at: number): EntityType | null {
  const [word, term] = [scene.words[at], scene.terms[at]];
  if (word?.shape !== 'lower' || !term || term.functional) return null;
  if (word.text.length < SHORTEST || /[-@_/.]/.test(word.text) || /[@_/]\s?$/.test(word.gap)) return null;
  if (/^\s?[_@/]/.test(scene.text.slice(word.end, word.end + 2))) return null;
  const rare = term.common === 0;
  if (!rare) return term.common < 1 && term.flags & Is.givenName && isFamily(scene, at + 1) ? 'PER' : null;
  if (term.flags & Is.demonym) return null;
  if (term.flags & (Is.country | Is.city)) return 'LOC';
  if (term.flags & Is.givenName) return 'PER';
  return term.flags & (Is.organisation | Is.team) ? 'ORG' : null;
}

/**
 * Names that a hasty writer left small: "joanna lindgren moved to lisbon". Only in posts and messages, and only words that
 * the dictionary does not have; `taken` are the names found by their capitals.
 */
export function smallNames(scene: Scene, taken: readonly Reading[]): Reading[] {
  if (!scene.personal() && scene.casing !== 'none') return [];
  const found: Reading[] = [];
  for (let from = 0; from < scene.words.length; from++) {
    const type = kindOf(scene, from);
    if (!type || taken.some((name) => name.from <= from && from < name.to)) continue;
    const next = scene.words[from + 1];
    const family = type === 'PER' && next?.shape === 'lower' && next.gap === ' ' && !next.key.includes('-');
    const to = family && commonness(next.key) < 1 && isNamePart(next.text) ? from + 2 : from + 1;
    const key = scene.words
      .slice(from, to)
      .map((word) => word.key)
      .join(' ');
    const points = { PER: 0, ORG: 0, LOC: 0, MISC: 0, [type]: 2 };
    found.push({ from, to, key, type, points });
    from = to - 1;
  }
  return found;
}
