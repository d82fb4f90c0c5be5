/** Stated totals against their parts: "60 members: 31 women and 29 men", "1,240 houses, 860 fully and 480 partly". */
import type { Claim, Finding, Reading } from '../../model.ts';
import { type Bounds, boundsOf, meet, sum } from '../arithmetic/bounds.ts';
import { number } from '../arithmetic/format.ts';
import { alike, isByPlace, isComplementary, type PartList, partListsOf } from '../arithmetic/part-list.ts';
import { type Skeleton, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { figureWords, youWrite } from '../wording.ts';

/**
 * Is the list all there is; or likely all, as "12 of them women and 14 men" is, but for those of whom nothing is known;
 * or only a list of which nothing is counted twice?
 */
type Kind = 'complete' | 'likely' | 'disjoint';

/** A total, its parts, and what the words say of them. */
interface Breakdown {
  whole: Claim;
  list: PartList;
  kind: Kind;
}

export const sums: Rule = {
  id: 'sums',
  title: 'A stated total against the parts listed',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      breakdownsIn(reading).flatMap((breakdown) => check(breakdown) ?? []),
    ),
};

const NOT_ALL = /\b(?:including|include[sd]?|among|such as|notably|especially|like|more than|at least)\b/i;
// "⟦62⟧ singers|: ", "⟦62⟧ seats |(", "⟦52⟧ million was lost in three ways|: "
const COLON = /^[^⟦⟧;:]{0,110}?\s*(?::|—|–|\s-\s|\()\s*[^⟦⟧.;:]{0,12}$/;
// "⟦955⟧ billion |comprises "
const COMPRISES =
  /^[^⟦⟧.;:]{0,60}\b(?:compris(?:es?|ed|ing)|consist(?:s|ed|ing)?\s+of|(?:made\s+up|composed)\s+of|(?:split|divided|broken\s+down)\s+(?:between|into|among))\s+[^⟦⟧.;:]{0,12}$/;
// "⟦1,240⟧ houses were damaged|, ", "⟦4,200⟧ posts|, of which "
const COMMA = /^[^⟦⟧.;:]{0,70}?,\s*(?:of\s+(?:them|which|whom)\s+)?[^⟦⟧.;:,]{0,12}$/;
// ", |⟦11,000⟧ in all", ", for a total of |⟦11,000⟧"
const IN_ALL =
  /^\s*[^⟦⟧.;:]{0,30}?,?\s+(?:(?:for|making|or)\s+)?(?:a\s+total\s+of\s+)?[$€£]?⟦(\d+)⟧(?:\s+[a-z]+){0,2}\s+(?:in\s+all|in\s+total|altogether|all\s+told)\b/;
const FOR_TOTAL =
  /^\s*[^⟦⟧.;:]{0,30}?,?\s+(?:for|making|bringing)\s+(?:a|the)\s+total\s+(?:of|to)\s+[$€£]?⟦(\d+)⟧/;

function breakdownsIn(reading: Reading): Breakdown[] {
  const skeletons = skeletonsOf(reading, 2);
  return skeletons.flatMap((skeleton) =>
    partListsOf(skeleton)
      .map(partsOf)
      .flatMap((list) => withWhole(skeleton, list) ?? before(reading, skeleton, list) ?? []),
  );
}

/** The total in the sentence of the list. */
function withWhole(skeleton: Skeleton, list: PartList): Breakdown | null {
  const { text, claims } = skeleton;
  const after = text.slice(list.end);
  const told = claims[Number((IN_ALL.exec(after) ?? FOR_TOTAL.exec(after))?.[1])];
  if (told) return { whole: told, list, kind: 'complete' };
  const lead = text.slice(0, list.start);
  const marks = [...lead.matchAll(/[⟦⟪](\d+)[⟧⟫]/g)];
  // "⟦52⟧ million was lost in |⟦three⟧ schemes: ": how many parts there are is not their total
  const groups = marks.at(-1);
  const isGroups =
    groups !== undefined &&
    claims[Number(groups[1])]?.quantity.value === list.items.length &&
    GROUPS.test(lead.slice(0, groups.index));
  // "⟦27⟧ goals in ⟦36⟧ games, ⟦19⟧ of them at home": what stands behind a preposition is not parted
  const adjunct =
    !isGroups &&
    groups !== undefined &&
    marks.length > 1 &&
    OVER.test(lead.slice(0, groups.index)) &&
    isComplementary(list);
  const mark = marks.at(isGroups || adjunct ? -2 : -1);
  const whole = mark && claims[Number(mark[1])];
  if (!mark || !whole) return null;
  const gap = lead.slice(mark.index + mark[0].length).replace(/[⟦⟧]/g, '');
  const kind = kindOf(gap, list);
  return kind && { whole, list, kind };
}

// "27 goals |in 36 games", "9,200 hours |over 14 years"
const OVER = /\b(?:in|from|over|during|after|within|through)\s+$/;

function kindOf(gap: string, list: PartList): Kind | null {
  if (NOT_ALL.test(gap)) return null;
  if (COLON.test(gap) || COMPRISES.test(gap)) return 'complete';
  if (!COMMA.test(gap)) return null;
  if (isComplementary(list)) return ofThem(gap, list) ? 'likely' : 'complete';
  return isByPlace(list) ? 'disjoint' : null;
}

const OF_THEM = /\bof\s+(?:them|these|those|which|whom)\b/;
const ofThem = (gap: string, { items: [first] }: PartList): boolean =>
  OF_THEM.test(gap) || OF_THEM.test(first?.tail ?? '');

/** "⟦1,240⟧ houses, ⟦860⟧ fully and ⟦480⟧ partly": the total itself reads as the list's first figure; without it. */
function partsOf(list: PartList): PartList {
  const [first, ...rest] = list.items;
  const [next] = rest;
  const parts: PartList = { ...list, items: rest, start: next?.at ?? list.start };
  if (!first || rest.length < 2) return list;
  if (isComplementary(list) || isByPlace(list)) return list;
  return isComplementary(parts) || isByPlace(parts) ? parts : list;
}

/** How many sentences back a total may stand; "of the jobs" points further back. */
const BACK = 3;
const BACK_OF_THE = 14;
// "across |three counties", "in |three schemes"
const GROUPS = /\b(?:in|across|among|between|from|over|under|into|to|at)\s+$/;

/** "14,500 people in three counties … 6,200 in Ada, 5,100 in Bern and 3,400 in Cork": as many parts as announced. */
function before(reading: Reading, skeleton: Skeleton, list: PartList): Breakdown | null {
  const at = skeleton.sentence.index;
  if (isComplementary(list) && /\bcrew\b/.test(list.items.at(-1)?.tail ?? ''))
    return onBoard(reading, at, list);
  const noun = nounOf(list.items[0]?.claim);
  const ofThe = /^\s+of\s+(?:the|these|those)\s/.test(list.items[0]?.tail ?? '');
  if (noun === null || !isByPlace(list) || list.items.some(({ claim }) => claim.quantity.bound !== 'exact'))
    return null;
  const earlier = reading.claims.filter(
    ({ quantity }) => quantity.sentence < at && quantity.sentence >= at - (ofThe ? BACK_OF_THE : BACK),
  );
  for (const whole of earlier.toReversed()) {
    if (nounOf(whole) !== noun || whole.quantity.bound !== 'exact' || whole.partOf) continue;
    const announced = earlier.some(
      (claim) =>
        claim.quantity.sentence === whole.quantity.sentence &&
        claim !== whole &&
        claim.quantity.value === list.items.length &&
        GROUPS.test(claim.sentence.exact.slice(0, claim.quantity.start - claim.sentence.start)),
    );
    if (announced) return { whole, list, kind: 'complete' };
    if (ofThe) return { whole, list, kind: 'disjoint' };
    return null;
  }
  return null;
}

// "with 52 people| on board"
const ABOARD = /^[^,.;:]{0,24}\b(?:aboard|on\s+board)\b/;

/** "48 passengers and five crew" against the people on board; the headline's number comes last. */
function onBoard(reading: Reading, at: number, list: PartList): Breakdown | null {
  const aboard = reading.claims.filter(
    ({ quantity, sentence, statistic }) =>
      statistic === 'count' &&
      quantity.bound === 'exact' &&
      quantity.sentence < at &&
      quantity.sentence >= at - BACK_OF_THE &&
      ABOARD.test(sentence.exact.slice(quantity.end - sentence.start)),
  );
  const whole = aboard.at(-1);
  return whole ? { whole, list, kind: 'complete' } : null;
}

const nounOf = (claim: Claim | undefined): string | null =>
  claim?.statistic === 'count' ? (claim.measure.head ?? claim.quantity.unit) : null;

/** That one and one make two needs no saying. */
const WORTH_SAYING = 10;
/** Parts this far from the total are of something else. */
const FAR = { more: 1.5, less: 0.67 };

/** How many times the likely sum of roundings is still rounding; money is rounded more freely than heads are. */
const ROUNDING = { count: 1.2, other: 1.5 };

/**
 * May the difference come from rounding? Roundings seldom all fall to one side: independent errors add up as the
 * root of their squares.
 */
function isRounding(items: readonly Claim[], whole: Claim): boolean {
  const bounds = [...items, whole].map((c) => boundsOf(c.quantity));
  const known = bounds.flatMap((b) => b ?? []);
  if (known.length < bounds.length) return true;
  const halves = known.map(({ low, high }) => (low && high ? high.sub(low).div(2).toNumber() : null));
  if (halves.includes(null)) return meet(sum(known.slice(0, -1)), known.at(-1) as Bounds);
  const slack = Math.hypot(...halves.map(Number));
  const total = items.reduce((all, c) => all + (c.quantity.value as number), 0);
  const apart = Math.abs(total - (whole.quantity.value as number));
  return apart <= slack * (whole.statistic === 'count' ? ROUNDING.count : ROUNDING.other);
}

function check({ whole, list, kind }: Breakdown): Finding | null {
  const items = list.items.map(({ claim }) => claim);
  if (!alike([whole, ...items])) return null;
  const values = items.map((c) => c.quantity.value as number);
  const total = Number(values.reduce((a, b) => a + b, 0).toPrecision(12));
  const stated = whole.quantity.value as number;
  if (items.some((c) => c.id === whole.id)) return null;
  const holds = total === stated;
  if (holds && (kind === 'disjoint' || stated < WORTH_SAYING)) return null;
  // Far off, the list is of something else; within rounding, it is no error.
  if (!holds && (total > stated * FAR.more || total < stated * FAR.less)) return null;
  if (!holds && kind !== 'complete' && total < stated) return null;
  if (!holds && isRounding(items, whole)) return null;
  const expression = values.map((v) => number(v)).join(' + ');
  const reason =
    kind === 'complete'
      ? 'The list reads as complete, and its parts do not make the total.'
      : 'Nothing is counted in two of the parts, and together they are more than the whole.';
  return makeFinding({
    rule: sums.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : 'high',
    headline: holds
      ? `${figureWords(whole)}: the parts make ${number(total)}`
      : `${figureWords(whole)}: the parts given make ${number(total)}`,
    reason: holds ? 'The parts listed make the stated total.' : reason,
    evidence: [evidence(whole, 'the total'), ...items.map((c) => evidence(c, 'a part'))],
    calculations: [{ expression, result: number(total), holds }],
    question: holds
      ? null
      : `${youWrite(whole)} The parts, ${expression}, make ${number(total)}. Is one left out, or a figure meant otherwise?`,
  });
}
