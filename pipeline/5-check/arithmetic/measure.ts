/** When two measures are one series: "bike thefts" and "thefts", "40 lives lost" and "52 people killed". */
import type { Measure } from '../../model.ts';
import { classOf as classOfNoun, NOT_NARROWING } from '../align/vocabulary.ts';

/** Heads that only say "someone": what happened to them is the measure. */
const SOMEONE: ReadonlySet<string> = new Set(['person', 'people', 'life', 'victim', 'individual', 'human']);

/** Heads that name the event itself, and the class of event they name. */
const EVENT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['death', 'kill'],
  ['fatality', 'kill'],
  ['killing', 'kill'],
  ['dead', 'kill'],
  ['injury', 'injure'],
  ['injured', 'injure'],
  ['wounded', 'injure'],
  ['casualty', 'harm'],
  ['arrest', 'arrest'],
  ['detention', 'arrest'],
]);

/** The event a noun names ("fatality" → "kill"), or null. */
export const eventOfNoun = (lemma: string): string | null => EVENT_NOUNS.get(lemma) ?? null;

/** The class a measure belongs to, for indexes; null when it is not known what is counted. */
export function classOf(measure: Measure): string | null {
  const { head, event } = measure;
  if (event && (!head || SOMEONE.has(head) || EVENT_NOUNS.has(head))) return event;
  if (!head) return null;
  const same = classOfNoun(head) ?? head;
  return event ? `${event} ${same}` : same;
}

/** Modifiers may be left out the second time ("412 bicycle thefts", "533 thefts") but not exchanged. */
export function sameWords(a: Measure, b: Measure): boolean {
  const [one, other] = [narrowing(a), narrowing(b)];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every((word) => many.includes(word));
}

/** Does the first say a part of the second ("car thefts" of "thefts")? */
export function isNarrower(a: Measure, b: Measure): boolean {
  const known = narrowing(b);
  return narrowing(a).some((word) => !known.includes(word));
}

const narrowing = (m: Measure): string[] => m.modifiers.filter((word) => !NOT_NARROWING.has(word));
