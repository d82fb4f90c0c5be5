/** Who does the saying: the subject of a reporting verb. */
import type { Item } from './items.ts';
import {
  clauseStart,
  isFiniteVerb,
  isNominal,
  isParticiple,
  isRelative,
  isStop,
  nounPhraseAfter,
  nounPhraseBefore,
  type Range,
} from './phrases.ts';
import { kindOfNoun } from './speakers.ts';
import { afterBareTime, agoBefore } from './times.ts';

/**
 * - own: the noun phrase or pronoun before the verb
 * - inherited: "…, adding that", "and warned": whoever spoke or acted last in the sentence
 * - none: nobody before the verb ("said the minister")
 */
export interface Subject {
  how: 'own' | 'inherited' | 'none';
  /** The source's words; null for inherited and none. */
  range: Range | null;
  /** First word of the verb group with its adverbs and auxiliaries. */
  verbFrom: number;
  /** "did not say", "declined to say". */
  negated: boolean;
  /** "will say", "could show": the saying itself has not happened. */
  unreal: boolean;
  /** The subject is passed by a relative "who"/"which": whom it stands for. */
  antecedent: Range | null;
}

const MODAL = /^(?:will|would|could|might|may|shall|should|must|can|'ll|'d)$/;
/** "if the bank says", "when veterans ask", "unless he agrees" */
const CONDITION = /^(?:if|when|whenever|unless|until|once|whether|what|whatever|than)$/;
/** "when the state SAID 40 had left" has happened; "when the state says" has not. */
const isCondition = (word: Item | undefined, verb: Item | undefined): boolean =>
  CONDITION.test(word?.lower ?? '') &&
  !(
    /^(?:when|once|until)$/.test(word?.lower ?? '') &&
    /^(?:said|told|wrote|found)$|[^e]ed$/.test(verb?.lower ?? '')
  );

const NOMINAL_BEFORE = /^(?:about|of|for|from|against|like|to)$/;

const REFUSES = /^(?:declin|refus|fail|neglect|avoid|forgot|stopp)/;

