import { fold } from '../lib/text.ts';
import type { BlockKind } from '../model.ts';
import { BULLET, linesOf, paragraphsOf } from './lines.ts';
import { blankAddresses, maskCharacters } from './mask.ts';
import type { Piece } from './piece.ts';

/** A text file's blocks; nothing in it is markup. With `headline`, the first line is the headline. */
export function piecesOfText(raw: string, from: number, headline: boolean): Piece[] {
  const masked = blankAddresses(maskCharacters(raw));
  const lines = linesOf(masked, from);
  const first = headline ? lines.shift() : undefined;
  const spans = paragraphsOf(masked, lines);
  if (first) spans.unshift({ start: first.start, end: first.end });
  return spans.map((span, i) => {
    const text = masked.slice(span.start, span.end).replaceAll('\n', ' ');
    const kind = first && i === 0 ? 'headline' : kindOf(text, spans[i + 1] !== undefined);
    return { start: span.start, end: span.end, kind, text, folded: fold(text) };
  });
}

const HEADING_LENGTH = 90;

/** A short line without a full stop that something follows is a heading: "The Resurgence". */
function kindOf(text: string, followed: boolean): BlockKind {
  if (BULLET.test(text)) return 'list item';
  if (/^["'].*["'][.,]?$/.test(text) && !/["']\s/.test(text.slice(1, -1))) return 'quotation';
  if (
    followed &&
    text.length <= HEADING_LENGTH &&
    /^["'(]?[\p{Lu}\d]/u.test(text) &&
    !/(?:[.,:;!…]["')]?|\?["'])$/.test(text)
  ) {
    return 'heading';
  }
  return 'paragraph';
}
