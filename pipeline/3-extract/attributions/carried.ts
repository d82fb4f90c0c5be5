/** "The institute counted a rise. In total, …": a source's figures going on in the next sentence, without a cue of their own. */
import type { BlockText } from './quotations.ts';
import type { Draft } from './read.ts';

/** Openings that sum up or go on with what was just reported. */
const GOES_ON =
  /^(?:in total|in all|all told|altogether|all in all|overall|of (?:these|those|them|the total)|among (?:these|those|them)|(?:that|this) compares?|(?:that|this|the) (?:figure|number|total|toll|tally) )/i;

/** Adds to `here` the sentences that go on with the source of the sentence before. */
export function carryOver(block: BlockText, here: Draft[]): void {
  const { sentences } = block;
  for (let n = 1; n < sentences.length; n++) {
    const sentence = sentences[n];
    const previous = sentences[n - 1];
    if (!sentence || !previous || !GOES_ON.test(sentence.text)) continue;
    if (here.some((draft) => draft.sentence === sentence.index && draft.depth === 0)) continue;
    const before = here.filter(
      (draft) => draft.sentence === previous.index && draft.depth === 0 && draft.content,
    );
    const source = before.find((draft) =>
      /says-clause|finds-figure|according-to|clause-said|carried/.test(draft.rule),
    );
    if (!source || before.some((draft) => draft.source.start !== source.source.start)) continue;
    const end = sentence.end - (/[.!?]\s*$/.exec(sentence.text)?.[0].length ?? 0);
    here.push({
      ...source,
      content: { start: sentence.start, end },
      how: 'carried over',
      confidence: Math.min(0.6, source.confidence - 0.2),
      rule: 'carried-over',
      sentence: sentence.index,
    });
  }
}
