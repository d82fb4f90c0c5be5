/** "42 of the 60 members, or 70 percent": a share against the two counts it is made of. */
import { Decimal } from 'decimal.js';
import type { Claim, Finding } from '../../model.ts';
import { boundsOf, meet, type Reading } from '../arithmetic/bounds.ts';
import { number, percent } from '../arithmetic/format.ts';
import { claimAt, MARK, PERCENT, SIGN, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quoted, youWrite } from '../wording.ts';

const WORD = "(?:\\s+[a-z'-]+)";
const LESS = `(?:(?:about|roughly|nearly|almost|some|only|just)\\s+)?${SIGN}`;
// "the ", "its ", "the country's ", "a total of "
const WHOSE = `(?:(?:the|its|their|his|her|our|all|some|about|a\\s+total\\s+of|[a-z]+'s)\\s+){0,3}${SIGN}`;
// ", or about", "(", ", that is", ", representing"
const OR = `\\s*(?:,\\s*(?:or|that\\s+is|which\\s+is|i\\.e\\.,?|representing|making\\s+up|equal\\s+to|equivalent\\s+to)\\s+|\\()${LESS}`;

/** What ties part, whole and share; nothing else may be meant by them. */
export const PATTERNS: readonly Pattern[] = [
  {
    // "⟦42⟧ of the ⟦60⟧ members, or ⟦70⟧ percent", "⟦42⟧ out of ⟦60⟧ (⟦70⟧%)"
    pattern: `${MARK}${WORD}{0,2}\\s+(?:out\\s+)?of\\s+${WHOSE}${MARK}${WORD}{0,7}${OR}${MARK}`,
    groups: [1, 2, 3],
    examples: {
      yes: 'On the council, 42 of the 60 members, or 70 percent, agreed.',
      no: 'The 42 of 1960, or 70 by now, met.',
    },
  },
  {
    // "⟦1,120⟧ of the country's ⟦5,600⟧ stations, ⟦one in five⟧"
    pattern: `${MARK}${WORD}{0,2}\\s+(?:out\\s+)?of\\s+${WHOSE}${MARK}${WORD}{0,7},\\s+${MARK}(?=\\s*[.,;)])`,
    groups: [1, 2, 3],
    fraction: true,
    examples: {
      yes: 'They saw 20 of the 100 huts, one in five.',
      no: 'They saw 20 of the 100 huts, one of them twice.',
    },
  },
  {
    // "⟦1,800⟧ jobs, or ⟦6⟧% of its workforce of ⟦41,000⟧", "⟦4.1⟧ million, or ⟦92⟧% of the ⟦4.6⟧ million expected"
    pattern: `${MARK}[^⟦⟧.;:]{0,80}?${OR}${MARK}${PERCENT},?\\s+of\\s+(?:(?:the|its|their|a)${WORD}{1,3}\\s+of\\s+)?${WHOSE}${MARK}`,
    groups: [1, 3, 2],
    examples: {
      yes: 'It will cut 90 posts, or 6% of its staff of 1,500.',
      no: 'It will cut 90 posts, or 6% of costs, in 15 towns.',
    },
  },
  {
    // "Of the ⟦1,140⟧ investors, ⟦798⟧, or ⟦70⟧%, were over 65"
    pattern: `\\b[Oo]f\\s+${WHOSE}${MARK}[^⟦⟧.;:]{0,60}?,\\s+${LESS}${MARK}${WORD}{0,3}${OR}${MARK}`,
    groups: [2, 1, 3],
    examples: {
      yes: 'Of the 1,140 savers, 798, or 70%, were old.',
      no: 'Of the 1,140 savers, 798 were old, 12 of them blind.',
    },
  },
  {
    // "⟦248⟧ cars, of which ⟦62⟧, or ⟦25⟧%, were electric"
    pattern: `${MARK}[^⟦⟧.;:]{0,60}?,\\s+of\\s+(?:which|whom)\\s+${LESS}${MARK}${WORD}{0,3}${OR}${MARK}`,
    groups: [2, 1, 3],
    examples: {
      yes: 'It sold 248 cars, of which 62, or 25%, were electric.',
      no: 'It sold 248 cars, of which 62 were electric.',
    },
  },
  {
    // "⟦60⟧% of the ⟦5,000⟧ members, or ⟦3,000⟧"
    pattern: `${MARK}${PERCENT}\\s+of\\s+${WHOSE}${MARK}${WORD}{0,4},\\s+or\\s+${LESS}${MARK}`,
    groups: [3, 2, 1],
    examples: {
      yes: 'Some 60% of the 5,000 members, or 3,000, came.',
      no: 'Some 60% of the 5,000 members or guests came.',
    },
  },
  {
    // "⟦258⟧ (⟦63⟧%) of the ⟦412⟧"
    pattern: `${MARK}${WORD}{0,3}\\s+\\(${LESS}${MARK}${PERCENT}\\)\\s+(?:out\\s+)?of\\s+${WHOSE}${MARK}`,
    groups: [1, 3, 2],
    examples: {
      yes: 'Police solved 258 (63%) of the 412 cases.',
      no: 'Police solved 258 (63%) in the 412 days.',
    },
  },
];

