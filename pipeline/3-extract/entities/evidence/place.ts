import { PLACE_CLASSES, PLACE_OPENERS, PLACE_PREPOSITIONS } from '../cues/places.ts';
import { Is, PLACE } from '../gazetteer/index.ts';
import type { EvidenceRule } from './rule.ts';

/** "… River", "… County": the last word says what it is. */
export const placeHead: EvidenceRule = {
  id: 'place-head',
  examples: ['The [Alder River|LOC] flooded.', 'Voters in [Calder County|LOC] stayed home.'],
  counter: ['He crossed a river.'],
  weigh({ length, lastTerm, firstTerm, last, scene, from, to, flags }, points) {
    if (length < 2 || !lastTerm.placeHead || last.shape === 'lower' || flags & PLACE) return;
    // "Air Line": everyday words
    if (firstTerm.common >= 2 && !firstTerm.flags && lastTerm.common >= 3 && length === 2) points.LOC -= 1.2;
    if (scene.words.slice(from, to).some((word) => word.shape === 'lower')) return;
    points.LOC += lastTerm.organisationHead ? 1.2 : 2.6;
    // "Bekaa Valley", of a place that is known by its first word too
    if (!lastTerm.organisationHead && firstTerm.flags & PLACE) points.LOC += 1.8;
  },
};

const COMPASS = /^(?:(?:north|south|east|west)(?:ern)?|central|upper|lower|greater)$/;

/** "Lake …", "North …", "San …": the first word says so. */
export const placeOpener: EvidenceRule = {
  id: 'place-opener',
  examples: ['Rescuers reached [Lake Corran|LOC] at noon.', 'Rain is due in [South Harrow|LOC].'],
  counter: ['The lake was calm.'],
  weigh({ length, first, scene, from, lastTerm }, points) {
    if (length === 1 && COMPASS.test(first.key)) points.LOC -= 1.5;
    if (length < 2 || length > 3 || !PLACE_OPENERS.has(first.key.replace(/\.$/, ''))) return;
    const second = scene.terms[from + 1];
    const compass = COMPASS.test(first.key);
    if (compass) points.LOC += second && second.flags & PLACE ? 4.5 : 0.9;
    else points.LOC += lastTerm.organisationHead ? 0.4 : 1.5;
    if (second && second.flags & Is.demonym) points.MISC += 6;
  },
};

/** Words of going somewhere: "flew to", "bound for", "a trip to". */
const MOTION: ReadonlySet<string> = new Set(
  'flew fly flies flown flight flights travelled traveled travel travels trip drove drive driven sailed sail moved fled flee arrived arrives landed bound left leave headed heading diverted returned return rushed sent shipped road train bus pilgrimage march exports shipments visit'.split(
    ' ',
  ),
);

/** "in …", "near …", "the city of …". */
export const placePreposition: EvidenceRule = {
  id: 'place-preposition',
  examples: ['They settled near [Dorrigal|LOC].', 'The port of [Dorrigal|LOC] was closed.'],
  counter: ['They spoke to [Maria Lindgren|PER].'],
  weigh({ before, scene, from, length, flags, last, after }, points) {
    if (!before) return;
    const weight = PLACE_PREPOSITIONS.get(before.key);
    if (weight) points.LOC += length > 2 ? weight / 2 : weight;
    // Hardly anything is in a person
    if (before.key === 'in' && length === 1 && !last.possessive && !flags && after?.shape !== 'capital')
      points.LOC += 0.5;
    if (/^(?:to|for|from|at)$/.test(before.key) && MOTION.has(scene.words[from - 2]?.key ?? ''))
      points.LOC += 1.3;
    // "SHARES LEAD AT DORRIGAL"
    if (before.key === 'at' && scene.casing === 'upper') points.LOC += 1.2;
    // "in Ferguson": the town rather than a family of that name
    if (weight && weight > 1 && flags & Is.town) points.LOC += 1;
    if (before.key === 'of') {
      const of = scene.words[from - 2];
      if (of && PLACE_CLASSES.has(of.key.replace(/s$/, ''))) points.LOC += 2.4;
    }
  },
};

