/** How findings speak of claims: who says it, of what, when. */
import { fold } from '../lib/text.ts';
import type { Claim, ClaimSource, Measure, Period } from '../model.ts';

/** "says the ministry" or "no source named". */
export function says(source: ClaimSource): string {
  const name = sourceName(source);
  return name === null ? 'no source named' : `says ${name}`;
}

// "it recorded 40": who that is, the words do not say.
const PRONOUN = /^(?:it|he|she|they|we|i|you|who|which|that|this|these|those)$/i;

/** The source's name without its article ("a government report" → "government report"); null where none is named. */
export function sourceName(source: ClaimSource): string | null {
  const name = fold(source.name);
  if (source.kind === 'the article' || PRONOUN.test(name)) return null;
  if (source.kind === 'unnamed person') return name;
  return name.replace(/^(?:an?|the)\s+/i, 'the ');
}

/** The words of a measure, else "the figure". */
export function measureText(measure: Measure): string {
  return fold(measure.text).replace(/ - /g, '-') || measure.head || 'the figure';
}

/** The figure as written, in quotation marks. */
export function quoted(claim: Claim): string {
  return `“${fold(claim.anchor.exact)}”`;
}

/** The figure with the words of what it counts ("412 bicycle thefts"), in quotation marks. */
export function figureWords(claim: Claim): string {
  const { start, end, conceptSpan } = claim.quantity;
  const behind = conceptSpan !== null && conceptSpan.start >= end && conceptSpan.start - end <= 2;
  const { exact, start: offset } = claim.sentence;
  return behind ? `“${fold(exact.slice(start - offset, conceptSpan.end - offset))}”` : quoted(claim);
}

/** "2022", "July 2024", or the text's own words. */
export function periodText(period: Period): string {
  const { from, to } = period;
  if (from && to && from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return from.slice(0, 4);
  }
  return fold(period.text);
}

/** What a question begins with, so that it stands alone: "You write: “…”". */
export function youWrite(claim: Claim): string {
  return `You write: “${sentenceText(claim)}”`;
}

/** The whole sentence of a claim, on one line. */
export function sentenceText(claim: Claim): string {
  return fold(claim.sentence.exact);
}
