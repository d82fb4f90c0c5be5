/** What is said: the words a reporting verb answers for. */
import type { Item } from './items.ts';
import { hasFinite, isFiniteVerb, isParticiple, isRelative, nounPhraseAfter, type Range } from './phrases.ts';
import { afterBareTime } from './times.ts';

/**
 * clause: "that 40 had died", "the toll was 40"; quotation: one in marks; object: "31 cases";
 * object clause: an object with a verb further on ("the plan that was dropped");
 * infinitive: "to spend $5bn"; gerund: "cutting 40 posts"
 */
export interface Content extends Range {
  frame: 'clause' | 'quotation' | 'object' | 'object clause' | 'infinitive' | 'gerund';
}

/** "said IN a statement", "told them DURING a visit": how, where and when it was said. */
const MANNER = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'to',
  'via',
  'through',
  'from',
  'for',
  'by',
  'with',
  'over',
  'outside',
  'following',
  'of',
  'about',
  'upon',
  'under',
  'last',
  'as',
]);
/** Of these, the ones a clause may begin with. */
const CLAUSE_FRONT = /^(?:under|in|on|at|during)$/;
/** These adverbs belong to a figure, so they open the content. */
const HEDGE =
  /^(?:about|around|roughly|nearly|almost|approximately|some|only|just|more|fewer|less|at|over|up|even|now|there|here)$/;
const CLAUSE_WORD = /^(?:that|how|whether|why|if|what|who)$/;

/** The content after a verb at `v`; null when nothing that could be said follows. `addressee`: "told reporters …". */
export function contentAfter(
  items: readonly Item[],
  v: number,
  limit: number,
  addressee: boolean,
): Content | null {
  let k = items[v + 1]?.lower === 'out' ? v + 2 : v + 1; // "pointed OUT that"
  let mayAddress = addressee;
  for (let guard = 0; guard < 24 && k < limit; guard++) {
    const item = items[k] as Item;
    if (item.pos === 'QUOTE') return { from: k, to: k + 1, frame: 'quotation' };
    if (item.text === ':' || item.text === '"' || item.text === '\u2014') {
      k++;
      if (item.text === ':' && items[k]?.pos !== 'QUOTE') return finish(items, k, limit, 'clause');
      if (item.text === '"') return finish(items, k - 1, limit, null);
      continue;
    }
    if (item.text === ',') {
      // "said, in a letter to staff, that": an insertion, else the content stands before
      const close = afterInsertions(items, k, limit);
      if (close > 0) {
        k = close;
        continue;
      }
      if (items[k + 1]?.pos === 'QUOTE') {
        k++;
        continue;
      }
      if (CLAUSE_WORD.test(items[k + 1]?.lower ?? '') && items[k + 1]?.lower === 'that') {
        k++;
        continue;
      }
      return null;
    }
    if (/^[.;?!]$/.test(item.text)) return null;
    if (CLAUSE_WORD.test(item.lower)) return finish(items, k, limit, 'clause');
    if (k === v + 1 && /^(?:when|while|where|because|although|though|unless)$/.test(item.lower)) return null;
    const time = afterBareTime(items, k);
    if (time > k) {
      k = time;
      continue;
    }
    if (item.lower === 'to' && items[k + 1]?.pos === 'VERB') return finish(items, k, limit, 'infinitive');
    if (item.pos === 'ADV' && !HEDGE.test(item.lower) && !isFiniteVerb(items, k + 1)) {
      k++;
      continue;
    }
    if (
      (item.pos === 'ADP' || item.pos === 'SCONJ') &&
      MANNER.has(item.lower) &&
      !(HEDGE.test(item.lower) && /^(?:least|most|\d)/.test(items[k + 1]?.lower ?? ''))
    ) {
      const after = nounPhraseAfter(items, k + 1, false);
      if (after > k + 1) {
        // "said after the ship had sunk": an adverbial clause, not what was said
        if (/^(?:after|before|as|since|until|because)$/.test(item.lower) && isFiniteVerb(items, after))
          return null;
        // "said UNDER the plan Lima got 40": a clause of its own
        if (
          CLAUSE_FRONT.test(item.lower) &&
          isFiniteVerb(items, after) &&
          !isParticiple(items[after]) &&
          !/ing$/.test(items[v]?.lower ?? '')
        )
          return finish(items, k, limit, 'clause');
        // "in an interview", "of the plan": skip when something sayable may still follow
        k = after;
        mayAddress = false;
        continue;
      }
      k++;
      continue;
    }
    if (mayAddress) {
      const after = addresseeAfter(items, k);
      const next = items[after];
      if (after > k && next && !(isFiniteVerb(items, after) && !CLAUSE_WORD.test(next.lower))) {
        k = after;
        mayAddress = false;
        continue;
      }
      mayAddress = false;
    }
    if (item.pos === 'VERB' && /ing$/.test(item.lower)) return finish(items, k, limit, 'gerund');
    return finish(items, k, limit, null);
  }
  return null;
}

