/** Noun phrases and clause edges, by part of speech: a shallow grammar, enough to say who speaks. */
import type { Item } from './items.ts';

/** Item indices, end-exclusive. */
export interface Range {
  from: number;
  to: number;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM']);
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X']);
/** "a spokesman FOR the ministry", "data FROM the survey": they go on with the noun before. */
const BINDS = new Set([
  'of',
  'for',
  'by',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'near',
  'about',
  'within',
  'under',
  'into',
  'across',
  'between',
  'inside',
  'against',
  'among',
  'around',
  'over',
]);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when']);

export const isNominal = (item: Item | undefined): boolean =>
  item !== undefined && (NOMINAL.has(item.pos) || item.text === ')');
export const isRelative = (item: Item | undefined): boolean => item !== undefined && RELATIVE.has(item.lower);
export const isStop = (item: Item | undefined): boolean =>
  item === undefined || /^[,;:.?!\u2014\u2013(]$|^--$/.test(item.text) || item.pos === 'QUOTE';
export const isParticiple = (item: Item | undefined): boolean =>
  item?.pos === 'VERB' && item.lower !== 'said' && /(?:ed|en|ing|wn|rn|ght|id|ade|eld|ept)$/.test(item.lower);
const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:his|her|its|their|our|my|your)$/.test(item.lower);
const joins = (item: Item | undefined): boolean => item !== undefined && /^(?:and|or|&)$/.test(item.lower);
const isDash = (item: Item | undefined): boolean => item?.text === '-';

/** A verb that carries a clause: not an infinitive, not an -ing form. */
export function isFiniteVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item) return false;
  if (item.pos === 'AUX') return !/^(?:be|being|been|having)$/.test(item.lower);
  return item.pos === 'VERB' && !/ing$/.test(item.lower) && items[i - 1]?.lower !== 'to';
}

/** Is there a finite verb in the range? */
export function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(items, i)) return true;
  return false;
}

/** Where the clause around `i` begins: after the last comma, stop, quotation, "that", "while" … */
export function clauseStart(items: readonly Item[], i: number): number {
  let k = i;
  while (k > 0) {
    const before = items[k - 1] as Item;
    if (isStop(before) || before.pos === 'SCONJ' || before.text === '"') break;
    k--;
  }
  return k;
}

/** First index of the noun phrase whose last word is at `i`, prepositional tails included; -1 if there is none. */
export function nounPhraseBefore(items: readonly Item[], i: number, floor = 0): number {
  let k = i;
  if (items[k]?.text === ')') {
    while (k > floor && items[k]?.text !== '(') k--;
    k--;
  }
  const start = basePhraseBefore(items, k, floor);
  if (start < 0) return -1;
  const link = items[start - 1];
  if (link?.pos === 'ADP' && BINDS.has(link.lower) && start - 2 >= floor) {
    const host = items[start - 2];
    if (isNominal(host) && host?.pos !== 'PRON') {
      const further = nounPhraseBefore(items, start - 2, floor);
      if (further >= 0) return further;
    }
    // "a study BEING released on Monday"
    if (isParticiple(host) && items[start - 3]?.lower === 'being' && isNominal(items[start - 4])) {
      const further = nounPhraseBefore(items, start - 4, floor);
      if (further >= 0) return further;
    }
    // "figures RELEASED by the ministry", "people BRIEFED on the plan", "officials FAMILIAR with it"
    if (
      (isParticiple(host) || host?.pos === 'ADJ') &&
      items[start - 3]?.pos !== 'PRON' &&
      isNominal(items[start - 3]) &&
      start - 3 >= floor
    ) {
      const further = nounPhraseBefore(items, start - 3, floor);
      if (further >= 0) return further;
    }
  }
  return start;
}

