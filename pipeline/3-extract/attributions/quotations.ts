/**
 * Quotation marks → quotations, paragraph by paragraph.
 *
 * Newspapers repeat the opening mark at each paragraph of a long quotation and close it once; web text loses
 * marks. So a quotation may be open at either end, and says so.
 */
import type { Block, Document, Sentence, Span } from '../../model.ts';

export interface Quotation extends Span {
  /** Index of its block. */
  block: number;
  /** The words between the marks. */
  inner: Span;
  opened: boolean;
  closed: boolean;
  /** The last character between the marks: a comma asks for "he said". */
  tail: string;
  /** Whole clauses in somebody's words; false for a few borrowed or doubted words ("scare quotes"). */
  speech: boolean;
  /** The quotation of the paragraph before that this one goes on with. */
  continues: Quotation | null;
}

/** A block with the text of its sentences laid out at their places: index 0 is `start`. */
export interface BlockText extends Span {
  block: Block;
  text: string;
  sentences: Sentence[];
}

/** The sentences' texts of each block, joined so that indices keep. */
export function blockTexts(document: Document): BlockText[] {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of document.sentences) {
    const list = byBlock.get(sentence.block);
    if (list) list.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  const result: BlockText[] = [];
  for (const block of document.blocks) {
    const sentences = byBlock.get(block.index);
    if (!sentences) continue;
    let text = '';
    const start = (sentences[0] as Sentence).start;
    for (const sentence of sentences)
      text += ' '.repeat(sentence.start - start - text.length) + sentence.text;
    result.push({ block, text, sentences, start, end: start + text.length });
  }
  return result;
}

/** All quotations of an article, in reading order. */
export function findQuotations(blocks: readonly BlockText[], raw: string): Quotation[] {
  const all: Quotation[] = [];
  let open: Quotation | null = null; // what the paragraph before left open
  let openIn: BlockText | null = null;
  for (const block of blocks) {
    const found =
      block.text.includes('"') || block.text.includes("''")
        ? quotationsOf(block, raw)
        : quotedSingly(block, raw);
    const first = found[0];
    if (
      open &&
      first?.opened &&
      openIn?.block.index === block.block.index - 1 &&
      onlySpace(block, first.start)
    ) {
      first.continues = open;
      first.speech = true;
    }
    const last = found.at(-1);
    const leftOpen = last && !last.closed;
    if (open && openIn && first?.continues !== open) shorten(open, openIn);
    open = leftOpen ? last : null;
    openIn = block;
    all.push(...found);
  }
  if (open && openIn) shorten(open, openIn);
  return all;
}

/**
 * British marks, in a paragraph without double ones: 'We lost 40 cows,' she said. A closing mark follows a stop, or
 * stands before a comma; so apostrophes and 'doubted' words are none.
 */
function quotedSingly({ block, text, start }: BlockText, raw: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const opens =
      /[\s([\u2014\u2013:]/.test(before) &&
      /[A-Za-z0-9\u00a3\u20ac$]/.test(after) &&
      raw[start + at] !== '\u2019';
    const closes =
      (/[,.?!\u2026]/.test(before) && /[\s)\]\u2014\u2013;:]/.test(after)) ||
      (after === ',' && before !== ' ');
    if (opens) open = at;
    else if (open >= 0 && closes) {
      const inner = { start: open + 1, end: at };
      const speech = isSpeech(text, open, inner);
      const tail = after === ',' ? ',' : before;
      if (speech)
        found.push({
          block: block.index,
          start: start + open,
          end: start + at + 1,
          inner: { start: start + inner.start, end: start + inner.end },
          opened: true,
          closed: true,
          tail,
          speech,
          continues: null,
        });
      open = -1;
    }
  }
  return found;
}

/** '"We lost 40 cows, he wrote.': the closing mark was forgotten before a cue that ends the paragraph. */
const FORGOTTEN =
  /(?<=,) (?:he|she|they|(?:the )?[\w.'-]{2,30}(?: [\w.'-]{2,30}){0,3}) (?:said|says|wrote|writes|added|adds)\.?\s*$/;
const TAIL = 160;

type Mark = { at: number; width: number; kind: 'open' | 'close' | 'either' };

