import type { Token } from '../lib/tokens.ts';
import type { Quantity, Sentence } from '../model.ts';
import { phraseAt, subjectPhrase } from './noun-phrase.ts';

/** "a 17 % rise in attacks": the noun of change between a figure and what changes. */
const CHANGE_NOUN =
  /^(?:rise|increase|jump|surge|growth|gain|hike|spike|climb|uptick|decline|decrease|drop|fall|reduction|cut|dip|slump|plunge|loss|change)$/;

/**
 * What a figure without a counted noun of its own measures: "82 % of deaths", "a 17 % rise in attacks",
 * "$4m in aid", "attacks were 50 % higher", "the number of fighters may be as high as 300". [] when it is not said.
 */
export function measuredPhrase(tokens: Token[], sentence: Sentence, quantity: Quantity): Token[] {
  const end = quantity.end - sentence.start;
  const after = tokens.findIndex((token) => token.start >= end);
  const share = shareNamed(tokens, sentence, quantity, after);
  if (share.length) return share;
  const phrase = after >= 0 ? behind(tokens, after) : [];
  if (phrase.length && OUTPUT.test(phrase.map(({ lower }) => lower).join(' '))) {
    const subject = subjectOf(tokens, sentence, quantity);
    return subject.length ? subject : phrase;
  }
  if (phrase.length) return phrase;
  const before = tokens.findLastIndex((token) => token.end <= leadOf(sentence, quantity));
  const put = putAt(tokens, before);
  if (put.length) return put;
  const sized = quantity.statistic === 'share' ? [] : sizedOf(tokens, before);
  return sized.length ? sized : subjectOf(tokens, sentence, quantity);
}

/** "the deficit was 5 % of gross domestic product": the whole economy is the yardstick, not what is measured. */
const OUTPUT =
  /^(?:(?:the )?(?:country 's )?(?:gross (?:domestic|national) product|gdp|gnp|(?:economic|national|annual) (?:output|income)))$/;

/** Where the figure's own words begin, hedge and currency sign included. */
const leadOf = (sentence: Sentence, { start, number }: Quantity): number =>
  Math.min(start, number.start) - sentence.start;

/** Verbs that set a figure on something: "put the number of dead at 40", "estimates the crowd at 2,000". */
const SETTING = new Set(['put', 'place', 'estimate', 'set', 'peg', 'fix', 'reckon', 'value', 'price']);

/** "… put the death toll at | 40": the object between the verb and "at". */
function putAt(tokens: Token[], before: number): Token[] {
  if (tokens[before]?.lower !== 'at') return [];
  for (let i = before - 1; i >= Math.max(0, before - 14); i--) {
    if (tokens[i]?.pos === 'PUNCT') return [];
    if (!SETTING.has((tokens[i] as Token).lemma)) continue;
    return phraseAt(tokens, i + 1, before);
  }
  return [];
}

/** "a net profit of | $301 million", "debts of | £2bn", "a crowd of | 300": the noun whose size the figure is. */
function sizedOf(tokens: Token[], before: number): Token[] {
  if (tokens[before]?.lower !== 'of' || tokens[before - 1]?.pos !== 'NOUN') return [];
  let start = before - 1;
  while (start > 0 && /^(?:ADJ|NOUN|PROPN)$/.test((tokens[start - 1] as Token).pos)) start--;
  const phrase = phraseAt(tokens, start, before);
  return isTime(phrase) ? [] : phrase;
}

/** "a turnout of | 43 percent", "a deficit of | 6 percent of gross domestic product": of a share, only such nouns. */
const SHARES: ReadonlySet<string> = new Set(
  'turnout rate deficit surplus inflation unemployment efficacy effectiveness rating stake growth'.split(' '),
);
const TURNED_OUT =
  /^\s*(?:turned\s+out|voted|cast\s+(?:their\s+|a\s+)?(?:ballots?|votes?)|went\s+to\s+the\s+polls)\b/i;
const VOTERS =
  /^\s+of\s+(?:(?:the|all|its|registered|eligible|about|some)\s+){0,3}(?:voters|the\s+electorate|electorate)\b/i;

/** What a share is called before it ("a turnout of 43 percent") or by what those did ("of voters turned out"). */
function shareNamed(tokens: Token[], sentence: Sentence, quantity: Quantity, after: number): Token[] {
  if (quantity.statistic !== 'share') return [];
  const before = tokens.findLastIndex((token) => token.end <= leadOf(sentence, quantity));
  const sized = sizedOf(tokens, before);
  if (SHARES.has(sized.at(-1)?.lemma ?? '')) return sized;
  const rest = sentence.text.slice(quantity.end - sentence.start);
  const voters = VOTERS.exec(rest);
  if (!voters || !TURNED_OUT.test(rest.slice(voters[0].length))) return [];
  const voter = tokens[after + 1];
  return voter
    ? [{ ...voter, text: 'turnout', lower: 'turnout', lemma: 'turnout', pos: 'NOUN', start: -1, end: -1 }]
    : [];
}

/** "… of all deaths", "… rise in attacks", "… increase in its activity". */
function behind(tokens: Token[], after: number): Token[] {
  let i = after;
  while (tokens[i] && /^(?:ADJ|ADV)$/.test((tokens[i] as Token).pos)) i++;
  if (CHANGE_NOUN.test(tokens[i]?.lemma ?? '')) i++;
  else if (i !== after) i = after;
  const preposition = tokens[i]?.lower;
  if (preposition !== 'of' && preposition !== 'in') return [];
  const phrase = phraseAt(tokens, i + 1);
  // "up 17 % in March", "40 % in France": a time or place is not what is measured.
  return phrase.some((token) => token.pos === 'NOUN') && !isTime(phrase) ? phrase : [];
}

const TIME = new Set('year month week day decade quarter century half period time hour'.split(' '));
const isTime = (phrase: Token[]): boolean => TIME.has(phrase.at(-1)?.lemma ?? '');

/** Verbs that put a figure on their subject: "attacks were …", "revenue rose …", "the toll reached …". */
const MEASURING = new Set(
  `be become remain stay reach hit total stand exceed top near average come rise fall climb grow drop jump increase
   decrease surge soar decline slip slide tumble plunge shrink expand swell dip edge gain go amount widen narrow ease double triple quadruple`.split(
    /\s+/,
  ),
);

/** The subject of the clause that the figure completes: "attacks were …", "revenue rose …". */
function subjectOf(tokens: Token[], sentence: Sentence, quantity: Quantity): Token[] {
  const hedge = new Set((quantity.hedge ?? '').toLowerCase().split(/\s+/));
  let i = tokens.findLastIndex((token) => token.end <= quantity.number.start - sentence.start);
  while (i >= 0 && skippable(tokens[i] as Token, hedge)) i--;
  const verb = tokens[i];
  // "the price is based on | $3m in earnings"
  if (
    tokens
      .slice(i + 1)
      .some((token) => token.lower === 'based' && token.end <= quantity.start - sentence.start)
  )
    return [];
  if (!verb || !MEASURING.has(verb.lemma) || /ing$/.test(verb.lower)) return [];
  while (i > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[i - 1]?.pos ?? '')) i--;
  return subjectPhrase(tokens, i);
}

/**
 * "rose by more than", "may be as high as an estimated", "rose 12 percent to": words between the verb and its figure.
 */
const skippable = (token: Token, hedge: Set<string>): boolean =>
  /^(?:ADV|ADJ|ADP|DET|SYM|PART|NUM)$/.test(token.pos) ||
  /^(?:percent|per|cent|points?)$/.test(token.lower) ||
  (hedge.has(token.lower) && !MEASURING.has(token.lemma));
