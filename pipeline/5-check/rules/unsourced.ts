/** Statistics that name no source: one finding per article, with those that do name one beside them. */
import type { Claim, Finding, Reading } from '../../model.ts';
import { list } from '../arithmetic/format.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quoted, sourceName } from '../wording.ts';

/** Fewer are a matter of taste; more are a pattern worth a question. */
const FEWEST = 4;
/** How many are quoted. */
const QUOTED = 6;
/** A count over less than this many days is an event told, not a statistic. */
const PERIOD_DAYS = 25;

export const unsourced: Rule = {
  id: 'unsourced',
  title: 'Statistics without a named source',
  run(corpus) {
    return corpus.readings.flatMap((reading) => {
      const finding = checkArticle(reading);
      return finding ? [finding] : [];
    });
  },
};

function checkArticle(reading: Reading): Finding | null {
  const statistics = reading.claims.filter(isStatistic);
  const without = statistics.filter((claim) => claim.source.kind === 'the article');
  if (without.length < FEWEST || without.length * 5 < statistics.length * 2) return null;
  const withSource = statistics.filter((claim) => claim.source.kind !== 'the article');
  const names = [...new Set(withSource.map((c) => sourceName(c.source) as string))];
  const shown = onePerSentence(without).slice(0, QUOTED);
  const named = onePerSentence(withSource).slice(0, 2);
  const carried = withSource.filter((c) => c.source.how === 'carried over').length;
  return makeFinding({
    rule: unsourced.id,
    verdict: 'source missing',
    severity: without.length * 2 >= statistics.length && without.length > FEWEST ? 'medium' : 'low',
    headline: `Of ${statistics.length} statistics, ${without.length} name no source`,
    reason: [
      names.length
        ? `The other ${withSource.length} are given to ${list(names.slice(0, 4))}.`
        : 'No other statistic names one either.',
      carried ? `${carried} of them take it from a sentence before.` : '',
    ].join(' '),
    evidence: [
      ...shown.map((claim) => evidence(claim, 'no source named')),
      ...named.map((claim) => evidence(claim, 'names a source')),
    ],
    basis: without.map((claim) => evidence(claim, '')),
    missing: ['the source of each figure'],
    question: `Your article gives ${list(shown.map(quoted))}${without.length > shown.length ? ' and other figures' : ''} without a source.${
      names.length ? ` For others you name ${list(names.slice(0, 3))}.` : ''
    } Where do they come from?`,
    origins: 1,
  });
}

/**
 * A figure someone must have counted or measured: percentages, rates, and totals over a month or longer. Events told
 * ("two gunmen fled"), ages, durations, ranks and prices are not.
 */
export function isStatistic(claim: Claim): boolean {
  const { statistic, quantity, period, measure } = claim;
  if (quantity.bound === 'vague' || !/\d/.test(quantity.text)) return false;
  if (statistic === 'percent change' || statistic === 'rate') return true;
  if (statistic === 'share')
    return /%|per\s?cent|\bpercent/i.test(claim.sentence.exact) && quantity.unit === 'percentage';
  if (statistic !== 'count' || !measure.head) return false;
  const { from, to } = period?.value ?? { from: null, to: null };
  return !!from && !!to && (Date.parse(to) - Date.parse(from)) / 86_400_000 >= PERIOD_DAYS;
}

function onePerSentence(claims: Claim[]): Claim[] {
  const seen = new Set<number>();
  return claims.filter((c) => !seen.has(c.quantity.sentence) && !!seen.add(c.quantity.sentence));
}
