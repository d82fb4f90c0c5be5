/**
 * Sums of money that the clause names by its verb: "fined the bank $4m" is a fine, "lost $4m" a loss, "bought it for
 * $4m" and "a takeover worth $4m" a price. Without that, one report's fine would not meet the other's "fined".
 */
import type { Token } from '../lib/tokens.ts';
import type { Measure, Quantity, Sentence } from '../model.ts';

/** By the verb's lemma or form: the sum is the verb's object, right behind it or behind whom it goes to. */
const OBJECT: Readonly<Record<string, string>> = {
  fine: 'fine',
  fin: 'fine',
  owe: 'debt',
  lose: 'loss',
  earn: 'profit',
  net: 'profit',
  pledge: 'pledge',
  promise: 'pledge',
  commit: 'pledge',
  cost: 'cost',
  fetch: 'purchase',
  donate: 'donation',
  invest: 'investment',
  spend: 'spending',
  borrow: 'loan',
  lend: 'loan',
  steal: 'loot',
  embezzle: 'loot',
};

/** Verbs whose object goes between them and the sum: "fined the bank $4m", "owes the fund $4m". */
const WITH_OBJECT: ReadonlySet<string> = new Set(['fine', 'debt', 'loan']);

/** "bought the line for $4m", "sold for $4m" */
const TRADING: ReadonlySet<string> = new Set('buy acquire purchase sell auction pay'.split(' '));

/** "a deal worth $4m", "a takeover valued at $4m", "in a $4m deal" */
const DEALS: ReadonlySet<string> = new Set(
  'deal takeover acquisition purchase transaction buyout merger sale transfer'.split(' '),
);

/** "a $4m bridge": what it costs */
const PROJECTS: ReadonlySet<string> = new Set(
  'bridge project stadium tunnel pipeline railway dam airport plant factory museum hospital headquarters'.split(
    ' ',
  ),
);

/** Words looked at before the sum: about a clause. */
const REACH = 12;

/** What a sum is by the verb or the deal it stands with, or null. */
export function namedSum(tokens: Token[], sentence: Sentence, quantity: Quantity): Measure | null {
  if (quantity.statistic !== 'money') return null;
  const end = quantity.end - sentence.start;
  const after = tokens.findIndex((token) => token.start >= end);
  const next = after >= 0 ? tokens[after] : undefined;
  if (next?.pos === 'NOUN' && DEALS.has(next.lemma)) return PRICE;
  const isBuilt = tokens.slice(after, after + 3).findIndex((token) => PROJECTS.has(token.lemma));
  if (after >= 0 && isBuilt >= 0 && isCompound(tokens, after, isBuilt)) return named('cost');
  // "will pay | $4m for Penwick"
  if (PAID_FOR.test(sentence.text.slice(end))) {
    const verb = tokens.findLastIndex((token) => token.end <= quantity.start - sentence.start);
    if (tokens[verb]?.lemma === 'pay') return PRICE;
  }
  const start = Math.min(quantity.start, quantity.number.start) - sentence.start;
  const last = tokens.findLastIndex((token) => token.end <= start);
  return byVerb(tokens, last);
}

const named = (name: string): Measure => ({ head: name, modifiers: [], event: null, text: name });
/** Not any price, but what was paid for the thing that changed hands. */
const PRICE: Measure = { head: 'purchase', modifiers: [], event: null, text: 'price paid' };

/** "the $4m | new river bridge": only words of its phrase stand between the sum and the thing. */
const isCompound = (tokens: Token[], after: number, upTo: number): boolean =>
  tokens.slice(after, after + upTo + 1).every((token) => /^(?:ADJ|NOUN|PROPN)$/.test(token.pos));

const GIVING: ReadonlySet<string> = new Set([
  'give',
  'provide',
  'donate',
  'contribute',
  'send',
  'spend',
  'lend',
]);
const promised = (tokens: Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 7), verb).some(({ lemma }) => /^(?:promise|pledge|vow)$/.test(lemma));

const PAID_FOR = /^\s+(?:in\s+cash\s+)?for\s+(?:the\s+)?[A-Z]/;

function byVerb(tokens: Token[], last: number): Measure | null {
  const near = tokens[last];
  if (!near) return null;
  // "a fine of": taggers take it for an adjective
  if (near.lower === 'of' && /^fines?$/.test(tokens[last - 1]?.lower ?? '')) return named('fine');
  if (near.lower === 'worth' || (near.lower === 'at' && tokens[last - 1]?.lower === 'valued')) {
    const at = near.lower === 'worth' ? last - 1 : last - 2;
    return DEALS.has(tokens[at]?.lemma ?? '') ? PRICE : null;
  }
  const traded = near.lower === 'for';
  for (let i = last; i >= Math.max(0, last - REACH); i--) {
    const token = tokens[i] as Token;
    if (token.pos === 'PUNCT' || token.lower === 'that' || token.lower === 'and') return null;
    if (token.pos !== 'VERB') continue;
    if (traded) return TRADING.has(token.lemma) || /^sold|bought$/.test(token.lower) ? PRICE : null;
    // "promised to give | $4m"
    if (GIVING.has(token.lemma) && promised(tokens, i)) return named('pledge');
    const name = Object.hasOwn(OBJECT, token.lemma) ? (OBJECT[token.lemma] as string) : null;
    if (name === null) return null;
    if (name === 'purchase') return i === last ? PRICE : null;
    return i === last || WITH_OBJECT.has(name) ? named(name) : null;
  }
  return null;
}
