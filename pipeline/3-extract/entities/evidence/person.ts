import { EVENT_HEADS } from '../cues/events.ts';
import { isNumeral, isShortNumeral } from '../cues/numerals.ts';
import { PARTICLES } from '../cues/titles.ts';
import { Is } from '../gazetteer/index.ts';
import { type Segment, TYPES } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

const INITIAL = /^\p{Lu}\.?$/u;

/** Words that a person's name is hardly made of. */
function foreign(segment: Segment): number {
  let count = 0;
  const givenFirst = (segment.firstTerm.flags & Is.givenName) !== 0;
  for (let i = segment.from; i < segment.to; i++) {
    const word = segment.scene.words[i] as Segment['first'];
    const term = segment.scene.terms[i] as Segment['firstTerm'];
    if (i > segment.from && isNumeral(word.text)) continue;
    if (word.shape === 'lower') count += PARTICLES.has(word.key) ? 0 : 6;
    else if (word.gap.includes('&') && i > segment.from) count += 6;
    // "Les" is French, and a man
    else if (
      (term.functional && !(term.common === 0 && term.namePart) && !(term.flags & Is.givenName)) ||
      term.legalForm
    )
      count += 3;
    // "Ken King", "Maria Baron Holm", but not "Brook President"
    else if (term.title && !(term.flags & Is.givenName) && !(term.namePart && i > segment.from && givenFirst))
      count += i === segment.to - 1 ? 3 : 1.5;
    else if (i === segment.from && term.placeHead && !(term.flags & Is.givenName)) count += 1;
    else if ((term.organisationHead || term.placeHead) && i > segment.from)
      count += term.namePart ? 0.6 : 1.2;
    // "Maria Okafor Vows" of a headline
    else if (
      segment.scene.casing === 'title' &&
      i > segment.from + 1 &&
      term.common > 0 &&
      /(?:s|ed)$/.test(word.key)
    )
      count += 3;
    // "OKAFOR BEATS BROOK"
    else if (
      segment.scene.casing === 'upper' &&
      i > segment.from &&
      term.common >= 2 &&
      /(?:s|ed)$/.test(word.key)
    )
      count += 3;
    else if (term.common >= 2 && !term.namePart) count += 1.2;
    // "Advanced Micro Machines"
    else if (term.common && !term.namePart && !term.flags) count += 0.6;
    else if (term.flags & (Is.demonym | Is.country) && !(term.flags & (Is.givenName | Is.person))) count += 2;
    else if (
      term.flags & Is.calendar &&
      i === segment.from &&
      !(term.flags & Is.givenName) &&
      word.text.length > 3
    )
      count += 2;
  }
  return count;
}

/** Does a capitalised word that is no title stand right before? */
function beforeCapital({ before, scene, from }: Segment): boolean {
  return before !== null && before.shape === 'capital' && !before.initial && !scene.terms[from - 1]?.title
    ? true
    : before?.shape === 'capital' && scene.terms[from - 1]?.namePart === true;
}

/** Two to four words that look like given name(s) and family name. */
export const fullName: EvidenceRule = {
  id: 'full-name',
  examples: [
    '[Maria Lindgren|PER] opened the session.',
    'The court heard [J. R. Okafor|PER] on Friday.',
    'The prize went to [Ludwig van Amstel|PER].',
  ],
  counter: ['Shares of [Green Energy|ORG] rose.'],
  weigh(segment, points) {
    const { length, scene, from, to, firstTerm, lastTerm, first, last } = segment;
    if (length === 1) return;
    if (last.shape === 'lower' || first.shape === 'lower') {
      if (!PARTICLES.has(first.key)) points.PER -= 6;
    }
    let score = 0;
    if (firstTerm.flags & (Is.givenName | Is.person)) score += firstTerm.common >= 2 ? 1.2 : 2.2;
    // "Mary J. Blige" is not "J. Blige" after another name
    else if (INITIAL.test(first.text)) score += beforeCapital(segment) ? 0.3 : 1.8;
    else if (PARTICLES.has(first.key) && first.shape !== 'lower') score += 1.2;
    else if (firstTerm.namePart && firstTerm.common < 2) score += 1;
    for (let i = from + 1; i < to; i++) {
      const word = scene.words[i] as typeof first;
      const term = scene.terms[i] as typeof firstTerm;
      if (word.shape === 'lower') continue;
      if (term.generation) score += 1;
      else if (INITIAL.test(word.text)) score += i < to - 1 ? 1 : -1;
      else if (term.namePart) score += term.common >= 2 ? 0.3 : 0.8;
    }
    if (lastTerm.common === 0 && !lastTerm.placeHead && !lastTerm.organisationHead) score += 0.4;
    if (length > 4) score -= (length - 4) * 1.5;
    // "W L T PF PA" heads a table
    const letters = length > 2 ? 4 : 2;
    if (
      !scene.words.slice(from, to).some(({ text }) => text !== text.toUpperCase() || text.length > letters)
    ) {
      score -= 6;
      if (length > 2) {
        points.ORG -= 4;
        points.LOC -= 4;
        points.MISC -= 4;
      }
    }
    points.PER += score - foreign(segment);
  },
};

