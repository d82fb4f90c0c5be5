/** Article → blocks and sentences of article text, with what was dropped and why. */
import type { Article, Block, Document, Dropped, Sentence } from '../model.ts';
import { dropFurniture } from './furniture/index.ts';
import { piecesOfMarkdown } from './markdown.ts';
import { beyondMarkdown } from './markdown-bounds.ts';
import type { Piece } from './piece.ts';
import { piecesOfText } from './plain.ts';
import { cutLong, splitSentences } from './sentences.ts';

/** How an article is parsed. */
export interface ParseOptions {
  /** The text is a loose passage, not a page: no headline, nothing is furniture. Default false. */
  passage?: boolean;
}

/** Offsets are into `article.raw`; a language other than English gets a note and no sentences. */
export function parse(article: Article, options: ParseOptions = {}): Document {
  const beyond = article.format === 'markdown' ? beyondMarkdown(article.raw) : null;
  const { pieces, dropped } = readPieces(article, options.passage ?? false, beyond === null);
  const cleaned = options.passage ? { kept: pieces, dropped: [] } : dropFurniture(pieces, article);
  const blocks = toBlocks(cleaned.kept);
  const all = [...dropped, ...cleaned.dropped].sort((a, b) => a.start - b.start);
  const english = /^en\b/i.test(article.language);
  return {
    article,
    blocks,
    sentences: english ? toSentences(cleaned.kept) : [],
    dropped: all,
    notes: [
      ...(article.mended ?? []),
      ...(english ? [] : [`not analysed: language ${article.language}`]),
      ...(beyond ? [`read as plain text: ${beyond}`] : []),
    ],
  };
}

function readPieces(
  article: Article,
  passage: boolean,
  markdown: boolean,
): { pieces: Piece[]; dropped: Dropped[] } {
  if (article.format === 'markdown' && markdown) return piecesOfMarkdown(article.raw, article.bodyStart);
  return { pieces: piecesOfText(article.raw, article.bodyStart, passage ? null : article), dropped: [] };
}

function toBlocks(pieces: Piece[]): Block[] {
  let section: number | null = null;
  return pieces.map(({ start, end, kind }, index) => {
    const block: Block = { start, end, kind, index, section };
    if (kind === 'heading') {
      block.section = null;
      section = index;
    }
    return block;
  });
}

function toSentences(pieces: Piece[]): Sentence[] {
  const sentences: Sentence[] = [];
  pieces.forEach((piece, block) => {
    const whole = piece.kind === 'table' || piece.kind === 'heading';
    const spans = whole
      ? cutLong(piece.text, { start: 0, end: piece.text.length })
      : splitSentences(piece.text);
    for (const span of spans) {
      sentences.push({
        index: sentences.length,
        block,
        start: piece.start + span.start,
        end: piece.start + span.end,
        text: piece.text.slice(span.start, span.end),
      });
    }
  });
  return sentences;
}
