import { ORGANISATION_NOUNS, WORKS } from '../cues/classes.ts';
import { PERSONAL, SHARES, SPEECH, STAFF } from '../cues/speech.ts';
import { KIN, TITLES } from '../cues/titles.ts';
import { Is, PLACE } from '../gazetteer/index.ts';
import type { EvidenceRule } from './rule.ts';

/** Nouns of organisations that stand before a person as well: "party Okafor" hardly, "team Okafor", "business Okafor". */
const AMBIGUOUS: ReadonlySet<string> = new Set('business ministry department unit arm team agent'.split(' '));

/** Nouns after a people. */
const OF_PEOPLES: ReadonlySet<string> = new Set(
  'language people culture dialect tribesmen nationals descent origin'.split(' '),
);

/** Nouns after an organisation. */
const OF_BODIES: ReadonlySet<string> = new Set(
  'newspaper daily magazine weekly agency news party rebels guerrillas militia movement group company airline bank club union brokerage carmaker retailer network band label trio quartet outfit side'.split(
    ' ',
  ),
);

/** Nouns after what is neither: works, and things that are made. */
const OF_THINGS: ReadonlySet<string> = new Set(
  (
    'trailer movie movies film films album albums episode episodes novel novels song songs ' +
    'comic comics sequel series trilogy franchise saga app software console smartphone browser virus flu syndrome scale rifle rifles rocket rockets missile missiles helicopter helicopters jet jets tank tanks'
  ).split(' '),
);

/** "tropical storm Odalys". */
const STORMS = /^(?:storm|hurricane|typhoon|cyclone)$/;

/** What is named like a person or a town, and is neither. */
const VESSELS: ReadonlySet<string> = new Set(
  'vessel ship freighter tanker ferry yacht frigate destroyer trawler submarine shuttle spacecraft schooner liner steamer cruiser corvette satellite probe'.split(
    ' ',
  ),
);

/** Nouns right before a place. */
const CLASSES_OF_PLACES: ReadonlySet<string> = new Set(
  'village town city island district province suburb river mount lake outside near'.split(' '),
);

/** Nouns after a place. */
const OF_PLACES: ReadonlySet<string> = new Set(
  'tunnel pit mine reactor dam bridge pass hills jungle desert quarter stadium airfield base refinery river valley region province city county peninsula airport coast border suburb village island islands mountains district prefecture sector highway town harbour harbor beach'.split(
    ' ',
  ),
);

/** Nouns after a family name. */
const OF_PERSONS: ReadonlySet<string> = new Set(
  'family clan dynasty brothers himself herself campaign presidency'.split(' '),
);

/** Verbs between a quotation and its speaker. */
const SAID: ReadonlySet<string> = new Set('said says asked added wrote argued'.split(' '));

