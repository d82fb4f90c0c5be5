/** "533 thefts, a 29% rise over 2018": the count a change stands beside. */
import type { Claim } from '../../model.ts';
import type { Corpus } from '../rule.ts';

// What may stand between the count and the numeral of the change: " thefts, a sharp", " jobs (up", " in May, or about"
const BESIDE =
  /^[^.;:,()]{0,60}[,(–—]\s*(?:(?:which\s+(?:is|was)|representing|marking|reflecting)\s+)?(?:an?|up|down|or|by)\s+(?:(?:more\s+than|[a-z]+)\s+){0,2}$/i;

/** The count in the same sentence to which the change is an apposition, or null. */
export function apposedCount(corpus: Corpus, change: Claim): Claim | null {
  const claims = corpus.readingById.get(change.articleId)?.claims ?? [];
  const at = indexIn(claims, change);
  const before = at > 0 ? claims[at - 1] : undefined;
  if (!before || before.quantity.sentence !== change.quantity.sentence || before.statistic !== 'count')
    return null;
  const offset = change.sentence.start;
  const gap = change.sentence.exact.slice(
    before.quantity.number.end - offset,
    change.quantity.number.start - offset,
  );
  if (!BESIDE.test(gap.replace(/\s+/g, ' '))) return null;
  const lead = change.sentence.exact.slice(0, before.quantity.start - offset);
  const tail = change.sentence.exact.slice(change.quantity.end - offset);
  return COMPARED.test(lead) || BASE.test(tail) ? null : before;
}

// "37 cases, against |61 in 2023, a drop of 39%": the count is the figure before, not the one the change led to.
const COMPARED =
  /\b(?:against|versus|compared\s+(?:with|to)|from|than|after)\s+(?:(?:the|just|only|about|some)\s+)?[^\s\w]?$/i;
// "412 murders, down 9.5%| from 455": the figure before is there.
const BASE =
  /^(?:\s+[a-z]+){0,2}\s+(?:from|on|over|than)\s+(?:(?:the|last year's|about|some)\s+)?(?:[$€£]|Rs)?(?!(?:1[89]|20)\d\d\b)\d/i;

/** Place of a claim among its article's claims, which are in reading order; by binary search. */
function indexIn(claims: readonly Claim[], claim: Claim): number {
  let low = 0;
  let high = claims.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as Claim).quantity.number.start < claim.quantity.number.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
