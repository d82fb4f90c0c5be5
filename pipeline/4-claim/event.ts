import type { Token } from '../lib/tokens.ts';
import type { Quantity, Sentence } from '../model.ts';
import {
  EVENTS,
  eventOfGerund,
  eventOfNoun,
  eventOfState,
  eventOfVerb,
  INTRANSITIVE,
  LIGHT_VERBS,
  LIVES,
  TAKING_VERBS,
} from './events.ts';

const isVerb = (token: Token | undefined): token is Token => token?.pos === 'VERB';

/** What happens to the counted, from the verb before ("killed 40 people") or after ("40 people were killed"); null if nothing. */
export function eventAround(
  tokens: Token[],
  sentence: Sentence,
  quantity: Quantity,
  head: string | null,
): string | null {
  if (quantity.statistic === 'percent change' || quantity.statistic === 'duration') return null;
  // "recovered 40 bodies", "pulled 40 bodies from the sea": finding them is no event of theirs
  if (head === 'body') return null;
  // "filed a 48-page plan": what the verb befell is the plan
  if (sentence.text[quantity.end - sentence.start] === '-') return null;
  const start = Math.min(quantity.start, quantity.conceptSpan?.start ?? quantity.start) - sentence.start;
  const end = Math.max(quantity.end, quantity.conceptSpan?.end ?? quantity.end) - sentence.start;
  const first = tokens.findIndex((t) => t.end > start);
  let last = tokens.length - 1;
  while (last >= 0 && (tokens[last] as Token).start >= end) last--;
  if (first < 0) return null;
  const before = fromBefore(tokens, first, head);
  if (before !== null && Object.hasOwn(EVENTS, before)) return before;
  // "Officials believe | 40 people | have been killed": what befell them outweighs the verb that introduces them.
  const after = fromAfter(tokens, last);
  return after !== null && Object.hasOwn(EVENTS, after) ? after : (before ?? after);
}

/** "killed at least 40 people", "the deaths of 40 people", "claiming 40 lives". */
function fromBefore(tokens: Token[], first: number, head: string | null): string | null {
  let i = first - 1;
  // "died when | 17 coaches left the rails": what befell is another clause's
  while (
    i >= 0 &&
    /^(?:DET|ADJ|ADV|NUM|SYM|PART)$/.test(tokens[i]?.pos ?? '') &&
    !OPENING.test(tokens[i]?.lower ?? '')
  )
    i--;
  const near = tokens[i];
  if (near?.lower === 'of') return eventOfNoun(tokens[i - 1]?.lemma ?? '');
  if (near?.pos !== 'VERB') return eventOfGerund(near?.lower ?? '');
  if (TAKING_VERBS.has(near.lemma) && head && LIVES.has(head)) return 'kill';
  const event = eventOfVerb(near.lemma);
  // "attended | 40 meetings": only those who gather are counted by it
  if (event === 'gather') return null;
  return event ?? (LIGHT_VERBS.has(near.lemma) ? null : near.lemma);
}

const OPENING = /^(?:when|where|while|how|why)$/;

/** Verbs whose participle is their base form; any other bare verb after "were" is a noun ("were house fires"). */
const UNCHANGED = new Set(
  'put cut hit hurt set shut let cast spread split burst shed bet become overcome run'.split(' '),
);

/** "40 people were killed", "40 people died", "40 people wounded in the blast" — but not "40 attacks killed nine". */
function fromAfter(tokens: Token[], last: number): string | null {
  let i = pastCoordinated(tokens, last + 1);
  const from = i;
  let passive = false;
  while (i < tokens.length && i <= from + 4) {
    const token = tokens[i] as Token;
    if (token.pos === 'AUX' || token.lemma === 'be' || token.lower === 'been') passive = true;
    else if (token.pos !== 'ADV' && token.pos !== 'PART' && token.lower !== 'have') break;
    i++;
  }
  // "40 people dead", "were found dead"
  const at = /^(?:left|found|shot)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i;
  const state = eventOfState(tokens[at]?.lower ?? '');
  if (state && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return state;
  const verb = tokens[i];
  if (!isVerb(verb)) return null;
  if (tookPart(tokens, i)) return 'gather';
  if (INTRANSITIVE.has(verb.lemma)) return eventOfVerb(verb.lemma);
  if (passive ? verb.lower === verb.lemma && !UNCHANGED.has(verb.lemma) : !isParticiple(tokens, i))
    return null;
  return eventOfVerb(verb.lemma) ?? (passive && !LIGHT_VERBS.has(verb.lemma) ? verb.lemma : null);
}

const GATHERING = /^(?:march|rally|protest|demonstration|parade|procession|vigil|sit-in|gathering)(?:es|s)?$/;

/** "took part", "turned out", "joined Tuesday's march" */
function tookPart(tokens: Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.lower;
  const { lemma } = tokens[verb] as Token;
  if (lemma === 'take') return next === 'part';
  if (lemma === 'turn') return next === 'out';
  return lemma === 'join' && tokens.slice(verb + 1, verb + 6).some(({ lower }) => GATHERING.test(lower));
}

/** "30 soldiers | and 11 of their guides | had been killed": one verb for both counts. */
function pastCoordinated(tokens: Token[], at: number): number {
  if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.pos !== 'NUM') return at;
  let i = at + 2;
  while (i <= at + 6 && /^(?:ADJ|NOUN|PROPN|DET|PRON|ADP)$/.test(tokens[i]?.pos ?? '')) i++;
  return tokens[i]?.pos === 'AUX' ? i : at;
}

/** A participle is followed by a preposition or the clause's end, an active verb by its object. */
function isParticiple(tokens: Token[], verb: number): boolean {
  const { lower } = tokens[verb] as Token;
  if (!/(?:ed|en|wn|in|ut|ld)$/.test(lower) && !UNCHANGED.has(lower)) return false;
  const next = tokens[verb + 1];
  return !next || next.pos === 'ADP' || next.pos === 'PUNCT' || next.pos === 'CCONJ';
}
