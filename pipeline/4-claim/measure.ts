import { type Token, tokensOf } from '../lib/tokens.ts';
import type { Measure, Quantity, Sentence, Span } from '../model.ts';
import { eventAround } from './event.ts';
import { eventOfNoun, eventOfState, eventOfVerb, PEOPLE_BY_EVENT } from './events.ts';
import { measuredPhrase } from './measured.ts';
import { renamed } from './named-heads.ts';
import { CARRIERS } from './noun-phrase.ts';
import { prisonTerm } from './prison-term.ts';
import { namedSum } from './sums.ts';

const NOTHING: Measure = { head: null, modifiers: [], event: null, text: '' };

/** Words that stand before a head without narrowing it: "of these attacks", "other people". */
const EMPTY = new Set(
  `the a an this that these those such other another all both each every any some many more most total number of
   its his her their our my your in as`.split(/\s+/),
);

/** "40 wounded soldiers" are soldiers who were wounded. */
const BEFELL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'kill',
    slain: 'kill',
    killed: 'kill',
    deceased: 'kill',
    wounded: 'injure',
    injured: 'injure',
    missing: 'miss',
    displaced: 'displace',
    evacuated: 'displace',
    detained: 'arrest',
    arrested: 'arrest',
    jailed: 'arrest',
    imprisoned: 'arrest',
    abducted: 'abduct',
    kidnapped: 'abduct',
    infected: 'infect',
    recovered: 'recover',
    damaged: 'damage',
    destroyed: 'destroy',
    released: 'release',
    freed: 'release',
  }),
);

/** "the company's", "the nation's" */
const OWNERS: ReadonlySet<string> = new Set(
  'country nation government state city town company firm group bank airline club party region island'.split(
    ' ',
  ),
);

const isNoun = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';

/**
 * The measure of a figure and, where one figure is shared by several ("attacks and casualties were 50 % higher"),
 * the others; with the place of the words. Counts are not split: "40 civilians and soldiers" is one sum.
 */
export function measuresOf(
  sentence: Sentence,
  quantity: Quantity,
  names: readonly Span[],
): { measure: Measure; also: Measure[]; phrase: Span | null } {
  const term = prisonTerm(sentence, quantity);
  if (term) return { measure: term, also: [], phrase: null };
  const tokens = tokensOf(sentence);
  const own = conceptTokens(tokens, sentence, quantity);
  // "bought it for $4m in cash"
  const words = own.length ? own : measuredPhrase(tokens, sentence, quantity);
  const paid =
    words.length > 0 &&
    /^(?:cash|stock|shares|aid|assistance|relief|help)$/.test((words.at(-1) as Token).lower);
  const sum = words.length && !paid ? null : namedSum(tokens, sentence, quantity);
  if (sum) return { measure: sum, also: [], phrase: null };
  if (!words.length) {
    const event = eventAround(tokens, sentence, quantity, null);
    return { measure: { ...NOTHING, head: impliedHead(quantity, event), event }, also: [], phrase: null };
  }
  const split = quantity.statistic === 'percent change' || quantity.statistic === 'multiple';
  const [measure = NOTHING, ...also] = (split ? splitAt(words, 'and') : [words]).map((part) => {
    const one = toMeasure(part, sentence, names);
    const again = one.head !== null && PEOPLE_BY_EVENT.has(one.head);
    if (!one.event || again) one.event = eventAround(tokens, sentence, quantity, one.head) ?? one.event;
    // "the number of people killed has risen to 40": the words stand apart from the figure, the event behind them.
    const apart = !own.length || (part.at(-1) as Token).end + sentence.start <= quantity.start;
    if (!one.event && apart) one.event = participleBehind(tokens, part);
    return renamed(one.event === 'employ' ? employed(one) : one, tokens, sentence, quantity);
  });
  return { measure, also, phrase: spanOf(words, sentence) };
}

/** "employs 40 people": they are its workers, and nothing has befallen them. */
const employed = (one: Measure): Measure => ({
  ...one,
  head: one.head === 'people' || one.head === 'person' ? 'worker' : one.head,
  event: null,
});

