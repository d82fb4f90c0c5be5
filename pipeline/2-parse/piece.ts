import type { BlockKind, Span } from '../model.ts';

/** A block on its way: the raw span, what it is, and its masked text (`text.length === end - start`). */
export interface Piece extends Span {
  kind: BlockKind;
  text: string;
  /** Folded text, for comparing pieces. */
  folded: string;
}

/** Copies a piece with another kind. */
export function withKind(piece: Piece, kind: BlockKind): Piece {
  return { ...piece, kind };
}
