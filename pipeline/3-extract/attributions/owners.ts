/** Whose claim, plan or count a noun is. */
import type { Item } from './items.ts';
import { clauseStart, isParticiple, nounPhraseAfter, nounPhraseBefore } from './phrases.ts';
import { isTimeWord } from './times.ts';

/** Whose claim or plan the noun at `i` is: "the union's claim", "her plan", "a claim by the union". */
export function ownerOf(items: readonly Item[], i: number) {
  let k = i - 1;
  while (k >= 0 && (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(items[k]?.pos ?? '') || isParticiple(items[k]))) k--;
  const mark = items[k];
  if (mark && (mark.text === "'s" || mark.text === "'") && k > 0) {
    const from = nounPhraseBefore(items, k - 1, clauseStart(items, k - 1));
    if (from >= 0 && !isTimeWord(items[k - 1]?.lower ?? '')) return { range: { from, to: k }, after: i + 1 };
  }
  if (items[i + 1]?.lower === 'that' && items[i - 1]?.pos === 'PROPN') {
    // "a Lakeside Post report that": the names before the noun
    let from = i - 1;
    while (from > 0 && items[from - 1]?.pos === 'PROPN') from--;
    if (items[from - 1]?.pos !== 'DET') return null;
    return { range: { from, to: i }, after: i + 1 };
  }
  if (mark && /^(?:his|her|their|its)$/.test(mark.lower))
    return { range: { from: k, to: k + 1 }, after: i + 1 };
  if (items[i + 1]?.lower === 'by' || items[i + 1]?.lower === 'from') {
    const to = nounPhraseAfter(items, i + 2);
    if (to > i + 2) return { range: { from: i + 2, to }, after: to };
  }
  return null;
}