/** The subject of the verb at `v`. */
export function subjectOf(items: readonly Item[], v: number): Subject {
  let k = v - 1;
  let negated = false;
  let helped = false;
  let unreal = false;
  const subject = (how: Subject['how'], range: Range | null, antecedent: Range | null = null): Subject => ({
    how,
    range,
    verbFrom: k + 1,
    negated,
    unreal: unreal || (range !== null && isCondition(items[range.from - 1], items[v])),
    antecedent,
  });
  for (; k >= 0; k--) {
    const item = items[k] as Item;
    if (/^(?:not|n't|never|nor|neither|hardly)$/.test(item.lower)) negated = true;
    else if (item.pos === 'AUX') {
      helped = true;
      if (MODAL.test(item.lower)) unreal = true;
    } else if (
      k > 1 &&
      afterBareTime(items, k - 1) === k + 1 &&
      /^(?:last|this|next)$/.test(items[k - 1]?.lower ?? '')
    )
      k--; // "the bank LAST MONTH said"
    else if (agoBefore(items, k) > 0)
      k = agoBefore(items, k); // "the bank two weeks AGO cut"
    else if (k > 0 && afterBareTime(items, k) === k + 1 && item.pos !== 'ADV') {
      // "the bank ON FRIDAY said"
      if (/^(?:on|in|since|at)$/.test(items[k - 1]?.lower ?? '')) k--;
    } else if (item.lower === 'to' && (items[k - 1]?.pos === 'VERB' || items[k - 1]?.pos === 'ADJ')) {
      // "went on TO say", "is expected TO announce", "declined TO say"
      k--;
      if (REFUSES.test(items[k]?.lower ?? '')) negated = true;
      helped = true;
    } else if (
      item.lower === 'to' &&
      items[k - 1]?.lower === 'on' &&
      /^(?:went|goes|going|go)$/.test(items[k - 2]?.lower ?? '')
    )
      k -= 2;
    else if (item.pos === 'ADV' && !isRelative(item)) continue;
    else break;
  }
  const before = items[k];
  if (
    before &&
    !/[A-Za-z\d)]/.test(before.text.replace(/^'\w+$/, '')) &&
    before.text !== ',' &&
    !isStop(before) &&
    before.text !== '"'
  )
    return subject('none', null);
  // "NOTING that 40 had left, Ida Moen said"
  if (!before) return subject(k < 0 && /ing$/.test(items[v]?.lower ?? '') ? 'inherited' : 'none', null);
  if (before.lower === 'and' || before.lower === 'but' || before.lower === 'or')
    return subject('inherited', null);
  const gerund = /ing$/.test(items[v]?.lower ?? '') && !helped;
  if (before.lower === 'as' && gerund) {
    const quoted = quotedAs(items, k);
    if (quoted) return subject('own', quoted);
    // "the mayor was quoted AS saying"
    if (/^(?:quoted|cited)$/.test(items[k - 1]?.lower ?? '')) {
      const passive = subjectOf(items, k - 1);
      if (passive.how === 'own') return { ...passive, unreal };
    }
  }
  if (before.text === ',' || before.pos === 'SCONJ' || before.pos === 'ADP') {
    // "the part ABOUT COUNTING heads": what is done, by nobody in particular
    const done = NOMINAL_BEFORE.test(before.lower) && !/^(?:saying|telling)$/.test(items[v]?.lower ?? '');
    if (gerund) return subject(done ? 'none' : 'inherited', null);
    if (before.text !== ',') return subject('none', null);
    const range = beforeInsertion(items, k);
    return range ? subject('own', range, namedBeside(items, range)) : subject('none', null);
  }
  if (isStop(before) || before.text === '"') return subject(gerund ? 'inherited' : 'none', null);
  if (isRelative(before) && before.lower !== 'when' && before.lower !== 'where') {
    const edge = /^(?:,|--?|\u2014|\u2013)$/.test(items[k - 1]?.text ?? '') ? k - 2 : k - 1;
    const end = before.lower === 'who' ? beforePlace(items, edge) : beforeParticiple(items, edge);
    const from = isNominal(items[end]) ? nounPhraseBefore(items, end, clauseStart(items, end)) : -1;
    const antecedent =
      from >= 0
        ? {
            from: before.lower === 'who' ? personFrom(items, from, end) : bodyFrom(items, from, end),
            to: end + 1,
          }
        : null;
    if (before.lower === 'that' && !antecedent) return subject('none', null);
    return subject('own', { from: k, to: k + 1 }, antecedent);
  }
  const floor = clauseStart(items, k);
  if (/^(?:his|its|their|our|my|your)$/.test(before.lower)) return subject('none', null);
  const object = /^(?:them|him|us|me)$/.test(before.lower);
  if (!object && (isNominal(before) || before.pos === 'DET' || before.pos === 'ADJ')) {
    const from = nounPhraseBefore(items, k, floor);
    const whole = from >= 0 ? agreeing(items, v, { from, to: k + 1 }) : null;
    if (whole) return subject('own', whoseRole(items, afterFigure(items, withoutTime(items, whole))));
  }
  // "a poll RELEASED Friday shows"
  if (isParticiple(before) && isNominal(items[k - 1])) {
    const from = nounPhraseBefore(items, k - 1, floor);
    if (from >= 0 && (from === floor || items[from - 1]?.pos !== 'AUX'))
      return subject('own', { from, to: k });
  }
  // "officials who asked not to be named said"
  for (let n = k; n > floor; n--)
    if (/^(?:who|which|that)$/.test(items[n]?.lower ?? '') && isNominal(items[n - 1])) {
      const from = nounPhraseBefore(items, n - 1, floor);
      if (from >= 0) return subject('own', { from, to: n });
    }
  return subject('none', null);
}

/** "Earlier THIS MONTH Dorrin said", "on MAY 3 the mayor said": the time before the subject is none of it. */
function withoutTime(items: readonly Item[], { from, to }: Range): Range {
  let k = from;
  for (;;) {
    const after = afterBareTime(items, k);
    const sure = after > k + 1 || /^(?:today|yesterday|tomorrow)$/.test(items[k]?.lower ?? '');
    const year = k > 0 && /^(?:1[89]|20)\d\d$/.test(items[k]?.text ?? '') && items[k - 1]?.text === ',';
    const next = year ? k + 1 : sure ? after : k;
    if (next === k || next >= to || !/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(items[next]?.pos ?? ''))
      return { from: k, to };
    k = next;
  }
}

/** "the 1.2 million tons | NORWAY says it needs": a name right after a counted noun is the speaker, not what is counted. */
function afterFigure(items: readonly Item[], { from, to }: Range): Range {
  let name = to;
  while (name > from && items[name - 1]?.pos === 'PROPN') name--;
  const counted = name < to && name - 1 > from && items[name - 1]?.pos === 'NOUN';
  const figure = counted && items.slice(from, name - 1).some((item) => item.pos === 'NUM');
  return figure && kindOfNoun(items[name - 1]?.lower ?? '') !== 'person' ? { from: name, to } : { from, to };
}

/**
 * "Ida Vos, a lawyer at the bank SAID", "…, Ida Vos, head of trade at the bank SAID": the comma that should close the
 * role is missing; the name before it is the speaker.
 */
function whoseRole(items: readonly Item[], range: Range): Range {
  const comma = range.from - 1;
  if (items[comma]?.text !== ',') return range;
  const tail = items.findIndex((item, k) => k > range.from && k < range.to && item.pos === 'ADP');
  const head = items[(tail < 0 ? range.to : tail) - 1];
  if (head?.pos !== 'NOUN' || /s$/.test(head.lower) || kindOfNoun(head.lower) !== 'person') return range;
  let from = comma;
  while (items[from - 1]?.pos === 'PROPN') from--;
  if (comma - from < 2) return range;
  const edge = items[from - 1];
  const opens = !edge || edge.pos === 'QUOTE' || (edge.pos === 'CCONJ' && from === 1);
  // "40 died in Lima, Ohio State, a vet said": with an article the role may stand for somebody else
  const bare = edge?.text === ',' && items[range.from]?.pos !== 'DET' && tail > 0;
  return opens || bare ? { from, to: comma } : range;
}

/**
 * "A slide that the aides carry as they meet business LEADERS SHOWS …": a plural before a singular verb is not its
 * subject; the noun phrase that opens the row is, when it is singular.
 */
function agreeing(items: readonly Item[], v: number, range: Range): Range {
  const verb = items[v] as Item;
  const head = items[range.to - 1] as Item;
  const singular = /[^s]s$/.test(verb.lower) && range.to === v;
  if (!singular || head.pos !== 'NOUN' || !/[^s]s$/.test(head.lower) || range.to - range.from > 4)
    return range;
  if (
    items
      .slice(range.from, range.to)
      .some((item) => item.pos === 'ADP' || item.pos === 'PROPN' || item.pos === 'NUM')
  )
    return range;
  const to = nounPhraseAfter(items, 0);
  const opening = items[to - 1];
  const fits = to > 0 && to < range.from && items[0]?.pos === 'DET' && opening?.pos === 'NOUN';
  return fits && isRelative(items[to]) ? { from: 0, to } : range;
}

/** "Its spokesman, COL. IDA VOS, told …": the name set beside a role. */
export function namedBeside(items: readonly Item[], { to }: Range): Range | null {
  const role = items[to - 1];
  if (items[to]?.text !== ',' || role?.pos !== 'NOUN' || kindOfNoun(role.lower) !== 'person') return null;
  const from = to + 1;
  let end = from;
  while (items[end]?.pos === 'PROPN') end++;
  const stop = items[end];
  return end > from && (!stop || isStop(stop) || stop.pos === 'ADP' || stop.lower === 'who')
    ? { from, to: end }
    : null;
}

/**
 * "The minister, a former judge, SAID": the noun phrase before up to four comma phrases. `comma` is the last one.
 * Each phrase between must hold no clause of its own unless "who"/"which" opens it, and the noun phrase must be
 * all there is before the first comma, else it is the end of some other clause.
 */
function beforeInsertion(items: readonly Item[], comma: number): Range | null {
  let right = comma;
  let best: Range | null = null;
  for (let n = 0; n < 6; n++) {
    let left = right - 1;
    while (left >= 0 && items[left]?.text !== ',' && !(isStop(items[left]) && items[left]?.text !== '('))
      left--;
    if (left < 0 || items[left]?.text !== ',') break;
    const clause = items.findIndex((item, i) => i > left && i < right && isRelative(item));
    if (holdsClause(items, left + 1, clause > 0 ? clause : right)) break;
    const end = left - 1;
    if (isNominal(items[end])) {
      const floor = clauseStart(items, end);
      const from = nounPhraseBefore(items, end, floor);
      const lead = items[from - 1];
      const whole = from === floor || lead?.pos === 'CCONJ' || lead?.pos === 'ADV' || lead?.pos === 'SCONJ';
      if (from >= 0 && whole) best = { from, to: end + 1 };
    }
    right = left;
  }
  return best;
}

/** "The radio QUOTED a medic as saying": who is quoted; null for "a medic was quoted as saying", whose subject it is. */
function quotedAs(items: readonly Item[], as: number): Range | null {
  for (let k = as - 1; k > 0 && k > as - 16; k--) {
    if (!/^(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing))$/.test(items[k]?.lower ?? '')) continue;
    const to = nounPhraseAfter(items, k + 1);
    // "quoted Ida Moen, head of the bureau, as saying"
    const beside = items[to]?.text === ',' && items[as - 1]?.text === ',';
    return (to === as || beside) && to > k + 1 ? { from: k + 1, to } : null;
  }
  return null;
}

/** A finite verb in the range; "an investor BORN in Lyon" has none. */
function holdsClause(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isFiniteVerb(items, i)) continue;
    const after = i === from || (isNominal(items[i - 1]) && items[i - 1]?.pos !== 'PRON');
    if (!(isParticiple(items[i]) && after)) return true;
  }
  return false;
}

