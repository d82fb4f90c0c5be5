/** "The ministry gave these figures: • 40 houses • 12 bridges": the items of a list after a cue left open. */
import { CUES } from './cues.ts';
import type { BlockText } from './quotations.ts';
import type { Draft } from './read.ts';

/** What a body gives or lists; "the town has the following schools:" is no report. */
const GIVEN =
  /\b(?:figures|findings|numbers|results|data|details|statistics|estimates?|toll|tally|breakdown|points|recommendations|demands)\b/i;

/** Adds to `here` the whole of a list item that follows an open cue, or another item that did. */
export function readListItem(block: BlockText, raw: string, here: Draft[], earlier: readonly Draft[]): void {
  const first = block.sentences[0];
  if (block.block.kind !== 'list item' || !first) return;
  const last = earlier.at(-1);
  if (!last || last.sentence < first.index - 4) return;
  const goesOn =
    last.rule === 'list-item' &&
    last.content !== null &&
    raw.slice(last.content.end, block.start).trim().length < 4;
  const opens = last.content === null && last.sentence === first.index - 1 && reports(last, raw);
  if (!goesOn && !opens) return;
  here.push({
    ...last,
    content: { start: block.start, end: block.end },
    how: 'previous paragraph',
    confidence: Math.min(0.7, last.confidence),
    rule: 'list-item',
    sentence: first.index,
    depth: 0,
  });
}

function reports({ cue }: Draft, raw: string): boolean {
  if (!cue) return false;
  const words = raw.slice(cue.start, cue.end);
  return GIVEN.test(words) || words.split(/\s+/).some((word) => CUES.has(word.toLowerCase()));
}
