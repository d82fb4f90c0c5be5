import { isAboveHeadline } from '../lib/page-lines.ts';
import { fold } from '../lib/text.ts';
import type { BlockKind } from '../model.ts';
import { resumes } from './line-breaks.ts';
import { BULLET, type Line, linesOf, paragraphsOf } from './lines.ts';
import { blankAddresses, maskCharacters } from './mask.ts';
import type { Piece } from './piece.ts';

/** A text file's blocks; nothing in it is markup. With a headline, it is the first line, or what `headline` says. */
export function piecesOfText(raw: string, from: number, headline: { title: string | null } | null): Piece[] {
  const masked = blankAddresses(maskCharacters(raw));
  const all = linesOf(masked, from, raw);
  const lines = headline ? behindNavigation(masked, all) : all;
  const above = headline ? headlineLines(masked, lines, headline.title) : 0;
  const spans = paragraphsOf(masked, lines.slice(above));
  const [first, last] = [lines[0], lines[above - 1]];
  if (first && last) spans.unshift({ start: first.start, end: last.end });
  const before = all.slice(0, all.length - lines.length);
  spans.unshift(...before.map(({ start, end }) => ({ start, end })));
  return spans.map((span, i) => {
    const text = masked.slice(span.start, span.end).replaceAll('\n', ' ');
    const kind = above > 0 && i === before.length ? 'headline' : kindOf(text, spans[i + 1] !== undefined);
    return { start: span.start, end: span.end, kind, text, folded: fold(text) };
  });
}

/** The lines from the first on that is not the page's: "Skip to content", "Menu". */
function behindNavigation(text: string, lines: Line[]): Line[] {
  const first = lines.findIndex(({ start, end }) => !isAboveHeadline(fold(text.slice(start, end))));
  return first > 0 ? lines.slice(first) : lines;
}

const HEADLINE_LENGTH = 200;
const HEADLINE_LINES = 3;

/**
 * How many lines the headline takes: one, or more where it goes on with a small letter. None where the text opens
 * with a broken sentence, or with a whole one under a title that is known from elsewhere.
 */
function headlineLines(text: string, lines: Line[], title: string | null): number {
  const first = lines[0];
  if (!first) return 0;
  let count = 1;
  for (let line = lines[1]; line && line.blank === 0; line = lines[++count]) {
    if (!resumes(text, lines[count - 1] as Line, line)) break;
  }
  const whole = fold(text.slice(first.start, (lines[count - 1] as Line).end));
  const isSentence = /[.!?]["')]?$/.test(whole);
  if (count > 1 && (isSentence || count > HEADLINE_LINES || whole.length > HEADLINE_LENGTH)) return 0;
  return isSentence && title !== null && fold(maskCharacters(title)) !== whole ? 0 : count;
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
