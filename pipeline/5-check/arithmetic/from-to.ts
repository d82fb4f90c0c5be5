/** "from 412 to 533", "to $4.1bn from $3.8bn", "533 against 412": the two sides of a change in one sentence. */
import type { Claim } from '../../model.ts';
import { claimAt, MARK, SIGN, type Skeleton } from './skeleton.ts';

export interface FromTo {
  base: Claim;
  next: Claim;
  /** Where in the skeleton the pair begins and ends. */
  start: number;
  end: number;
  /** "to 164, against 422 a year ago": the change may be from something else, so only one that fits is told. */
  loose: boolean;
  /** The change has to close the clause behind the pair ("…, a drop of 39%."): its own base would be another one. */
  closes: boolean;
}

const HEDGE = `(?:(?:an?|the|just|only|about|around|some|nearly|roughly)\\s+)*${SIGN}`;

/** Frames of a pair; which of the two captured figures is the one before. */
const FRAMES: readonly { pattern: RegExp; base: 'first' | 'second'; closes: boolean }[] = [
  {
    // "from ⟦412⟧ thefts in 2018 to ⟦533⟧"
    pattern: new RegExp(`\\bfrom\\s+${HEDGE}${MARK}([^⟦⟧.;:]{0,60}?)\\bto\\s+${HEDGE}${MARK}`, 'g'),
    base: 'first',
    closes: false,
  },
  {
    // "to ⟦533⟧ from ⟦412⟧", "to ⟦533⟧ in 2019, from ⟦412⟧", "to ⟦533⟧ thefts, against ⟦412⟧"
    pattern: new RegExp(
      `\\bto\\s+${HEDGE}${MARK}([^⟦⟧.;:]{0,60}?)\\b(?:up\\s+|down\\s+)?(?:from|against|compared\\s+(?:with|to))\\s+${HEDGE}${MARK}`,
      'g',
    ),
    base: 'second',
    closes: false,
  },
  {
    // "⟦533⟧ thefts, up from ⟦412⟧ a year ago, a rise of ⟦29⟧%"
    pattern: new RegExp(`${MARK}([^⟦⟧.;:]{0,60}?),?\\s(?:up|down)\\s+from\\s+${HEDGE}${MARK}`, 'g'),
    base: 'second',
    closes: true,
  },
  {
    // "⟦37⟧ cases last year against ⟦61⟧ in 2023, a drop of ⟦39⟧ per cent"
    pattern: new RegExp(
      `${MARK}([^⟦⟧.;:]{0,110}?),?\\s(?:against|versus|compared\\s+(?:with|to))\\s+${HEDGE}${MARK}`,
      'g',
    ),
    base: 'second',
    closes: true,
  },
];

// "rose ⟦20⟧ to ⟦12,880⟧ today, but were well |down from ⟦16,600⟧": another rise, another base.
const TURN = /\b(?:but|while|though|although|when|after)\b/i;

// "against ⟦3.4⟧ billion forecast": no figure before.
export const FORECAST =
  /\b(?:forecasts?|expect\w*|estimate[sd]?|targets?|targeted|analysts?|average|budgeted|predict\w*|consensus|guidance|hoped|planned)\b/i;

/** The pairs of a sentence, none of which overlap. */
export function fromToIn(skeleton: Skeleton): FromTo[] {
  const pairs: FromTo[] = [];
  for (const { pattern, base, closes } of FRAMES)
    for (const match of skeleton.text.matchAll(pattern)) {
      const [first, second] = [claimAt(skeleton, match[1]), claimAt(skeleton, match[3])];
      const [before, after] = base === 'first' ? [first, second] : [second, first];
      const [start, end] = [match.index, match.index + match[0].length];
      if (!before || !after || !alike(before, after)) continue;
      if (base === 'second' && TURN.test(match[2] ?? '')) continue;
      if (pairs.some((p) => p.start < end && start < p.end)) continue;
      if (closes && FORECAST.test(skeleton.text.slice(start, end + 60))) continue;
      const loose = !closes && base === 'second' && !/\bfrom\b[^⟦]*⟦\d+⟧$/.test(match[0]);
      pairs.push({ base: before, next: after, start, end, loose, closes });
    }
  return pairs;
}

// "⟦412⟧ murders last year, down ⟦9.5⟧% from ⟦455⟧", "⟦412⟧ (⟦9.5⟧% fewer than the ⟦455⟧ of 2023)"
const LED = new RegExp(
  `${MARK}[^⟦⟧.;:(]{0,60}[,(–—]\\s*(?:(?:or|which|is|was|up|down|an?|by|about|nearly|almost|some|more|rise|increase|growth|jump|gain|drop|fall|decrease|decline|reduction|cut|of)\\s+){0,5}(?:${SIGN}⟦\\d+⟧[^⟦⟧.;:]{0,20}?,?\\s+or\\s+(?:about\\s+|nearly\\s+)?)?${MARK}(?:%|\\s?per\\s?cent|\\s?pct?\\b)(?:\\s+(?:increase|rise|jump|gain|growth|drop|fall|decrease|decline|cut|reduction|more|less|fewer|higher|lower|up|down))?,?\\s+(?:from|on|over|than|compared\\s+(?:with|to))\\s+(?:the\\s+(?:figure\\s+of\\s+)?|last\\s+year's\\s+)?${HEDGE}${MARK}`,
  'g',
);

// "to ⟦76,000⟧ shares, or ⟦7.5⟧ percent, from ⟦52,100⟧": without such a word it is a share, and no change.
const CHANGE_WORD =
  /\b(?:up|down|more|less|fewer|higher|lower|rise|increase|growth|jump|gain|drop|fall|decrease|decline|reduction|cut)\b/i;

/** Figure after, change and figure before, in this order: nothing is left to guess. */
export function ledIn(skeleton: Skeleton): { pair: FromTo; change: Claim }[] {
  return [...skeleton.text.matchAll(LED)].flatMap((match) => {
    const [next, change, base] = [1, 2, 3].map((i) => claimAt(skeleton, match[i]));
    if (!next || !change || !base || !alike(base, next) || FORECAST.test(match[0])) return [];
    const behindFirst = match[0].slice(match[0].indexOf('⟧'));
    if (!CHANGE_WORD.test(behindFirst.replace(/^[^,(–—]*/, ''))) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    return { pair: { base, next, start, end, loose: false, closes: false }, change };
  });
}

/** Amounts of one unit; a percent change is never a side. */
function alike(a: Claim, b: Claim): boolean {
  const sides = ['count', 'money', 'measure', 'share', 'rate'];
  if (!sides.includes(a.statistic) || a.statistic !== b.statistic) return false;
  if (a.quantity.unitCode !== b.quantity.unitCode) return false;
  return a.quantity.value !== null && b.quantity.value !== null && a.quantity.value !== b.quantity.value;
}
