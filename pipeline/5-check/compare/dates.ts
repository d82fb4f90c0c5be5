import type { Days } from '../dated/day.ts';
import type { DatedEvent } from '../dated/index.ts';
import { type DateJudgement, judgeDates } from '../dated/judge.ts';

export interface MatchedDate {
  event: DatedEvent;
  other: DatedEvent | null;
  judgement: DateJudgement | null;
  sure: boolean;
  /** Both name the kind of event right beside the date ("born", "released"). */
  sameKind: boolean;
}

/** Pairs each dated event with the one of the other text most likely to be the same. */
export function matchDates(left: readonly DatedEvent[], all: readonly DatedEvent[]): MatchedDate[] {
  // "On 19 May 2016 … the 2016 contest": the year says nothing that the day does not say.
  const right = all.filter((event) => !all.some((other) => isFiner(other.days, event.days)));
  return left.map((event) => {
    let best: { other: DatedEvent; points: number; judgement: DateJudgement } | null = null;
    for (const other of right) {
      const judgement = judgeDates(event.days, other.days);
      const points = score(event, other, judgement);
      if (points > (best?.points ?? 0)) best = { other, points, judgement };
    }
    if (!best || best.points < ENOUGH)
      return { event, other: null, judgement: null, sure: false, sameKind: false };
    const sameEdge = edgeOf(best.other) !== null && edgeTold(event) === edgeOf(best.other);
    const sameKind = sameEdge || (event.kinds[0] !== undefined && event.kinds[0] === best.other.kinds[0]);
    const sure =
      best.points >= SURE &&
      !event.setting &&
      !best.other.setting &&
      (sameEdge || !isOneOfMany(best.other, right)) &&
      !otherPlace(event, best.other);
    return { event, other: best.other, judgement: best.judgement, sure, sameKind };
  });
}

/** Is the one a day where the other is but a month or year that holds it? */
export function isFiner(a: Days, b: Days): boolean {
  if (a.relation !== 'in' || b.relation !== 'in' || !a.from || !b.from || !a.to || !b.to) return false;
  return a.from >= b.from && a.to <= b.to && (a.from !== b.from || a.to !== b.to);
}

/** "… (2002), … (2005) and … (2013)": of several dates of one kind, which is meant stays open. */
function isOneOfMany(event: DatedEvent, all: readonly DatedEvent[]): boolean {
  const [kind] = event.kinds;
  return kind !== undefined && all.some((other) => other !== event && other.kinds[0] === kind);
}

/** Both say where, and it is not the same place: "released in one country" is not "released in another". */
function otherPlace(a: DatedEvent, b: DatedEvent): boolean {
  if (!a.places.size || !b.places.size) return false;
  return ![...a.places].some((place) => b.places.has(place));
}

/** A pair of dates scores at least this, or it is no pair; from SURE on it can contradict. */
const ENOUGH = 0.9;
const SURE = 2.7;

/** Kinds that begin the same thing: a band is "formed" or "starts", a series "premieres" or "begins". */
const RELATED: readonly (readonly [string, string])[] = [
  ['founding', 'beginning'],
  ['release', 'beginning'],
  ['filming', 'beginning'],
  ['filming', 'ending'],
  ['release', 'ending'],
];

const alike = (a: string, b: string): boolean =>
  a === b || RELATED.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/** "shot from May 1994 to June 1995" dates the beginning and the end of one thing. */
function edgeOf({ days: { relation }, sentence, timex }: DatedEvent): 'beginning' | 'ending' | null {
  if (relation !== 'since' && relation !== 'until') return null;
  const at = timex.start - sentence.start;
  const [before, after] = [
    sentence.text.slice(0, at).slice(-60),
    sentence.text.slice(timex.end - sentence.start),
  ];
  if (relation === 'since')
    return /\bfrom\s+$/i.test(before) && /^\s*(?:to|until|till|through)\s/i.test(after) ? 'beginning' : null;
  return /\bfrom\s[^.;]{3,30}\s(?:to|until|till|through)\s+$/i.test(before) ? 'ending' : null;
}

/** "filming began in May", "it finished in June": which end of it the statement dates. */
const edgeTold = ({ kinds }: DatedEvent): 'beginning' | 'ending' | null =>
  (kinds.slice(0, 2).find((kind) => kind === 'beginning' || kind === 'ending') as
    | 'beginning'
    | 'ending'
    | null) ?? null;

/** Points for two dates of the same end of a stretch. */
const EDGE = 3;

function score(a: DatedEvent, b: DatedEvent, { verdict }: DateJudgement): number {
  const fits = verdict === 'agrees' ? 1.5 : verdict === 'consistent' ? 0.6 : 0;
  const [first] = a.kinds;
  const [edge, other] = [edgeTold(a), edgeOf(b)];
  if (edge !== null && other !== null) return edge === other ? fits + EDGE : 0;
  let kind = 0;
  if (first !== undefined) {
    if (b.kinds[0] === first) kind = 3;
    else if (b.kinds.includes(first)) kind = 1.8;
    else if (b.kinds[0] !== undefined && alike(first, b.kinds[0])) kind = 2;
    else if (a.kinds.some((k) => b.kinds.includes(k))) kind = 0.8;
  }
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return fits + kind + (a.words.size ? (2 * shared) / a.words.size : 0);
}
