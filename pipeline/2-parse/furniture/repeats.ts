import type { Article } from '../../model.ts';
import type { Piece } from '../piece.ts';
import type { Marks } from './index.ts';

const HEADLINE_WITHIN = 4;
const LONGEST_CAPTION = 400;
const SHORTEST_CAPTION = 12;
const SHORTEST_PULL_QUOTE = 60;

/**
 * Text that stands twice: the headline again, a caption under its own alternative text, a pull quote.
 * The first copy stays (as a caption where the two stand together; in plain text a heading is only guessed), so that no figure counts twice.
 */
export function repeats(pieces: Piece[], article: Article): Marks {
  const drop = new Map<number, string>();
  const caption = new Set<number>();
  const seen = new Map<string, number>();
  pieces.forEach((piece, i) => {
    const earlier = seen.get(piece.folded);
    if (earlier === undefined) {
      seen.set(piece.folded, i);
      return;
    }
    const kind = (pieces[earlier] as Piece).kind;
    if (piece.folded.length < SHORTEST_CAPTION && kind !== 'headline') return;
    if (kind === 'headline' && i <= HEADLINE_WITHIN) drop.set(i, 'repeated headline');
    else if (
      i === earlier + 1 ||
      (drop.has(i - 1) && seen.get((pieces[i - 1] as Piece).folded) === earlier)
    ) {
      if (kind === 'heading' && article.format === 'markdown') drop.set(i, 'repeated heading');
      else {
        drop.set(i, 'repeated caption');
        if (kind !== 'headline' && piece.folded.length <= LONGEST_CAPTION) caption.add(earlier);
      }
    } else if (piece.folded.length >= SHORTEST_PULL_QUOTE && piece.kind !== 'table')
      drop.set(i, 'repeated text');
  });
  return { drop, caption };
}
