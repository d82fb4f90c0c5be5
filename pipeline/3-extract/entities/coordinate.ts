import type { EntityType } from '../../model.ts';
import { type Points, type Scene, TYPES } from './segment.ts';
import type { Reading } from './segmentation.ts';

/** By so much the best type must lead to be sure, below so much it is a guess, and so much the guess may cost. */
const SURE = 3;
const GUESS = 2.4;
const COST = 3;

const COMMA = /^ ?, $/;
const AND = /^ ?,? (?:and|or) $/;

/** By how much the type of a reading leads. */
function lead({ points, type }: Reading): number {
  let second = Number.NEGATIVE_INFINITY;
  for (const other of TYPES) if (other !== type) second = Math.max(second, points[other as keyof Points]);
  return points[type] - second;
}

/** What is joined by "and" is of one kind: in "Petrovar, Dorrin and Karel Steel Co" the unsure ones follow the sure ones. */
export function coordinate(read: readonly { scene: Scene; readings: Reading[] }[]): void {
  for (const { scene, readings } of read) {
    for (let from = 0; from < readings.length - 1; from++) {
      const to = listEnd(scene, readings, from);
      if (to === from) continue;
      settle(readings, from, to);
      from = to;
    }
  }
}

/** The last item of the list that starts with reading `from`; itself if there is none. */
function listEnd(scene: Scene, readings: readonly Reading[], from: number): number {
  for (let at = from; at < readings.length - 1; at++) {
    const [a, b] = [readings[at] as Reading, readings[at + 1] as Reading];
    const between = scene.text.slice(scene.words[a.to - 1]?.end ?? 0, scene.words[b.from]?.start ?? 0);
    // "Norway's Petrovar and Kenya's Dorrin": two owners, no list
    if (scene.words[b.to - 1]?.possessive) return from;
    if (AND.test(between)) return at + 1;
    if (!COMMA.test(between)) return from;
  }
  return from;
}

function settle(readings: Reading[], from: number, to: number): void {
  let kind: EntityType | null = null;
  for (let at = from; at <= to; at++) {
    const reading = readings[at] as Reading;
    if (lead(reading) < SURE) continue;
    if (kind !== null && kind !== reading.type) return;
    kind = reading.type;
  }
  if (kind === null) return;
  for (let at = from; at <= to; at++) {
    const reading = readings[at] as Reading;
    if (
      reading.type === kind ||
      lead(reading) > GUESS ||
      reading.points[kind] < reading.points[reading.type] - COST
    )
      continue;
    readings[at] = { ...reading, type: kind };
  }
}
