import type { Scene } from './segment.ts';
import type { Reading } from './segmentation.ts';

/** How often a pair must stand together before it is read as one name. */
const OFTEN = 3;

/**
 * "the Karelian Watch" again and again: the people's name belongs to the group's. Said once or twice it is only an
 * adjective, as in "the Karelian Parliament". Joins a nationality and a one-word organisation that follows it.
 */
export function qualify(read: readonly { scene: Scene; readings: Reading[] }[]): void {
  const pairs = new Map<string, number>();
  const pairAt = (scene: Scene, a: Reading | undefined, b: Reading | undefined): string | null => {
    if (a?.type !== 'MISC' || b?.type !== 'ORG' || a.to !== b.from || a.to - a.from > 1 || b.to - b.from > 1)
      return null;
    const [first, second] = [scene.words[a.from], scene.words[b.from]];
    if (
      !first ||
      !second ||
      first.possessive ||
      !/^\s+$/.test(second.gap) ||
      scene.terms[b.from]?.organisationHead ||
      scene.terms[b.from]?.body
    )
      return null;
    return `${a.key} ${b.key}`;
  };
  for (const { scene, readings } of read) {
    for (let i = 1; i < readings.length; i++) {
      const pair = pairAt(scene, readings[i - 1], readings[i]);
      if (pair) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  for (const { scene, readings } of read) {
    for (let i = readings.length - 1; i > 0; i--) {
      const [a, b] = [readings[i - 1] as Reading, readings[i] as Reading];
      const pair = pairAt(scene, a, b);
      if (!pair || (pairs.get(pair) ?? 0) < OFTEN) continue;
      readings.splice(i - 1, 2, { ...b, from: a.from, key: pair });
    }
  }
}
