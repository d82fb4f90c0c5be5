/**
 * What stands on the page and is not the article: each rule looks at all blocks and says which are not article text.
 * Order is meaning: whole lists go first, so that what is repeated inside them is not taken for a caption.
 */
import type { Article, Dropped } from '../../model.ts';
import type { Piece } from '../piece.ts';
import { withKind } from '../piece.ts';
import { authorBox } from './author-box.ts';
import { pageLines } from './page-lines.ts';
import { repeats } from './repeats.ts';
import { teasers } from './teasers.ts';

/** What a rule says of a block (by index): why it goes, or that it is the caption that is kept. */
export interface Marks {
  drop: Map<number, string>;
  caption: Set<number>;
}

export type FurnitureRule = (pieces: Piece[], article: Article) => Marks;

export const RULES: FurnitureRule[] = [teasers, pageLines, authorBox, repeats];

/** Applies the rules one after another, each to what the ones before left. */
export function dropFurniture(pieces: Piece[], article: Article): { kept: Piece[]; dropped: Dropped[] } {
  let kept = pieces;
  const dropped: Dropped[] = [];
  for (const rule of RULES) {
    const marks = rule(kept, article);
    if (marks.drop.size >= kept.length) continue; // a rule that leaves nothing has misread the page
    for (const [i, reason] of marks.drop) {
      const piece = kept[i] as Piece;
      dropped.push({ start: piece.start, end: piece.end, reason });
    }
    kept = kept
      .map((piece, i) => (marks.caption.has(i) ? withKind(piece, 'caption') : piece))
      .filter((_, i) => !marks.drop.has(i));
  }
  return { kept, dropped };
}
