/**
 * A change told whole in one sentence: "rose 29%, from 412 to 533", "up 121 to 533 from 412", "doubled from 40 to 81".
 * The stated change is worked out again from its two sides.
 */
import { Decimal } from 'decimal.js';
import { fold } from '../../lib/text.ts';
import type { Claim, Finding, Measure } from '../../model.ts';
import { CHANGE_NOUN, measuresOfChange } from '../arithmetic/about.ts';
import { type Bounds, boundsOf, meet, type Reading } from '../arithmetic/bounds.ts';
import { changeBounds } from '../arithmetic/change.ts';
import { capital, number, percent } from '../arithmetic/format.ts';
import { FORECAST, type FromTo, fromToIn, ledIn } from '../arithmetic/from-to.ts';
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
  sure?: boolean;
}

/** Each change beside one pair only: else, which belongs to which is a guess. */
function pairedIn(skeleton: Skeleton): Paired[] {
  const led = ledIn(skeleton).filter(({ change }) => change.quantity.unit === 'percentage');
  if (led.length) return led;
  const pairs = fromToIn(skeleton);
  if (!pairs.length) return [];
  const sides = new Set(pairs.flatMap(({ base, next }) => [base, next]));
  const changes = skeleton.claims.filter(
    (claim) => !sides.has(claim) && (CHANGES.has(claim.statistic) || isFraction(claim)),
  );
  // With more changes than pairs, one that fits is told; one that does not may belong elsewhere.
  const sure = changes.length === pairs.length;
  const beside = pairs.flatMap((pair) =>
    changes.filter((change) => isBeside(skeleton, pair, change)).map((change) => ({ pair, change, sure })),
  );
  return beside.filter((a) => !beside.some((b) => a !== b && (a.pair === b.pair || a.change === b.change)));
}

function checkPaired(corpus: Corpus, { pair, change, sure = true }: Paired): Finding | null {
  if (change.quantity.value === null) return null;
  const check = change.statistic === 'multiple' ? checkMultiple(change, pair) : checkChange(change, pair);
  if (!check || (!check.narrow && (check.wide || !sure || pair.loose))) return null;
  return toFinding(corpus, change, pair, check);
}

// A new clause between the change and its sides: "rose 17% as stocks went from 40 to 50".
const BORDER =
  /⟦|[;:]|\b(?:after|(?<!(?:year|month|week|day|quarter|season)\s)before|when|while|as|and|but|with|whose|which|where|because|although|amid|than)\b/i;
/** How far apart, in characters. */
const NEAR = 45;

/** Does the change stand right before its sides, or right behind them? */
function isBeside(skeleton: Skeleton, pair: FromTo, change: Claim): boolean {
  if (change === pair.base || change === pair.next) return false;
  const mark = `⟦${skeleton.claims.indexOf(change)}⟧`;
  const at = skeleton.text.indexOf(mark);
  if (at < 0) return false;
  if (pair.closes)
    return (
      at >= pair.end &&
      isGap(skeleton.text.slice(pair.end, at)) &&
      CLOSED.test(skeleton.text.slice(at + mark.length))
    );
  // "…, ⟦10⟧ percent |more than planned": measured against something else
  if (at >= pair.end && FORECAST.test(skeleton.text.slice(at, at + NEAR))) return false;
  return isGap(
    at < pair.start
      ? skeleton.text.slice(at + mark.length, pair.start)
      : skeleton.text.slice(pair.end, Math.max(at, pair.end)),
  );
}

const isGap = (gap: string): boolean => gap.length <= NEAR && !BORDER.test(gap);

// "a ⟦39⟧% |drop.", "up ⟦39⟧ per cent|, the ministry said": no "from a year earlier", no "on the month"
const CLOSED =
  /^(?:%|\s*per\s?cent|\s*pct?\b|[\s-]+(?:percentage[\s-]+)?points?)?(?:\s+(?!(?:from|on|over|since|than|in|year|annually|compared|against)\b)[a-z]+){0,2}\s*(?:[.,;)—–]|$)/i;

/** "a quarter", "by a third": a change told as a fraction. */
const isFraction = ({ quantity, statistic }: Claim): boolean =>
  (statistic === 'change' || statistic === 'percent change') &&
  quantity.unit === null &&
  quantity.value !== null &&
  quantity.value > 0 &&
  quantity.value < 1;

function checkChange(change: Claim, pair: FromTo): Check | null {
  if (change.quantity.bound === 'vague') return null;
  const from = pair.base.quantity.value as number;
  const to = pair.next.quantity.value as number;
  if (!(from > 0) || !(to > 0)) return null;
  const relative = new Decimal(to).sub(from).div(from).mul(100);
  if (isFraction(change)) return checkFraction(change, pair, relative);
  const percentages = pair.base.quantity.unit === 'percentage';
  const asDifference = fits(change, (r) => differenceOf(pair, r));
  const inPercent = change.statistic === 'percent change' || change.quantity.unit === 'percentage';
  if (inPercent && !(percentages && asDifference.wide)) {
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

/** "by a third" of 27,000 to 18,000: loose words, so only what is far from them is wrong. */
function checkFraction(change: Claim, pair: FromTo, relative: Decimal): Check {
  const [base, next] = [pair.base, pair.next].map((side) => number(side.quantity.value as number));
  const stated = (change.quantity.value as number) * 100;
  const apart = Math.abs(relative.abs().toNumber() / stated - 1);
  return {
    expression: `(${next} − ${base}) ÷ ${base}`,
    result: percent(relative),
    narrow: apart <= FRACTION.narrow,
    wide: apart <= FRACTION.wide,
    slight: false,
  };
}

/** Shares of itself by which a change may miss the fraction it is called. */
const FRACTION = { narrow: 0.12, wide: 0.25 };

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
function sideText(pair: FromTo, side: Claim): string {
  const { anchor, quantity } = side;
  const words =
    pair.base.id === pair.next.id
      ? anchor.exact.slice(quantity.number.start - anchor.start, quantity.number.end - anchor.start)
      : anchor.exact;
  return fold(words).replace(/^from\s+/i, '');
}

/** What changed: by the words of the change ("a 9% rise in thefts"), else of its two sides ("587 posts, up from 410"). */
function aboutOf(corpus: Corpus, change: Claim, { next, base }: FromTo): Measure | undefined {
  const told = measuresOfChange(corpus.readingById.get(change.articleId), change);
  return [...told, next.measure, base.measure].find(({ head }) => head !== null && !CHANGE_NOUN.test(head));
}

function toFinding(corpus: Corpus, change: Claim, pair: FromTo, check: Check): Finding {
  const about = aboutOf(corpus, change, pair);
  const inexact = !check.narrow && check.slight ? 'Inexact: ' : '';
  const topic = about ? `${inexact}${capital(measureText(about))}, ` : inexact;
  const holds = check.narrow;
  const [from, to] = [sideText(pair, pair.base), sideText(pair, pair.next)];
  const stated = quoted(change);
  const sides =
    pair.base.id === pair.next.id
      ? [evidence(pair.base, 'both sides')]
      : [evidence(pair.base, 'the figure before'), evidence(pair.next, 'the figure after')];
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
