import { soundKey } from '../../lib/names.ts';
import type { Memory, Points, Scene } from './segment.ts';
import type { Reading } from './segmentation.ts';

/** How much of the points of one place carries over to another, and to how many points it may add up. */
const SHARE = 0.5;
const MOST = 4;
/** Only the bracketed acronym gives a name so many points. */
const CERTAIN = 15;

/** Sentences with names from which on a text introduces its people. */
const LONG = 6;

const limit = (value: number): number => Math.max(-MOST, Math.min(MOST, value));

/** What a first reading of the document teaches the second one. */
export function remember(read: readonly { scene: Scene; readings: Reading[] }[]): Memory {
  const phrases = new Map<string, Points>();
  const sounds = new Map<string, Points>();
  const surnames = new Set<string>();
  for (const { scene, readings } of read) {
    for (const { key, type, points, from, to } of readings) {
      const sum = phrases.get(key) ?? { PER: 0, ORG: 0, LOC: 0, MISC: 0 };
      phrases.set(key, sum);
      // Only the winning type is carried over, less what spoke for the runner-up
      const others = Object.entries(points).filter(([other]) => other !== type);
      const margin = points[type] - Math.max(...others.map(([, value]) => value));
      // A name that the article spells out for its acronym is a name wherever it stands
      sum[type] =
        points[type] > CERTAIN
          ? CERTAIN
          : Math.max(sum[type], limit(sum[type] + SHARE * Math.max(0, margin)));
      // "Brightwater Ltd" is "Brightwater" from then on
      if (to - from > 1 && scene.terms[to - 1]?.legalForm) {
        const short = scene.words
          .slice(from, to - 1)
          .map((word) => word.key)
          .join(' ');
        if (!phrases.has(short)) phrases.set(short, sum);
      }
      if (to - from > 1 && key.includes('-')) {
        const sound = soundKey(key);
        if (sound) sounds.set(sound, sum);
      }
      if (type === 'PER' && to - from > 1 && points.PER > 1) {
        const last = scene.terms[to - 1]?.generation ? to - 2 : to - 1;
        const surname = scene.words[last];
        if (surname && surname.text.length > 2) surnames.add(surname.key);
      }
    }
  }
  return { phrases, sounds, surnames, long: read.length >= LONG };
}
