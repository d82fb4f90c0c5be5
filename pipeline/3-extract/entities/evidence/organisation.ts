import { fitsInitials } from '../../../lib/names.ts';
import {
  NEWS_AGENCIES,
  OF_HEADS,
  ORGANISATION_OPENERS,
  STATE_HEADS,
  STATELESS,
  TRADES,
} from '../cues/organisations.ts';
import { PARTICLES } from '../cues/titles.ts';
import { flagsOf, Is, isPeople, PLACE } from '../gazetteer/index.ts';
import type { Segment } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** Where the first small word stands in a candidate, or -1. */
function smallWord(segment: Segment): number {
  for (let i = segment.from + 1; i < segment.to - 1; i++)
    if (segment.scene.words[i]?.shape === 'lower') return i;
  return -1;
}

const LARGE = Is.country | Is.region | Is.city | Is.demonym;

/** An everyday word that names no place or people. */
function isNoun(term: Segment['firstTerm'] | undefined): boolean {
  return term !== undefined && term.common > 0 && !term.functional && !(term.flags & LARGE) && !term.title;
}

/** Does a place of one or two words begin it, and what kind of place? 0 = none. */
function startsWithPlace({ firstTerm, scene, from, length }: Segment): number {
  const two = flagsOf(`${scene.words[from]?.key} ${scene.words[from + 1]?.key}`) & LARGE_PLACE;
  if (length > 2 && two) return two;
  return firstTerm.common && !(firstTerm.flags & Is.country) ? 0 : firstTerm.flags & LARGE_PLACE;
}
const LARGE_PLACE = Is.country | Is.region | Is.city | Is.continent;

/** "First Division", "SPANISH FIRST DIVISION": no body. */
const TIERS = /(?:^| )(?:first|second|third|premier|top) (?:division|league)$/;

/** Of the openers, those that take a country's name. */
const SPEAKERS: ReadonlySet<string> = new Set(['radio', 'air', 'banco', 'banque', 'royal']);

/** "Air …", "Radio …": the first word says what it is. */
export const opener: EvidenceRule = {
  id: 'organisation-opener',
  examples: ['A jet of [Air Norway|ORG] landed.'],
  counter: ['The air in [Norway|LOC] is clean.'],
  weigh({ first, length, lastTerm }, points) {
    if (length > 1 && length < 4 && ORGANISATION_OPENERS.has(first.key) && !lastTerm.placeHead)
      points.ORG += lastTerm.flags & PLACE && SPEAKERS.has(first.key) ? 6 : 3;
  },
};

/** "… Inc", "… Ltd.": a legal form closes a company's name. */
export const legalForm: EvidenceRule = {
  id: 'legal-form',
  examples: ['Shares of [Brightwater Holdings Ltd|ORG] fell.', 'Workers at [Dorrin Mills|ORG], Inc. struck.'],
  counter: ['The company Inc.'],
  weigh({ length, lastTerm, scene, from, to, firstTerm, first }, points) {
    // "Gov. Asa Okafor"
    const given = (firstTerm.title || lastTerm.flags & Is.givenName) && scene.words[to]?.shape === 'capital';
    if (lastTerm.legalForm && length > 1 && !given) {
      points.ORG += 5;
      // "Dorrin Electronics | Industries Ltd"
      const cut = scene.words[from - 1];
      if (cut?.shape === 'capital' && first.gap === ' ' && firstTerm.organisationHead && !cut.possessive)
        points.ORG -= 4;
      // "Okafor | da Brook Ltd", "Dorrin | U.S.A. Inc"
      else if (first.gap === ' ' && begins(scene, from)) points.ORG -= 4;
      // "Grand Dorrin Mills Ltd" at the start of the sentence
      if (first.initial && length > 2 && firstTerm.common > 0 && !firstTerm.functional) points.ORG += 1.8;
    }
    // "Dorrin Mills, Inc."
    const next = scene.terms[to];
    if (next?.legalForm && /^\s*,\s*$/.test(scene.words[to]?.gap ?? '')) points.ORG += 4;
  },
};

/** Does a name's first word stand right before, or before a particle? No title, people, day or sentence's opening. */
function begins({ words, terms }: Segment['scene'], at: number): boolean {
  const before =
    words[at - 1]?.shape === 'lower' && PARTICLES.has(words[at - 1]?.key ?? '') ? at - 2 : at - 1;
  const [word, term] = [words[before], terms[before]];
  if (!word || !term || word.possessive || (word.shape !== 'capital' && word.shape !== 'mixed')) return false;
  if (before < at - 1 && words[at - 1]?.gap !== ' ') return false;
  return (
    term.common === 0 && !term.title && !(term.flags & (Is.demonym | Is.country | Is.calendar | Is.city))
  );
}

