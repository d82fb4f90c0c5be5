import type { Claim } from '../../model.ts';
import { termsOf } from './terms.ts';
import type { Dimension, Same } from './types.ts';
import { ANYONE, classOf, NOT_NARROWING } from './vocabulary.ts';
import { firstSense } from './wordnet.ts';

/** What a measure counts, in comparable terms. */
export interface Counted {
  /** Class of the counted thing: a news class, a WordNet synset, or the lemma; null if the text does not say. */
  thing: string | null;
  /** What happens to it ("kill"), null if nothing does. */
  event: string | null;
  /** Words that narrow it, as classes, sorted. */
  narrowing: string[];
}

/** Heads that name people by what befell them: "40 deaths" counts people, of no stated group. */
const BY_EVENT: ReadonlySet<string> = new Set([
  'death',
  'fatality',
  'dead',
  'killing',
  'life',
  'murder',
  'homicide',
  'injury',
  'injured',
  'wounded',
  'arrest',
]);

const cache = new Map<string, Counted>();
const KEPT = 20_000;

/** What a claim counts; a sum or share without a noun of its own is of what its clause is about ("the budget was $ 4m"). */
export function countedOf(claim: Claim): Counted {
  const { head, modifiers, event, isPlain } = termsOf(claim);
  const key = `${head}|${event}|${modifiers.join(' ')}|${isPlain}`;
  const kept = cache.get(key);
  if (kept) return kept;
  const befallen = event !== null && head !== null && isPlain && namesEvent(head, event);
  const narrowing = modifiers.filter((word) => !NOT_NARROWING.has(word) && !/^\d/.test(word));
  const counted: Counted = {
    thing: befallen ? 'person' : head === null ? null : wordClass(head),
    event,
    narrowing: [...new Set(narrowing.map(wordClass))].sort(),
  };
  if (cache.size >= KEPT) cache.clear();
  cache.set(key, counted);
  return counted;
}

/** "40 recoveries", "40 arrests": the head is the event itself, and counts those it befell. */
const namesEvent = (head: string, event: string): boolean =>
  BY_EVENT.has(head) || (event.length >= 4 && head.startsWith(event.slice(0, 4)));

/** The class of a word: the reviewed table first, then WordNet's first sense, else the word itself. */
export function wordClass(word: string): string {
  const lower = word.toLowerCase();
  return classOf(lower) ?? firstSense(lower) ?? lower;
}

/** Key under which comparable measures meet in the index; null = never compared. */
export function countedKey(claim: Claim): string | null {
  const { thing, event } = countedOf(claim);
  if (thing === null && event === null) return null;
  return `${event ?? ''}:${event && (thing === null || ANYONE.has(thing)) ? 'person' : (thing ?? 'person')}`;
}

/** What befalls those it happens to, so that "40 people killed" are not "40 people". */
const BEFALLS: ReadonlySet<string> = new Set(
  'kill injure harm arrest abduct displace release destroy damage infect recover dismiss hire miss'.split(
    ' ',
  ),
);

/** Does the claim count those whom something befell? */
export const befell = ({ measure: { event } }: Claim): boolean => event !== null && BEFALLS.has(event);

/** The key without a verb that only says what the counted had to do with ("affects 40 staff"); null if there is none. */
export function plainKey(claim: Claim): string | null {
  const { thing, event } = countedOf(claim);
  return thing === null || event === null || BEFALLS.has(event) ? null : `:${thing}`;
}

/** Do both count one thing but for such a verb? */
export function samePlainly(a: Claim, b: Claim): boolean {
  const [left, right] = [plainKey(a) ?? countedKey(a), plainKey(b) ?? countedKey(b)];
  return left === right && countedOf(a).narrowing.join(' ') === countedOf(b).narrowing.join(' ');
}

/** Is the same thing counted? In one story "the bridge" is "the Arden Bridge", but "soldiers" are not "40 soldiers' wives". */
export function sameCounted(a: Claim, b: Claim, sameStory: boolean): Dimension {
  const same = decide(countedOf(a), countedOf(b), sameStory && a.statistic === 'money');
  return { name: 'what is counted', a: said(a), b: said(b), same };
}

function decide(a: Counted, b: Counted, oneMatter: boolean): Same {
  if (a.thing === null && b.thing === null && (a.event === null || b.event === null)) return 'unknown';
  if (a.event !== b.event)
    return a.event !== null && b.event !== null && !mayOverlap(a.event, b.event) ? 'no' : 'unknown';
  if (a.thing === null || b.thing === null) return 'unknown';
  if (a.thing !== b.thing) return 'no';
  if (a.narrowing.join(' ') === b.narrowing.join(' ')) return 'yes';
  const [small, large] = a.narrowing.length < b.narrowing.length ? [a, b] : [b, a];
  // "attacks" and "suicide attacks": the one may be part of the other. Two different narrowings: other things.
  if (!small.narrowing.every((word) => large.narrowing.includes(word))) return 'no';
  return oneMatter ? 'yes' : 'unknown';
}

/** "Casualties" may be the dead, the hurt or both. */
const mayOverlap = (a: string, b: string): boolean =>
  (a === 'harm' && (b === 'kill' || b === 'injure')) || (b === 'harm' && (a === 'kill' || a === 'injure'));

const said = ({ measure, quantity }: Claim): string =>
  measure.text || measure.head || quantity.about.join(' ') || measure.event || 'not said';