function quotationsOf(block: BlockText, raw: string): Quotation[] {
  const { text, start } = block;
  const found: Quotation[] = [];
  let open: Mark | null = null;
  const add = (from: number, inner: Span, to: number, opened: boolean, closed: boolean) => {
    const quotation = {
      block: block.block.index,
      start: start + from,
      end: start + to,
      inner: { start: start + inner.start, end: start + inner.end },
      opened,
      closed,
      tail:
        text
          .slice(Math.max(inner.start, inner.end - 20), inner.end)
          .trimEnd()
          .at(-1) ?? '',
      speech: isSpeech(text, from, inner),
      continues: null,
    };
    found.push(quotation);
  };
  for (const mark of marksOf(text, start, raw)) {
    const after = mark.at + mark.width;
    const opens = mark.kind === 'open' || (mark.kind === 'either' && !open);
    if (opens) {
      if (open)
        // opened twice: the first one was forgotten, or is a quotation inside
        add(open.at, { start: open.at + open.width, end: mark.at }, mark.at, true, false);
      open = mark;
    } else if (open) {
      add(open.at, { start: open.at + open.width, end: mark.at }, after, true, true);
      open = null;
    } else if (found.length === 0 && mark.at > 0 && text.slice(after).trim() === '') {
      // closes without opening, and stands at the end: the paragraph is the quotation
      add(0, { start: 0, end: mark.at }, after, false, true);
    }
  }
  if (open) {
    const end = text.length - (FORGOTTEN.exec(text.slice(-TAIL))?.[0].length ?? 0);
    const inner = { start: open.at + open.width, end: Math.max(end, open.at + open.width) };
    add(open.at, inner, inner.end, true, inner.end < text.length);
  }
  return found;
}

/** Double marks (and two single ones set as one), each as opening or closing by its shape, else by its neighbours. */
function marksOf(text: string, start: number, raw: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    const width = char === '"' ? 1 : char === "'" && text[at + 1] === "'" ? 2 : 0;
    if (!width) continue;
    const shape = raw[start + at];
    const spaceBefore = at === 0 || /[\s([{\u2014\u2013/-]/.test(text[at - 1] as string);
    const spaceAfter =
      at + width >= text.length || /[\s)\]}\u2014\u2013,.;:?!]/.test(text[at + width] as string);
    const kind =
      shape === '\u201c' || shape === '\u201e'
        ? 'open'
        : shape === '\u201d'
          ? 'close'
          : spaceBefore && !spaceAfter
            ? 'open'
            : spaceAfter && !spaceBefore
              ? 'close'
              : 'either';
    // 6'2" and 12" are measures, not marks
    const inches =
      width === 1 && kind === 'close' && /\d/.test(text[at - 1] ?? '') && /['\d]/.test(text[at - 2] ?? '');
    if (!(inches && shape === '"' && !marks.some((m) => m.kind === 'open'))) marks.push({ at, width, kind });
    at += width - 1;
  }
  return marks;
}

/**
 * Speech begins a clause (at the start, after a stop, comma, colon, dash or a short cue) and is more than a label;
 * `the "quiet zone" plan` is not.
 */
function isSpeech(text: string, from: number, inner: Span): boolean {
  const words = text
    .slice(inner.start, Math.min(inner.end, inner.start + 200))
    .split(/\s+/)
    .filter(Boolean);
  const before = text.slice(Math.max(0, from - 40), from).trimEnd();
  const last =
    inner.end > inner.start
      ? (text
          .slice(Math.max(inner.start, inner.end - 20), inner.end)
          .trimEnd()
          .at(-1) ?? '')
      : '';
  const closesClause = /[.,?!\u2026]/.test(last);
  const beginsClause = before === '' || /[.,:;?!"'\u2014\u2013)-]$/.test(before);
  const capital = /^[A-Z\u2026.'"]/.test(words[0] ?? '');
  if (isTitle(words)) return false;
  if (beginsClause) return words.length >= 4 || (closesClause && (before === '' || /[.:,?!"]$/.test(before)));
  return capital && words.length >= 5 && (closesClause || words.length >= 8);
}

/** `her book, "Make Your Own Luck Again,"`: two or more long words, all with a capital, are a title and nobody's speech. */
function isTitle(words: readonly string[]): boolean {
  if (words.length > 12) return false;
  const long = words
    .map((word) => word.replace(/^\W+|\W+$/g, ''))
    .filter((word) => /^[A-Za-z'-]{4,}$/.test(word));
  const small = words.some((word) => /^(?:is|are|was|were|I|I'm|we|he|she|it's|you)$/.test(word));
  return long.length > 1 && !small && long.every((word) => /^[A-Z][a-z]/.test(word));
}

/** A forgotten closing mark: only the sentence it opens in is sure to be quoted. */
function shorten(quotation: Quotation, block: BlockText): void {
  if (quotation.continues) return;
  const sentence = block.sentences.find((s) => s.end > quotation.inner.start);
  if (!sentence) return;
  quotation.end = sentence.end;
  quotation.inner.end = sentence.end;
}

function onlySpace(block: BlockText, until: number): boolean {
  return block.text.slice(0, until - block.start).trim() === '';
}