/** "… Ministry", "… University": the last word says what it is. */
export const head: EvidenceRule = {
  id: 'organisation-head',
  examples: [
    'The [Harbour Workers Union|ORG] went on strike.',
    'The [Kenyan|MISC] [Foreign Ministry|ORG] declined.',
    'The [Kenyan Seamen Association|ORG] declined.',
    'The [European Harbour Commission|ORG] declined.',
  ],
  counter: ['He joined a club.'],
  weigh(segment, points) {
    const { length, lastTerm, firstTerm, scene, from, to } = segment;
    if (length < 2 || segment.last.shape === 'lower') return;
    if (TIERS.test(segment.key)) return;
    const small = smallWord(segment);
    if (lastTerm.organisationHead && small < 0) {
      points.ORG += lastTerm.placeHead ? 2 : 3;
      // "Harbour Line Pilots Association"
      for (let i = from; i < to - 1 && length > 2; i++) if (isNoun(scene.terms[i])) points.ORG += 0.5;
      // "Norwegian Refugee Council", but "Norwegian" + "Parliament"
      const nation = length > 2 && firstTerm.flags & Is.demonym && !STATE_HEADS.has(segment.last.key);
      const trade = firstTerm.flags & Is.demonym && TRADES.has(segment.last.key);
      if (nation || (trade && scene.casing !== 'upper') || STATELESS.has(segment.first.key))
        points.ORG += 4.4;
      // "New York Stock Exchange", but "Kenya" + "Parliament"
      // "EU Commission"
      if (firstTerm.flags & Is.organisation || (segment.first.shape === 'upper' && scene.casing !== 'upper'))
        points.ORG += 2;
      const place = startsWithPlace(segment);
      // "NORWAY NAME SQUAD"
      const told = scene.casing === 'upper' && length > 2;
      if (place && !told && !(place & Is.country && STATE_HEADS.has(segment.last.key))) points.ORG += 3.5;
      // "Senate Harbour Affairs Committee"
      if (length > 2 && firstTerm.body) points.ORG += 4;
      // "National Republican Campaign Committee"
      for (let i = from + 1; i < to - 1; i++) if ((scene.terms[i]?.flags ?? 0) & Is.demonym) points.ORG += 4;
      if (lastTerm.namePart && firstTerm.flags & Is.givenName) points.ORG -= 2;
    } else {
      for (let i = from; i < to - 1; i++)
        if (scene.terms[i]?.organisationHead && scene.words[i]?.shape !== 'lower') points.ORG += 0.6;
    }
  },
};

/** "Ministry of …", "Bank of …", "Department of Health and Human Services". */
export const headOf: EvidenceRule = {
  id: 'organisation-of',
  examples: [
    'The [Bank of Norway|ORG] cut rates.',
    'The [Ministry of Roads and Bridges|ORG] objected.',
    'The [Roads and Bridges Agency|ORG] paid.',
  ],
  counter: ['The end of March came.'],
  weigh(segment, points) {
    const { scene, from, to, length } = segment;
    if (length < 3) return;
    const small = smallWord(segment);
    if (small < 0) return;
    const word = scene.words[small]?.key;
    const headTerm = scene.terms[small - 1];
    const headKey = scene.words[small - 1]?.key ?? '';
    const headed = OF_HEADS.has(headKey) || headTerm?.organisationHead === true;
    if (word === 'of' || word === 'for' || word === 'on') {
      // "International Committee of the Red Cross"
      const inner = scene.words.slice(small + 1, to).filter(({ shape }) => shape !== 'lower');
      if (headed && inner.length > 1 && flagsOf(inner.map(({ key }) => key).join(' ')) & Is.organisation)
        points.ORG += 3;
      // "Economic Community of West African States"
      if (headed && word === 'of' && inner.length > 1 && inner.length < 5) {
        const last = scene.terms[to - 1];
        const people =
          (scene.terms[small + 1]?.flags ?? 0) & (Is.demonym | Is.continent) ||
          isPeople(
            inner
              .slice(0, -1)
              .map(({ key }) => key)
              .join(' '),
          );
        if (people && last && isNoun(last)) points.ORG += 4;
      }
      // "Harrow Board of Trade"
      if (headed && small > from + 1 && startsWithPlace(segment)) points.ORG += 3.5;
      if (headed) points.ORG += OF_HEADS.has(headKey) ? 4.2 : 2.4;
      else points.ORG -= word === 'of' ? 2 : 3;
    } else if (word === 'and' || word === '&') {
      // "Roads and Bridges Agency": everyday nouns on both sides, the head at the end
      const nouns = isNoun(headTerm) && isNoun(scene.terms[small + 1]);
      points.ORG -= scene.terms[to - 1]?.organisationHead ? (nouns ? -2.6 : 1.2) : 3.4;
    } else if (word === 'in' || word === 'at' || word === 'to') points.ORG -= 4;
    // "… and …" later inside: fine after a head ("Department of Health and Human Services"), else two names
    for (let i = small + 1; i < to - 1; i++) {
      if (scene.words[i]?.key !== 'and') continue;
      const next = scene.terms[i + 1];
      points.ORG -= headed && next && isNoun(next) ? 0.3 : 3;
    }
    if (from === small) points.ORG -= 6;
  },
};

