/**
 * A change told whole in one sentence: "rose 29%, from 412 to 533", "up 121 to 533 from 412", "doubled from 40 to 81".
 * The stated change is worked out again from its two sides.
 */
import { Decimal } from 'decimal.js';
import { fold } from '../../lib/text.ts';
import type { Claim, Finding } from '../../model.ts';
import { measuresOfChange } from '../arithmetic/about.ts';
import { type Bounds, boundsOf, meet, type Reading } from '../arithmetic/bounds.ts';
import { changeBounds } from '../arithmetic/change.ts';
import { capital, number, percent } from '../arithmetic/format.ts';
import { type FromTo, fromToIn } from '../arithmetic/from-to.ts';
import { slackOf } from '../arithmetic/multiple.ts';
import { type Skeleton, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Corpus, Rule } from '../rule.ts';
import { measureText, quoted, youWrite } from '../wording.ts';

export const fromTo: Rule = {
  id: 'from-to',
  title: 'A change and its two sides in one sentence',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 1).flatMap((skeleton) =>
        pairedIn(skeleton).flatMap((p) => checkPaired(corpus, p) ?? []),
      ),
    ),
};

interface Check {
  expression: string;
  result: string;
  narrow: boolean;
  wide: boolean;
  /** The miss is of the size of rounding, or the word a loose one. */
  slight: boolean;
}

const CHANGES: ReadonlySet<string> = new Set(['percent change', 'change', 'multiple']);

interface Paired {
  pair: FromTo;
  change: Claim;
}

/** As many changes as pairs, each beside one of the others only: else, which belongs to which is a guess. */
function pairedIn(skeleton: Skeleton): Paired[] {
  const pairs = fromToIn(skeleton);
  if (!pairs.length) return [];
  const changes = skeleton.claims.filter((claim) => CHANGES.has(claim.statistic));
  if (changes.length !== pairs.length) return [];
  const beside = pairs.flatMap((pair) =>
    changes.filter((change) => isBeside(skeleton, pair, change)).map((change) => ({ pair, change })),
  );
  return beside.filter((a) => !beside.some((b) => a !== b && (a.pair === b.pair || a.change === b.change)));
}

function checkPaired(corpus: Corpus, { pair, change }: Paired): Finding | null {
  if (change.quantity.value === null) return null;
  const check = change.statistic === 'multiple' ? checkMultiple(change, pair) : checkChange(change, pair);
  if (!check || (!check.narrow && check.wide)) return null;
  return toFinding(corpus, change, pair, check);
}

// A new clause between the change and its sides: "rose 17% as stocks went from 40 to 50".
const BORDER =
  /⟦|[;:]|\b(?:after|before|when|while|as|and|but|with|whose|which|where|because|although|amid|than)\b/i;
/** How far apart, in characters. */
const NEAR = 45;

/** Does the change stand right before its sides, or right behind them? */
function isBeside(skeleton: Skeleton, pair: FromTo, change: Claim): boolean {
  if (change === pair.base.claim || change === pair.next.claim) return false;
  const mark = `⟦${skeleton.claims.indexOf(change)}⟧`;
  const at = skeleton.text.indexOf(mark);
  if (at < 0) return false;
  const gap =
    at < pair.start
      ? skeleton.text.slice(at + mark.length, pair.start)
      : skeleton.text.slice(pair.end, Math.max(at, pair.end));
  return gap.length <= NEAR && !BORDER.test(gap);
}

function checkChange(change: Claim, pair: FromTo): Check | null {
  if (change.quantity.bound === 'vague') return null;
  const from = pair.base.quantity.value as number;
  const to = pair.next.quantity.value as number;
  if (!(from > 0) || !(to > 0)) return null;
  const relative = new Decimal(to).sub(from).div(from).mul(100);
  const percentages = pair.base.quantity.unit === 'percentage';
  const asDifference = fits(change, (r) => differenceOf(pair, r));
  if (change.statistic === 'percent change' && !(percentages && asDifference.wide)) {
    return {
      expression: `(${number(to)} − ${number(from)}) ÷ ${number(from)}`,
      result: percent(relative, change.quantity.step),
      ...fits(change, (r) => changeOf(pair, r)),
      slight: missOf(change, relative).lte(change.quantity.step),
    };
  }
  // "up $40 to $300 from $260": the same unit on both sides of the minus.
  if (
    change.statistic === 'change' &&
    !percentages &&
    change.quantity.unitCode !== pair.next.quantity.unitCode
  )
    return null;
  const difference = new Decimal(to).sub(from);
  return {
    expression: `${number(to)} − ${number(from)}`,
    result: `${number(difference)}${percentages ? ' points' : ''}`,
    ...asDifference,
    slight: missOf(change, difference).lte(change.quantity.step),
  };
}

