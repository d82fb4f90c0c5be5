import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, type Score } from './score.ts';
import { ROOT } from './shared.ts';

const FILE = join(ROOT, 'tests', 'eval-floor.json');
/** How far a score may lie under its floor: half a digit of the last that is shown. */
const slackOf = (digits = 1) => 0.5 * 10 ** -digits;

export type Floor = Record<string, number>;

export function readFloor(): Floor {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floor) : {};
}

export interface Fallen {
  name: string;
  floor: number;
  value: number;
}

/** The scores that fell under their floor. What was not measured is not judged. */
export function fallen(scores: readonly Score[], floor: Floor): Fallen[] {
  return scores.flatMap((score) => {
    const name = nameOf(score);
    const least = floor[name];
    if (least === undefined || score.value === null || score.value >= least - slackOf(score.digits))
      return [];
    return [{ name, floor: least, value: score.value }];
  });
}

/** Raises the floor to today's scores; a score that is lower now keeps its old floor. */
export function raised(scores: readonly Score[], floor: Floor): Floor {
  const next = { ...floor };
  for (const score of scores) {
    if (score.value === null) continue;
    const name = nameOf(score);
    const value = Math.floor(score.value * 1000) / 1000;
    next[name] = Math.max(next[name] ?? value, value);
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function writeFloor(floor: Floor): void {
  writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`);
}
