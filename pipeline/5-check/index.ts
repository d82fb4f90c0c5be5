/** Claims → findings: the ordered list of checks, the synthesis, and the ledger of what was compared. */
import { byCodeUnit } from '../lib/text.ts';
import type { Finding, LeftOut, Reading, Result, Severity } from '../model.ts';
import { comparisonsOf } from './align/comparisons.ts';
import { withoutCovered } from './covered.ts';
import { type Choices, NO_CHOICES } from './identities/index.ts';
import type { Corpus, Rule } from './rule.ts';
import { crossDates } from './rules/cross-dates.ts';
import { crossEvents } from './rules/cross-events.ts';
import { crossFigures } from './rules/cross-figures.ts';
import { crossOrdinals } from './rules/cross-ordinals.ts';
import { rules as insideRules } from './rules/index.ts';
import { identitiesOf } from './rules/name-variants.ts';
import { synthesize } from './synthesis/index.ts';
import { seriesOf } from './synthesis/series.ts';

export { comparePair } from './compare.ts';

/** All checks: between sources first, then inside each article. */
export const RULES: readonly Rule[] = [crossFigures, crossDates, crossEvents, crossOrdinals, ...insideRules];

const ORDER: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** Claims → findings. `date` is what the reports are dated with; one article alone gets its internal checks only. */
export function check(
  readings: Reading[],
  leftOut: LeftOut[],
  date: string | null,
  choices: Choices = NO_CHOICES,
): Result {
  const corpus = corpusOf(readings, choices);
  const { candidates, compared, leftAlone } = comparisonsOf(corpus);
  return {
    readings,
    leftOut,
    findings: inOrder(withoutCovered(RULES.flatMap((rule) => rule.run(corpus)))),
    synthesis: synthesize(corpus),
    series: seriesOf(corpus),
    identities: identitiesOf(corpus),
    compared: { candidates, compared, leftAlone },
    date,
  };
}

export function corpusOf(readings: Reading[], choices: Choices = NO_CHOICES): Corpus {
  const claims = readings.flatMap((reading) => reading.claims);
  return {
    readings,
    claims,
    claimById: new Map(claims.map((claim) => [claim.id, claim])),
    readingById: new Map(readings.map((reading) => [reading.document.article.id, reading])),
    choices,
  };
}

/** Severity, then id: stable whatever the order of the articles. One finding per id. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const unique = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  return unique.sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || byCodeUnit(a.id, b.id),
  );
}