/** "people | killed in the flood", "homes | destroyed": what befell those a phrase names, or null. */
function participleBehind(tokens: Token[], phrase: Token[]): string | null {
  const verb = tokens[tokens.indexOf(phrase.at(-1) as Token) + 1];
  return verb?.pos === 'VERB' && verb.lower !== verb.lemma && !/ing$/.test(verb.lower)
    ? eventOfVerb(verb.lemma)
    : null;
}

/** Where the words stand in the raw file; null for elided ones. */
function spanOf(words: Token[], sentence: Sentence): Span | null {
  const [first] = words;
  if (!first || first.start < 0) return null;
  return { start: sentence.start + first.start, end: sentence.start + (words.at(-1) as Token).end };
}

/** Someone who is killed or hurt is a person, also where the noun is left out ("wounded 40"). */
function impliedHead(quantity: Quantity, event: string | null): string | null {
  return quantity.statistic === 'count' && (event === 'kill' || event === 'injure') ? 'person' : null;
}

function conceptTokens(tokens: Token[], sentence: Sentence, quantity: Quantity): Token[] {
  const span = quantity.conceptSpan;
  // Elided nouns carry their words but no place of their own: lemmas then come from the words alone.
  if (!span || span.start < sentence.start || span.end > sentence.end) {
    return quantity.concept.map((lower) => ({
      text: lower,
      lower,
      lemma: singular(lower),
      pos: 'NOUN' as const,
      start: -1,
      end: -1,
    }));
  }
  return tokens.filter((t) => t.start + sentence.start >= span.start && t.end + sentence.start <= span.end);
}

/** A plain English singular, for words that have no token: "attacks" → "attack", "bodies" → "body". */
function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function splitAt(words: Token[], conjunction: string): Token[][] {
  const parts: Token[][] = [[]];
  for (const word of words) {
    if (word.lower === conjunction || word.lower === ',') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.some(isNoun));
}

function toMeasure(words: Token[], sentence: Sentence, names: readonly Span[]): Measure {
  const inName = (t: Token): boolean =>
    names.some((n) => n.start < t.end + sentence.start && t.start + sentence.start < n.end);
  const at = headIndex(words);
  const head = words[at];
  if (!head) return { ...NOTHING };
  // "the country's | budget deficit": whose it is does not narrow it
  const owner = words.findLastIndex(
    (t, i) => i > 0 && i < at && t.lower === "'s" && OWNERS.has(words[i - 1]?.lemma ?? ''),
  );
  const modifiers = words
    .slice(owner + 1, at)
    .filter((t) => t.start < 0 || !inName(t))
    .filter((t) => /^[a-z]/.test(t.lower) && !EMPTY.has(t.lower) && !CARRIERS.has(t.lemma))
    .map((t) => t.lower);
  const text = words.map((t) => t.text).join(' ');
  // "killed 40 and 132 injured": a participle alone names people by what befell them.
  if (!isNoun(head) && words.length === 1 && eventOfVerb(head.lemma))
    return { head: 'person', modifiers, event: eventOfVerb(head.lemma), text };
  // "12 missing", "40 hurt"
  const state = words.length === 1 ? eventOfState(head.lower) : null;
  if (state) return { head: 'person', modifiers, event: state, text };
  const event = eventOfNoun(head.lemma);
  const befell = event === null ? modifiers.findIndex((word) => BEFELL.has(word)) : -1;
  if (befell < 0) return { head: head.lemma, modifiers, event, text };
  const others = modifiers.filter((_, i) => i !== befell);
  return {
    head: head.lemma,
    modifiers: others,
    event: BEFELL.get(modifiers[befell] as string) ?? null,
    text,
  };
}

/** The head of "fighters in the north" is before the preposition, that of "suicide bombings" the last noun. */
function headIndex(words: Token[]): number {
  const stop = words.findIndex((t, i) => i > 0 && t.pos === 'ADP' && !carries(words, i));
  const end = stop > 0 ? stop : words.length;
  for (let i = end - 1; i >= 0; i--) if (words[i] && isNoun(words[i] as Token)) return i;
  return end - 1;
}

const carries = (words: Token[], of: number): boolean =>
  words[of]?.lower === 'of' && CARRIERS.has(words[of - 1]?.lemma ?? '');
