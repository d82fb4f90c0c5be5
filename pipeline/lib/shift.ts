/** What moved between two sets of values, in words. */
import { fold } from './text.ts';

export interface Shift {
  before: string;
  after: string;
}

/** The values that differ, in pairs, each cut down to what differs: "as high as 30,000" → "30,000". */
export function shifted(before: readonly string[], after: readonly string[]): Shift[] {
  const old = before.map(fold);
  const now = after.map(fold);
  const gone = old.filter((words) => !now.includes(words));
  const come = now.filter((words) => !old.includes(words));
  const shifts: Shift[] = [];
  for (const words of gone) {
    const at = mostAlike(words, come);
    shifts.push(cut(words, come.splice(at, 1)[0] ?? ''));
  }
  return [...shifts, ...come.map((words) => ({ before: '', after: words }))];
}

/** "30,000 → 35,000; 12 → gone" */
export function shiftText(shifts: readonly Shift[]): string {
  if (shifts.length === 0) return 'the same figures, judged otherwise';
  return shifts.map(({ before, after }) => `${before || 'not there'} → ${after || 'gone'}`).join('; ');
}

/** Evidence may come in another order; a value moves to the one that shares most of its words. */
function mostAlike(words: string, candidates: readonly string[]): number {
  const own = new Set(words.split(' '));
  let best = 0;
  let most = -1;
  for (const [i, candidate] of candidates.entries()) {
    const shared = candidate.split(' ').filter((word) => own.has(word)).length;
    if (shared > most) [best, most] = [i, shared];
  }
  return best;
}

/** The words both begin or end with say nothing of the change; what is left may not be empty. */
function cut(before: string, after: string): Shift {
  const a = before.split(' ');
  const b = after.split(' ');
  while (a.length > 1 && b.length > 1 && a[0] === b[0]) [a.shift(), b.shift()];
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) [a.pop(), b.pop()];
  return { before: a.join(' '), after: b.join(' ') };
}
