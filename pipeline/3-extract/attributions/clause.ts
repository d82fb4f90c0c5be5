/** A row with its reporting verbs found, and the shape of a rule that reads it. */
import { CUES, type Cue, type CueClass } from './cues.ts';
import type { Item, Row } from './items.ts';
import {
  clauseStart,
  hasFinite,
  isFiniteVerb,
  isNominal,
  isRelative,
  nounPhraseBefore,
  type Range,
} from './phrases.ts';
import { kindOfNoun, speakerOf } from './speakers.ts';
import { type Subject, subjectOf } from './subjects.ts';

/** A reporting verb in its place. */
export interface Hit {
  at: number;
  cue: Cue;
  subject: Subject;
  passive: boolean;
  /** Where its clause, with the comma and conjunction before, begins: what an earlier content must not run past. */
  cut: number;
}

export interface Clause {
  row: Row;
  items: Item[];
  hits: Hit[];
}

/** What a rule finds; item ranges of one row. */
export interface Found {
  source: Range | 'inherited';
  cue: Range;
  /** Empty when the content must stand in the next paragraph. */
  contents: Range[];
  confidence: number;
  antecedent?: Range | null;
  /** The cue alone does not make a speaker of its subject ("shows", "wants"): a mere thing is no source then. */
  weak?: boolean;
  /** The verb used up, so that no later rule reads it again. */
  hit?: Hit;
}

export interface Rule {
  id: string;
  /** The rule can only match where one of these words stands (lower case); absent = it reads reporting verbs. */
  triggers?: ReadonlySet<string>;
  examples: {
    /** "source | content" for each sentence that must match. */
    matches: { text: string; source: string; content: string }[];
    /** Sentences from which this rule must take nothing. */
    not: string[];
  };
  find(clause: Clause): Found[];
}

/** Finds the reporting verbs of a row. */
export function clauseOf(row: Row): Clause {
  const { items } = row;
  const hits: Hit[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const cue = CUES.get(item.lower);
    if (!cue || !isVerb(items, at)) continue;
    const subject = subjectOf(items, at);
    hits.push({
      at,
      cue,
      subject,
      passive: isPassive(items, at, subject.verbFrom),
      cut: cutOf(items, at, subject),
    });
  }
  return { row, items, hits };
}

function isVerb(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (/^(?:said|says)$/.test(item.lower)) return item.pos !== 'ADJ';
  // "…, the newspaper reports." is often tagged a plural noun
  const ends = at === items.length - 1 || (at === items.length - 2 && items[at + 1]?.pos === 'PUNCT');
  if (item.pos === 'NOUN' && ends && /(?:s|show|say)$/.test(item.lower) && isNominal(items[at - 1]))
    if (items.some((one) => one.text === ',' || one.pos === 'QUOTE')) return true;
  if (item.pos === 'NOUN' && isInserted(items, at)) return true;
  if (item.pos !== 'VERB' && mistagged(items, at)) return true;
  if (item.pos !== 'VERB') return false;
  // "people BRIEFED on the plan"
  if (
    /^(?:briefed|informed|notified|advised)$/.test(item.lower) &&
    items[at + 1]?.pos === 'ADP' &&
    isNominal(items[at - 1])
  )
    return false;
  // "pointed out that", not "pointed to"
  if (CUES.get(item.lower)?.lemma === 'point' && items[at + 1]?.lower !== 'out') return false;
  // "has record support": a base form after "has" is no verb
  if (
    /^(?:has|have|had)$/.test(items[at - 1]?.lower ?? '') &&
    item.lower === CUES.get(item.lower)?.lemma &&
    !/^(?:forecast|read)$/.test(item.lower)
  )
    return false;
  // "an estimated 40", "the reported deaths", "the previously forecast 40": before a noun, after its article
  const adverb = items[at - 1]?.pos === 'ADV' && items[at - 2]?.pos === 'DET';
  const before = items[adverb ? at - 2 : at - 1];
  return !(
    (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.text === "'s") &&
    isNominal(items[at + 1]) &&
    /(?:ed|forecast)$/.test(item.lower)
  );
}

/** "Instead, the paper REPORTS, advisers …": between commas, after somebody who can speak. */
function isInserted(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.text !== ',' || !/s$/.test(items[at]?.lower ?? '')) return false;
  const who = items[at - 1];
  if (who?.pos !== 'PROPN' && !(items[at - 2]?.pos === 'DET' && kindOfNoun(who?.lower ?? ''))) return false;
  const from = nounPhraseBefore(items, at - 1, clauseStart(items, at - 1));
  return from > 0 && items[from - 1]?.text === ',' && hasFinite(items, at + 2, items.length);
}

const SHOWS =
  /^(?:data|figures|results|polls|surveys|studies|numbers|statistics|reports|records|documents|estimates)$/;
const PLANNING = /^(?:plans|wants|hopes|aims|seeks|vows|pledges|promises)$/;
const MISTAGGED =
  /^(?:claims|estimates|reports|notes|shows|argues|states|warns|suggests|reveals|forecasts|projects|show|suggest|indicate)$/;

