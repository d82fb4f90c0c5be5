/** "(source: Electoral Board)", "Source: Housing Office" under a table: a label that names the source of what stands by it. */
import type { Dropped, Sentence, Span } from '../../model.ts';
import type { BlockText } from './quotations.ts';
import type { Draft } from './read.ts';
import { kindOfNoun } from './speakers.ts';

/** A label opens its sentence or stands in brackets or after a dash: no "one of the sources: …". */
const LABEL = /(^[\s*_|>]*|[([]|[\u2014\u2013-]\s)(?:data\s)?sources?\s*:\s*/i;
/** What ends the name after it. */
const END = /[;:()[\]"*_|]|[.,](?=\s|$)/;
const LONGEST_NAME = 90;
/** Blocks that a label in a line of its own may stand under. */
const LABELLED = new Set(['table', 'caption', 'list item']);

/** Adds to `here` what the source labels inside a block answer for. */
export function readSourceLabels(block: BlockText, here: Draft[]): void {
  if (/source/i.test(block.text)) for (const sentence of block.sentences) readOne(block, sentence, here);
}

function readOne(block: BlockText, { start, text }: Sentence, here: Draft[]): void {
  const label = LABEL.exec(text);
  const name = label && nameAfter(text, start, label.index + label[0].length);
  if (!label || !name) return;
  const opens = (label[1] ?? '').trim() === '';
  // "Turnout was 54 percent (source: …)." is one sentence; a label with a sentence of its own speaks for the block
  const content =
    opens && start === block.start
      ? { start: name.end, end: block.end }
      : { start: opens ? block.start : start, end: start + label.index };
  const words = block.text.slice(content.start - block.start, content.end - block.start);
  if (/\w/.test(words)) here.push(draftOf(block, name, content));
}

/**
 * "Source: Housing Office" in a line of its own is set aside as a credit: what it answers for are the rows, items or
 * the caption just above it. Block index → the name.
 */
export function labelsUnder(
  blocks: readonly BlockText[],
  dropped: readonly Dropped[],
  raw: string,
): ReadonlyMap<number, NamedSpan> {
  const under = new Map<number, NamedSpan>();
  let last = -1;
  for (const { start, end } of dropped) {
    const text = raw.slice(start, Math.min(end, start + 2 * LONGEST_NAME));
    const label = LABEL.exec(text);
    const name = label && label.index === 0 ? nameAfter(text, start, label[0].length) : null;
    if (!name) continue;
    while ((blocks[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= start) last++;
    const kind = blocks[last]?.block.kind ?? 'paragraph';
    if (!LABELLED.has(kind) || /\w/.test(raw.slice(blocks[last]?.end, start))) continue;
    for (let k = last; k >= 0 && blocks[k]?.block.kind === kind && !under.has(k); k--) {
      under.set((blocks[k] as BlockText).block.index, name);
      if (kind === 'caption') break;
    }
  }
  return under;
}

type NamedSpan = Span & { text: string };

function nameAfter(text: string, offset: number, from: number): NamedSpan | null {
  const rest = text.slice(from, from + LONGEST_NAME);
  const name = rest.slice(0, END.exec(rest)?.index).trimEnd();
  if (name.length < 2 || !/^\w/.test(name)) return null;
  return { start: offset + from, end: offset + from + name.length, text: name };
}

/** The draft of a block, or a part of it, that a label answers for. */
export function draftOf(block: BlockText, { start, end, text }: NamedSpan, content: Span): Draft {
  return {
    source: { start, end },
    cue: null,
    content: { start: content.start, end: content.end },
    antecedent: null,
    how: 'sentence',
    confidence: 0.8,
    rule: 'source-label',
    sentence: block.sentences[0]?.index ?? 0,
    depth: 0,
    spoken: false,
    speaker: kindOfNoun(text.toLowerCase().split(/\s+/).at(-1) ?? '') ?? 'institution',
    opening: text.toLowerCase(),
  };
}
