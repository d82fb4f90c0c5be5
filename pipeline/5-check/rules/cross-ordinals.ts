/**
 * An ordinal against a count inside an article: "for the fourth time the talks broke down" and "all four rounds have
 * failed" count one thing. Only agreement is reported: an ordinal and a count that differ may count from elsewhere.
 */
import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { Claim, Finding, Reading } from '../../model.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { figureOf } from './cross-say.ts';

/** What can be done again and again, so that "the nth time" counts it. */
const REPEATED: ReadonlySet<string> = new Set(
  `round attempt time effort bid try meeting session talk summit negotiation failure win victory defeat loss vote
   election strike protest trial test launch crash delay rejection`.split(/\s+/),
);

/** How such a thing ends; one line is one outcome. */
const OUTCOMES: readonly string[] = [
  'fail failure failing collapse unsuccessful breakdown fruitless',
  'win victory won triumph',
  'lose loss defeat lost',
  'reject rejection veto refuse refusal',
  'delay postpone postponement',
  'succeed success successful',
  'cancel cancellation',
];

const outcomes = new Map<string, number>();
OUTCOMES.forEach((line, at) => {
  for (const word of line.split(' ')) outcomes.set(word, at);
});

export const crossOrdinals: Rule = {
  id: 'ordinal-and-count',
  title: 'An ordinal and a count of the same thing agree',
  run(corpus) {
    return corpus.readings.flatMap((reading) => inside(reading));
  },
};

function inside(reading: Reading): Finding[] {
  const ordinals = reading.claims.filter(isNthTime);
  if (!ordinals.length) return [];
  const counts = reading.claims.filter(
    (claim) => claim.statistic === 'count' && REPEATED.has(claim.measure.head ?? ''),
  );
  return ordinals.flatMap((ordinal) => {
    const count = counts.find(
      (claim) => claim.quantity.value === ordinal.quantity.value && isLinked(reading, ordinal, claim),
    );
    return count ? [toFinding(ordinal, count)] : [];
  });
}

const isNthTime = ({ statistic, measure, quantity }: Claim): boolean =>
  statistic === 'rank' &&
  quantity.value !== null &&
  (REPEATED.has(measure.head ?? '') || /\btimes?\b/i.test(quantity.text));

/** Another sentence that tells the same outcome. */
function isLinked(reading: Reading, a: Claim, b: Claim): boolean {
  if (a.quantity.sentence === b.quantity.sentence) return false;
  const told = (claim: Claim): Set<number> => {
    const sentence = reading.document.sentences[claim.quantity.sentence];
    return new Set((sentence ? tokensOf(sentence) : []).flatMap(outcomeOf));
  };
  const left = told(a);
  return [...told(b)].some((outcome) => left.has(outcome));
}

function outcomeOf(token: Token): number[] {
  const outcome = outcomes.get(token.lemma) ?? outcomes.get(token.lower);
  return outcome === undefined ? [] : [outcome];
}

function toFinding(ordinal: Claim, count: Claim): Finding {
  return makeFinding({
    rule: crossOrdinals.id,
    verdict: 'agrees',
    severity: 'info',
    headline: `“${figureOf(ordinal)} ${ordinal.measure.text || 'time'}” and “${figureOf(count)} ${count.measure.text}” agree`,
    reason:
      'An ordinal and a count of things that are done again, told with the same outcome, in one article; the nouns differ, the number is the same.',
    evidence: [evidence(ordinal, 'the ordinal'), evidence(count, 'the count')],
  });
}