/** A ruler's number, or a family's: "Charles III", "Pope Leo XIV", "Robert Holm III", "Henry V". */
export const numberedPerson: EvidenceRule = {
  id: 'numbered-person',
  examples: [
    'The crown went to [Charles III|PER] that year.',
    'The heirs of [Louis XVIII|PER] agreed.',
    'Pope [Leo XIV|PER] spoke.',
    '[Robert Holm III|PER] won.',
    'A play on [Henry V|PER] opened.',
  ],
  counter: [
    'It began in [World War II|MISC].',
    'The banks met the [Basel|LOC] III rules.',
    'The ship sailed in phase II.',
  ],
  weigh({ length, scene, from, to, firstTerm, last, flags }, points) {
    const long = isNumeral(last.text);
    if (length === 1) {
      // "XVI" without its name is nobody's
      if (long && flags === 0) for (const type of TYPES) points[type] -= 5;
      return;
    }
    if (length > 4 || scene.casing === 'upper') return;
    if (!long && !(isShortNumeral(last.text) && length === 2 && firstTerm.flags & Is.givenName)) return;
    const head = scene.terms[to - 2];
    if (!head || EVENT_HEADS.has(scene.words[to - 2]?.key ?? '') || head.common >= 2) return;
    // "Basel III" are rules: one word must be a given name, or follow a title
    const given = (firstTerm.flags & (Is.givenName | Is.person)) !== 0 || scene.terms[from - 1]?.title;
    if (given || (length > 2 && firstTerm.namePart)) points.PER += length === 2 ? 3.2 : 2.2;
  },
};

/** A single family or given name. */
export const oneName: EvidenceRule = {
  id: 'one-name',
  examples: ['Later [Okafor|PER] declined to comment.'],
  counter: ['Later Wednesday came.'],
  weigh(segment, points) {
    const { length, firstTerm, first } = segment;
    if (length !== 1) return;
    if (INITIAL.test(first.text)) {
      // A letter alone is nobody's name
      points.PER -= 3;
      points.ORG -= 3;
      points.LOC -= 3;
      points.MISC -= 3;
    }
    if (firstTerm.common >= 2 && !(firstTerm.flags & Is.givenName)) {
      points.PER -= 0.7;
      points.MISC += 0.4;
    }
    if (firstTerm.title || firstTerm.functional || firstTerm.legalForm) points.PER -= 3;
    if (firstTerm.legalForm) {
      points.ORG -= 4;
      points.LOC -= 4;
      points.MISC -= 4;
    }
    if (first.shape === 'upper' && segment.scene.casing !== 'upper') points.PER -= 1.5;
    if (firstTerm.flags & Is.givenName) points.PER += 1.6 - firstTerm.common * 0.4;
    else if (firstTerm.flags & Is.familyName) points.PER += 1.6 - firstTerm.common * 0.4;
    else if (!firstTerm.namePart && firstTerm.common) points.PER -= 0.6;
    else if (firstTerm.namePart) points.PER += firstTerm.common >= 2 ? 0.1 : 1.1;
    // Endings that family names of the news have: "-ov", "-enko", "-sson", "-idis"
    else if (
      /(?:ov|ova|ev|eva|sky|ski|enko|shvili|yan|sson|sen|idis|opoulos|escu|vic|wicz|zadeh|zai|ullah|uddin)$/.test(
        first.key,
      ) &&
      !firstTerm.common
    )
      points.PER += 0.9;
  },
};