function basePhraseBefore(items: readonly Item[], i: number, floor: number): number {
  const last = items[i];
  if (!isNominal(last) && last?.pos !== 'DET' && last?.pos !== 'ADJ') return -1;
  if (last?.pos === 'PRON') return i;
  let k = i;
  for (; k > floor; k--) {
    const here = items[k] as Item;
    const before = items[k - 1] as Item;
    if (here.pos === 'DET' || (isPossessive(here) && k < i)) {
      if (before.pos !== 'DET') break;
      continue;
    }
    if (INSIDE.has(before.pos) || before.pos === 'DET' || isPossessive(before)) continue;
    if (before.text === "'s" || (before.text === "'" && isNominal(items[k - 2]))) continue;
    if (isDash(before) && k - 2 >= floor) continue;
    if (isDash(here)) continue;
    if (before.pos === 'VERB' && isDash(items[k - 2]) && INSIDE.has(here.pos)) continue; // "Lagos-based"
    if (before.pos === 'ADV' && (here.pos === 'ADJ' || (isParticiple(here) && k < i))) continue;
    if (isParticiple(before) && /DET|ADJ|ADV/.test(items[k - 2]?.pos ?? '')) continue;
    // "its 49 percent OWNED affiliate"
    if (before.lower === 'owned' && /^(?:percent|%|wholly|state|family|-)$/.test(items[k - 2]?.lower ?? ''))
      continue;
    // "a group of AFFILIATED funds", "the MINING and smelting group"
    if (isParticiple(before) && items[k - 2]?.lower === 'of' && /^(?:NOUN|PROPN|ADJ)$/.test(here.pos))
      continue;
    if (here.pos === 'NOUN' && isCompoundAfterArticle(items, k - 1, floor)) continue;
    if (
      before.pos === 'ADP' &&
      here.pos === 'PROPN' &&
      before.lower === 'of' &&
      items[k - 2]?.pos === 'PROPN'
    )
      continue;
    if (joins(before) && isNominal(items[k - 2]) && !hasFinite(items, floor, k - 1)) continue;
    if (joins(here)) continue;
    if (joins(before) && /ing$/.test(here.lower) && /ing$/.test(items[k - 2]?.lower ?? '')) continue;
    break;
  }
  while (k < i && (joins(items[k]) || items[k]?.text === "'s" || isDash(items[k]))) k++;
  return k;
}

/** "the mining and SMELTING group", "the bank HOLDING company": an -ing word inside a noun phrase that has an article. */
function isCompoundAfterArticle(items: readonly Item[], i: number, floor: number): boolean {
  if (items[i]?.pos !== 'VERB' || !/ing$/.test(items[i]?.lower ?? '')) return false;
  for (let k = i - 1; k >= floor && k >= i - 3; k--) {
    const item = items[k];
    if (item?.pos === 'DET') return true;
    if (!(item?.pos === 'NOUN' || item?.pos === 'ADJ' || joins(item) || /ing$/.test(item?.lower ?? '')))
      return false;
  }
  return false;
}

/** Index after the noun phrase that begins at `i`, prepositional tails included; `i` if there is none. */
export function nounPhraseAfter(items: readonly Item[], i: number, tails = true): number {
  const first = items[i];
  if (!first) return i;
  if (first.pos === 'PRON' && !isPossessive(first)) return i + 1;
  let k = i;
  let noun = false;
  for (; k < items.length; k++) {
    const here = items[k] as Item;
    // "the clinic LAST YEAR"
    if (noun && /^(?:last|this|next|earlier)$/.test(here.lower)) break;
    if (here.pos === 'DET' && (k === i || items[k - 1]?.pos === 'DET')) continue;
    if (isPossessive(here) && !noun) continue;
    if (INSIDE.has(here.pos)) {
      noun ||= here.pos === 'NOUN' || here.pos === 'PROPN' || here.pos === 'X';
      continue;
    }
    if ((here.text === "'s" || here.text === "'") && noun) continue;
    if (isDash(here) && k > i) continue;
    if (here.pos === 'VERB' && isDash(items[k - 1]) && k > i) continue; // "Lagos-based"
    if (here.pos === 'ADV' && items[k + 1]?.pos === 'ADJ' && (!noun || items[k - 1]?.text === "'s")) continue;
    const modified = k === i || /^(?:DET|ADJ|ADV)$/.test(items[k - 1]?.pos ?? '');
    if (isParticiple(here) && !noun && modified && INSIDE.has(items[k + 1]?.pos ?? '')) continue;
    if (here.text === '(' && noun) {
      const close = items.findIndex((item, n) => n > k && n < k + 6 && item.text === ')');
      if (close > 0) {
        k = close;
        continue;
      }
    }
    if (joins(here) && noun && (INSIDE.has(items[k + 1]?.pos ?? '') || items[k + 1]?.pos === 'DET')) {
      if (items[k + 1]?.pos === 'DET') k++;
      continue;
    }
    break;
  }
  if (!noun && k === i) return i;
  if (tails && items[k]?.pos === 'ADP' && BINDS.has(items[k]?.lower ?? '')) {
    const further = nounPhraseAfter(items, k + 1, true);
    if (further > k + 1) return further;
  }
  if (tails && isParticiple(items[k]) && items[k + 1]?.pos === 'ADP') {
    const further = nounPhraseAfter(items, k + 2, true);
    if (further > k + 2) return further;
  }
  return k;
}