/** "Mr …", "President …", "Gen. …". */
export const afterTitle: EvidenceRule = {
  id: 'after-title',
  examples: [
    'Police said Gen. [Okafor|PER] was absent.',
    'They met Rep. [Maria King|PER] (R-Iowa).',
    'Later Mrs [Brook|PER] agreed.',
  ],
  counter: ['The [Kenyan|MISC] president agreed.'],
  weigh({ scene, from, length, first, flags, lastTerm, firstTerm }, points) {
    const title = scene.words[from - 1];
    if (!title || length > 4 || !/^[\s.]*$/.test(first.gap)) return;
    // "Maria Baron Holm"
    const given = scene.terms[from - 2];
    if (title.shape === 'capital' && given && given.flags & Is.givenName && /^\s+$/.test(title.gap)) return;
    if (flags & (Is.country | Is.demonym) && length === 1) return;
    // "Prime Minister", "Justice Ministry"
    // but "Rep. Maria King"
    const surname = length > 1 && lastTerm.namePart && (firstTerm.flags & Is.givenName) !== 0;
    if (!surname && (lastTerm.title || (lastTerm.organisationHead && lastTerm.common > 0))) return;
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
      if (after.key === 'reported' || after.key === 'reports') {
        points.PER += 0.4;
        points.ORG += 1.4;
      } else if (SPEECH.has(after.key)) {
        points.PER += 1;
        points.ORG += 0.6;
      } else if (PERSONAL.has(after.key)) points.PER += 1.4;
      else if (STAFF.has(after.key) && length < 5) points.ORG += SHARES.has(after.key) ? 2.2 : 0.8;
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
  examples: ['The [Corvanta|ORG] shut down.', 'Prices fell, the [Bureau|ORG] said.'],
  counter: ['The dam broke.'],
  weigh({ before, length, after, last, flags, firstTerm }, points) {
    if (!before || (before.key !== 'the' && before.key !== 'a' && before.key !== 'an')) return;
    // "the Okafor family": the article belongs to the noun
    const owned = after !== null && after.shape === 'lower' && !last.possessive;
    points.PER -= before.key === 'the' ? (owned && length === 1 ? 0.8 : 2.2) : 1;
    // "the Bureau said": a body called by its kind
    if (length === 1 && before.key === 'the' && firstTerm.organisationHead && !(flags & Is.person)) {
      points.PER -= 2;
      points.ORG += 0.4;
    }
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

/** Who is named by the house they work for: "Dorrbank analyst Okafor". */
const EMPLOYED: ReadonlySet<string> = new Set(
  'analyst analysts economist economists trader traders dealer dealers strategist broker brokers spokesman spokeswoman spokesperson chairman executive manager'.split(
    ' ',
  ),
);

/** "Dorrbank analyst Maria Okafor": the house before the one who works there. */
export const employer: EvidenceRule = {
  id: 'employer',
  examples: ['On Monday [Dorrona|ORG] analyst [Maria Okafor|PER] agreed.'],
  counter: ['On Monday [Lagos|LOC] trader [Maria Okafor|PER] agreed.'],
  weigh({ after, scene, to, flags, last, firstTerm }, points) {
    if (!after || last.possessive || !EMPLOYED.has(after.key) || flags & (PLACE | Is.demonym)) return;
    if (firstTerm.flags & Is.givenName) return;
    points.ORG += scene.words[to + 1]?.shape === 'capital' ? 2.4 : 1.2;
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
  weigh({ after, length, scene, to, firstTerm }, points) {
    if (after?.shape !== 'lower' || length > 2 || firstTerm.functional) return;
    if (OF_PERSONS.has(after.key)) points.PER += 1.6;
    else if (OF_PLACES.has(after.key)) points.LOC += 1.6;
    else if (OF_BODIES.has(after.key)) points.ORG += 1.6;
    else if (OF_PEOPLES.has(after.key)) points.MISC += 1;
    else if (OF_THINGS.has(after.key)) points.MISC += 2.6;
    else if (
      /^(?:index|average|composite|benchmark)$/.test(after.key) ||
      (/^(?:industrial|transport)s?$/.test(after.key) &&
        /^(?:average|index)$/.test(scene.words[to + 1]?.key ?? ''))
    )
      points.MISC += 5;
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
  weigh({ before, length, flags, lastTerm, first }, points) {
    if (before?.shape !== 'lower' || before.possessive || length > 4) return;
    if (length === 1 && lastTerm.legalForm) return;
    if (STORMS.test(before.key)) points.MISC += 3;
    else if (VESSELS.has(before.key)) points.MISC += 4.2 + 0.8 * length;
    else if (WORKS.has(before.key)) points.MISC += length > 1 ? 3.6 : 2.4;
    if (flags & (Is.country | Is.demonym) || /^\p{Lu}\./u.test(first.text)) return;
    if (OF_BODIES.has(before.key) || (ORGANISATION_NOUNS.has(before.key) && !AMBIGUOUS.has(before.key)))
      points.ORG += length > 1 ? 2.8 : 2;
    else if (CLASSES_OF_PLACES.has(before.key)) points.LOC += 1.2;
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

/** "Harrow's Maria Okafor": whose somebody is, a body or a place. */
export const whosePerson: EvidenceRule = {
  id: 'whose-person',
  examples: ["On Monday [Corvanta|ORG]'s [Maria Okafor|PER] agreed."],
  counter: ["On Monday [Kenya|LOC]'s [Maria Okafor|PER] agreed."],
  weigh({ scene, to, last, flags, firstTerm }, points) {
    const [given, family] = [scene.words[to], scene.words[to + 1]];
    if (!last.possessive || !given || given.shape !== 'capital' || family?.shape !== 'capital') return;
    if (!((scene.terms[to]?.flags ?? 0) & Is.givenName) || family.gap.trim() !== '') return;
    if (!scene.terms[to + 1]?.namePart || (scene.terms[to + 1]?.common ?? 0) > 1) return;
    points.PER -= 2;
    if (!(flags & (PLACE | Is.demonym)) && !(firstTerm.flags & Is.givenName)) points.ORG += 1.6;
  },
};

/** "RESEARCH ALERT - Corvanta cut": a note of brokers on a share. */
export const researchAlert: EvidenceRule = {
  id: 'research-alert',
  examples: ['RESEARCH ALERT - [Dorrinbrook|ORG] starts [Petrovar|ORG].'],
  counter: ['RESEARCH IN [NORWAY|LOC] - A LOOK BACK'],
  weigh({ scene, from }, points) {
    if (from > 1 && scene.words[0]?.key === 'research' && scene.words[1]?.key === 'alert') points.ORG += 2.5;
  },
};

/** "Norway's Dorrila bought …": what belongs to a country and is no family name. */
export const ofCountrys: EvidenceRule = {
  id: 'of-countrys',
  examples: ["Traders said [Norway|LOC]'s [Xqorda|ORG] bought rice."],
  counter: ["Traders said [Norway|LOC]'s [Okafor|PER] bought rice."],
  weigh({ scene, from, length, flags, firstTerm, after, first }, points) {
    const owner = scene.words[from - 1];
    if (!owner?.possessive || !((scene.terms[from - 1]?.flags ?? 0) & (Is.country | Is.city)) || length > 1)
      return;
    if (flags || firstTerm.namePart || firstTerm.common || first.shape !== 'capital') return;
    if (after?.shape === 'lower') points.ORG += 1.2;
  },
};

/** "joined Corvanta", "Corvanta fans": what one can join, and be fond of. */
export const joined: EvidenceRule = {
  id: 'joined',
  examples: ['He joined [Corvanta|ORG] in May.', 'The [Corvanta|ORG] fans went home.'],
  counter: ['He joined [Maria Okafor|PER] in May.', 'He joined the [Okafor|PER] family in May.'],
  weigh({ before, after, flags, firstTerm, length }, points) {
    if (flags & (Is.country | Is.demonym) || firstTerm.flags & Is.givenName) return;
    const fans = after?.key === 'fans' && length < 3;
    if (!fans && !/^(?:joined|joins|rejoined|joining)$/.test(before?.key ?? '')) return;
    points.ORG += 1.8;
    points.PER -= 0.6;
    points.LOC -= 0.6;
  },
};
