/** "412 murders … a rate of 6.9 per 100,000" in a town of 4.1 million: the rate worked out again from count and people. */
import type { Claim, Finding, Reading } from '../../model.ts';
import { classOf } from '../align/vocabulary.ts';
import { boundsOf } from '../arithmetic/bounds.ts';
import { number } from '../arithmetic/format.ts';
import { claimAt, MARK, type Skeleton, skeletonsOf } from '../arithmetic/skeleton.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { figureWords, quoted, youWrite } from '../wording.ts';

// "a murder rate of ⟦6.9⟧ per ⟦100,000⟧ residents", "⟦6.9⟧ for every ⟦100,000⟧ people"
const PER = new RegExp(
  `${MARK}(?:\\s+[a-z-]+){0,3}\\s+(?:per|for\\s+every|for\\s+each|in\\s+every)\\s+${MARK}(?=\\s+(?:of\\s+(?:the\\s+)?)?(?:people|residents|inhabitants|citizens|population|persons|adults)?\\b)`,
  'g',
);
/** As a rate figure's own unit: "murder per 100000 residents". */
const PER_UNIT =
  /^(.+) per (1000|10000|100000|1000000)\b(?: (?:people|residents|inhabitants|persons|population|citizens))?$/;
// "a population of |⟦4.1 million⟧", "⟦4.1 million⟧| residents"
const PEOPLE = /^(?:population|resident|inhabitant)$/;
// Rates that are no plain count over all the people, or of a wider place than the count
const OTHER =
  /\b(?:nation\w*|countr\w+|states?wide|average|median|adjusted|standardi[sz]ed|world\w*|global\w*|month\w*|week\w*|quarter\w*|daily|elsewhere|compared|against|than)\b/i;
/** How far the sentences of rate and people may be apart. */
const NEAR = 1;
/** Counts further from the rate than this are another story's. */
const REACH = 8;

interface Rate {
  claim: Claim;
  value: number;
  per: number;
  /** What is counted, as a class of nouns. */
  of: string;
}

export const rates: Rule = {
  id: 'rate',
  title: 'A rate per head against the count and the people',
  run: (corpus) =>
    corpus.readings.flatMap((reading) => ratesIn(reading).flatMap((rate) => check(reading, rate) ?? [])),
};

function ratesIn(reading: Reading): Rate[] {
  return skeletonsOf(reading, 1).flatMap((skeleton) => {
    if (OTHER.test(skeleton.sentence.text)) return [];
    const told = [...skeleton.text.matchAll(PER)].flatMap((match) => toldRate(skeleton, match) ?? []);
    return told.length ? told : skeleton.claims.flatMap((claim) => unitRate(claim) ?? []);
  });
}

function toldRate(skeleton: Skeleton, match: RegExpExecArray): Rate | null {
  const [claim, per] = [claimAt(skeleton, match[1]), claimAt(skeleton, match[2])?.quantity.value];
  if (!claim?.quantity.value || !per || ![1e3, 1e4, 1e5, 1e6].includes(per)) return null;
  const { head, modifiers } = claim.measure;
  const noun = head === 'rate' ? modifiers.at(-1) : head;
  const of = noun && (classOf(noun) ?? noun);
  return of ? { claim, value: claim.quantity.value, per, of } : null;
}

function unitRate(claim: Claim): Rate | null {
  const match = claim.statistic === 'rate' ? PER_UNIT.exec(claim.quantity.unit ?? '') : null;
  if (!match || !claim.quantity.value) return null;
  const noun = match[1] as string;
  return { claim, value: claim.quantity.value, per: Number(match[2]), of: classOf(noun) ?? noun };
}

/** Right when one of the counts gives the rate; wrong when there is one number of people and no count does. */
function check(reading: Reading, rate: Rate): Finding | null {
  const at = rate.claim.quantity.sentence;
  const exact = reading.claims.filter(
    ({ statistic, quantity }) => statistic === 'count' && quantity.value !== null && quantity.value > 0,
  );
  const people = exact.filter(
    (claim) =>
      PEOPLE.test(claim.measure.head ?? '') &&
      claim.quantity.value !== rate.per &&
      Math.abs(claim.quantity.sentence - at) <= NEAR,
  );
  const [all] = people;
  if (!all || new Set(people.map((claim) => claim.quantity.value)).size > 1) return null;
  const counts = exact.filter(
    ({ measure, quantity, partOf, id }) =>
      id !== rate.claim.id &&
      !partOf &&
      quantity.bound === 'exact' &&
      Math.abs(quantity.sentence - at) <= REACH &&
      measure.head !== null &&
      (classOf(measure.head) ?? measure.head) === rate.of &&
      quantity.value !== rate.value,
  );
  const right = counts.find((count) => fits(count, all, rate));
  const [first] = counts;
  const count = right ?? first;
  if (!count) return null;
  const computed = ((count.quantity.value as number) / (all.quantity.value as number)) * rate.per;
  // Ten times off: a count of another place or time.
  if (!right && (computed > rate.value * 10 || computed < rate.value / 10)) return null;
  const places = rate.value < 10 ? 1 : 0;
  const per = `${number(computed, places)} per ${number(rate.per)}`;
  return makeFinding({
    rule: rates.id,
    verdict: right ? 'adds up' : 'does not add up',
    severity: right ? 'info' : 'medium',
    headline: right
      ? `${quoted(rate.claim)}: ${figureWords(count)} among ${number(all.quantity.value as number)} people is ${per}`
      : `${figureWords(count)} among ${number(all.quantity.value as number)} people is ${per}; the text gives ${quoted(rate.claim)}`,
    reason: right
      ? 'The rate is the one that count and people give.'
      : 'No count in the text gives the stated rate; it may be of another year, or of other people.',
    evidence: [
      evidence(rate.claim, 'the stated rate'),
      evidence(count, 'the count'),
      evidence(all, 'the people'),
    ],
    calculations: [
      {
        expression: `${number(count.quantity.value as number)} ÷ ${number(all.quantity.value as number)} × ${number(rate.per)}`,
        result: number(computed, places),
        holds: right !== undefined,
      },
    ],
    missing: right ? [] : ['what the rate is of'],
    question: right
      ? null
      : `${youWrite(rate.claim)} With ${figureWords(count)} that would be ${per}. What is the rate of?`,
  });
}

/** Room for a figure of people that is older or rounder than the writer's. */
const ROOM = 0.08;

function fits(count: Claim, all: Claim, rate: Rate): boolean {
  const [c, a, r] = [count, all, rate.claim].map((claim) => boundsOf(claim.quantity));
  if (!c?.low || !c.high || !a?.low?.gt(0) || !a.high || !r?.low || !r.high) return true;
  const [low, high] = [c.low.div(a.high).mul(rate.per), c.high.div(a.low).mul(rate.per)];
  return low.mul(1 - ROOM).lte(r.high) && high.mul(1 + ROOM).gte(r.low);
}
