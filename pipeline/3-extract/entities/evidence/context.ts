import { PERSONAL, SPEECH, STAFF } from '../cues/speech.ts';
import { KIN, TITLES } from '../cues/titles.ts';
import { Is } from '../gazetteer/index.ts';
import { TYPES } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** Nouns after a people. */
const OF_PEOPLES: ReadonlySet<string> = new Set(
  'language people culture dialect tribesmen nationals descent origin'.split(' '),
);

/** Nouns after an organisation. */
const OF_BODIES: ReadonlySet<string> = new Set(
  'newspaper daily magazine weekly agency news party rebels guerrillas militia movement group company airline bank club union brokerage carmaker retailer network'.split(
    ' ',
  ),
);

/** Nouns after what is neither: works, and things that are made. */
const OF_THINGS: ReadonlySet<string> = new Set(
  (
    'trailer movie movies film films album albums episode episodes novel novels song songs ' +
    'comic comics sequel series trilogy franchise saga app software console smartphone browser virus flu syndrome'
  ).split(' '),
);

/** Nouns before the title of a work, or before a product's name. */
const WORKS: ReadonlySet<string> = new Set(
  (
    'movie film novel song single album episode sequel musical play opera drama sitcom comedy thriller documentary comic trilogy ' +
    'poem painting bestseller hit game videogame vessel ship freighter tanker ferry yacht frigate destroyer trawler submarine shuttle spacecraft app software smartphone tablet console drug vaccine'
  ).split(' '),
);

/** Nouns right before a place. */
const CLASSES_OF_PLACES: ReadonlySet<string> = new Set(
  'village town city island district province suburb river mount lake outside near'.split(' '),
);

/** Nouns after a place. */
const OF_PLACES: ReadonlySet<string> = new Set(
  'river valley region province city county peninsula airport coast border suburb village island islands mountains'.split(
    ' ',
  ),
);

/** Nouns after a family name. */
const OF_PERSONS: ReadonlySet<string> = new Set(
  'family brothers himself herself campaign presidency'.split(' '),
);

/** Verbs between a quotation and its speaker. */
const SAID: ReadonlySet<string> = new Set('said says asked added wrote argued'.split(' '));

/** "Mr …", "President …", "Gen. …". */
export const afterTitle: EvidenceRule = {
  id: 'after-title',
  examples: ['Police said Gen. [Okafor|PER] was absent.', 'Later Mrs [Brook|PER] agreed.'],
  counter: ['The [Kenyan|MISC] president agreed.'],
  weigh({ scene, from, length, first, flags, lastTerm }, points) {
    const title = scene.words[from - 1];
    if (!title || length > 4 || !/^[\s.]*$/.test(first.gap)) return;
    // "Maria Baron Holm"
    const given = scene.terms[from - 2];
    if (title.shape === 'capital' && given && given.flags & Is.givenName && /^\s+$/.test(title.gap)) return;
    if (flags & (Is.country | Is.demonym) && length === 1) return;
    // "Prime Minister", "Justice Ministry"
    if (lastTerm.title || (lastTerm.organisationHead && lastTerm.common > 0)) return;
    if (TITLES.has(title.key.replace(/\.$/, '')) && !title.possessive)
      points.PER += title.shape === 'lower' ? 1.6 : 3.2;
  },
};

/** "striker …", "his wife …": a lower-case role. */
export const afterRole: EvidenceRule = {
  id: 'after-role',
  examples: ['The ruling surprised economist [Okafor|PER].'],
  counter: ['The ruling surprised [Norway|LOC].'],
  weigh({ before, scene, from, flags }, points) {
    if (before?.shape !== 'lower' || before.possessive || flags & (Is.country | Is.demonym)) return;
    if (KIN.has(before.key) || (scene.terms[from - 1]?.flags ?? 0) & Is.role) points.PER += 1.8;
  },
};

/** "… said", "… who", "…, 34,". */
export const speaks: EvidenceRule = {
  id: 'speaks',
  examples: ['"We will stay," [Dorrin|PER] said.', '[Dorrin|PER], 34, was released.'],
  counter: ['"We will stay," it said.'],
  weigh({ after, scene, to, length }, points) {
    const next = scene.words[to];
    if (after?.shape === 'lower') {
      if (SPEECH.has(after.key)) {
        points.PER += 1;
        points.ORG += 0.6;
      } else if (PERSONAL.has(after.key)) points.PER += 1.4;
      else if (STAFF.has(after.key) && length < 5) points.ORG += 0.8;
    }
    if (next && next.shape === 'number' && /^\s*,\s*$/.test(next.gap) && /^\d\d$/.test(next.text)) {
      if (/^\s*,/.test(scene.text.slice(next.end, next.end + 3))) points.PER += 2.2;
    }
  },
};

/** "said …" after a quotation. */
export const spokenBy: EvidenceRule = {
  id: 'spoken-by',
  examples: ['"We will stay," said [Dorrin|PER].'],
  counter: ['"We will stay," said the [Red Cross|ORG].'],
  weigh({ before, flags }, points) {
    if (before && !flags && SAID.has(before.key)) points.PER += 1.2;
  },
};

/** "the …": people are hardly ever named so, nor are towns. */
export const definite: EvidenceRule = {
  id: 'definite',
  examples: ['The [Corvanta|ORG] shut down.'],
  counter: ['The dam broke.'],
  weigh({ before, length, after, last, flags }, points) {
    if (!before || (before.key !== 'the' && before.key !== 'a' && before.key !== 'an')) return;
    // "the Okafor family": the article belongs to the noun
    const owned = after !== null && after.shape === 'lower' && !last.possessive;
    points.PER -= before.key === 'the' ? (owned && length === 1 ? 0.8 : 2.2) : 1;
    if (length === 1) points.LOC -= owned ? 0.2 : flags & Is.country ? 0 : 1;
    points.ORG += before.key === 'the' ? 0.6 : 0;
    points.MISC += before.key === 'the' ? 0.4 : 0.6;
  },
};

