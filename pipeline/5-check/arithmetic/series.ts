/** Counts of one measure by period: where the two sides of a stated change are looked up. */
import type { Claim, Measure, Period } from '../../model.ts';
import type { Corpus } from '../rule.ts';
import { classOf, sameWords } from './measure.ts';

/**
 * Counts by measure class and period, of each article and of each place: a look-up costs the same in ten articles
 * and in ten thousand.
 */
export type Series = ReadonlyMap<string, readonly Claim[]>;

/** Figures that can stand on one side of a change: amounts, of a known measure in a known period. */
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure']);

/** More candidates than this for one measure and period say that the text is a table or the measure too vague. */
const MOST = 24;

/** Index of all counts with a measure and a period. Parts ("40 of these thefts") are left out: they are not the series. */
export function seriesOf(corpus: Corpus): Series {
  const index = new Map<string, Claim[]>();
  for (const claim of corpus.claims) {
    const { period, partOf, measure, quantity } = claim;
    if (!AMOUNTS.has(claim.statistic) || partOf || quantity.bound === 'vague') continue;
    if (!period || !isDated(period.value)) continue;
    const key = keyOf(measure, period.value);
    if (!key) continue;
    add(index, `${claim.articleId}|${key}`, claim);
    for (const { value } of claim.place) add(index, `in ${value}|${key}`, claim);
  }
  return index;
}

function add(index: Map<string, Claim[]>, key: string, claim: Claim): void {
  const list = index.get(key);
  // One more than can be used says "too many" as well as all of them would.
  if (list && list.length <= MOST) list.push(claim);
  else if (!list) index.set(key, [claim]);
}

/**
 * The counts that may stand for `measure` in `period`, as the change claim means it: same article first, other
 * articles only where group and place are said on both sides and are the same.
 */
export function countsFor(series: Series, change: Claim, measure: Measure, period: Period): Claim[] {
  const key = keyOf(measure, period);
  if (!key) return [];
  const fitting = (found: readonly Claim[] = []): Claim[] =>
    found.length > MOST
      ? []
      : found.filter((count) => sameWords(measure, count.measure) && sameGroup(change, count));
  const inside = fitting(series.get(`${change.articleId}|${key}`));
  if (inside.length) return inside;
  const [place] = change.place;
  return place ? fitting(series.get(`in ${place.value}|${key}`)).filter((c) => placedAlike(change, c)) : [];
}

/** Is the period one stretch of the calendar the text is sure of? */
export function isDated(period: Period | undefined | null): period is Period {
  return !!period?.from && !!period.to && !period.tentative && period.alternatives.length === 0;
}

function keyOf(measure: Measure, period: Period): string | null {
  const kind = classOf(measure);
  return kind && `${kind} ${period.from}/${period.to}`;
}

/** No group named on one side may be missing from the other: thefts by one gang are not all thefts. */
export function sameGroup(a: Claim, b: Claim): boolean {
  return sameSet(namesOf(a), namesOf(b)) && sameSet(a.population, b.population);
}

function placedAlike(a: Claim, b: Claim): boolean {
  const places = (claim: Claim): string[] => claim.place.map((p) => p.value);
  return places(a).length > 0 && sameSet(places(a), places(b));
}

/** Do the places said in the figures' own sentences leave room for one place? A figure that names none fits all. */
export function placesMayAgree(claims: readonly Claim[]): boolean {
  const said = claims
    .map((c) => c.place.filter((p) => p.in === 'phrase' || p.in === 'sentence').map((p) => p.value))
    .filter((places) => places.length > 0);
  return said.every((places) => said.every((others) => places.some((place) => others.includes(place))));
}

/**
 * Groups said in the figure's own phrase or sentence; what is carried over from further away proves nothing, and who
 * says a figure is not whom it is about ("the office counted 40 thefts").
 */
function namesOf(claim: Claim): string[] {
  const source = claim.source.kind === 'the article' ? '' : claim.source.name;
  return claim.subject
    .filter((s) => s.in === 'phrase' || s.in === 'sentence')
    .map((s) => s.value)
    .filter((name) => !source.includes(name) && (!source || !name.includes(source)));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
