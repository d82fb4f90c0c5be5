import { namesOfByline } from '../../lib/byline.ts';
import { pageLine } from '../../lib/page-lines.ts';
import type { Piece } from '../piece.ts';
import type { Marks } from './index.ts';

const LONGEST = 150;
const BYLINE_WITHIN = 4;

/** "Scroll to Top", "Share this article", "Advertisement", "© 2024 …", a byline near the headline. */
export function pageLines(pieces: Piece[]): Marks {
  const drop = new Map<number, string>();
  const headline = Math.max(
    0,
    pieces.findIndex((piece) => piece.kind === 'headline'),
  );
  pieces.forEach((piece, i) => {
    if (piece.kind === 'headline' || piece.folded.length > LONGEST) return;
    if (i <= headline + BYLINE_WITHIN && namesOfByline(piece.folded)) drop.set(i, 'byline');
    const reason = pageLine(piece.folded);
    if (reason) drop.set(i, reason);
  });
  return { drop, caption: new Set() };
}