interface Pattern {
  pattern: string;
  groups: readonly [part: number, whole: number, share: number];
  /** The share is told as a fraction. */
  fraction?: true;
  examples: { yes: string; no: string };
}

const COMPILED = PATTERNS.map((p) => ({ ...p, pattern: new RegExp(p.pattern, 'g') }));

export const shares: Rule = {
  id: 'shares',
  title: 'A share against the part and the whole',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 3).flatMap((skeleton) =>
        COMPILED.flatMap(({ pattern, groups, fraction }) =>
          [...skeleton.text.matchAll(pattern)].flatMap((m) => {
            const [part, whole, share] = groups.map((i) => claimAt(skeleton, m[i]));
            if (!part || !whole || !share || isFraction(share) !== (fraction ?? isFraction(share))) return [];
            return check(part, whole, share) ?? [];
          }),
        ),
      ),
    ),
};

/** "one in five", "a quarter". */
const isFraction = ({ quantity: { unit, value } }: Claim): boolean =>
  unit !== 'percentage' && value !== null && value > 0 && value < 1;

function check(part: Claim, whole: Claim, share: Claim): Finding | null {
  const a = part.quantity.value;
  const b = whole.quantity.value;
  if (a === null || b === null || a <= 0 || b <= 0 || a > b || !alike(part, whole)) return null;
  if (share.quantity.unit !== 'percentage' && !isFraction(share) && share.statistic !== 'share') return null;
  const narrow = fits(part, whole, share, 'narrow');
  if (narrow === null || (!narrow && fits(part, whole, share, 'wide') !== false)) return null;
  const computed = percent(new Decimal(a).div(b).mul(100));
  const of = `${number(a)} of ${number(b)}`;
  return makeFinding({
    rule: shares.id,
    verdict: narrow ? 'adds up' : 'does not add up',
    severity: narrow ? 'info' : 'high',
    headline: narrow
      ? `${quoted(share)}: ${of} is ${computed}`
      : `${of} is given as ${quoted(share)}; it is ${computed}`,
    reason: narrow
      ? 'The share is the one the two counts give, after rounding.'
      : 'Part, whole and share stand in one sentence and do not go together, even after rounding.',
    evidence: [evidence(share, 'the stated share'), evidence(part, 'the part'), evidence(whole, 'the whole')],
    calculations: [{ expression: `${number(a)} ÷ ${number(b)}`, result: computed, holds: narrow }],
    question: narrow
      ? null
      : `${youWrite(share)} By these counts the share is ${computed}. Which figure is meant otherwise?`,
  });
}

const alike = (a: Claim, b: Claim): boolean =>
  a.statistic === b.statistic && a.quantity.unitCode === b.quantity.unitCode && a.statistic !== 'share';

/** Shares of itself by which a share may miss the fraction it is called. */
const FRACTION = { narrow: 0.12, wide: 0.25 };

function fits(part: Claim, whole: Claim, share: Claim, reading: Reading): boolean | null {
  const [a, b, s] = [part, whole, share].map((c) => boundsOf(c.quantity, reading));
  if (!a?.low || !a.high || !b?.low?.gt(0) || !b.high || !s) return null;
  const computed = { low: a.low.div(b.high).mul(100), high: a.high.div(b.low).mul(100) };
  if (!isFraction(share)) return meet(computed, s);
  const stated = new Decimal(share.quantity.value as number).mul(100);
  const slack = stated.mul(FRACTION[reading]);
  return meet(computed, { low: stated.sub(slack), high: stated.add(slack) });
}