/** How far the stated size is from the computed one, direction aside. */
function missOf(change: Claim, computed: Decimal): Decimal {
  return computed
    .abs()
    .sub(Math.abs(change.quantity.value as number))
    .abs();
}

/** "doubled from 40 to 81": writers call anything near two doubled; "more than" and "nearly" lean to their side. */
function checkMultiple(change: Claim, pair: FromTo): Check | null {
  const times = change.quantity.value as number;
  const from = pair.base.quantity.value as number;
  const to = pair.next.quantity.value as number;
  if (!(from > 0) || !(times > 1)) return null;
  const ratio = to / from;
  const [low, high] = slackOf(change.quantity.bound);
  const inside = ratio >= times * low && ratio <= times * high;
  return {
    expression: `${number(to)} ÷ ${number(from)}`,
    result: `${number(ratio, 1)} times`,
    narrow: inside,
    wide: inside,
    slight: false,
  };
}

/** Does what is computed meet the stated size, in either direction? Direction words are too easily misread to judge. */
function fits(
  change: Claim,
  computed: (reading: Reading) => Bounds | null,
): { narrow: boolean; wide: boolean } {
  const test = (reading: Reading): boolean => {
    const stated = boundsOf(change.quantity, reading);
    const found = computed(reading);
    if (!stated || !found) return true;
    return (
      meet(found, stated) || meet({ low: found.high?.neg() ?? null, high: found.low?.neg() ?? null }, stated)
    );
  };
  return { narrow: test('narrow'), wide: test('wide') };
}

function changeOf(pair: FromTo, reading: Reading): Bounds | null {
  const base = boundsOf(pair.base.quantity, reading);
  const next = boundsOf(pair.next.quantity, reading);
  return base && next && changeBounds(base, next);
}

function differenceOf(pair: FromTo, reading: Reading): Bounds | null {
  const base = boundsOf(pair.base.quantity, reading);
  const next = boundsOf(pair.next.quantity, reading);
  if (!base?.low || !base.high || !next?.low || !next.high) return null;
  return { low: next.low.sub(base.high), high: next.high.sub(base.low) };
}

/** A side as written ("$3.8 million"); of a range read as one figure, the number alone. */
function sideText(pair: FromTo, side: FromTo['base']): string {
  return pair.base.claim === pair.next.claim
    ? number(side.quantity.value as number)
    : fold(side.claim.anchor.exact).replace(/^from\s+/i, '');
}

function toFinding(corpus: Corpus, change: Claim, pair: FromTo, check: Check): Finding {
  const [about] = measuresOfChange(corpus.readingById.get(change.articleId), change);
  const inexact = !check.narrow && check.slight ? 'Inexact: ' : '';
  const topic = about ? `${inexact}${capital(measureText(about))}, ` : inexact;
  const holds = check.narrow;
  const [from, to] = [sideText(pair, pair.base), sideText(pair, pair.next)];
  const stated = quoted(change);
  const sides =
    pair.base.claim === pair.next.claim
      ? [evidence(pair.base.claim, 'both sides')]
      : [evidence(pair.base.claim, 'the figure before'), evidence(pair.next.claim, 'the figure after')];
  return makeFinding({
    rule: fromTo.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : check.slight ? 'low' : 'high',
    headline: holds
      ? `${topic}${stated}: ${from} to ${to} is ${check.result}`
      : `${topic}${stated} is given for ${from} to ${to}, which is ${check.result}`,
    reason: holds
      ? 'The stated change is the one the two figures give, after rounding.'
      : 'Both sides and the change stand in one sentence and do not go together, even after rounding.',
    evidence: [evidence(change, 'the stated change'), ...sides],
    calculations: [{ expression: check.expression, result: check.result, holds }],
    question: holds
      ? null
      : `${youWrite(change)} From ${from} to ${to} is ${check.result}. Which of the three figures is meant otherwise?`,
  });
}
