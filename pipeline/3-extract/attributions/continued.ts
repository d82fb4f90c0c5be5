/** Quotations nobody was found for: they go on from a speaker before. */
import type { BlockText, Quotation } from './quotations.ts';
import type { Draft } from './read.ts';

/** Rules whose source speaks, so that it may go on speaking. */
const SPOKEN =
  /^(?:says-clause|clause-said|clause-said-by|quote-said|quote-verb|colon-quotation|quotation-continued|according-to|transcript|open-cue|as-said)$/;

type Continuation = { speaker: Draft; how: Draft['how']; confidence: number };

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
  const last = earlier.at(-1);
  const pending = last?.content === null && isJustBefore(last, block) ? last : undefined;
  let joined = 0;
  for (const quotation of own) {
    if (!quotation.speech || here.some((draft) => covers(draft, quotation))) continue;
    const found = continuationOf(block, quotation, here, earlier, pending);
    if (!found) continue;
    joined++;
    here.push(continued(found, quotation));
  }
  // a block set as a quotation needs no marks
  if (pending && joined === 0 && block.block.kind === 'quotation')
    here.push(continued({ speaker: pending, how: 'previous paragraph', confidence: 0.8 }, block));
  here.sort((a, b) => (a.cue?.start ?? a.source.start) - (b.cue?.start ?? b.source.start));
}

function continuationOf(
  block: BlockText,
  quotation: Quotation,
  here: readonly Draft[],
  earlier: readonly Draft[],
  pending: Draft | undefined,
): Continuation | null {
  const from = quotation.start - block.start;
  const before = block.text.slice(Math.max(0, from - 40), from);
  const former = quotation.continues;
  if (former) {
    const speaker = recent(earlier).findLast((draft) => covers(draft, former));
    return speaker ? { speaker, how: 'quotation', confidence: 0.9 } : null;
  }
  if (before.trim() === '' && from <= 40) {
    if (pending) return { speaker: pending, how: 'previous paragraph', confidence: 0.8 };
    const alone = !/[A-Za-z0-9]/.test(block.text.slice(quotation.end - block.start));
    const speaker = recent(earlier).findLast(
      (draft) => draft.depth === 0 && draft.spoken && SPOKEN.test(draft.rule),
    );
    return alone && speaker && isJustBefore(speaker, block)
      ? { speaker, how: 'previous paragraph', confidence: 0.6 }
      : null;
  }
  const may = (draft: Draft) =>
    draft.depth === 0 &&
    draft.spoken &&
    SPOKEN.test(draft.rule) &&
    (draft.cue?.start ?? draft.source.start) < quotation.start;
  const last = here.findLast(may);
  // "'…,' she said, according to a video. '…'": the one who was quoted goes on
  const speaker =
    here.findLast(
      (draft) =>
        may(draft) &&
        draft.how === 'quotation' &&
        draft.rule !== 'according-to' &&
        draft.sentence === last?.sentence,
    ) ?? last;
  if (!speaker || !isNear(block, speaker, quotation)) return null;
  const newSentence = /[.!?]["']?\s*$|[.!?]\s*"\s*$/.test(before);
  return { speaker, how: 'quotation', confidence: newSentence ? 0.8 : 0.6 };
}

/** Enough to find the paragraph before; the whole list each time would make long articles slow. */
const recent = (drafts: readonly Draft[]): readonly Draft[] => drafts.slice(-100);

function continued(
  { speaker, how, confidence }: Continuation,
  { start, end }: { start: number; end: number },
): Draft {
  return {
    ...speaker,
    content: { start, end },
    how,
    confidence: Math.min(confidence, speaker.confidence),
    rule: 'quotation-continued',
    depth: 0,
  };
}

function covers({ content, depth, rule }: Draft, { inner }: Quotation): boolean {
  // a transcript's label stands inside the marks, before what is said
  if (rule === 'transcript' && content && content.start < inner.start + 60 && content.start >= inner.start)
    return content.end >= inner.end;
  return content !== null && content.start <= inner.start && content.end >= inner.end && depth === 0;
}

/** Was the draft made in the last sentences before the block? */
function isJustBefore(draft: Draft, block: BlockText): boolean {
  const first = block.sentences[0];
  return first !== undefined && draft.sentence >= first.index - 2 && draft.sentence < first.index;
}

/** At most one whole sentence stands between the draft's sentence and the quotation. */
function isNear(block: BlockText, draft: Draft, quotation: Quotation): boolean {
  const first = block.sentences[0]?.index ?? 0;
  const second = block.sentences[draft.sentence + 2 - first];
  return !second || second.end > quotation.start;
}