/** "al-Karel", "Al-Nahar": with the Arabic article, and no person known by it. */
export const arabicArticle: EvidenceRule = {
  id: 'arabic-article',
  examples: ['Fighters of [al-Karel|ORG] left.'],
  counter: ['[Omar al-Karel|PER] left.'],
  weigh({ length, first }, points) {
    if (length === 1 && /^a[ln]-\p{Lu}/iu.test(first.text)) points.ORG += 1.4;
  },
};

/** "AT&T", "Smith & Co". */
export const ampersand: EvidenceRule = {
  id: 'ampersand',
  examples: ['She left [Barlow & Finch|ORG] in May.'],
  counter: ['She met [Barlow|PER] and [Finch|PER] in May.'],
  weigh({ scene, from, to, first }, points) {
    if (first.text.includes('&') && first.text.length > 2) points.ORG += 3;
    for (let i = from + 1; i < to; i++) if (scene.words[i]?.gap.includes('&')) points.ORG += 2.5;
  },
};

/** "NATO", "IAEA": letters only. */
export const acronym: EvidenceRule = {
  id: 'acronym',
  examples: ['The [KVBO|ORG] refused.'],
  counter: ['It was VERY late.'],
  weigh({ length, first, firstTerm, scene, flags, before, after }, points) {
    // In a line of capitals only brackets tell: "NAIROBI, Kenya (KVB)"
    const bracketed = /\(\s*$/.test(first.gap) && scene.text.charAt(first.end) === ')';
    // "OSLO, March 4 (Karelpress) --"
    if (bracketed && length === 1 && /^\)\s*(?:--|[-–—_])/.test(scene.text.slice(first.end, first.end + 5)))
      points.ORG += 3;
    if (length !== 1 || (scene.casing === 'upper' && !bracketed)) return;
    if (first.shape !== 'upper' && !/^(?:\p{Lu}\.){2,}$/u.test(first.text)) return;
    if (flags & (PLACE | Is.demonym) && !(flags & Is.town)) return;
    // "J.R. Dorrin"
    if (first.text.includes('.') && after?.shape === 'capital') return;
    const letters = first.text.replaceAll('.', '').length;
    if (firstTerm.common && letters > 3 && firstTerm.common >= 2) return;
    // "NEW YORK 4": a line with more words in capitals
    const shouted = [before, after].some((word) => word?.shape === 'upper' && word.text.length > 1);
    if (/\d\d/.test(first.text)) return;
    if (letters >= 2 && letters <= 6)
      points.ORG += shouted || scene.informal ? 0.8 : scene.personal() ? 1.2 : 2.2;
  },
};

/** "Norway Dorrila": a word that is no family name after a country. */
export const ofCountry: EvidenceRule = {
  id: 'of-country',
  examples: ['Shares of [Norway Unitelco|ORG] fell.'],
  counter: ['The [Norway|LOC] talks failed.', 'Later [Jordan Okafor|PER] fell.'],
  weigh({ length, firstTerm, first, last, lastTerm, scene, flags }, points) {
    if (length !== 2 || flags || scene.casing !== 'usual' || first.possessive) return;
    if (!(firstTerm.flags & Is.country) || firstTerm.flags & (Is.givenName | Is.person)) return;
    if (last.shape !== 'capital' || lastTerm.common || lastTerm.namePart || lastTerm.flags) return;
    if (!lastTerm.legalForm && !lastTerm.title) points.ORG += 6;
  },
};

