import { soundKey } from '../../../lib/names.ts';
import { Is } from '../gazetteer/index.ts';
import type { Segment } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** A known surname outweighs the town of that name. */
const SURNAME = 4.5;
/** Inside a longer run of capitals the shorter form says little: "Europe" in "Eastern Europe". */
const EXPOSED = 0.3;

const isCapital = (word: Segment['before']): boolean =>
  word !== null && word.shape !== 'lower' && word.shape !== 'number';

/** "Later" of "Later Okafor left": an everyday word that begins the sentence. */
const opens = (word: Segment['before'], term: Segment['firstTerm'] | undefined): boolean =>
  word?.initial === true &&
  term !== undefined &&
  term.common >= 2 &&
  !(term.flags & (Is.givenName | Is.familyName)) &&
  !term.title;

/** What such a word is: a firm, a make, a place abroad. */
const UNKNOWN = 0.5;

/** In no list of names, places or words, and without the ending of a family name. */
const isUnknown = ({ firstTerm, first, scene, before, flags }: Segment): boolean =>
  scene.casing === 'usual' &&
  first.shape === 'capital' &&
  !first.key.includes('-') &&
  !firstTerm.namePart &&
  !firstTerm.common &&
  !firstTerm.flags &&
  !flags &&
  !isCapital(before);

/** One sense per discourse (Gale, Church and Yarowsky, 1992): what the phrase was elsewhere in the document. */
export const remembered: EvidenceRule = {
  id: 'remembered',
  examples: [
    '[Ana Dorrin|PER] left. Friends of [Dorrin|PER] wept.',
    '[Ana Dorrin|PER] left. The [Dorrins|PER] own the mill.',
  ],
  counter: ['[Ana Dorrin|PER] left. Friends wept.'],
  weigh(segment, points) {
    const { scene, key, length, last, lastTerm, firstTerm, from, before, after } = segment;
    const { memory } = scene;
    if (!memory) return;
    const beforeTerm = scene.terms[from - 1];
    const afterName =
      isCapital(before) &&
      !opens(before, beforeTerm) &&
      !beforeTerm?.title &&
      !beforeTerm?.functional &&
      !((beforeTerm?.flags ?? 0) & Is.demonym);
    const share =
      afterName || (isCapital(after) && !last.possessive && !(firstTerm.flags & Is.demonym)) ? EXPOSED : 1;
    const one = length === 1 && last.key.endsWith('s') && last.key.length > 4 ? last.key.slice(0, -1) : '';
    const family = memory.surnames.has(one) || (memory.phrases.get(one)?.PER ?? 0) > 1;
    const surname =
      length < 4 &&
      !(segment.flags & (Is.country | Is.demonym | Is.organisation)) &&
      (memory.surnames.has(last.key) || family) &&
      !lastTerm.organisationHead;
    if (surname && !(length > 1 && opens(segment.first, firstTerm)))
      points.PER += length === 1 ? SURNAME * share : SURNAME;
    // "talks with Carvoda": a word that is no name elsewhere and that nobody in a whole article bears
    if (memory.long && length === 1 && !surname && isUnknown(segment)) points.PER -= UNKNOWN;
    const past =
      memory.phrases.get(key) ??
      (length > 1 && memory.sounds.size > 0 && key.includes('-')
        ? memory.sounds.get(soundKey(key) ?? '')
        : undefined);
    if (!past) return;
    points.PER += share * past.PER;
    points.MISC += share * past.MISC;
    if (surname) return;
    points.ORG += share * past.ORG;
    points.LOC += share * past.LOC;
  },
};
