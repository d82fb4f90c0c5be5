/** Does a stated change go up or down? */
import type { Claim } from '../../model.ts';

// "a 17% rise", "50% higher", "grew by 5%"
const UP =
  /\b(?:increas|rise|rising|rose|risen|grow|grew|gain|jump|surg|soar|climb|spik|higher|greater|larger|up\b|more\b|swell|doubl|leap)/i;
// "a drop of 5%", "12% fewer"
const DOWN =
  /\b(?:fall|fell|declin|decreas|drop|reduc|lower|down\b|fewer|less\b|shr[iau]nk|slump|plung|plummet|cut\b|dip|lost|loss)/i;

/** How far around the figure direction words are looked for, in characters. */
const NEAR = 40;

/** 1 up, −1 down, 0 when the words do not say or say both. */
export function directionOf(claim: Claim): 1 | -1 | 0 {
  const { change, value, number } = claim.quantity;
  if (value !== null && value < 0) return -1;
  if (change === 'up') return 1;
  if (change === 'down') return -1;
  const { exact, start } = claim.sentence;
  const before = exact.slice(Math.max(0, number.start - start - NEAR), number.start - start);
  const after = exact.slice(number.end - start, number.end - start + NEAR);
  // "more than" and "less than" are bounds, not directions.
  const near = `${before}|${after}`.replace(
    /\b(?:more|less|fewer|greater|lower|higher)\s+than\s+(?=\||\d)/gi,
    '',
  );
  const up = UP.test(near);
  const down = DOWN.test(near);
  return up === down ? 0 : up ? 1 : -1;
}
