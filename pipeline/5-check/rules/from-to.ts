/**
 * A change told whole in one sentence: "rose 17%, from 262 to 306", "up 44 to 306 from 262", "doubled from 40 to 81".
 * The stated change is worked out again from its two sides.
 */
import { Decimal } from 'decimal.js';
import type { Claim, Finding } from '../../model.ts';
import { type Bounds, boundsOf, meet, type Reading } from '../arithmetic/bounds.ts';
import { changeBounds } from '../arithmetic/change.ts';
import { number, percent } from '../arithmetic/format.ts';
import { type FromTo, fromToIn } from '../arithmetic/from-to.ts';
import { type Skeleton, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, evidenceAt, makeFinding } from '../finding.ts';
import type { Corpus, Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const fromTo: Rule = {
  id: 'from-to',
  title: 'A change and its two sides in one sentence',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      skeletonsOf(reading, 1).flatMap((skeleton) => {
        const pairs = fromToIn(skeleton);
        const [pair] = pairs;
        return pair && pairs.length === 1 ? (checkSentence(corpus, skeleton, pair) ?? []) : [];
      }),
    ),
};

interface Check {
  expression: string;
  result: string;
  narrow: boolean;
  wide: boolean;
  stated: string;
  claim: Claim | null;
}

/** Only a sentence with one pair and one change: with more, which belongs to which is a guess. */
function checkSentence(corpus: Corpus, skeleton: Skeleton, pair: FromTo): Finding | null {
  const changes = skeleton.claims.filter(
    (c) =>
      c !== pair.base.claim &&
      c !== pair.next.claim &&
      (c.statistic === 'percent change' || c.statistic === 'change'),
  );
  const multiple = multipleIn(skeleton, pair);
  if (changes.length + (multiple ? 1 : 0) !== 1) return null;
  const [change] = changes;
  const check = multiple ?? (change ? checkChange(change, pair) : null);
  if (!check || (!check.narrow && check.wide)) return null;
  return toFinding(corpus, skeleton, pair, check);
}

function checkChange(change: Claim, pair: FromTo): Check | null {
  const { value, bound } = change.quantity;
  if (value === null || bound === 'vague') return null;
  const from = pair.base.quantity.value as number;
  const to = pair.next.quantity.value as number;
  if (!(from > 0) || !(to > 0)) return null;
  const relative = new Decimal(to).sub(from).div(from).mul(100);
  const difference = new Decimal(to).sub(from);
  const percentages = pair.base.quantity.unit === 'percentage';
  const asDifference = fits(change, (r) => differenceOf(pair, r));
  const asPercent = fits(change, (r) => changeOf(pair, r));
  if (change.statistic === 'percent change' && !(percentages && asDifference.wide)) {
    return {
      expression: `(${number(to)} − ${number(from)}) ÷ ${number(from)}`,
      result: percent(relative),
      ...asPercent,
      stated: quoted(change),
      claim: change,
    };
  }
  // "up $40 to $300 from $260": the same unit on both sides of the minus.
  if (
    change.statistic === 'change' &&
    !percentages &&
    change.quantity.unitCode !== pair.next.quantity.unitCode
  )
    return null;
  const expression = `${number(to)} − ${number(from)}`;
  return { expression, result: number(difference), ...asDifference, stated: quoted(change), claim: change };
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

/** What writers call doubled: ratios around two; "more than" and "nearly" lean to their side. */
const MULTIPLES: readonly (readonly [pattern: RegExp, low: number, high: number])[] = [
  [/\bdoubl(?:ed|ing|es)\b/i, 1.75, 2.7],
  [/\btripl(?:ed|ing|es)\b/i, 2.6, 3.7],
  [/\bquadrupl(?:ed|ing|es)\b/i, 3.5, 4.8],
  [/\bhalv(?:ed|ing|es)\b/i, 0.38, 0.62],
];

function multipleIn(skeleton: Skeleton, pair: FromTo): Check | null {
  // The verb stands right before its sides: "more than doubled, from 40 to 81".
  const lead = skeleton.text.slice(Math.max(0, pair.start - 40), pair.start);
  const found = MULTIPLES.find(([pattern]) => pattern.test(lead));
  const from = pair.base.quantity.value;
  const to = pair.next.quantity.value;
  if (!found || !from || !to) return null;
  const ratio = to / from;
  const inside = ratio >= found[1] && ratio <= found[2];
  return {
    expression: `${number(to)} ÷ ${number(from)}`,
    result: number(ratio, 1),
    narrow: inside,
    wide: inside,
    stated: `“${found[0].exec(lead)?.[0] ?? ''}”`,
    claim: null,
  };
}

function toFinding(corpus: Corpus, skeleton: Skeleton, pair: FromTo, check: Check): Finding {
  const holds = check.narrow;
  const from = number(pair.base.quantity.value as number);
  const to = number(pair.next.quantity.value as number);
  const reading = corpus.readingById.get(pair.base.claim.articleId);
  const sides =
    pair.base.claim === pair.next.claim
      ? [evidence(pair.base.claim, 'both sides')]
      : [evidence(pair.base.claim, 'the figure before'), evidence(pair.next.claim, 'the figure after')];
  const change = check.claim
    ? [evidence(check.claim, 'the stated change')]
    : reading
      ? [evidenceAt(reading, skeleton.sentence, 'the stated change')]
      : [];
  return makeFinding({
    rule: fromTo.id,
    verdict: holds ? 'adds up' : 'does not add up',
    severity: holds ? 'info' : 'high',
    headline: holds
      ? `${check.stated}: ${from} to ${to} is ${check.result}`
      : `The text says ${check.stated}; from ${from} to ${to} it is ${check.result}`,
    reason: holds
      ? 'The stated change is the one the two figures give, after rounding.'
      : 'Both sides and the change stand in one sentence and do not go together, even after rounding.',
    evidence: [...change, ...sides],
    calculations: [{ expression: check.expression, result: check.result, holds }],
    question: holds
      ? null
      : `You give a change of ${check.stated} from ${from} to ${to}; by these two figures it is ${check.result}. Which of the three is meant otherwise?`,
  });
}
