/** Statistics that name no source: one finding per article, with those that do name one beside them. */
import type { Claim, Finding, Reading } from '../../model.ts';
import { classOf } from '../align/vocabulary.ts';
import { daysBetween } from '../arithmetic/calendar.ts';
import { list } from '../arithmetic/format.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { figureWords, sourceName } from '../wording.ts';

/** Fewer, or in fewer sentences, are a matter of taste; more are a pattern worth a question. */
const FEWEST = 5;
const FEWEST_SENTENCES = 3;
/** From here on the pattern is of medium severity. */
const MANY = 8;
/** How many are quoted. */
const QUOTED = 6;
/** A count over less than this many days is an event told, not a statistic. */
const PERIOD_DAYS = 25;

// Where the words themselves say what a figure rests on, a reader knows whom to ask.
const RESTS_ON =
  /\b(?:polls?|polled|polling|surveys?|surveyed|census|study|studies|report(?:s|ed)?|according to|data|records?|filings?|disclosures?|tax returns?|documents?|results?|votes?|exit poll|analysis|asked|questioned|interviewed|respondents?|estimates?|forecasts?|projections?|index)\b/i;
// A poll or a filing goes on over the sentences that follow; "a report" need not.
const GOES_ON =
  /\b(?:polls?|surveys?|surveyed|census|filings?|disclosures?|tax returns?|exit poll|study|respondents?|questioned)\b/i;
/** How many sentences on. */
const CARRY = 4;

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
  const withSource = statistics.filter((claim) => claim.source.kind !== 'the article');
  const without = statistics.filter(
    (claim) => claim.source.kind === 'the article' && !restsOn(reading, claim),
  );
  if (without.length < FEWEST || without.length * 2 < statistics.length) return null;
  if (onePerSentence(without).length < FEWEST_SENTENCES) return null;
  const names = [...new Set(withSource.map((c) => sourceName(c.source) as string))];
  const shown = varied(onePerSentence(without));
  const named = onePerSentence(withSource).slice(0, 2);
  const carried = withSource.filter((c) => c.source.how === 'carried over').length;
  return makeFinding({
    rule: unsourced.id,
    verdict: 'source missing',
    severity: without.length >= MANY ? 'medium' : 'low',
    headline: `Of ${without.length + withSource.length} statistics, ${without.length} name no source`,
    reason: [
      names.length
        ? `${withSource.length === 1 ? 'The other one is' : `The other ${withSource.length} are`} given to ${list(names.slice(0, 4))}.`
        : 'No other statistic names one either.',
      carried ? `${carried} of them only by a sentence before.` : '',
    ].join(' '),
    evidence: [
      ...shown.map((claim) => evidence(claim, 'no source named')),
      ...named.map((claim) => evidence(claim, 'names a source')),
    ],
    basis: without.map((claim) => evidence(claim, '')),
    missing: ['the source of each figure'],
    question: `Your article gives ${list(shown.map(figureWords))}${without.length > shown.length ? ' and other figures' : ''} without a source.${
      names.length ? ` For others you name ${list(names.slice(0, 3))}.` : ''
    } Where do they come from?`,
    origins: 1,
  });
}

/**
 * A figure someone must have counted over a stretch of time: "412 thefts in 2018", "up 29%, over 2018", "60% of them
 * in 2019". Events told, plans, prices and rates in force are not.
 */
export function isStatistic(claim: Claim): boolean {
  const { statistic, quantity, period, basePeriod, measure } = claim;
  if (quantity.bound === 'vague' || !/\d/.test(quantity.text) || !period || period.value.tentative)
    return false;
  const { from, to } = period.value;
  if (!from || !to || daysBetween(from, to) < PERIOD_DAYS) return false;
  if (statistic === 'percent change') return basePeriod !== null;
  if (statistic === 'share') return quantity.unit === 'percentage' && !SET.test(claim.sentence.exact);
  return (
    statistic === 'count' && (measure.event !== null || HAPPENINGS.has(classOf(measure.head ?? '') ?? ''))
  );
}

// "cut its rate from 4.25% to 4%": set by somebody, not counted
const SET =
  /\b(?:cut|raise[sd]?|lower(?:s|ed)?|lift(?:s|ed)?|ke(?:ep|pt)|held|set|hike[sd]?)\s+(?:its|the|their)\s+(?:[a-z-]+\s+){0,3}(?:rates?|tax|levy|duty|tariffs?|threshold|limit|cap)\b/i;

/** Classes of things that happen, and are counted by someone. */
const HAPPENINGS: ReadonlySet<string> = new Set(
  ['attack', 'bombing', 'airstrike', 'clash', 'protest', 'crash', 'case', 'strike', 'crime', 'accident'].map(
    (noun) => classOf(noun) ?? noun,
  ),
);

/** Do the sentence's own words, or a poll just before, say where the figure comes from? */
function restsOn(reading: Reading, claim: Claim): boolean {
  const { sentences } = reading.document;
  const at = claim.quantity.sentence;
  if (RESTS_ON.test(sentences[at]?.text ?? '')) return true;
  return sentences.slice(Math.max(0, at - CARRY), at).some((s) => GOES_ON.test(s.text));
}

/** Those of different periods first, then in reading order: what is asked about is a range, not a paragraph. */
function varied(claims: Claim[]): Claim[] {
  const periods = new Set<string>();
  const fresh = claims.filter((c) => {
    const key = `${c.period?.value.from}/${c.period?.value.to}`;
    return !periods.has(key) && !!periods.add(key);
  });
  const chosen = new Set([...fresh, ...claims].slice(0, QUOTED));
  return claims.filter((c) => chosen.has(c));
}

function onePerSentence(claims: Claim[]): Claim[] {
  const seen = new Set<number>();
  return claims.filter((c) => !seen.has(c.quantity.sentence) && !!seen.add(c.quantity.sentence));
}