/** "a claim denied by THE UNION, which …": the body that a participle and "by" bring in. */
function bodyFrom(items: readonly Item[], from: number, end: number): number {
  for (let k = end - 1; k > from; k--)
    if (items[k]?.lower === 'by' && isParticiple(items[k - 1])) return k + 1;
  return from;
}

/** "a SURVEY published today, which": index of the noun before a participle with its time. */
function beforeParticiple(items: readonly Item[], edge: number): number {
  let k = edge;
  if (afterBareTime(items, k) === edge + 1) k--;
  else if (afterBareTime(items, k - 1) === edge + 1) k -= 2;
  return k > 0 && isParticiple(items[k]) && isNominal(items[k - 1]) ? k - 1 : edge;
}

/** "Rosa LIND of Dover County, Del., who", "Sen. Rosa LIND, D-Ohio, who": index of the word before the place or party. */
function beforePlace(items: readonly Item[], end: number): number {
  for (let k = end; k > 0 && k > end - 4; k--) {
    if (items[k]?.text === ',') {
      const led = /^(?:of|in|from|at|near)$/.test(items[nounPhraseBefore(items, k - 1) - 1]?.lower ?? '');
      const inside = items
        .slice(Math.max(0, k - 4), k)
        .some((item) => /^(?:of|in|from|at|near)$/.test(item.lower));
      const party = /^[A-Z]$/.test(items[k + 1]?.text ?? '') && items[k + 2]?.text === '-';
      return (led || inside || party) && isNominal(items[k - 1]) ? k - 1 : end;
    }
    if (items[k]?.pos !== 'PROPN' && items[k]?.text !== '-' && items[k]?.text !== '.') return end;
  }
  return end;
}

/** "a call from MAYOR ROSA LIND, who …": the name nearest to "who", not all that leads to it. */
function personFrom(items: readonly Item[], from: number, end: number): number {
  for (let k = end - 1; k > from; k--) {
    const item = items[k] as Item;
    if (item.pos === 'ADP' && item.lower !== 'of') return items[k + 1]?.pos === 'PROPN' ? k + 1 : from;
  }
  return from;
}
