import { WORKS } from '../cues/classes.ts';
import { EVENT_HEADS, EVENT_OPENERS, FEASTS, LEAGUES, NATIONAL_EVENTS, NUMBERED } from '../cues/events.ts';
import { isNumeral, isShortNumeral } from '../cues/numerals.ts';
import { commonness, flagsOf, Is, isPeople, isPlace, PLACE } from '../gazetteer/index.ts';
import type { EvidenceRule } from './rule.ts';

/** Of these a town or country has its own. */
const CITY_EVENTS = /^(?:open|masters|classic|marathon|championships?|cup|prix|festival)$/;

/** "… Treaty", "… Cup", "… War". */
export const eventHead: EvidenceRule = {
  id: 'event-head',
  examples: [
    'Six states signed the [Corran Treaty|MISC].',
    'They lost the [Harbour Cup|MISC].',
    'She won the [Swedish Open|MISC].',
  ],
  counter: ['He signed a treaty.'],
  weigh({ length, last, scene, from, to, firstTerm }, points) {
    if (length < 2 || last.shape === 'lower' || !EVENT_HEADS.has(last.key)) return;
    const small = scene.words.slice(from, to).some((word) => word.shape === 'lower');
    points.MISC += small ? 1 : 3.4;
    // "WORLD CUP" of a headline: the capitals say nothing, the words do
    if (scene.casing === 'upper' && !small && NATIONAL_EVENTS.has(last.key)) points.MISC += 1.8;
    if (firstTerm.flags & Is.demonym && NATIONAL_EVENTS.has(last.key)) points.MISC += length > 2 ? 6 : 4.4;
    // "Hong Kong Open"
    if (!CITY_EVENTS.test(last.key)) return;
    const land = scene.words.slice(from, to - 1).map(({ key }) => key);
    if (flagsOf(land.join(' ')) & PLACE) points.MISC += 3.4;
  },
};

/** "Champions League": a competition, where other leagues are bodies. */
export const league: EvidenceRule = {
  id: 'league',
  examples: ['They lead the [Premier League|MISC].', 'Scores in [Major League Baseball|MISC] came late.'],
  counter: ['The [Karel Liberation League|ORG] refused.'],
  weigh({ length, first, last, scene, from, after }, points) {
    // "National League for Fishing" is a body
    if (!LEAGUES.has(first.key) || after?.key === 'for' || after?.key === 'of') return;
    if (length === 2 && last.key === 'league') points.MISC += 9;
    else if (length === 3 && scene.words[from + 1]?.key === 'league' && scene.terms[from + 2]?.common)
      points.MISC += 9;
  },
};

/** "Christmas": one word, no person, place or body. */
export const feast: EvidenceRule = {
  id: 'feast',
  examples: ['It will open before [Christmas|MISC].'],
  counter: ['It will open before Friday.'],
  weigh({ length, first }, points) {
    if (length === 1 && FEASTS.has(first.key)) points.MISC += 4.5;
  },
};

/** "Operation …", "Hurricane …". */
export const eventOpener: EvidenceRule = {
  id: 'event-opener',
  examples: [
    '[Operation Grey Heron|MISC] began at dawn.',
    'After [Hurricane Odalys|MISC] the pier was gone.',
  ],
  counter: ['The operation began at dawn.'],
  weigh({ length, first }, points) {
    if (length > 1 && EVENT_OPENERS.has(first.key)) points.MISC += 5;
  },
};

/** Last parts that make an adjective of any name: "Dorrigal-based". */
const ADJECTIVE_ENDS: ReadonlySet<string> = new Set(
  'led based backed born controlled held owned made era speaking run dominated allied aligned affiliated'.split(
    ' ',
  ),
);

/** "US-led", "anti-Western", "Franco-German": made from a name, used as an adjective. */
export const compound: EvidenceRule = {
  id: 'compound',
  examples: [
    'A [Kenyan-born|MISC] runner won.',
    'The [Norway-led|MISC] mission ended.',
    'An [Anglo-Norwegian|MISC] venture failed.',
  ],
  counter: ['A well-known runner won.'],
  weigh({ length, first }, points) {
    if (length !== 1 || !first.text.includes('-')) return;
    const parts = first.key.split('-');
    const last = parts.at(-1) ?? '';
    const stem = parts.slice(0, -1).join(' ');
    if (/-\p{Ll}+$/u.test(first.text) && !isPeople(last)) {
      // "Kenya-led", "UN-backed", "Spanish-language"
      const named =
        isPlace(stem) ||
        isPeople(stem) ||
        flagsOf(stem) & Is.organisation ||
        /^\p{Lu}{2,}-/u.test(first.text);
      if (named) points.MISC += 5;
      else if (ADJECTIVE_ENDS.has(last) && commonness(stem) < 1) points.MISC += 4;
    }
    if (/^(?:anti|pro|non|pre|post|ex|trans|inter|neo|un)$/.test(parts[0] ?? '')) points.MISC += 3.5;
    else if (isPeople(last) || flagsOf(last) & Is.demonym) points.MISC += 4;
    else if (parts.every(isPlace)) points.LOC += 3;
  },
};

