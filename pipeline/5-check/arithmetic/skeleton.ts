/**
 * A sentence with its figures taken out: "Sales rose ⟦0⟧% to ⟦1⟧ from ⟦2⟧." The marks stand for numerals only, so
 * hedges, units and signs stay readable, and patterns over it need no grammar of numbers.
 */
import type { Claim, Reading, Sentence } from '../../model.ts';

export interface Skeleton {
  sentence: Sentence;
  /** White space folded; numerals as ⟦i⟧, `i` an index into `claims`. */
  text: string;
  claims: Claim[];
}

/** For patterns: a mark with its index captured. */
export const MARK = '⟦(\\d+)⟧';

/** More figures than this in a sentence are a table. */
const MOST = 16;

/** The skeletons of a reading's sentences with at least `fewest` figures. */
export function skeletonsOf(reading: Reading, fewest: number): Skeleton[] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of reading.claims) {
    const list = bySentence.get(claim.quantity.sentence);
    if (list) list.push(claim);
    else bySentence.set(claim.quantity.sentence, [claim]);
  }
  return [...bySentence].flatMap(([index, claims]) => {
    const sentence = reading.document.sentences[index];
    if (!sentence || claims.length < fewest || claims.length > MOST) return [];
    return { sentence, claims, text: skeletonText(sentence, claims) };
  });
}

function skeletonText(sentence: Sentence, claims: readonly Claim[]): string {
  let text = '';
  let at = 0;
  for (const [i, { quantity }] of claims.entries()) {
    const start = quantity.number.start - sentence.start;
    if (start < at) continue; // overlaps the figure before
    text += `${clean(sentence.text.slice(at, start))}⟦${i}⟧`;
    at = quantity.number.end - sentence.start;
  }
  return (text + clean(sentence.text.slice(at))).replace(/\s+/g, ' ').trim();
}

/** An article's own ⟦ must not pass for a mark. */
const clean = (text: string): string => text.replace(/[⟦⟧]/g, ' ');

/** The claim a captured mark stands for. */
export function claimAt(skeleton: Skeleton, mark: string | undefined): Claim | null {
  return (mark !== undefined && skeleton.claims[Number(mark)]) || null;
}
