/** Do two loose sentences agree? The vocabulary and the verdicts are those of the pipeline, folded to three labels. */
import type { Reading } from '../model.ts';
import { byDates } from './compare/by-dates.ts';
import { byFigures } from './compare/by-figures.ts';
import { byWords } from './compare/by-words.ts';
import { type Statement, statementOf } from './compare/items.ts';
import { agree, conflict, type PairVerdict } from './compare/outcome.ts';

export type { PairVerdict } from './compare/outcome.ts';

/**
 * Holds statement `b` against text `a`. Whoever puts two sentences side by side means one matter: what is left unsaid
 * (whose, where, when) is taken as the same, what is said must fit. `full` is the pipeline's verdict; a divergence
 * folds to `not_comparable`, but to `conflict` where a bound leaves an estimate out, and to `agree` where a plain
 * bound is met.
 */
export function comparePair(a: Reading, b: Reading): PairVerdict {
  const text = statementOf(a);
  const claim = statementOf(b);
  const said = claim.figures.length ? byFigures(claim, text) : byDates(claim, text);
  return denied(claim, text, byWords(claim, text, said));
}

/** "was not published in 1964": what the one denies, the other says. */
function denied(claim: Statement, text: Statement, verdict: PairVerdict): PairVerdict {
  if (!claim.negated || text.negated) return verdict;
  if (verdict.verdict === 'agree') return conflict(`${verdict.reason}; but one denies it`);
  if (verdict.verdict === 'conflict') return agree('consistent', `${verdict.reason}; and one denies it`);
  return verdict;
}