/** "the Kenyan", "an Estonian-speaking": an unknown adjective of a people by its ending. */
export const peopleEnding: EvidenceRule = {
  id: 'people-ending',
  examples: ['Her [Zendalian|MISC] accent was strong.'],
  counter: ['The [British|MISC] weather held.'],
  weigh({ length, first, after, firstTerm }, points) {
    if (length !== 1 || firstTerm.common || !after || after.shape !== 'lower') return;
    if (/(?:ian|ese|ish)s?$/.test(first.key) && first.key.length > 5) points.MISC += 1.8;
  },
};

/** "Marxism", "Islamophobia": a teaching or an attitude, made from a name. */
export const teaching: EvidenceRule = {
  id: 'teaching',
  examples: ['He wrote on [Corranism|MISC] at length.'],
  counter: ['Tourism and journalism suffered.'],
  weigh({ length, first, firstTerm }, points) {
    if (
      length === 1 &&
      firstTerm.common === 0 &&
      /(?:isms?|ists?|phobia)$/.test(first.key) &&
      first.key.length > 5
    )
      points.MISC += 3;
  },
};

/** "the Second Karel War II", "World War II": a numeral at the end of an event. */
export const numbered: EvidenceRule = {
  id: 'numbered',
  examples: ['It began in [World War II|MISC].'],
  counter: ['[John Brook II|PER] agreed.'],
  weigh({ length, last, scene, to }, points) {
    if (length < 2 || !(isNumeral(last.text) || isShortNumeral(last.text))) return;
    if (EVENT_HEADS.has(scene.words[to - 2]?.key ?? '')) points.MISC += 4.4;
  },
};

/** "F-16", "A310": a designation of letters and figures; alone it needs two figures. */
const DESIGNATION = /^\p{L}{1,4}-?\d{1,4}\p{L}{0,2}$/u;

/** "Boeing 737", "Dorrin A310", "F-16": what is made in numbered models. */
export const model: EvidenceRule = {
  id: 'model',
  examples: ['Its [Boeing 737|MISC] landed safely.', 'An [Airbus A310|MISC] and an [F-16|MISC] collided.'],
  counter: ['[Boeing|ORG] said so.', 'The [G7|ORG] met.'],
  weigh({ length, first, last, after }, points) {
    if (last.shape === 'number') {
      // Numbers come into a run only here, so that nothing else may end in one
      points.MISC += length === 2 && NUMBERED.has(first.key) ? 8 : -9;
      for (const type of ['PER', 'ORG', 'LOC'] as const) points[type] -= 9;
    } else if (DESIGNATION.test(last.text) && !/^G-?\d/.test(last.text)) {
      points.PER -= 2;
      if (length === 2 && first.shape !== 'lower') points.MISC += NUMBERED.has(first.key) ? 8 : 3;
      else if (length === 1 && /\d\d/.test(last.text)) points.MISC += 3.6;
      // "its K6 chip"
      else if (length === 1 && after?.shape === 'lower' && /^\p{L}+\d$/u.test(last.text)) points.MISC += 2.8;
    }
  },
};

/** "an old copy of The Grey Heron": a capital article inside a sentence belongs to a title. */
export const titled: EvidenceRule = {
  id: 'titled',
  examples: ['They read [The Grey Heron|MISC] again.'],
  counter: ['The [Grey Heron Trust|ORG] sold it.'],
  weigh({ first, length, scene, lastTerm, from, flags }, points) {
    if (length < 2 || length > 5 || first.text !== 'The' || first.initial || scene.casing !== 'usual') return;
    if (!/^\s+$/.test(first.gap) || scene.words[from - 1]?.shape !== 'lower' || flags & PLACE) return;
    points[lastTerm.organisationHead ? 'ORG' : 'MISC'] += 5;
  },
};

