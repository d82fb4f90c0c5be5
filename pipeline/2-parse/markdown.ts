import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fold } from '../lib/text.ts';
import type { BlockKind, Dropped, Span } from '../model.ts';
import { plainParagraphs } from './markdown-plain.ts';
import { showText } from './markdown-text.ts';
import { blankAddresses, maskCharacters } from './mask.ts';
import type { Piece } from './piece.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** A Markdown file's blocks (CommonMark and GFM): markup and link targets are blanked, the words stay in place. */
export function piecesOfMarkdown(raw: string, from: number): { pieces: Piece[]; dropped: Dropped[] } {
  const masked = maskCharacters(raw);
  const paragraphs = plainParagraphs(raw, masked, from);
  if (paragraphs) {
    const texts = paragraphs.map((span) => masked.slice(span.start, span.end).replaceAll('\n', ' '));
    return { pieces: texts.map((text, i) => pieceOf(text, paragraphs[i] as Span, 'paragraph')), dropped: [] };
  }
  const tree = parser.parse(raw.slice(from)) as Root;
  const pieces: Piece[] = [];
  const dropped: Dropped[] = [];

  const add = (node: Nodes, kind: BlockKind) => {
    const span = spanOf(node, from);
    const text = blankAddresses(showText(node, masked, span, from));
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    if (end <= start) return;
    pieces.push(pieceOf(text.slice(start, end), { start: span.start + start, end: span.start + end }, kind));
  };

  const walk = (node: Nodes, kind: BlockKind) => {
    switch (node.type) {
      case 'heading':
        return add(node, node.depth === 1 && pieces.length === 0 ? 'headline' : 'heading');
      case 'paragraph':
        return add(node, isImage(node) ? 'caption' : kind);
      case 'tableRow':
        return add(node, 'table');
      case 'code':
        return void dropped.push({ ...spanOf(node, from), reason: 'code block' });
      case 'html':
        return void dropped.push({ ...spanOf(node, from), reason: 'HTML in Markdown' });
      case 'blockquote':
        for (const child of node.children) walk(child, 'quotation');
        return;
      case 'listItem':
        for (const child of node.children) walk(child, 'list item');
        return;
      default:
        if ('children' in node) for (const child of node.children) walk(child as Nodes, kind);
    }
  };
  walk(tree, 'paragraph');
  return { pieces, dropped };
}

const pieceOf = (text: string, { start, end }: Span, kind: BlockKind): Piece => ({
  start,
  end,
  kind,
  text,
  folded: fold(text),
});

function spanOf(node: Nodes, from: number) {
  return {
    start: from + (node.position?.start.offset ?? 0),
    end: from + (node.position?.end.offset ?? 0),
  };
}

function isImage(node: Nodes): boolean {
  return (
    'children' in node && node.children.length > 0 && node.children.every((child) => child.type === 'image')
  );
}
