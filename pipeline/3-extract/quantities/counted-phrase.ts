/** Which words behind a number are counted: the noun phrase, mended where a tagger takes a verb for a noun or the reverse. */
import type { Token } from '../../lib/tokens.ts';
import type { Figure } from './figure.ts';
import { positive, singular } from './lemma.ts';
import { contentWords, isNoun, type Phrase, phraseFrom } from './phrase.ts';

/** Verb forms that taggers take for nouns: "a crowd of 61,000 saw it", "of 80,000 cast". */
const VERB_FORMS =
  /^(?:saw|left|felt|fell|cast|lost|cut|shut|hit|spent|sold|held|met|won|fled|bid|put|set|let|shot|hurt|born|sent|built|made|found|caught|taken|seen|gone|lie)$/;

/** Adjectives that taggers take for adverbs before another adjective: "3,200 new primary schools". */
const ADJECTIVES =
  /^(?:new|extra|further|full|late|early|fast|high|low|long|deep|free|live|daily|weekly|monthly|overseas)$/;

function nounPhrase(tokens: readonly Token[], i: number): Phrase | null {
  const adverb = tokens[i]?.pos === 'ADV' && ADJECTIVES.test(tokens[i]?.lower ?? '');
  // "16,389 total subsidiaries", "1,500 coal- and gas-fired plants"
  const total = tokens[i]?.lower === 'total' && tokens[i]?.pos === 'ADJ';
  const open = tokens[i + 1]?.text === '-' && /^(?:and|or)$/.test(tokens[i + 2]?.lower ?? '');
  const phrase = phraseFrom(tokens, open ? i + 3 : adverb || total ? i + 1 : i);
  return phrase && adverb ? { ...phrase, from: i } : phrase;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The phrase without a weekday at its end, and with the plural that taggers take for a verb. */
export function grown(tokens: readonly Token[], given: Phrase | null, several: boolean): Phrase | null {
  const phrase = relativeCut(tokens, further(tokens, given, several), several);
  if (!phrase) return null;
  // "three debates Monday"
  if (phrase.to - phrase.from > 1 && WEEKDAY.test((tokens[phrase.to - 1] as Token).lower))
    return { from: phrase.from, to: phrase.to - 1, head: phrase.to - 2 };
  // "51 votes right now"
  if (
    phrase.head > phrase.from &&
    (tokens[phrase.head] as Token).lower === 'right' &&
    /^(?:now|away)$/.test(tokens[phrase.to]?.lower ?? '')
  )
    return { from: phrase.from, to: phrase.head, head: phrase.head - 1 };
  // "2,836 tax haven subsidiaries": what several do never ends in "-s", so this is no verb
  const [head, next] = [tokens[phrase.head] as Token, tokens[phrase.to]];
  const plural = several && next?.pos === 'VERB' && /[^su']s$/.test(next.lower) && isSingular(head);
  return plural && !/^(?:has|does|is|was|says)$/.test(next.lower)
    ? { from: phrase.from, to: phrase.to + 1, head: phrase.to }
    : phrase;
}

/** "thousands of vote counting systems": a singular before "-ing" and a plural goes on */
function further(tokens: readonly Token[], phrase: Phrase | null, several: boolean): Phrase | null {
  const [head, ing, next] = phrase ? [tokens[phrase.head], tokens[phrase.to], tokens[phrase.to + 1]] : [];
  // "58 Fortune 500 companies", "two veto-wielding permanent members"
  const type = head?.pos === 'PROPN' && ing?.pos === 'NUM' && isNoun(next);
  // "50 oil and natural gas wells": one thing's kinds, before the plural that is counted
  if (
    several &&
    head &&
    ing &&
    /^(?:and|or)$/.test(ing.lower) &&
    isSingular(head) &&
    !PERSONS.test(head.lower)
  ) {
    const rest = phrase && phraseFrom(tokens, phrase.to + 1);
    if (phrase && rest && /[^su']s$/.test((tokens[rest.head] as Token).lower))
      return { ...rest, from: phrase.from };
  }
  // "four class A common warrants"
  const lettered =
    head !== undefined &&
    /^(?:class|type|grade|series|category)$/.test(head.lower) &&
    /^[A-Z]$/.test(ing?.text ?? '');
  // "12 crude explosive devices", "two Novamin common shares": taken for a noun, but several need a plural
  const adjective =
    several &&
    head !== undefined &&
    ing?.pos === 'ADJ' &&
    isNoun(next) &&
    (isSingular(head) ||
      (head.pos === 'PROPN' &&
        (!/s$/.test(head.lower) || /^(?:common|preferred|ordinary)$/.test(ing.lower))));
  const joined = phrase && tokens[phrase.head - 1]?.text === '-' && ing?.pos === 'ADJ' && isNoun(next);
  if (phrase && (type || joined || lettered || adjective)) {
    const rest = phraseFrom(tokens, phrase.to + 1);
    // "one of the Republican primary field's leaders": the owner goes on to its "'s"
    const owner = /^'s?$/.test(tokens[rest?.to ?? -1]?.text ?? '');
    return rest && (owner || /[^su']s$/.test((tokens[rest.head] as Token).lower))
      ? { ...rest, from: phrase.from }
      : phrase;
  }
  // "one Newtown shooting victim"
  const named =
    phrase && head?.pos === 'PROPN' && ing?.pos === 'VERB' && /ing$/.test(ing.lower) && next?.pos === 'NOUN';
  if (named && !several && isSingular(next)) {
    const rest = phraseFrom(tokens, phrase.to + 1);
    return rest ? { ...rest, from: phrase.from } : phrase;
  }
  if (!phrase || !head || !ing || !next || !isSingular(head) || !/ing$/.test(ing.lower) || !isNoun(next))
    return phrase;
  const rest = phraseFrom(tokens, phrase.to + 1);
  return rest && /[^su']s$/.test((tokens[rest.head] as Token).lower)
    ? { ...rest, from: phrase.from }
    : phrase;
}

/** "five principles Canada wanted", "one demand Silva made": behind the noun, a name before a verb opens a clause. */
function relativeCut(tokens: readonly Token[], phrase: Phrase | null, several: boolean): Phrase | null {
  const next =
    tokens[phrase?.to ?? 0]?.pos === 'ADV' ? tokens[(phrase?.to ?? 0) + 1] : tokens[phrase?.to ?? 0];
  if (!phrase || !/^(?:VERB|AUX)$/.test(next?.pos ?? '')) return phrase;
  let plural = phrase.head;
  while (plural > phrase.from && tokens[plural]?.pos === 'PROPN') plural--;
  const noun = tokens[plural] as Token;
  return plural < phrase.head &&
    noun.pos === 'NOUN' &&
    noun.text === noun.lower &&
    (!several || /[^su']s$/.test(noun.lower))
    ? { from: phrase.from, to: plural + 1, head: plural }
    : phrase;
}

/** The noun phrase behind a number, without what is said of it. */
export function countedPhrase(tokens: readonly Token[], i: number, figure: Figure): Phrase | null {
  const many = (figure.value ?? 0) > 1 && (figure.form === 'digits' || figure.form === 'words');
  const phrase = grown(tokens, nounPhrase(tokens, i), many);
  if (!phrase) return null;
  const head = tokens[phrase.head] as Token;
  const lone = phrase.to - phrase.from === 1 && figure.value !== 1 && head.text === head.lower;
  if (lone && VERB_FORMS.test(head.lower)) return null;
  // "the two discussed Norway's offer": several things need a plural, so this is what they did
  const opening = tokens[phrase.from] as Token;
  if (
    (figure.value ?? 0) > 1 &&
    figure.form === 'words' &&
    opening.pos === 'VERB' &&
    /ed$/.test(opening.lower) &&
    head.pos === 'PROPN' &&
    !/s$/.test(head.lower)
  )
    return null;
  // "7 pence, making 16"
  if (lone && /ing$/.test(head.lower) && tokens[phrase.to]?.pos === 'NUM') return null;
  // "61,000 crowd the square": a number of things needs a plural, so this is a verb
  if (
    lone &&
    figure.form !== 'rank' &&
    tokens[phrase.to]?.pos === 'DET' &&
    singular(head) === head.lower &&
    !UNCHANGED.test(head.lower)
  )
    return null;
  // "a 3 cylinder engine", "a 14 gauge needle": of one engine there are no three; the number tells its first word
  const first = tokens[phrase.from] as Token;
  const kind =
    phrase.to - phrase.from > 1 &&
    (figure.value ?? 0) > 1 &&
    figure.form === 'digits' &&
    isSingular(first) &&
    isSingular(head) &&
    tokens[phrase.from + 1]?.text !== '-' &&
    single(tokens, i);
  if (kind) return { from: phrase.from, to: phrase.from + 1, head: phrase.from };
  // "three term Texas Governor Silva": terms are counted, not governors
  const title = phrase.to - phrase.from > 1 && (figure.value ?? 0) > 1 && figure.form !== 'rank';
  if (
    title &&
    isSingular(first) &&
    tokens[phrase.from + 1]?.pos === 'PROPN' &&
    head.pos === 'PROPN' &&
    !/s$/.test(head.lower)
  )
    return { from: phrase.from, to: phrase.from + 1, head: phrase.from };
  // "12 teachers plan to leave": several things end in a plural, and what follows is a verb
  const behind = phrase.head > phrase.from ? tokens[phrase.head - 1] : undefined;
  const several =
    figure.form === 'ratio' ||
    ((figure.value ?? 2) > 1 && (figure.form === 'digits' || figure.form === 'words'));
  if (
    several &&
    behind &&
    isNoun(behind) &&
    (PERSONS.test(behind.lower) || (/[^su']s$/.test(behind.lower) && singular(behind) !== behind.lower)) &&
    isSingular(head) &&
    opensVerb(tokens[phrase.to])
  )
    return { from: phrase.from, to: phrase.head, head: phrase.head - 1 };
  // "5 million ballots cast", "the 80 people rescued"
  const done =
    VERB_FORMS.test(head.lower) ||
    (/ed$/.test(head.lower) && (head.pos !== 'NOUN' || PERSONS.test(behind?.lower ?? '')));
  if (done && several && behind && (PERSONS.test(behind.lower) || /[^su']s$/.test(behind.lower)))
    return { from: phrase.from, to: phrase.head, head: phrase.head - 1 };
  // "took 120 soldiers prisoner"
  if (
    /^(?:prisoner|hostage|captive)$/.test(head.lower) &&
    /[^s]s$/.test(tokens[phrase.head - 1]?.lower ?? '') &&
    phrase.head > phrase.from
  )
    return { from: phrase.from, to: phrase.head, head: phrase.head - 1 };
  return phrase;
}
/** Does "a" or "the" open the phrase the number at `i` stands in ("a new 3 cylinder engine")? */
function single(tokens: readonly Token[], i: number): boolean {
  let j = i - 2;
  while (j > i - 6 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[j]?.pos ?? '')) j--;
  return /^(?:an?|the|this|that|its|his|her|their|each|every)$/.test(tokens[j]?.lower ?? '');
}

/** "to leave", "their homes", "that": what stands behind a verb rather than behind a counted noun. */
function opensVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'DET' ||
      token.pos === 'NUM' ||
      token.lower === 'to' ||
      token.lower === 'that' ||
      /^(?:it|them|us|him|me)$/.test(token.lower) ||
      /^(?:its|their|his|her|no)$/.test(token.lower))
  );
}

function isSingular(token: Token): boolean {
  return (
    token.pos === 'NOUN' &&
    token.text === token.lower &&
    !/[^su']s$/.test(token.lower) &&
    !UNCHANGED.test(token.lower)
  );
}

const PERSONS = /^(?:people|men|women|children|police|troops)$/;
/** Nouns whose plural is the singular, or that have none. */
const UNCHANGED =
  /^(?:people|police|troops|cattle|sheep|fish|deer|aircraft|spacecraft|hovercraft|personnel|staff|species|series|media|data|men|women|children|offspring|crew|youth|dead|horse|head)$/;

/** Canonical noun with its modifiers: "first-team player", "smaller tenancies" → "small tenancy". */
export function nounOf(tokens: readonly Token[], phrase: Phrase): string {
  const words = contentWords(tokens, phrase.from, phrase.to).filter(
    (word, n, all) =>
      word.joined ||
      n === all.length - 1 ||
      !(word.token.pos === 'ADV' || (word.token.pos === 'VERB' && !(n > 0 && /ing$/.test(word.text)))),
  );
  const last = words[words.length - 1];
  if (!last) return singular(tokens[phrase.head] as Token);
  const parts = words.map((word) => {
    if (word.joined) return word.text.toLowerCase();
    if (word === last) return singular(word.token);
    return word.token.pos === 'ADJ' ? positive(word.token) : word.text.toLowerCase();
  });
  return parts.join(' ');
}
