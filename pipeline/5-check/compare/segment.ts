import type { Claim, Sentence, Span } from '../../model.ts';

/** The stretch of the sentence a figure has for itself, up to the clause border between it and the next figure. */
export function segmentOf(claim: Claim, claims: readonly Claim[], sentence: Sentence): Span {
  const { number } = claim.quantity;
  let [start, end] = [sentence.start, sentence.end];
  for (const { quantity } of claims) {
    if (quantity === claim.quantity || quantity.sentence !== sentence.index) continue;
    if (quantity.number.end <= number.start)
      start = Math.max(start, border(sentence, quantity.number.end, number.start, 'start'));
    if (quantity.number.start >= number.end)
      end = Math.min(end, border(sentence, number.end, quantity.number.start, 'end'));
  }
  return { start, end };
}

// "… in the north, and 40 in the south for a total of 90 against 70": what opens the next figure's part.
const BORDER = /[,;(]|\s(?:and|for\s+an?|with|against|while|but|including|from|based)\s/g;

/** The last border between two figures; without one, all the words between belong to both. */
function border(sentence: Sentence, from: number, to: number, side: 'start' | 'end'): number {
  const gap = sentence.text.slice(from - sentence.start, to - sentence.start);
  const last = [...gap.matchAll(BORDER)].at(-1);
  if (last) return from + last.index;
  return side === 'start' ? from : to;
}