/** "The Harbour Trust ESTIMATES that …": a verb tagged a noun, for want of any other verb between clause start and "that". */
function mistagged(items: readonly Item[], at: number): boolean {
  const adverb = items[at - 1]?.pos === 'ADV' ? 1 : 0; // "NBC further NOTES"
  const before = items[at - 1 - adverb];
  const next = items[at + 1];
  const { lower } = items[at] as Item;
  // "the study, which NOTES that"
  if (/^(?:which|who)$/.test(before?.lower ?? '')) return /s$/.test(lower) && next?.lower === 'that';
  // "The Trust, a think tank, ESTIMATES that"
  if (before?.text === ',') return next?.lower === 'that' && /s$/.test(lower) && MISTAGGED.test(lower);
  if (!before || !(before.pos === 'PROPN' || before.pos === 'NOUN')) return false;
  const plan = next?.lower === 'to' && items[at + 2]?.pos === 'VERB' && PLANNING.test(lower);
  const opens =
    next?.lower === 'that' ||
    next?.text === ':' ||
    next?.text === '"' ||
    next?.pos === 'QUOTE' ||
    (next?.text === ',' && items[at + 2]?.pos === 'QUOTE') ||
    /^(?:he|she|it|they|the|a|an|its|his|their)$/.test(next?.lower ?? '');
  // "figures from the port SHOW growth at 4 percent": no other verb follows
  const plainly = !/s$/.test(lower) && !hasFinite(items, at + 1, items.length) && next?.pos !== 'PUNCT';
  // "data from the port SHOW boxes were lost": what shows is the head of the noun phrase
  const shown =
    /^(?:show|suggest|indicate)$/.test(lower) && !/^(?:PUNCT|ADP|AUX|CCONJ|VERB)$/.test(next?.pos ?? 'PUNCT');
  const surely =
    MISTAGGED.test(lower) &&
    ((opens && !isFiniteVerb(items, at + 2)) || (next?.pos === 'PROPN' && isFiniteVerb(items, at + 2)));
  if (!plan && !plainly && !shown && !surely) return false;
  const floor = clauseStart(items, at - 1 - adverb);
  const from = nounPhraseBefore(items, at - 1 - adverb, floor);
  const first = from > floor && /ed$/.test(items[from - 1]?.lower ?? '') ? from - 1 : from; // "leaked documents"
  if (first !== floor && items[first - 1]?.pos !== 'ADP') return false;
  // the plural "show that" needs a plural that shows something; "a TV show that …" is no report
  if (!/s$/.test(lower)) {
    let last = items.findIndex((item, k) => k > from && k < at && item.pos === 'ADP');
    if (last < 0) last = at; // else the head of "data from the port", "papers seen by the port"
    while (items[last - 1]?.pos === 'VERB' && last > from + 1) last--;
    const head = plainly || surely ? items.slice(from, at) : items.slice(last - 1, last);
    return head.some((item) => SHOWS.test(item.lower));
  }
  // "the plans to build … were dropped", but "the guild plans to build in areas that had flooded"
  const verb = items.findIndex((_, k) => k > at + 2 && isFiniteVerb(items, k));
  if (
    plan &&
    verb > 0 &&
    !items.slice(at + 3, verb).some((item) => item.text === ',' || isRelative(item) || item.pos === 'SCONJ')
  )
    return false;
  return (
    first === floor && (before.pos === 'PROPN' || items[from]?.pos === 'DET' || items[from]?.pos === 'PRON')
  );
}

/** "was documented", "being told": a participle after a form of "be". */
function isPassive(items: readonly Item[], at: number, from: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (/ing$/.test(lower)) return false;
  for (let k = from; k < at; k++)
    if (/^(?:is|are|was|were|be|been|being|'s|'re|got|get)$/.test(items[k]?.lower ?? ''))
      return items[k]?.lower !== "'s" || k === at - 1;
  return false;
}

function cutOf(items: readonly Item[], at: number, subject: Subject): number {
  let k = subject.range ? subject.range.from : subject.verbFrom;
  if (k > at) k = at;
  while (
    k > 0 &&
    /^(?:,|and|but|while|although|though|whereas|or|as|;|--?|\u2014|\u2013)$/.test(items[k - 1]?.lower ?? '')
  )
    k--;
  return k;
}

/** "shows", "suggests", "explains why": cues that things take as well as people. */
export const isWeak = (hit: Hit): boolean =>
  WEAK.test(hit.cue.lemma) || !(has(hit, 'say', 'tell') || AGENTIVE.test(hit.cue.lemma));
/** Nobody but people and bodies counts or announces. */
const AGENTIVE =
  /^(?:count|document|estimate|calculate|publish|tally|verify|report|announce|rate|rank|classify)$/;
const WEAK =
  /^(?:suggest|imply|signal|explain|underscore|underline|predict|recall|rule|deny|add|conclude|attest|emphasi[sz]e|stress|continue|warn|remind|state|tout|counter|maintain)$/;