/** "the novel "Grey Heron"": a few capitals alone between quotation marks are a title. */
export const quoted: EvidenceRule = {
  id: 'quoted',
  examples: ['Her novel "[Grey Heron|MISC]" sold well.'],
  counter: ['"[Anna Holm|PER] left," he said.'],
  weigh({ first, last, scene, length, from }, points) {
    if (!/["'`]\s?$/.test(first.gap)) return;
    if (!/^\s?["']/.test(scene.text.slice(last.end, last.end + 2))) return;
    // "the film "Heron"", "Okafor's "Heron""
    const before = scene.words[from - 1];
    const work = before && (before.possessive || WORKS.has(before.key));
    points.MISC += length > 1 ? 4.2 : work ? 4 : 1.2;
  },
};

/** "Tour of Norway", "Giro di Karel": a race. */
export const race: EvidenceRule = {
  id: 'race',
  examples: ['He won the [Tour de Norway|MISC].', 'He won the [Tour of Kenya|MISC].'],
  counter: ['He won a tour of [Kenya|LOC].'],
  weigh({ length, first, scene, from }, points) {
    const small = scene.words[from + 1];
    if (length < 3 || length > 5 || small?.shape !== 'lower') return;
    if (/^(?:tour|giro|vuelta|volta)$/.test(first.key) && /^(?:de|of|di|du|d')$/.test(small.key))
      points.MISC += 7;
  },
};

/** "Eastern Division": a part of a competition. */
export const division: EvidenceRule = {
  id: 'division',
  examples: ['They lead the [Eastern Division|MISC].'],
  counter: ['They lead the division.'],
  weigh({ length, first, last }, points) {
    if (length !== 2 || !/^(?:division|conference)$/.test(last.key)) return;
    if (
      /^(?:eastern|western|central|northern|southern|north|south|east|west|atlantic|pacific|northeast|northwest|southeast|southwest|midwest)$/.test(
        first.key,
      )
    )
      points.MISC += 7;
  },
};

/** How a people's name is made of its land's: "Zaire" → "Zairean". */
const PEOPLE_ENDS = ['an', 'n', 'ian', 'ese', 'i', 'ean', 'er', 'ers', 'ans', 'ns', 'ians'] as const;

/** "Dorrigalian" of a known land, where no list has it: "the Zairean army". */
export const peopleOfLand: EvidenceRule = {
  id: 'people-of-land',
  examples: ['The [Abkhazian|MISC] army withdrew.', 'Two [Kosovan|MISC] families left.'],
  counter: ['Two martian films were shown in [Kenya|LOC].'],
  weigh({ length, first, firstTerm, flags }, points) {
    if (
      length !== 1 ||
      firstTerm.common ||
      firstTerm.flags & (Is.givenName | Is.familyName) ||
      flags & (Is.demonym | PLACE)
    )
      return;
    // "Yugoslav"
    if (flagsOf(`${first.key}ia`) & (Is.country | Is.continent)) {
      points.MISC += 4;
      return;
    }
    for (const end of PEOPLE_ENDS) {
      if (!first.key.endsWith(end)) continue;
      const stem = first.key.slice(0, -end.length);
      if (stem.length < 4) continue;
      const land = Is.country | Is.continent | Is.region;
      if (
        flagsOf(stem) & land ||
        flagsOf(`${stem}a`) & land ||
        flagsOf(`${stem}o`) & land ||
        flagsOf(`${stem}e`) & land
      ) {
        points.MISC += end.startsWith('er') || end === 'i' || end === 'n' ? 2 : 4;
        return;
      }
    }
  },
};

/** "MV Dorrin", "HMS Harrow": a ship. */
export const ship: EvidenceRule = {
  id: 'ship',
  examples: ['The [MV Dorrin|MISC] sank.'],
  counter: ['The [KVBO|ORG] sank.'],
  weigh({ length, first }, points) {
    if (
      length > 1 &&
      length < 4 &&
      /^(?:mv|ss|hms|uss|hmas|hmcs|rms|m\.v|s\.s)\.?$/.test(first.key) &&
      first.text === first.text.toUpperCase()
    )
      points.MISC += 7;
  },
};

/** "the KVB 30 index": shares counted together. */
export const shareIndex: EvidenceRule = {
  id: 'share-index',
  examples: ['The [KVB 30|MISC] index fell.'],
  counter: ['The index fell.'],
  weigh({ length, last, after }, points) {
    if (length === 2 && last.shape === 'number' && after?.key === 'index') points.MISC += 24;
  },
};
