/**
 * What a stated change is a change of, where the claim does not say: "a 17% rise in thefts", "thefts and arrests in
 * the city were over 40% higher". One measure for each coordinated noun.
 */
import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { Claim, Measure, Reading } from '../../model.ts';
import { eventOfNoun } from './measure.ts';

export const CHANGE_NOUN =
  /^(?:increase|rise|growth|gain|jump|surge|spike|climb|uptick|upturn|decrease|decline|drop|fall|cut|reduction|loss|slump|plunge|dip|change)$/;
/** Words that say by how much, not of what. */
const EMPTY = /^(?:the|a|an|its|their|his|her|our|number|total|rate|level|amount|overall|related|such|all)$/;

/** The measures of a change: the claim's own, else read from its sentence; [] when the sentence does not say. */
export function measuresOfChange(reading: Reading | undefined, change: Claim): Measure[] {
  if (change.measure.head) return [change.measure, ...change.also];
  const sentence = reading?.document.sentences[change.quantity.sentence];
  if (!sentence) return [];
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex((t) => t.end > change.quantity.number.start - sentence.start);
  return at < 0 ? [] : groups(behind(tokens, at) ?? before(tokens, at) ?? []);
}

/** "9% rise in |bicycle thefts and break-ins|": the noun phrase of the change noun. */
function behind(tokens: readonly Token[], at: number): Token[] | null {
  const noun = tokens.findIndex((t, i) => i > at && i <= at + 5 && CHANGE_NOUN.test(t.lemma));
  const of = tokens[noun + 1];
  if (noun < 0 || (of?.lower !== 'in' && of?.lower !== 'of')) return null;
  const phrase: Token[] = [];
  for (const token of tokens.slice(noun + 2, noun + 14)) {
    if (token.lower === 'of' && /^(?:number|total|rate|amount|level)s?$/.test(phrase.at(-1)?.lower ?? ''))
      continue;
    if (!/^(?:DET|ADJ|NOUN|PROPN|CCONJ|PRON)$/.test(token.pos)) break;
    phrase.push(token);
  }
  return phrase;
}

/** "|thefts and arrests| in the north were over 40% higher": the subject of the verb before the figure. */
function before(tokens: readonly Token[], at: number): Token[] | null {
  let verb = at - 1;
  while (verb > 0 && at - verb < 6 && !/^(?:VERB|AUX)$/.test((tokens[verb] as Token).pos)) verb--;
  while (verb > 0 && /^(?:VERB|AUX|ADV)$/.test((tokens[verb - 1] as Token).pos)) verb--;
  if (!/^(?:VERB|AUX|ADV)$/.test(tokens[verb]?.pos ?? '')) return null;
  let start = verb;
  while (start > 0 && !isBorder(tokens[start - 1] as Token)) start--;
  const subject = tokens.slice(start, verb);
  const end = subject.findIndex(
    (t, i) => i > 0 && t.pos === 'ADP' && !/^(?:number|total|rate)s?$/.test(subject[i - 1]?.lower ?? ''),
  );
  return end > 0 ? subject.slice(0, end) : subject;
}

const isBorder = (t: Token): boolean =>
  t.pos === 'PUNCT' || t.pos === 'VERB' || t.pos === 'SCONJ' || t.lower === 'that' || t.lower === 'which';

/** Coordinated nouns apart: "thefts and arrests" → thefts; arrests. */
function groups(phrase: readonly Token[]): Measure[] {
  const parts: Token[][] = [[]];
  for (const token of phrase) {
    if (token.pos === 'CCONJ' || token.lower === 'and') parts.push([]);
    else if (!EMPTY.test(token.lower) && token.lower !== 'of') parts.at(-1)?.push(token);
  }
  return parts.flatMap((part) => {
    const head = part.at(-1);
    if (!head || !isNoun(head)) return [];
    return {
      head: lemmaOf(head),
      modifiers: part.slice(0, -1).map((t) => t.lower),
      event: eventOfNoun(lemmaOf(head)),
      text: part.map((t) => t.text).join(' '),
    };
  });
}

/** Common nouns, and a sentence's first word where the tagger takes its capital for a name ("Thefts rose"). */
const isNoun = (t: Token): boolean =>
  t.pos === 'NOUN' || (t.pos === 'PROPN' && /^[A-Z][a-z]+s$/.test(t.text));

const lemmaOf = (t: Token): string => (t.pos === 'PROPN' ? t.lower.replace(/s$/, '') : t.lemma);
