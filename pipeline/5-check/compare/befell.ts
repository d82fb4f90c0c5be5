/** What befell the people or cases that a figure counts, whichever word tells it. */
import type { FigureItem } from './items.ts';
import { stemOf } from './words.ts';

/** Nouns that stand for people in a tally of what befell them. */
const TALLIED: ReadonlySet<string> = new Set([
  'person',
  'people',
  'case',
  'patient',
  'resident',
  'victim',
  'inhabitant',
  'test',
  'citizen',
]);

/** What befell the people or cases counted: "374 people recovered", "380 recovery cases" and "374 recoveries". */
export function befell({ claim: { measure }, near }: FigureItem): string | null {
  if (measure.head === null) return null;
  const noun = EVENT_NOUNS.get(measure.head);
  if (noun) return noun;
  if (!TALLIED.has(measure.head)) return null;
  const told = measure.modifiers.find((word) => EVENT_NOUNS.has(word));
  if (told) return EVENT_NOUNS.get(told) ?? null;
  if (measure.event !== null && TOLD_EVENTS.has(measure.event)) return measure.event;
  let best: string | null = null;
  let most = 0;
  for (const [word, weight] of near) {
    const event = EVENT_STEMS.get(word);
    if (event && weight > most) [best, most] = [event, weight];
  }
  return best ?? (measure.head === 'case' ? 'infect' : measure.event);
}

const EVENT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['recovery', 'recover'],
  ['death', 'kill'],
  ['fatality', 'kill'],
  ['life', 'kill'],
  ['injury', 'injure'],
  ['arrest', 'arrest'],
  ['infection', 'infect'],
  ['hospitalization', 'hospitalize'],
  ['hospitalisation', 'hospitalize'],
]);

/** Events that the claim's own verb or noun has told already. */
const TOLD_EVENTS: ReadonlySet<string> = new Set(['kill', 'injure', 'recover', 'arrest', 'infect']);

const EVENT_STEMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kill: ['kill', 'die', 'death', 'fatality', 'dead'],
    recover: ['recover', 'recovery', 'heal', 'cure'],
    infect: ['infect', 'positive', 'contract', 'diagnose'],
    injure: ['injure', 'injury', 'wound'],
    arrest: ['arrest', 'detain'],
    hospitalize: ['hospitalize', 'hospitalise', 'hospitalization'],
  }).flatMap(([event, words]) => words.map((word) => [stemOf(word), event])),
);
