/** Quotations nobody was found for: they go on from a speaker before. */

import type { BlockText, Quotation } from './quotations.ts';
import type { Draft } from './read.ts';

const covers = (draft: Draft, quotation: Quotation): boolean =>
  draft.content !== null &&
  draft.content.start <= quotation.inner.start &&
  draft.content.end >= quotation.inner.end &&
  draft.depth === 0;

/**
 * Adds to `here` (the drafts of this block) the quotations that continue one of `here` or of `earlier` blocks:
 * - "…," she said. "…"                         the second one is hers
 * - a paragraph opened with marks, the one before not closed
 * - a paragraph that is all quotation, after a cue left open ("According to a pilot,") or after a speaker's paragraph
 */
export function continueQuotations(
  block: BlockText,
  own: readonly Quotation[],
  here: Draft[],
  earlier: readonly Draft[],
): void {
  const pending = earlier.at(-1)?.content === null ? earlier.at(-1) : undefined;
  for (let n = 0; n < own.length; n++) {
    const quotation = own[n] as Quotation;
    if (!quotation.speech || here.some((draft) => covers(draft, quotation))) continue;
    const from = quotation.start - block.start;
    const standsFirst = block.text.slice(0, from).trim() === '';
    const continued = quotation.continues;
    let speaker: Draft | undefined;
    let confidence = 0.9;
    let how: Draft['how'] = 'quotation';
    if (continued) speaker = lastOf(earlier, (draft) => covers(draft, continued));
    else if (standsFirst && pending) {
      speaker = pending;
      how = 'previous paragraph';
      confidence = 0.8;
    } else if (standsFirst) {
      const last = lastOf(earlier, (draft) => draft.depth === 0);
      const alone = block.text.slice(quotation.end - block.start).replace(/[\s.,]/g, '') === '';
      if (last && alone && isBlockBefore(last, block)) {
        speaker = last;
        how = 'previous paragraph';
        confidence = 0.6;
      }
    } else {
      // the sentence before, or this one, speaks
      const before = lastOf(
        here,
        (draft) => draft.depth === 0 && (draft.cue?.start ?? draft.source.start) < quotation.start,
      );
      if (before && sentencesBetween(block, before, quotation) <= 1) {
        speaker = before;
        confidence =
          /[.!?]["']?\s*$/.test(block.text.slice(0, from)) || /said|,\s*$/.test(block.text.slice(0, from))
            ? 0.8
            : 0.6;
      }
    }
    if (speaker)
      here.push({
        ...speaker,
        content: { start: quotation.start, end: quotation.end },
        how,
        confidence: Math.min(confidence, speaker.confidence),
        rule: 'quotation-continued',
        depth: 0,
      });
  }
  here.sort((a, b) => (a.cue?.start ?? a.source.start) - (b.cue?.start ?? b.source.start));
}

function lastOf(drafts: readonly Draft[], test: (draft: Draft) => boolean): Draft | undefined {
  for (let i = drafts.length - 1; i >= 0; i--) if (test(drafts[i] as Draft)) return drafts[i];
  return undefined;
}

/** Was the draft made in the block just before? Its last sentence's index is one less than our first. */
function isBlockBefore(draft: Draft, block: BlockText): boolean {
  const first = block.sentences[0];
  return first !== undefined && draft.sentence >= first.index - 3 && draft.sentence < first.index;
}

function sentencesBetween(block: BlockText, draft: Draft, quotation: Quotation): number {
  return block.sentences.filter((s) => s.index > draft.sentence && s.end <= quotation.start).length;
}
