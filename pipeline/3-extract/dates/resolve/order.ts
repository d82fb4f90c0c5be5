import type { Slot } from './slot.ts';

/** Months as numbers, seasons and quarters as the month they are at their height. */
export function orderInYear(slot: Slot): number | null {
  if (slot.month) return slot.month;
  if (slot.season) return { WI: 1, SP: 4, SU: 7, FA: 10 }[slot.season];
  if (slot.quarter) return slot.quarter * 3 - 1;
  if (slot.half) return slot.half * 6 - 3;
  return null;
}