/** "reporters in Lima", "the programme "Harbour Lights"": the addressee, with a title in marks. */
function addresseeAfter(items: readonly Item[], i: number): number {
  let k = items[i]?.text === '"' ? i : nounPhraseAfter(items, i, true);
  if (items[k]?.text === '"') {
    const close = items.findIndex((item, n) => n > k && n < k + 8 && item.text === '"');
    if (close > 0) k = close + 1;
  }
  return k;
}

/** Index of the "that" after one or more insertions between commas, the first opened at `open`; -1 if none. */
function afterInsertions(items: readonly Item[], open: number, limit: number): number {
  const relative = isRelative(items[open + 1]); // "told the radio, which asked him, that …"
  for (let k = open + 1; k < limit - 1 && k < open + 30; k++) {
    if (
      items[k]?.text === ',' &&
      CLAUSE_WORD.test(items[k + 1]?.lower ?? '') &&
      items[k + 1]?.lower !== 'who'
    )
      return k + 1;
    if (!relative && isFiniteVerb(items, k)) return -1;
  }
  return -1;
}

function finish(
  items: readonly Item[],
  from: number,
  limit: number,
  frame: Content['frame'] | null,
): Content | null {
  let to = limit;
  while (to > from && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
  if (to <= from) return null;
  return { from, to, frame: frame ?? frameOf(items, from, to) };
}

/** "the toll WAS 40" is a clause, "the toll" an object; leading adverbials and a relative clause are stepped over. */
export function frameOf(items: readonly Item[], from: number, to: number): Content['frame'] {
  if (!hasFinite(items, from, to) && !items.slice(from, to).some((item) => item.lower === 'to'))
    return 'object';
  if (items[from]?.pos === 'VERB' && isFiniteVerb(items, from)) return 'object clause';
  let k = from;
  let named = false;
  for (let guard = 0; guard < 12 && k < to; guard++) {
    const item = items[k] as Item;
    if (isFiniteVerb(items, k)) return 'clause';
    // "expects the economy TO GROW 2 percent"
    if (named && item.lower === 'to' && items[k + 1]?.pos === 'VERB')
      return items[k - 1]?.lower === 'order' ? 'object clause' : 'clause';
    if (item.pos === 'ADV' || item.pos === 'PART' || item.pos === 'SCONJ' || item.text === '"') k++;
    else if (item.text === ',' || isRelative(item)) {
      // an insertion: the verb must follow where it ends
      let close = k + 1;
      while (close < to && items[close]?.text !== ',') close++;
      if (close < to && item.text === ',') {
        k = close + 1;
        while (items[k]?.pos === 'ADV') k++;
        return isFiniteVerb(items, k) ? 'clause' : 'object clause';
      }
      return isRelative(item) && countFinite(items, k, to) > 1 ? 'clause' : 'object clause';
    } else if (/^(?:--|\u2014|\u2013)$/.test(item.text)) {
      // "the workers — all 40 of them — were late"
      let close = k + 1;
      while (close < to && items[close]?.text !== item.text) close++;
      return close < to && isFiniteVerb(items, close + 1) ? 'clause' : 'object clause';
    } else if (item.pos === 'ADP') {
      const after = nounPhraseAfter(items, k + 1);
      k = after > k + 1 ? after : k + 1;
      if (items[k]?.text === ',' && !named) k++; // "in May, the toll was 40"
    } else if (item.pos === 'VERB' && /ing$/.test(item.lower)) k++;
    else {
      const after = nounPhraseAfter(items, k, false);
      if (after === k) return 'object clause';
      k = after;
      named = true;
    }
  }
  return hasFinite(items, from, to) ? 'object clause' : 'object';
}

function countFinite(items: readonly Item[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (isFiniteVerb(items, i) && items[i - 1]?.pos !== 'AUX') n++;
  return n;
}

/** Does nothing sayable follow the verb, only when, where and to whom? Index where that ends, -1 if an object follows. */
export function afterManner(items: readonly Item[], v: number, addressee: boolean): number {
  let k = items[v + 1]?.lower === 'out' ? v + 2 : v + 1;
  let mayAddress = addressee;
  for (let n = 0; n < 24 && k < items.length; n++) {
    const item = items[k] as Item;
    const time = afterBareTime(items, k);
    if (time > k) k = time;
    else if (item.pos === 'ADP') k = Math.max(k + 1, nounPhraseAfter(items, k + 1));
    else if (item.pos === 'ADV') k++;
    else if (mayAddress && nounPhraseAfter(items, k) > k) {
      k = nounPhraseAfter(items, k);
      mayAddress = false;
    } else break;
  }
  const stop = items[k];
  const ends =
    !stop ||
    stop.pos === 'QUOTE' ||
    stop.pos === 'SCONJ' ||
    stop.pos === 'CCONJ' ||
    stop.pos === 'PUNCT' ||
    /^(?:when|who|where|ing)$/.test(stop.lower);
  return ends || (stop.pos === 'VERB' && /ing$/.test(stop.lower)) ? k : -1;
}
