import { pageLine } from '../../lib/page-lines.ts';
import type { Piece } from '../piece.ts';
import type { Marks } from './index.ts';

// "Recent", "Related articles", "Most read", "You may also like", "More from this author"
const LABEL =
  /^(?:(?:most )?(?:recent|related|latest|popular|trending|recommended|similar)(?: (?:posts?|articles?|stories|news|reads?|reading|content|coverage|topics?|tags?))?|most (?:read|viewed|watched|shared|commented)|you (?:may|might) also (?:like|enjoy|be interested in).{0,20}|(?:more|also) (?:from|in|on|by) .{1,60}|read (?:next|also)|further reading|see also|don't miss|editor'?s'? picks?|what to read next|up next)$/i;

// "Read More »", "Continue reading →"
const MORE =
  /^(?:read|learn|see|view) (?:more|the full (?:story|article))\W{0,4}$|^(?:continue|keep) reading\W{0,4}$/i;

const LONGEST_TEASER = 900;
const BLOCKS_A_TEASER = 4;

/** Lists of other articles: from their label to the last "Read more", or short titles to the end of the page. */
export function teasers(pieces: Piece[]): Marks {
  const drop = new Map<number, string>();
  const reason = 'teaser of another article';
  const last = pieces.findLastIndex((piece) => MORE.test(piece.folded));
  const label = pieces.findIndex(
    (piece, i) => i > 0 && LABEL.test(piece.folded.replace(/:$/, '')) && opensList(pieces, i),
  );
  if (label > 0) {
    const end = last > label ? last : pieces.length - 1;
    for (let i = label; i <= end; i++) drop.set(i, reason);
  }
  pieces.forEach((piece, i) => {
    if (!MORE.test(piece.folded) || drop.has(i)) return;
    drop.set(i, reason);
    for (const j of teaserBefore(pieces, i)) drop.set(j, reason);
  });
  return { drop, caption: new Set() };
}

/** After the label only teasers may follow: up to a "Read more" each, or nothing but short titles. */
function opensList(pieces: Piece[], label: number): boolean {
  let since = 0;
  let ends = 0;
  for (let i = label + 1; i < pieces.length; i++) {
    const text = (pieces[i] as Piece).folded;
    if (MORE.test(text)) {
      ends++;
      since = 0;
    } else if (++since > BLOCKS_A_TEASER && ends === 0) return isTitles(pieces.slice(label + 1));
  }
  return ends > 0 || isTitles(pieces.slice(label + 1));
}

function isTitles(pieces: Piece[]): boolean {
  return (
    pieces.length > 0 &&
    pieces.every(
      (piece) =>
        pageLine(piece.folded) !== null || (piece.folded.length <= 140 && !/[.]["']?$/.test(piece.folded)),
    )
  );
}

/** The summary and the heading above a "Read more" that no label announces. */
function teaserBefore(pieces: Piece[], more: number): number[] {
  const found: number[] = [];
  const summary = pieces[more - 1];
  if (!summary || summary.folded.length > LONGEST_TEASER || !pieces[more - 2]) return found;
  const heading = pieces[more - 2] as Piece;
  if (more - 2 === 0 || !isTitles([heading])) return found;
  found.push(more - 1, more - 2);
  if (more - 3 > 0 && pieces[more - 3]?.folded === heading.folded) found.push(more - 3);
  return found;
}