/** "ABN Corran": letters before a name. */
export const lettersFirst: EvidenceRule = {
  id: 'letters-first',
  examples: ['The lender [KVB Dorrin|ORG] cut jobs.'],
  counter: ['The lender [J.R. Dorrin|PER] cut jobs.'],
  weigh({ length, first, firstTerm, last, lastTerm, scene }, points) {
    if (length !== 2 || scene.casing !== 'usual' || !/^\p{Lu}{3,5}$/u.test(first.text)) return;
    if (firstTerm.flags || firstTerm.common || last.shape !== 'capital') return;
    if (lastTerm.common || lastTerm.title || lastTerm.flags & (LARGE | Is.givenName)) return;
    points.ORG += 3;
    points.PER -= 1;
  },
};

/** More than anything that speaks for cutting the name. */
const CERTAIN = 25;

/** "Port Lending Board (PLB)", "the Red Coast Front, or RCF": the letters in brackets are the name's initials. */
export const spelledOut: EvidenceRule = {
  id: 'spelled-out',
  examples: [
    'The [Harvest of Karel Movement|ORG] ([HKM|ORG]) denied it.',
    'The [Red Coast-Dorrigal|ORG] ([RCD|ORG]) denied it.',
  ],
  counter: ['The [Harbour Union|ORG] ([KBZ|ORG]) denied it.'],
  weigh(segment, points) {
    const { scene, to, length, last, first } = segment;
    const short = scene.words[to];
    if (
      !short ||
      (length < 2 && !first.text.includes('-')) ||
      last.possessive ||
      !/^\s*[(,]\s*(?:or\s+)?$/.test(short.gap)
    )
      return;
    if (short.shape === 'lower' || short.shape === 'number' || short.text.length < 2) return;
    const bracketed = short.gap.includes('(') && /^\s*\)/.test(scene.text.slice(short.end, short.end + 3));
    if (!bracketed && !/,\s*or\s*$/.test(short.gap)) return;
    if (
      !fitsInitials(
        scene.words.slice(segment.from, to).map((word) => word.text),
        short.text,
      )
    )
      return;
    // Where the name ends is certain; whether it is a body, a province or a treaty is for the other rules to say
    points.ORG += CERTAIN;
    points.LOC += CERTAIN - 1;
    points.MISC += CERTAIN - 2;
    if (segment.lastTerm.placeHead || segment.flags & PLACE) points.LOC += 3;
  },
};

/** "Social Democrats": a party, where "Danish Democrats" are people. */
export const party: EvidenceRule = {
  id: 'party',
  examples: ['The [Free Democrats|ORG] want lower taxes.'],
  counter: ['The [House|ORG] [Democrats|MISC] want lower taxes.'],
  weigh({ length, first, last }, points) {
    if (length !== 2 || !/^(?:free|social|christian|liberal|young|popular|national)$/.test(first.key)) return;
    if (/^(?:democrats?|liberals?|conservatives?|socialists?|union)$/.test(last.key)) points.ORG += 9;
  },
};

/** "the Senate", "Parliament": a body by one word. */
export const body: EvidenceRule = {
  id: 'body',
  examples: ['The vote in the [Senate|ORG] was close.'],
  counter: ['The senate of ancient times.'],
  weigh({ length, first, firstTerm }, points) {
    // "House prices rose" is about houses
    if (length === 1 && NEWS_AGENCIES.has(first.key)) points.ORG += 4;
    else if (length === 1 && firstTerm.body && !(first.initial && firstTerm.common > 1)) points.ORG += 3.2;
    else if (length === 1 && firstTerm.organisationHead && (!firstTerm.namePart || firstTerm.common >= 2))
      points.ORG += 0.7;
  },
};

/** "NewsWorld", "eBay": a capital inside a word. */
export const innerCapital: EvidenceRule = {
  id: 'inner-capital',
  examples: ['The app was made by [DataHarbour|ORG] last year.'],
  counter: ['The [McAllister|PER] family left.'],
  weigh({ length, first }, points) {
    if (length !== 1 || first.shape !== 'mixed') return;
    if (/^(?:Mc|Mac|O'|D'|De|La|Le|Di|Van)\p{Lu}/u.test(first.text)) points.PER += 1.6;
    else if (!first.text.includes('-')) points.ORG += 1.2;
  },
};
