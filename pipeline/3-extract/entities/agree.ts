import type { EntityType } from '../../model.ts';
import type { Reading } from './segmentation.ts';

/** So many mentions, and such a share of them, outvote the odd one. */
const ENOUGH = 5;
const SHARE = 0.8;

/** A name read nearly always as one type is that type everywhere: "in Karel Strategy" of a headline makes no place of it. */
export function agree(read: readonly { readings: Reading[] }[]): void {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { readings } of read) {
    for (const { key, type } of readings) {
      const count = counts.get(key) ?? new Map<EntityType, number>();
      counts.set(key, count.set(type, (count.get(type) ?? 0) + 1));
    }
  }
  for (const { readings } of read) {
    for (const [at, reading] of readings.entries()) {
      const count = counts.get(reading.key);
      if (!count || count.size === 1) continue;
      const all = [...count.values()].reduce((sum, n) => sum + n, 0);
      for (const [type, n] of count) {
        if (n >= ENOUGH && n / all >= SHARE && type !== reading.type) readings[at] = { ...reading, type };
      }
    }
  }
}
