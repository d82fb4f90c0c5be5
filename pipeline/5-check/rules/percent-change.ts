/**
 * Stated percent changes, recomputed from the counts on both sides: 262 to 306 is 16.8%, so "17%" is right.
 * One percentage given for two measures ("attacks and casualties were more than 50% higher") is two claims: one may
 * fail while the other holds.
 */
import type { Claim, Finding, Measure, Period } from '../../model.ts';
import { apposedCount } from '../arithmetic/apposition.ts';
import { type Bounds, boundsOf, meet, type Reading } from '../arithmetic/bounds.ts';
import { changeBounds, percentChange } from '../arithmetic/change.ts';
import { capital, list, number, percent } from '../arithmetic/format.ts';
import { classOf } from '../arithmetic/measure.ts';
import { countsFor, isDated, type Series, seriesOf } from '../arithmetic/series.ts';
import { statedBounds } from '../arithmetic/stated.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Corpus, Rule } from '../rule.ts';
import { measureText, periodText, quoted, says, sourceName } from '../wording.ts';

export const percentChanges: Rule = {
  id: 'percent-change',
  title: 'A stated percent change against the figures on both sides',
  run(corpus) {
    const series = seriesOf(corpus);
    const changes = corpus.claims.filter((claim) => claim.statistic === 'percent change');
    const siblings = groupBy(changes, statementKey);
    return changes.flatMap((change) => {
      const finding = checkChange(corpus, series, siblings, change);
      return finding ? [finding] : [];
    });
  },
};

/** One measure of a change, recomputed. */
interface Test {
  measure: Measure;
  base: Claim[];
  next: Claim[];
  baseSum: number;
  nextSum: number;
  holds: boolean;
}

function checkChange(
  corpus: Corpus,
  series: Series,
  siblings: Map<string, Claim[]>,
  change: Claim,
): Finding | null {
  const stated = statedBounds(change);
  const period = change.period?.value;
  const base = change.basePeriod?.value;
  if (!stated || !isDated(period) || !isDated(base)) return null;
  const apposed = apposedCount(corpus, change);
  const measures = apposed && !change.also.length ? [apposed.measure] : [change.measure, ...change.also];
  const tests = measures.flatMap((measure) =>
    testsOf(series, apposed ?? change, measure, stated, base, period),
  );
  if (!tests.length) return null;
  return tests.every((test) => test.holds)
    ? addsUp(change, tests, period)
    : fails(change, tests, measures, base, period, siblings);
}

/** The tests a measure allows; "casualties" are the dead and the injured, each by itself and together. */
function testsOf(
  series: Series,
  change: Claim,
  measure: Measure,
  stated: Bounds,
  base: Period,
  next: Period,
): Test[] {
  const one = (m: Measure): Test | null =>
    testOf(m, countsFor(series, change, m, base), countsFor(series, change, m, next), stated);
  const direct = one(measure);
  if (direct || classOf(measure) !== 'harm') return direct ? [direct] : [];
  const killed = one({ ...measure, head: null, event: 'kill', text: 'deaths' });
  const injured = one({ ...measure, head: null, event: 'injure', text: 'injuries' });
  if (!killed || !injured) return [];
  const both = combined(measure, killed, injured, stated);
  // The sum decides; the parts are shown only where they say the same.
  return killed.holds === both.holds && injured.holds === both.holds ? [killed, injured, both] : [both];
}

/** Right when any pair of counts gives the stated change; wrong only when there is one pair and it does not. */
function testOf(measure: Measure, bases: Claim[], nexts: Claim[], stated: Bounds): Test | null {
  const pairs = bases.flatMap((base) => nexts.map((next) => ({ base, next })));
  const right = pairs.find(({ base, next }) => allows(base, next, stated, 'narrow'));
  if (right) return toTest(measure, right.base, right.next, true);
  const [only] = pairs;
  if (!only || !sameValue(bases) || !sameValue(nexts) || !isFirm(only.base) || !isFirm(only.next))
    return null;
  return allows(only.base, only.next, stated, 'wide') ? null : toTest(measure, only.base, only.next, false);
}

function allows(base: Claim, next: Claim, stated: Bounds, reading: Reading): boolean {
  const from = boundsOf(base.quantity, reading);
  const to = boundsOf(next.quantity, reading);
  const computed = from && to && changeBounds(from, to);
  return !!computed && meet(computed, stated);
}

function toTest(measure: Measure, base: Claim, next: Claim, holds: boolean): Test | null {
  const from = base.quantity.value;
  const to = next.quantity.value;
  if (from === null || to === null || from <= 0 || !sameUnit(base, next)) return null;
  return { measure, base: [base], next: [next], baseSum: from, nextSum: to, holds };
}

function combined(measure: Measure, a: Test, b: Test, stated: Bounds): Test {
  const baseSum = a.baseSum + b.baseSum;
  const nextSum = a.nextSum + b.nextSum;
  const computed = percentChange(baseSum, nextSum);
  const base = [...a.base, ...b.base];
  const next = [...a.next, ...b.next];
  return { measure, base, next, baseSum, nextSum, holds: meet({ low: computed, high: computed }, stated) };
}

/** Only plain figures can prove a change wrong. */
const isFirm = (claim: Claim): boolean => claim.quantity.bound === 'exact';
const sameUnit = (a: Claim, b: Claim): boolean =>
  a.statistic === b.statistic && (a.statistic === 'count' || a.quantity.unit === b.quantity.unit);
