/** The quotations of a finding: each sentence once, sentences that follow each other as one passage. */
import type { Evidence, Finding } from '../../model.ts';
import type { Context } from './context.ts';
import type { Piece, Quotation } from './model.ts';
import { plain, quotation } from './quote.ts';

/** Longer passages are quoted as separate sentences. */
const LONGEST = 400;

interface Passage {
  articleId: string;
  start: number;
  end: number;
  quote: Quotation;
}

export function quotationsOf(context: Context, finding: Finding): Quotation[] {
  const passages: Passage[] = [];
  for (const group of bySentence(finding.evidence)) {
    const [first] = group as [Evidence, ...Evidence[]];
    const roles = [...new Set(group.map((e) => e.role))].filter(
      (role) => role && role !== 'the figure' && finding.verdict !== 'source missing',
    );
    const anchors = group.map((e) => e.anchor);
    const quote = quotation(context, first.articleId, anchors, roles.join(', '));
    if (!quote) continue;
    const { start, end } = first.sentence;
    const passage = { articleId: first.articleId, start, end, quote };
    const near = passages.find((p) => follows(context, p, passage));
    if (near) Object.assign(near, join(near, passage));
    else passages.push(passage);
  }
  return passages.map((p) => p.quote);
}

function bySentence(evidence: Evidence[]): Evidence[][] {
  const groups = new Map<string, Evidence[]>();
  for (const e of evidence) {
    const key = `${e.articleId}:${e.sentence.start}`;
    groups.set(key, [...(groups.get(key) ?? []), e]);
  }
  return [...groups.values()];
}

/** Nothing but white space (or a quotation mark) between the two. */
function follows(context: Context, a: Passage, b: Passage): boolean {
  if (a.articleId !== b.articleId) return false;
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.start < first.end || second.start - first.end > 8) return false;
  const raw = context.readings.get(a.articleId)?.document.article.raw ?? '';
  if (raw.slice(first.end, second.start).trim().length > 1) return false;
  return length(a.quote.pieces) + length(b.quote.pieces) <= LONGEST;
}

function length(pieces: Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

/** The two in the article's order; link and place are those of the one quoted first. */
function join(a: Passage, b: Passage): Passage {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const quote = {
    ...a.quote,
    pieces: [...first.quote.pieces, plain(' '), ...second.quote.pieces],
    // In a passage the sentences explain each other.
    role: '',
  };
  return { articleId: a.articleId, start: first.start, end: second.end, quote };
}
