import { flagsOf, Is, isPeople, PLACE } from '../gazetteer/index.ts';
import type { EvidenceRule } from './rule.ts';

/** A short everyday word is rarely meant as the town of that name ("Reading", "Split", "Of"). */
const DOUBT = 0.9;

const WHOLE = PLACE | Is.organisation | Is.team | Is.demonym;
const CUT_COST = 3;

/** The whole phrase is in a gazetteer. */
export const known: EvidenceRule = {
  id: 'known',
  examples: [
    'Harvests failed across [Kenya|LOC] and [Uganda|LOC].',
    'Trams stopped in [Lisbon|LOC] on Friday.',
    'Exports to [Nova Scotia|LOC] fell.',
    'Two [Norwegian|MISC] ships were boarded.',
  ],
  counter: ['Split the bill and go.'],
  weigh({ flags, lastTerm, length, key, scene, from, to, after }, points) {
    if (!flags || (lastTerm.legalForm && length === 1)) return;
    const doubt = length === 1 ? lastTerm.common * DOUBT : 0;
    // "us" and "US" have one key
    if (key === 'us' && lastTerm.functional && scene.words[from]?.shape !== 'upper') return;
    // "Jordan Okafor", but "Jordan King Faisal"
    const next = scene.terms[to];
    const given =
      (flags & (Is.person | Is.givenName)) !== 0 &&
      after?.shape === 'capital' &&
      next?.namePart &&
      !next.title;
    // Capitals of a headline say nothing of "NEW YORK"; the two words together do
    const together = length > 1 && (scene.casing === 'upper' || scene.casing === 'title') ? 1.5 : 0;
    if (flags & (PLACE & ~Is.town)) points.LOC += together;
    else if (flags & (Is.organisation | Is.team)) points.ORG += together;
    if (flags & Is.country) points.LOC += given ? 1 : 4.5;
    else if (flags & Is.continent) points.LOC += 4;
    // "Virginia", "Mary": a woman too
    else if (flags & Is.region)
      points.LOC += Math.max(0, 3.2 - doubt - (flags & Is.givenName && length === 1 ? 0.6 : 0));
    else if (flags & Is.city)
      points.LOC += Math.max(0, 3 - doubt - (lastTerm.namePart && length === 1 ? 0.4 : 0));
    else if (flags & Is.town) {
      // Half of all family names are a town somewhere
      const alsoName = lastTerm.namePart && length === 1;
      points.LOC += Math.max(0, (length > 1 ? 2.2 : alsoName ? 0.4 : 1.4) - doubt);
    }
    if (flags & (Is.organisation | Is.team))
      points.ORG += length > 1 ? (flags & Is.team ? 5.5 : 4) : Math.max(0, 3.2 - doubt);
    if (flags & Is.demonym) points.MISC += 4.8;
    else if (flags & Is.language && lastTerm.common === 0) points.MISC += 2.2;
    if (flags & Is.person) points.PER += length > 1 ? 4 : 0.8;
    // "May" the month, "Sunday": dates are read elsewhere
    if (flags & Is.calendar && length === 1 && scene.evidence) points.PER -= key.length > 3 ? 1.5 : 0;
  },
};

/** Plural of a nationality or faith: "Kenyans", "Muslims". */
export const peoples: EvidenceRule = {
  id: 'peoples',
  examples: ['Thousands of [Kenyans|MISC] voted early.', 'Two [Bosnian Serb|MISC] villages lay empty.'],
  counter: ['He met [Williams|PER] there.'],
  weigh({ first, last, length, pluralPeople, firstTerm, scene }, points) {
    // "Bosnian Serb", "Sunni Muslims"
    if (length === 2 && firstTerm.flags & Is.demonym && isPeople(last.key) && last.shape !== 'lower')
      points.MISC += 9;
    if (length === 1 && pluralPeople && (first.shape !== 'upper' || scene.casing === 'upper'))
      points.MISC += 4.5;
  },
};

/** A cut through a known phrase: "New | York", "British | Columbia". */
export const cutThrough: EvidenceRule = {
  id: 'cut-through',
  examples: ['The [Bank of New York|ORG] agreed.', 'Fires burn in [British Columbia|LOC].'],
  counter: ['A [British|MISC] firm in [Columbia|LOC] agreed.'],
  weigh({ before, after, first, last }, points) {
    const left =
      before &&
      before.shape !== 'lower' &&
      !before.possessive &&
      flagsOf(`${before.key} ${first.key}`) & WHOLE;
    const right =
      after && after.shape !== 'lower' && !last.possessive && flagsOf(`${last.key} ${after.key}`) & WHOLE;
    if (!left && !right) return;
    points.PER -= CUT_COST;
    points.ORG -= CUT_COST;
    points.LOC -= CUT_COST;
    points.MISC -= CUT_COST;
  },
};
