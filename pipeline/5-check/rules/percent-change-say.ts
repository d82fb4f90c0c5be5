/** The findings of percent-change, in words. */
import type { Claim, Evidence, Finding, Measure, Period } from '../../model.ts';
import { percentChange } from '../arithmetic/change.ts';
import { capital, list, number, percent } from '../arithmetic/format.ts';
import type { Test } from '../arithmetic/recompute.ts';
import { evidence, makeFinding } from '../finding.ts';
import { measureText, periodText, quoted, says, sourceName, youWrite } from '../wording.ts';

export interface Recomputed {
  rule: string;
  change: Claim;
  /** All measures the percentage is given for. */
  measures: readonly Measure[];
  held: readonly Test[];
  failed: readonly Test[];
  /** Other statements of the same change. */
  rivals: readonly Claim[];
  period: Period;
  base: Period;
}

const given = (test: Test): string => percent(percentChange(test.baseSum, test.nextSum));
/** Which articles the sides are quoted from may change as articles come and go; the figures do not. */
const sidesText = (test: Test): string => `${test.baseSum} ${test.nextSum}`;
const nameOf = (test: Test): string => measureText(test.measure);
const names = (tests: readonly Test[]): string => list(tests.map(nameOf));

export function sayAddsUp({ rule, change, held, period }: Recomputed): Finding {
  const sums = held.map((t) => `${number(t.baseSum)} to ${number(t.nextSum)} is ${given(t)}`);
  return makeFinding({
    rule,
    verdict: 'adds up',
    severity: 'info',
    headline: `${capital(names(held))}, ${quoted(change)} in ${periodText(period)}: ${list(sums)}`,
    reason: 'The change worked out from the figures on both sides is the stated one, after rounding.',
    evidence: [evidence(change, 'the stated change'), ...sides(held)],
    basis: [evidence(change, '')],
    values: held.map(sidesText),
    calculations: held.map(calculation),
  });
}

export function sayFails(recomputed: Recomputed): Finding {
  const { rule, change, held, failed, rivals } = recomputed;
  const own = sourceName(change.source);
  const counters = [...failed.flatMap((t) => [...t.base, ...t.next]), ...rivals];
  // A change and a figure told in one breath are one voice: that is arithmetic, not two sources against each other.
  const oneBreath = counters.some((c) => c.sentence.start === change.sentence.start && !rivals.includes(c));
  const conflict = own !== null && !oneBreath && counters.some((c) => sourceName(c.source) !== own);
  const counts = failed.map(
    (t) => `${nameOf(t)} went from ${number(t.baseSum)} to ${number(t.nextSum)}, which is ${given(t)}`,
  );
  return makeFinding({
    rule,
    verdict: conflict ? 'conflicts' : 'does not add up',
    severity: 'high',
    headline: headlineOf(recomputed),
    reason: reasonOf(recomputed),
    evidence: [
      evidence(change, 'the stated change'),
      ...rivals.map((c) => evidence(c, 'the same change, stated otherwise')),
      ...sides(failed),
    ],
    basis: [evidence(change, '')],
    values: failed.map(sidesText),
    calculations: [...failed, ...held].map(calculation),
    missing: [`the counts behind ${quoted(change)}`],
    question: `${youWrite(change)} By the figures in the text, ${list(counts)}. On which counts does ${quoted(change)} rest${
      held.length ? `, and is it meant to cover ${names(failed)} as well` : ''
    }?`,
  });
}

/** "Thefts, 2018 to 2019: “29%”, says the town; “over 40%”, says the ministry". */
function headlineOf({ change, failed, rivals: [rival], base, period }: Recomputed): string {
  const stated = `${quoted(change)}, ${says(change.source)}`;
  const topic = `${capital(names(failed))}, ${periodText(base)} to ${periodText(period)}`;
  return rival
    ? `${topic}: ${quoted(rival)}, ${says(rival.source)}; ${stated}`
    : `${topic}: ${stated}; the figures on both sides give ${list(failed.map(given))}`;
}

function reasonOf({ held, failed, measures }: Recomputed): string {
  const what = held.length
    ? `Conflicts in part: one percentage is given for ${list(measures.map(measureText))}, so each is checked by itself. For ${names(held)} it holds; for ${names(failed)} it does not.`
    : 'Measure and both periods are the same; the change worked out from the figures is another, even after rounding.';
  return `${what} The two may count differently; the text does not say so.`;
}

function sides(tests: readonly Test[]): Evidence[] {
  const seen = new Set<string>();
  const fresh = (claim: Claim): boolean => !seen.has(claim.id) && !!seen.add(claim.id);
  return tests.flatMap((test) => [
    ...test.base.filter(fresh).map((claim) => evidence(claim, 'the figure before')),
    ...test.next.filter(fresh).map((claim) => evidence(claim, 'the figure after')),
  ]);
}

const calculation = (test: Test): Finding['calculations'][number] => ({
  expression: `(${number(test.nextSum)} − ${number(test.baseSum)}) ÷ ${number(test.baseSum)} (${nameOf(test)})`,
  result: given(test),
  holds: test.holds,
});
