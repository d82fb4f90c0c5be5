/**
 * An event with figures that has no date of its own, told after a sentence that gives two: "The storm in 2019 and
 * in May 2018 … A ferry sank, killing twelve." The report picks neither.
 */
import type { Claim, Finding, Period, Reading, Sentence } from '../../model.ts';
import { list } from '../arithmetic/format.ts';
import { evidence, evidenceAt, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { figureWords } from '../wording.ts';

export const undecidedDates: Rule = {
  id: 'undecided-date',
  title: 'An event whose date the text leaves open',
  run(corpus) {
    return corpus.readings.flatMap((reading) => {
      const groups = new Map<string, Claim[]>();
      for (const claim of reading.claims) {
        if (!isUndecided(claim)) continue;
        const key = `${claim.period?.span?.start}`;
        const group = groups.get(key);
        if (group) group.push(claim);
        else groups.set(key, [claim]);
      }
      return [...groups.values()].map((claims) => toFinding(reading, claims));
    });
  },
};

/** Only events that happened once, dated through the sentence before. */
function isUndecided(claim: Claim): boolean {
  const period = claim.period;
  if (!period?.value.tentative || period.in !== 'previous sentence' || !period.span) return false;
  return claim.statistic === 'count' && claim.measure.event !== null && isEitherOr(period.value);
}

/**
 * "in March or April", "in 2019 and in May 2018": dates of unlike precision or in reverse order cannot be the
 * two years of one count, as those of "in 2019 and 2020" can.
 */
function isEitherOr({ alternatives, text }: Period): boolean {
  const [first, second, ...more] = alternatives;
  if (!first?.from || !second?.from || more.length) return false;
  if (/\bor\b/i.test(text)) return true;
  return first.from > second.from || precision(first) !== precision(second);
}

/** Year, month or day, by the length of the stretch. */
function precision({ from, to }: Period['alternatives'][number]): 'year' | 'month' | 'day' {
  if (from === to) return 'day';
  return from?.slice(0, 7) === to?.slice(0, 7) ? 'month' : 'year';
}

// "In response, …": the next event hangs on the same date.
const FOLLOWS =
  /^(?:in (?:response|retaliation|return|turn|reply)|as a result|consequently|afterwards?|subsequently|later|then|(?:the|a) (?:next|following) (?:day|week)|(?:hours|days|weeks) later)\b/i;

function toFinding(reading: Reading, claims: Claim[]): Finding {
  const claim = claims[0] as Claim;
  const period = claim.period as NonNullable<Claim['period']>;
  const span = period.span as NonNullable<typeof period.span>;
  const readings = period.value.alternatives.map((a) => a.text);
  const next = reading.document.sentences[claim.quantity.sentence + 1];
  const follows = next && hangsOn(reading, next) ? [evidenceAt(reading, next, 'dated only through it')] : [];
  return makeFinding({
    rule: undecidedDates.id,
    verdict: 'undecided date',
    severity: 'medium',
    headline: `${figureWords(claim)}: ${readings.join(', or ')}? The text leaves the date open`,
    reason: `Two dates stand in one sentence; the event follows with no date of its own.${
      follows.length ? ' What comes next is told as following from it, so its date hangs on this one.' : ''
    }`,
    evidence: [
      evidenceAt(reading, span, 'the two dates'),
      ...claims.map((c) => evidence(c, 'the figure without a date')),
      ...follows,
    ],
    basis: [evidenceAt(reading, span, ''), ...claims.map((c) => evidence(c, ''))],
    missing: ['the date of the event'],
    question: `You write of ${list(readings.map((r) => `“${r}”`))}, and then: “${claim.sentence.exact}” On which date did that take place?`,
    origins: 1,
  });
}

function hangsOn(reading: Reading, sentence: Sentence): boolean {
  const dated = reading.mentions.dates.some((d) => d.sentence === sentence.index && d.type === 'DATE');
  return !dated && FOLLOWS.test(sentence.text.trim());
}