/** "…, Norway": a place is followed by the larger place it lies in. */
export const withinPlace: EvidenceRule = {
  id: 'within-place',
  examples: ['The plant in [Dorrigal|LOC], [Norway|LOC], will close.'],
  counter: ['[Maria Lindgren|PER], of [Norway|LOC], won.'],
  weigh({ scene, to, length, before }, points) {
    const next = scene.words[to];
    const term = scene.terms[to];
    if (!next || !term || length > 3 || !/^\s*,\s*$/.test(next.gap)) return;
    if (next.shape !== 'capital' || term.flags & Is.givenName) return;
    const within = Is.country | Is.region;
    if (term.flags & within || (term.flags & Is.city && /^(?:of|in|at|near|from)$/.test(before?.key ?? '')))
      points.LOC += 1.3;
  },
};

/** "At Dorrigal: Harrow 211 (Brook 53)": where the results below were made. */
export const venue: EvidenceRule = {
  id: 'venue',
  examples: ['At [Dorrigal|LOC]: rain stopped play.'],
  counter: ['At noon: rain stopped play.'],
  weigh({ before, scene, from, last }, points) {
    if (from === 1 && before?.key === 'at' && /^ ?:/.test(scene.text.slice(last.end, last.end + 2)))
      points.LOC += 3.4;
  },
};

/** "Dorrigal-based": before these a place stands, after "the people of" too. */
export const directional: EvidenceRule = {
  id: 'directional',
  examples: ['Troops moved into southern [Dorrigal|LOC].'],
  counter: ['A southern accent is no help.'],
  weigh({ before, length }, points) {
    if (
      before &&
      length < 3 &&
      /^(?:(?:north|south|east|west)(?:ern|east|west|eastern|western)?|central|downtown|rural|mainland|coastal)$/.test(
        before.key,
      )
    )
      points.LOC += 2.2;
  },
};

/** "…, N.Y.", "…, Calif.": a state by its postal or newspaper abbreviation. */
export const stateCode: EvidenceRule = {
  id: 'state-code',
  examples: ['The plant in [Dorrigal|LOC], [N.Y.|LOC], will close.'],
  counter: ['Mass was said in [Latin|MISC].', 'And Ms. [Brook|PER] left.'],
  weigh({ length, first, firstTerm, scene, from }, points) {
    if (length !== 1 || !(firstTerm.flags & Is.stateCode) || firstTerm.title) return;
    const dotted =
      first.text.includes('.') || (first.gap.includes(',') && scene.text.charAt(first.end) === '.');
    if (dotted && (first.text.length > 2 || first.gap.includes(','))) points.LOC += 4;
    else if (first.gap.includes(',') && first.shape === 'upper')
      points.LOC += scene.words[from - 1]?.shape === 'capital' ? 4 : 2;
  },
};

/** "DORRIGAL, Norway 2001-05-04", "DORRIGAL, March 4 (Karelpress) -": where a report comes from. */
export const dateline: EvidenceRule = {
  id: 'dateline',
  examples: ['[DORRIGAL|LOC], [Norway|LOC] 2001-05-04', '[DORRIGAL|LOC] 2001-05-04'],
  counter: ['[KVBO|ORG] refused 2001 offers.'],
  weigh({ from, scene, last, first }, points) {
    if (from !== 0 || first.shape !== 'upper' || last.shape !== 'upper') return;
    const rest = scene.text.slice(last.end, last.end + 80);
    if (
      /^ ?(?:, (?:\p{Lu}[\p{L}.]+ ){1,3}?)?(?:19|20)\d\d-\d\d-\d\d/u.test(rest) ||
      /^, \p{Lu}\p{Ll}{2,8}\.? \d{1,2} (?:\(|-)/u.test(rest)
    )
      points.LOC += 4.5;
  },
};

/** Grounds: "at Dorrin Field". */
const GROUNDS =
  /^(?:field|stadium|park|arena|oval|gardens?|dome|coliseum|centre|center|raceway|racecourse|speedway|hall)$/;

/** "at Dorrin Field": where it is played. */
export const ground: EvidenceRule = {
  id: 'ground',
  examples: ['They meet at [Dorrin Field|LOC] on Sunday.'],
  counter: ['They meet at the field on Sunday.'],
  weigh({ before, length, last }, points) {
    if (length > 1 && length < 4 && last.shape !== 'lower' && before?.key === 'at' && GROUNDS.test(last.key))
      points.LOC += 2.4;
  },
};