/** "Corvanta said it …", "Okafor said he …": the pronoun that takes up the subject of a sentence. */
export const takenUp: EvidenceRule = {
  id: 'taken-up',
  examples: [
    '[Petrovar|ORG] said it would close two plants.',
    '[Dorrin|PER] said he would close two plants.',
  ],
  counter: ['Later it said so.'],
  weigh({ scene, from, to, flags, length }, points) {
    if (from > 1 || length > 2 || flags & (Is.country | Is.demonym)) return;
    for (let i = to; i < Math.min(to + 6, scene.words.length); i++) {
      const word = scene.words[i];
      // Another name or a comma, and the pronoun may be somebody else's
      if (!word || !/^\s+$/.test(word.gap) || (word.shape !== 'lower' && word.shape !== 'number')) return;
      if (i === to) continue;
      if (word.key === 'it' || word.key === 'its') {
        points.ORG += 1.4;
        points.PER -= 1;
        return;
      }
      if (/^(?:he|his|she|her|him)$/.test(word.key)) {
        points.PER += 1;
        return;
      }
    }
  },
};

/** "told …": somebody listens, a person or a newsroom. */
export const told: EvidenceRule = {
  id: 'told',
  examples: ['The minister told [Corvanta Radio|ORG] so.', 'She told [Dorrin|PER] to wait.'],
  counter: ['She was told in [Lisbon|LOC] to wait.'],
  weigh({ before, flags }, points) {
    if (before?.key !== 'told' || flags & Is.country) return;
    points.LOC -= 2;
    points.ORG += 0.8;
    points.PER += 0.8;
  },
};

/** "… family", "… administration": the noun after tells. */
export const followedBy: EvidenceRule = {
  id: 'followed-by',
  examples: ['The [Okafor|PER] family left.'],
  counter: ['The family left.'],
  weigh({ after, length }, points) {
    if (after?.shape !== 'lower' || length > 2) return;
    if (OF_PERSONS.has(after.key)) points.PER += 1.6;
    else if (OF_PLACES.has(after.key)) points.LOC += 1.6;
    else if (OF_BODIES.has(after.key)) points.ORG += 1.6;
    else if (OF_PEOPLES.has(after.key)) points.MISC += 1;
    else if (OF_THINGS.has(after.key)) points.MISC += 2.6;
    else if (/^(?:index|average|composite|benchmark)$/.test(after.key)) points.MISC += 5;
  },
};

/** "the bank …", "the film …": the noun before tells. */
export const afterClass: EvidenceRule = {
  id: 'after-class',
  examples: [
    'Shares of the carmaker [Dorrin|ORG] fell.',
    'She stars in the film [Dorrin|MISC].',
    'They left the village [Dorrigal|LOC] at noon.',
  ],
  counter: ['The film bored [Dorrin|PER].'],
  weigh({ before, length, flags, lastTerm }, points) {
    if (before?.shape !== 'lower' || before.possessive || length > 4) return;
    if (length === 1 && lastTerm.legalForm) return;
    if (WORKS.has(before.key)) points.MISC += length > 1 ? 3.6 : 2.4;
    if (flags & (Is.country | Is.demonym)) return;
    if (OF_BODIES.has(before.key)) points.ORG += 2;
    else if (CLASSES_OF_PLACES.has(before.key)) points.LOC += 1.2;
  },
};

/** Parts of a handle that no person has: "DorrinNews". */
const DESK =
  /(?:News|TV|FM|Radio|Sports?|Daily|Times|Post|Live|FC|Magazine|Records|Games?|Official|HQ)(?=\p{Lu}|$)/u;

/** "@somebody" in social texts: an account, a person's unless its name says otherwise. */
export const handle: EvidenceRule = {
  id: 'handle',
  examples: [
    'Thanks @ [Dorrin|PER] for the lift.',
    'Thanks @[dorrin_okafor|PER] for the lift.',
    'Thanks @[HarrowNews|ORG] for the tip.',
  ],
  counter: ['Meet us @ noon.', 'Write to desk@example.org today.'],
  weigh({ first, scene, from, to, length, last }, points) {
    if (!scene.informal) return;
    const account = scene.words.slice(from, to).some((word) => /@ ?$/.test(word.gap));
    if (!account) return;
    if (length > 1) for (const type of TYPES) points[type] -= 9;
    else if (DESK.test(first.text) || /^\p{Lu}{3,}$/u.test(last.text)) points.ORG += 4;
    else points.PER += 4;
  },
};

/** Verbs of prices. */
const PRICE_MOVES: ReadonlySet<string> = new Set(
  'rose fell jumped gained slipped climbed dropped soared tumbled surged plunged slid rallied'.split(' '),
);

/** "… rose 3 percent": shares rise, people do not. */
export const priced: EvidenceRule = {
  id: 'priced',
  examples: ['[Corvanta|ORG] rose 3.2 percent in early trading.'],
  counter: ['[Kenya|LOC] rose 3 places in the table.'],
  weigh({ after, scene, to, flags }, points) {
    if (!after || flags & (Is.country | Is.region | Is.demonym) || !PRICE_MOVES.has(after.key)) return;
    if (scene.words[to + 1]?.shape === 'number') points.ORG += 2.4;
  },
};
