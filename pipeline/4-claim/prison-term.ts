/** "jailed for | nine years", "a sentence of | nine years": how long a court sends someone to prison. */
import type { Measure, Quantity, Sentence } from '../model.ts';

// "sentenced to |", "sent him to prison for |", "jailed for |", "given |" … in prison
const JAILED =
  /\b(?:sentenced\s+(?:[\w'.-]+\s+){0,8}to|(?:jailed|imprisoned)\s+(?:[\w'.-]+\s+){0,5}for|(?:sent|sending)\s+(?:[\w'.-]+\s+){1,5}to\s+(?:prison|jail)\s+for|(?:prison|jail)\s+(?:sentence|term)s?\s+of)\s+(?:a\s+|total\s+|of\s+)*$/i;
const GIVEN = /\b(?:was|were|been|got|received|him|her)\s+(?:given\s+|gave\s+|got\s+)?(?:a\s+)?$/i;
const IN_PRISON = /^(?:-|\s+)(?:in|behind)\s+(?:prison|jail|bars)\b/i;
/** What the law allows or the prosecution asks is no sentence. */
const POSSIBLE =
  /\b(?:faces?|facing|faced|could|may|might|maximum|up\s+to|ask(?:s|ed)?|demand(?:s|ed)?|seek(?:s|ing)?|sought|at\s+least|suspended|minimum|punishable|carr(?:y|ies))\b/i;

export function prisonTerm(sentence: Sentence, quantity: Quantity): Measure | null {
  if (quantity.statistic !== 'duration' || quantity.bound !== 'exact') return null;
  const start = Math.min(quantity.start, quantity.number.start) - sentence.start;
  const lead = sentence.text.slice(Math.max(0, start - 120), start);
  const given = GIVEN.test(lead) && IN_PRISON.test(sentence.text.slice(quantity.end - sentence.start));
  if ((!JAILED.test(lead) && !given) || POSSIBLE.test(lead.slice(-60))) return null;
  return { head: 'sentence', modifiers: [], event: null, text: 'prison sentence' };
}