export const has = (hit: Hit, ...classes: CueClass[]): boolean => classes.some((c) => hit.cue.classes.has(c));

/** "families REPORTING a loss would pay 40": a participle that narrows its noun; "with the port REPORTING a loss" speaks. */
export function narrows({ items }: Clause, hit: Hit): boolean {
  const { range, how, verbFrom } = hit.subject;
  if (how !== 'own' || !range || verbFrom !== hit.at || !/ing$/.test(items[hit.at]?.lower ?? ''))
    return false;
  if (has(hit, 'say', 'tell') || items[hit.at + 1]?.lower === 'that') return false;
  if (speakerOf(items, range) === 'document') return false; // "a return showing a loss"
  return items[range.from - 1]?.lower !== 'with';
}

const SUBORDINATE = /^(?:while|although|though|as|since|because|after|before|whereas)$/;

const DASH = /^(?:--|\u2014|\u2013)$/;

/** End of what the verb can answer for: the row's end, or where the next speaker's clause is joined on. */
export function limitOf(clause: Clause, hit: Hit): number {
  const { items, hits } = clause;
  const opening = hit.subject.range?.from ?? hit.subject.verbFrom;
  if (opening <= 2 && SUBORDINATE.test(items[opening - 1]?.lower ?? '')) {
    // "While she called for 40 posts, the board …"
    const comma = items.findIndex((item, k) => k > hit.at && item.text === ',');
    if (comma > 0) return comma;
  }
  // "the crew, who asked for 4 boats, left"
  if (isRelative(items[opening]) && items[opening - 1]?.text === ',') {
    const close = items.findIndex(
      (item, k) =>
        k > hit.at && item.text === ',' && (isFiniteVerb(items, k + 1) || items[k + 1]?.lower === 'that'),
    );
    if (close > 0) return close;
  }
  // "the study — which notes that … — is new"
  const dash = items[opening - 1]?.text ?? '';
  if (DASH.test(dash)) {
    const close = items.findIndex((item, k) => k > hit.at && item.text === dash);
    if (close > 0) return close;
  }
  for (const later of hits) {
    if (later.at <= hit.at || later.cut <= hit.at + 1 || later.subject.unreal) continue;
    const joint = items[later.cut]?.lower ?? '';
    const subject = later.subject.range?.from ?? later.subject.verbFrom;
    // "the union counted 40, its leader SAID."
    const ends =
      later.at >= items.length - 2 && later.subject.how === 'own' && items[subject - 1]?.text === ',';
    if (ends && has(later, 'say', 'tell', 'aside')) return subject - 1;
    if (later.cut === subject) continue; // nothing joins it on: it is part of the content
    const strong = /^(?:,|;|--?|\u2014|\u2013)$/.test(joint);
    const inherited = later.subject.how === 'inherited' && has(later, 'say', 'tell');
    const second = items[later.cut + 1]?.lower ?? '';
    if (
      inherited ||
      (strong && /^(?:and|but|while|although|though|whereas|as)$/.test(second)) ||
      joint === ';'
    )
      return later.cut;
  }
  return items.length;
}

/** Index of the first comma after `from` where the writer takes over again: ", which …", ", when …", ", focusing …". */
export function asideAfter(items: readonly Item[], from: number, to: number): number {
  for (let k = from + 1; k < to - 1; k++) {
    if (items[k]?.text !== ',') continue;
    const next = items[k + 1];
    const adverb = next?.pos === 'ADV' ? items[k + 2] : next;
    if (/^(?:which|who|when|where|as|but|though|although|while|whereas)$/.test(next?.lower ?? '')) return k;
    if (adverb?.pos === 'VERB' && /ing$/.test(adverb.lower) && adverb.lower !== 'including') return k;
  }
  return to;
}

/** The part of the row before `to` that a cue after it answers for: since the last joined-on clause of another speaker. */
export function clauseBefore(clause: Clause, to: number, floor = 0): Range | null {
  const { items } = clause;
  let end = to;
  while (end > floor && /^(?:,|"|;|:|\u2014|--?|\u2013)$/.test(items[end - 1]?.text ?? '')) end--;
  let from = floor;
  while (from < end && /^(?:,|;|:|and|but|while)$/.test(items[from]?.lower ?? '') && floor > 0) from++;
  if (end <= from) return null;
  return { from, to: end };
}

/** Index after the last parenthetical cue (", X said,", "according to X,") before `to`; 0 if none. */
export function floorBefore(clause: Clause, to: number): number {
  const { items, hits } = clause;
  let floor = 0;
  for (const hit of hits) {
    if (hit.at >= to - 1 || hit.subject.how === 'none') continue;
    // a joined-on clause after this speaker's own one
    for (let k = hit.at + 1; k < to - 1; k++) {
      const joined =
        items[k]?.text === ';' ||
        (items[k]?.text === ',' && /^(?:and|but|while)$/.test(items[k + 1]?.lower ?? ''));
      if (joined && has(hit, 'say', 'tell')) floor = Math.max(floor, k + 1);
    }
  }
  return floor;
}
