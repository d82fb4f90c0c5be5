import type { DatedEvent } from '../dated/index.ts';
import { type DateJudgement, judgeDates } from '../dated/judge.ts';

export interface MatchedDate {
  event: DatedEvent;
  other: DatedEvent | null;
  judgement: DateJudgement | null;
  sure: boolean;
}

/** Pairs each dated event with the one of the other text most likely to be the same. */
export function matchDates(left: readonly DatedEvent[], right: readonly DatedEvent[]): MatchedDate[] {
  return left.map((event) => {
    let best: { other: DatedEvent; points: number; judgement: DateJudgement } | null = null;
    for (const other of right) {
      const judgement = judgeDates(event.days, other.days);
      const points = score(event, other, judgement);
      if (points > (best?.points ?? 0)) best = { other, points, judgement };
    }
    if (!best || best.points < ENOUGH) return { event, other: null, judgement: null, sure: false };
    return { event, other: best.other, judgement: best.judgement, sure: best.points >= SURE };
  });
}

const ENOUGH = 1;
const SURE = 3;

function score(a: DatedEvent, b: DatedEvent, { verdict }: DateJudgement): number {
  const fits = verdict === 'agrees' ? 2 : verdict === 'consistent' ? 1.2 : 0;
  const [first, ...others] = a.kinds;
  const kind = first !== undefined && b.kinds.includes(first) ? (b.kinds[0] === first ? 3 : 2.2) : 0;
  const any = !kind && others.some((k) => b.kinds.includes(k)) ? 1 : 0;
  const words = Math.min(4, [...a.words].filter((word) => b.words.has(word)).length) * 0.3;
  return fits + kind + any + words;
}
