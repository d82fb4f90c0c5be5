/** The article page: the text as it was read, every figure, date and source marked, notes in the margin. */

import type { Article, Block, Claim, Reading, Sentence, Span } from '../../model.ts';
import { figureText, sourceName } from '../charts/labels.ts';
import { periodText } from './cards.ts';
import { type Context, cardId, placeId } from './context.ts';
import { textFragment } from './fragment.ts';
import type { ArticleView, BlockView, MarginNote, Piece } from './model.ts';
import { type Mark, piecesOf, plain } from './quote.ts';
import { sourceOf } from './sources.ts';
import { shorten, typeset } from './typeset.ts';
import { capital, plural, verdictWord } from './words.ts';

const TAGS: Record<Block['kind'], BlockView['tag']> = {
  headline: 'h1',
  heading: 'h2',
  paragraph: 'p',
  quotation: 'blockquote',
  'list item': 'p',
  caption: 'p',
  table: 'p',
};

export function articleView(context: Context, reading: Reading): ArticleView {
  const { document } = reading;
  const { article } = document;
  const marks = marksOf(context, reading);
  const bySentence = sentencesByBlock(document.sentences);
  const notes = notesByBlock(context, reading);
  let paragraph = 0;
  const blocks = document.blocks.map((block): BlockView => {
    if (block.kind === 'paragraph') paragraph++;
    return {
      id: `b-${block.index + 1}`,
      tag: TAGS[block.kind],
      kind: block.kind,
      number: block.kind === 'paragraph' ? String(paragraph) : '',
      pieces: blockPieces(reading, block, bySentence.get(block.index) ?? [], marks),
      notes: notes.get(block.index) ?? [],
    };
  });
  const cards = context.cardsIn.get(article.id) ?? [];
  return {
    source: sourceOf(context, reading),
    file: articleFile(article),
    headed: document.blocks.some((block) => block.kind === 'headline'),
    blocks,
    findings: cards.map((f) => ({
      number: context.numbers.get(f.id) ?? 0,
      href: `../discrepancies.html#${cardId(f)}`,
      headline: shorten(typeset(f.headline), 140),
      verdict: verdictWord(f).word,
    })),
    counts: `${capital(plural(reading.claims.length, 'figure'))}, ${plural(
      reading.mentions.dates.length,
      'date',
    )} and ${plural(reading.mentions.attributions.length, 'attribution')} marked.`,
  };
}

/** Where the page of an article stands, relative to the output folder. */
export const articleFile = ({ id }: Article): string => `articles/${id}.html`;

/** Every stretch that is marked or linked to, in order of start; longer ones first. */
function marksOf(context: Context, reading: Reading): Mark[] {
  const { article } = reading.document;
  const marks: Mark[] = [];
  for (const claim of reading.claims) {
    const [card] = context.cardsOf.get(claim.id) ?? [];
    marks.push({
      ...span(claim.anchor),
      kind: 'figure',
      id: placeId(claim.anchor),
      title: figureTitle(claim),
      ...(card ? { href: `../discrepancies.html#${cardId(card)}` } : {}),
    });
  }
  for (const date of reading.mentions.dates)
    marks.push({ ...span(date), kind: 'date', id: placeId(date), title: date.edtf ?? date.value });
  for (const { source } of reading.mentions.attributions)
    marks.push({ ...span(source), kind: 'source', id: placeId(source), title: 'Source named here' });
  // Quoted places that are neither: names, list markers.
  for (const anchor of context.quoted.get(article.id) ?? [])
    marks.push({ ...span(anchor), kind: 'name', id: placeId(anchor) });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function figureTitle(claim: Claim): string {
  const value = `${claim.measure.text || claim.quantity.unitText || claim.statistic}`;
  return shorten(`${capital(value)}; ${sourceName(claim)}; ${periodText(claim)}`, 160);
}

function sentencesByBlock(sentences: Sentence[]): Map<number, Sentence[]> {
  const map = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = map.get(sentence.block);
    if (list) list.push(sentence);
    else map.set(sentence.block, [sentence]);
  }
  return map;
}

/** Marks are in order, so each block looks only at its own stretch of the list. */
function blockPieces(reading: Reading, block: Block, sentences: Sentence[], marks: Mark[]): Piece[] {
  const pieces: Piece[] = [];
  const given = new Set<string>();
  for (const sentence of sentences) {
    const own = between(marks, sentence);
    if (pieces.length > 0 && !pieces.at(-1)?.text.endsWith(' ')) pieces.push(plain(' '));
    for (const piece of piecesOf(reading.document, sentence, sentence, own)) {
      // A place quoted by several findings has one id.
      piece.ids = piece.ids.filter((id) => !given.has(id));
      for (const id of piece.ids) given.add(id);
      pieces.push(piece);
    }
  }
  if (sentences.length === 0)
    pieces.push(plain(reading.document.article.raw.slice(block.start, block.end).replace(/\s+/g, ' ')));
  return pieces;
}

/** The marks that begin inside a sentence (binary search for the first). */
function between(marks: Mark[], { start, end }: Span): Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark).start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < marks.length && (marks[last] as Mark).start < end) last++;
  return marks.slice(low, last);
}

function notesByBlock(context: Context, reading: Reading): Map<number, MarginNote[]> {
  const notes = new Map<number, MarginNote[]>();
  const { document } = reading;
  const claims = [...reading.claims].sort((a, b) => a.anchor.start - b.anchor.start);
  for (const claim of claims) {
    const block = document.sentences[claim.quantity.sentence]?.block;
    if (block === undefined) continue;
    const note = noteOf(context, reading, claim);
    const list = notes.get(block);
    if (!list) notes.set(block, [note]);
    else if (!list.some((n) => n.href === note.href)) list.push(note);
  }
  return notes;
}

function noteOf(context: Context, reading: Reading, claim: Claim): MarginNote {
  const { article } = reading.document;
  const what = claim.measure.text || claim.quantity.concept.join(' ');
  const where = [...claim.subject, ...claim.place].map((s) => s.value);
  const figure = figureText(claim, context.language);
  return {
    figure,
    lines: [
      [...new Set([figure.includes(what) ? '' : what, ...where])].filter(Boolean).slice(0, 4).join(', '),
      periodText(claim),
      sourceName(claim),
    ].filter(Boolean),
    href: `#${placeId(claim.anchor)}`,
    findings: (context.cardsOf.get(claim.id) ?? []).map((f) => ({
      number: context.numbers.get(f.id) ?? 0,
      href: `../discrepancies.html#${cardId(f)}`,
      verdict: verdictWord(f).word,
    })),
    fragment: textFragment(article.url, claim.anchor),
  };
}
