/** Article text as it is shown: spelling kept, markup and line breaks gone, marks in place. */
import { sentenceAt } from '../../lib/sentence-at.ts';
import type { Anchor, Document, Sentence, Span } from '../../model.ts';
import { type Context, letterOf, placeHref, placeId } from './context.ts';
import { shortTitle } from './letters.ts';
import type { Piece, Quotation } from './model.ts';

/** A stretch to be marked. */
export interface Mark extends Span {
  kind: 'figure' | 'date' | 'source' | 'name';
  /** Id of the element that begins here, if links lead to it. */
  id?: string;
  href?: string;
  title?: string;
}

/**
 * The characters of `span` as shown. The sentence's own text says what is markup (blanked); the raw file says how
 * the article spells it (curly quotes, dashes, full-width digits).
 */
export function shownText(document: Document, sentence: Sentence, span: Span): string {
  const { raw } = document.article;
  let shown = '';
  for (let at = span.start; at < span.end; at++) {
    const clean = sentence.text[at - sentence.start] ?? ' ';
    const written = raw[at] as string;
    shown += clean !== ' ' && written > '\u007f' ? written : clean;
  }
  return shown;
}

/** Cuts `span` of a sentence into plain and marked pieces; runs of white space become one space. */
export function piecesOf(
  document: Document,
  sentence: Sentence,
  span: Span,
  marks: readonly Mark[],
): Piece[] {
  const inside = marks.filter((m) => m.start < span.end && m.end > span.start);
  const edges = new Set([span.start, span.end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, span.start));
    edges.add(Math.min(mark.end, span.end));
  }
  const order = [...edges].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < order.length; i++) {
    const start = order[i] as number;
    const end = order[i + 1] as number;
    const here = inside.filter((m) => m.start <= start && m.end >= end);
    const last = pieces.at(-1);
    let text = shownText(document, sentence, { start, end }).replace(/\s+/g, ' ');
    if (text.startsWith(' ') && last?.text.endsWith(' ')) text = text.slice(1);
    const ids = here.filter((m) => m.start === start && m.id).map((m) => m.id as string);
    if (!text && ids.length === 0) continue;
    const link = here.find((m) => m.href);
    pieces.push({
      text,
      kinds: [...new Set(here.map((m) => m.kind))].sort().join(' '),
      ids: [...new Set(ids)],
      href: link?.href ?? null,
      title: here.find((m) => m.title)?.title ?? null,
    });
  }
  return pieces;
}

/** Longer sentences are cut around the mark. */
const LONGEST = 460;
const AROUND = 190;

/** A sentence with the words of `anchors` marked, ready to print. */
export function quotation(
  context: Context,
  articleId: string,
  anchors: readonly Anchor[],
  role: string,
): Quotation | null {
  const reading = context.readings.get(articleId);
  const [first] = anchors;
  if (!reading || !first) return null;
  const { document } = reading;
  const sentence = sentenceAt(document.sentences, first.start) ?? bareSentence(document, first);
  const span = window(document, sentence, first);
  // Where the whole sentence is meant, a mark would point at nothing.
  const whole = 0.8 * (sentence.end - sentence.start);
  const marks = anchors
    .filter((a) => a.end - a.start < whole || a.end - a.start < 40)
    .map((a): Mark => ({ start: a.start, end: a.end, kind: 'figure' }));
  const pieces = trimmed(piecesOf(document, sentence, span, marks));
  if (span.start > sentence.start) pieces.unshift(plain('… '));
  if (span.end < sentence.end) pieces.push(plain(' …'));
  return {
    letter: letterOf(context, articleId),
    sourceTitle: shortTitle(document.article.title ?? document.article.path),
    direction: direction(document.article.language),
    language: document.article.language,
    pieces,
    place: placeText(document, sentence),
    href: placeHref(articleId, first),
    role,
  };
}

/** Words that stand in no sentence (a headline's part, a cell): quoted as they are. */
function bareSentence(document: Document, anchor: Anchor): Sentence {
  const { start, end } = anchor;
  return {
    index: -1,
    block: -1,
    start,
    end,
    text: document.article.raw.slice(start, end).replace(/[\n\r\t]/g, ' '),
  };
}

function window(document: Document, sentence: Sentence, anchor: Anchor): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const { raw } = document.article;
  let start = Math.max(sentence.start, anchor.start - AROUND);
  let end = Math.min(sentence.end, Math.min(anchor.end, anchor.start + LONGEST) + AROUND);
  if (start > sentence.start) start = Math.max(raw.indexOf(' ', start) + 1, start) || start;
  if (start > anchor.start) start = anchor.start;
  if (end < sentence.end) {
    const cut = raw.lastIndexOf(' ', end);
    if (cut > anchor.end) end = cut;
  }
  return { start, end };
}

/** "paragraph 5", "headline", "caption, after paragraph 9": numbered as on the article page. */
export function placeText(document: Document, sentence: Sentence): string {
  const block = document.blocks[sentence.block];
  if (!block) return '';
  const before = document.blocks.slice(0, block.index + 1).filter((b) => b.kind === 'paragraph').length;
  if (block.kind === 'paragraph') return `paragraph ${before}`;
  if (block.kind === 'headline') return 'headline';
  return before > 0 ? `${block.kind}, after paragraph ${before}` : block.kind;
}

export function direction(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|iw|ps|sd|ug|ur|yi|dv|ckb)\b/.test(language) ? 'rtl' : 'ltr';
}

export function plain(text: string): Piece {
  return { text, kinds: '', ids: [], href: null, title: null };
}

function trimmed(pieces: Piece[]): Piece[] {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return pieces;
}

export { placeId };
