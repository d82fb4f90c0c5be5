/**
 * What can happen to counted people and things, in classes: "killed 40 people", "40 deaths" and "claimed 40 lives"
 * are one event. General vocabulary of news; verbs and nouns as lemmas.
 */
interface EventClass {
  verbs: readonly string[];
  /** Nouns that name the event or those it befell ("40 deaths", "the wounded"). */
  nouns: readonly string[];
}

export const EVENTS: Readonly<Record<string, EventClass>> = {
  kill: {
    verbs: ['kill', 'slay', 'murder', 'massacre', 'slaughter', 'die', 'perish', 'assassinate', 'decease'],
    nouns: ['death', 'fatality', 'killing', 'murder', 'homicide', 'dead', 'toll'],
  },
  injure: { verbs: ['injure', 'wound', 'hurt', 'maim'], nouns: ['injury', 'injured', 'wounded'] },
  harm: { verbs: [], nouns: ['casualty'] },
  arrest: {
    verbs: ['arrest', 'detain', 'apprehend', 'imprison', 'jail', 'incarcerate', 'capture'],
    nouns: ['arrest', 'detention', 'detainee'],
  },
  abduct: { verbs: ['abduct', 'kidnap'], nouns: ['abduction', 'kidnapping', 'hostage'] },
  displace: { verbs: ['displace', 'uproot', 'evacuate', 'flee'], nouns: ['evacuation', 'evacuee'] },
  release: { verbs: ['release', 'free'], nouns: ['release'] },
  destroy: { verbs: ['destroy', 'demolish', 'raze', 'flatten'], nouns: ['destruction'] },
  damage: { verbs: ['damage'], nouns: ['damage'] },
  infect: { verbs: ['infect'], nouns: ['infection'] },
  recover: { verbs: ['recover'], nouns: ['recovery'] },
  dismiss: { verbs: ['dismiss', 'sack', 'fire'], nouns: ['dismissal', 'layoff', 'redundancy'] },
  hire: { verbs: ['hire', 'recruit'], nouns: ['hire'] },
  miss: { verbs: [], nouns: ['missing'] },
  gather: {
    verbs: [
      'march',
      'rally',
      'demonstrate',
      'protest',
      'gather',
      'attend',
      'assemble',
      'parade',
      'participate',
    ],
    nouns: ['spectator', 'onlooker', 'marcher', 'demonstrator', 'protester', 'protestor'],
  },
};

/** Verbs that only introduce a figure ("has 40 ships", "recorded 40 attacks"): nothing happens to what is counted. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `be have see record document report include count total reach number estimate put show say claim announce note
   find contain comprise represent make do get give take hold know exceed average become remain stand hit near
   approach top register note witness experience suffer face result lead cause involve feature list name cover
   mean require need want expect use offer provide bring add follow begin start end leave accord compare base
   describe call consider receive carry transport contain seat`.split(/\s+/),
);

/** "claimed 40 lives", "cost 40 people their lives": verbs that kill only with the right object. */
export const TAKING_VERBS: ReadonlySet<string> = new Set(['claim', 'take', 'cost', 'lose']);

/** Heads that a taking verb can take from someone. */
export const LIVES: ReadonlySet<string> = new Set([
  'life',
  'soldier',
  'people',
  'person',
  'civilian',
  'victim',
]);

const byVerb = new Map<string, string>();
const byNoun = new Map<string, string>();
for (const [event, { verbs, nouns }] of Object.entries(EVENTS)) {
  for (const verb of verbs) byVerb.set(verb, event);
  for (const noun of nouns) byNoun.set(noun, event);
}

/** The event class a verb names ("slain" → lemma "slay" → "kill"), or null. */
export const eventOfVerb = (lemma: string): string | null => byVerb.get(lemma) ?? null;

/** The event class a noun names ("fatality" → "kill"), or null. */
export const eventOfNoun = (lemma: string): string | null => byNoun.get(lemma) ?? null;

/** Adjectives that tell what befell those before them: "left 40 people dead", "12 missing". */
const STATES: Readonly<Record<string, string>> = {
  dead: 'kill',
  hurt: 'injure',
  injured: 'injure',
  wounded: 'injure',
  missing: 'miss',
  homeless: 'displace',
};

/** The event class behind a state, or null. */
export const eventOfState = (word: string): string | null =>
  Object.hasOwn(STATES, word) ? (STATES[word] as string) : null;

/** The event class of an -ing form, however it was tagged ("wounding" → "injure"), or null. */
export function eventOfGerund(word: string): string | null {
  if (!word.endsWith('ing')) return null;
  const stem = word.slice(0, -3);
  return eventOfVerb(stem) ?? eventOfVerb(`${stem}e`) ?? eventOfVerb(stem.slice(0, -1));
}

/** Nouns for people by what befell them before; what the sentence tells of them now counts ("40 hostages were killed"). */
export const PEOPLE_BY_EVENT: ReadonlySet<string> = new Set(
  'hostage detainee evacuee missing spectator onlooker marcher demonstrator protester protestor'.split(' '),
);

/** Verbs whose subject is what the event befalls ("40 people died"); for the others it is the object. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  'die perish flee recover decease march rally demonstrate protest gather attend assemble parade participate'.split(
    ' ',
  ),
);