const sameValue = (claims: Claim[]): boolean => new Set(claims.map((c) => c.quantity.value)).size === 1;

function addsUp(change: Claim, tests: Test[], period: Period): Finding {
  const [test] = tests as [Test];
  const computed = percent(percentChange(test.baseSum, test.nextSum));
  return makeFinding({
    rule: percentChanges.id,
    verdict: 'adds up',
    severity: 'info',
    headline: `${capital(measureText(test.measure))}, ${quoted(change)} in ${periodText(period)}: ${number(
      test.baseSum,
    )} to ${number(test.nextSum)} is ${computed}`,
    reason: 'The change worked out from the figures on both sides is the stated one, after rounding.',
    evidence: [evidence(change, 'the stated change'), ...sides(tests)],
    calculations: tests.map(calculation),
  });
}

function fails(
  change: Claim,
  tests: Test[],
  measures: Measure[],
  base: Period,
  period: Period,
  siblings: Map<string, Claim[]>,
): Finding {
  const failed = tests.filter((test) => !test.holds);
  const held = tests.filter((test) => test.holds);
  const others = failed.flatMap((test) => otherStatements(change, test.measure, siblings));
  const source = sourceName(change.source);
  const counters = [...failed.flatMap((t) => [...t.base, ...t.next]), ...others];
  const conflict = source !== null && counters.some((c) => sourceName(c.source) !== source);
  const given = failed.map(
    (t) => `${measureText(t.measure)} ${percent(percentChange(t.baseSum, t.nextSum))}`,
  );
  const span = `${periodText(base)} to ${periodText(period)}`;
  const rival = others[0];
  const stated = `${quoted(change)}, ${says(change.source)}`;
  const what = capital(list(failed.map((t) => measureText(t.measure))));
  const headline = rival
    ? `${what}, ${span}: ${quoted(rival)}, ${says(rival.source)}; ${stated}`
    : `${what}, ${span}: ${stated}; the figures on both sides give ${list(given)}`;
  const part = held.length
    ? `Conflicts in part: one percentage is given for ${list(measures.map(measureText))}, so each is checked by itself. It holds for ${list(held.map((t) => measureText(t.measure)))}; for ${list(failed.map((t) => measureText(t.measure)))} it does not.`
    : 'Measure, place and both periods are the same; the change worked out from the figures is another, even after rounding.';
  const counts = list(
    failed.map(
      (t) =>
        `${measureText(t.measure)} went from ${number(t.baseSum)} to ${number(t.nextSum)}, which is ${percent(percentChange(t.baseSum, t.nextSum))}`,
    ),
  );
  return makeFinding({
    rule: percentChanges.id,
    verdict: conflict ? 'conflicts' : 'does not add up',
    severity: 'high',
    headline,
    reason: `${part} The sources may count differently; the text does not say so.`,
    evidence: [
      evidence(change, 'the stated change'),
      ...sides(tests),
      ...others.map((c) => evidence(c, 'another statement of the same change')),
    ],
    basis: [evidence(change, ''), ...sides(failed)],
    calculations: tests.map(calculation),
    missing: [`the counts behind ${quoted(change)}`],
    question: `You write “${sentenceOf(change)}” By the figures given, ${counts}. On which counts does ${quoted(change)} rest${
      held.length ? `, and does it cover ${list(failed.map((t) => measureText(t.measure)))} as well` : ''
    }?`,
  });
}
const sentenceOf = (claim: Claim): string => claim.sentence.exact.replace(/\s+/g, ' ').trim();

function sides(tests: Test[]) {
  const seen = new Set<string>();
  const fresh = (claim: Claim): boolean => !seen.has(claim.id) && !!seen.add(claim.id);
  return tests.flatMap((test) => [
    ...test.base.filter(fresh).map((claim) => evidence(claim, 'the figure before')),
    ...test.next.filter(fresh).map((claim) => evidence(claim, 'the figure after')),
  ]);
}

const calculation = (test: Test): Finding['calculations'][number] => ({
  expression: `(${number(test.nextSum)} − ${number(test.baseSum)}) ÷ ${number(test.baseSum)} (${measureText(test.measure)})`,
  result: percent(percentChange(test.baseSum, test.nextSum)),
  holds: test.holds,
});

/** Other statements of the change of one measure between the same periods, by another source. */
function otherStatements(change: Claim, measure: Measure, siblings: Map<string, Claim[]>): Claim[] {
  const key = statementKey({ ...change, measure });
  const all = (key && siblings.get(key)) || [];
  return all.filter((c) => c.id !== change.id && c.source.name !== change.source.name).slice(0, 3);
}

function statementKey(claim: Claim): string | null {
  const { period, basePeriod } = claim;
  if (!isDated(period?.value) || !isDated(basePeriod?.value)) return null;
  const kind = classOf(claim.measure);
  return kind && [claim.articleId, kind, period.value.from, period.value.to, basePeriod.value.from].join('|');
}

function groupBy(claims: Claim[], key: (claim: Claim) => string | null): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const k = key(claim);
    if (k === null) continue;
    const group = groups.get(k);
    if (group) group.push(claim);
    else groups.set(k, [claim]);
  }
  return groups;
}
