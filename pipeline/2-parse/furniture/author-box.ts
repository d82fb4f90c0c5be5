import { fold } from '../../lib/text.ts';
import type { Article } from '../../model.ts';
import type { Piece } from '../piece.ts';
import type { Marks } from './index.ts';

const FROM_THE_END = 8;
const LONGEST_BOX = 900;

// "… is a reporter", "holds a degree", "has written", "writes about"
const LIVES =
  /^(?:,[^,]{1,60},)? ?(?:is|was|are|holds?|has|have|works?|writes?|wrote|covers?|reports?|teaches|studie[sd]|serve[sd]?|leads?|edits?|joined|specialise[sd]|specialize[sd]|contribute[sd]?|focuses|researche[sd]|lives)\b/;

// "The author is …", "About the author", "The writers are …"
const ABOUT =
  /^(?:about (?:the )?(?:author|writer|contributor)s?\b|the (?:author|writer|contributor|columnist)s? (?:is|are|was|works?|writes?|holds?)\b)/i;

/** The box about the author under the article: the name, often twice, and a paragraph on who that is. */
export function authorBox(pieces: Piece[], article: Article): Marks {
  const drop = new Map<number, string>();
  const first = Math.max(1, pieces.length - FROM_THE_END);
  for (let i = first; i < pieces.length; i++) {
    const { folded } = pieces[i] as Piece;
    if (folded.length > LONGEST_BOX) continue;
    if (ABOUT.test(folded)) {
      drop.set(i, 'author box');
      if (/^about/i.test(folded) && pieces[i + 1]) drop.set(i + 1, 'author box');
      continue;
    }
    const names = namesAbove(pieces, i);
    const name =
      names.length > 0
        ? (pieces[names[0] as number] as Piece).folded
        : article.author && fold(article.author);
    if (!name || !folded.startsWith(name) || !LIVES.test(folded.slice(name.length))) continue;
    if (names.length === 0 && i < pieces.length - 2) continue;
    for (const index of [...names, i]) drop.set(index, 'author box');
  }
  return { drop, caption: new Set() };
}

/** Indices of the lines right above that hold nothing but one name, the same one. */
function namesAbove(pieces: Piece[], index: number): number[] {
  const found: number[] = [];
  for (let i = index - 1; i > 0 && isName((pieces[i] as Piece).folded); i--) {
    if (found.length > 0 && (pieces[i] as Piece).folded !== (pieces[index - 1] as Piece).folded) break;
    found.push(i);
  }
  return found;
}

/** "Jane Q. Doe": two to five capitalised words and nothing else. */
function isName(line: string): boolean {
  const words = line.split(' ');
  return (
    line.length <= 50 &&
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}'.-]*|de|van|von|bin|al|el|da|di)$/u.test(word))
  );
}
