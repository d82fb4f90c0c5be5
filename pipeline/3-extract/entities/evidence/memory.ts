import type { EvidenceRule } from './rule.ts';

/** The most that the rest of the document may say against or for a reading. */
const CAP = 4;

/** One sense per discourse (Gale, Church and Yarowsky, 1992): what the phrase was elsewhere in the document. */
export const remembered: EvidenceRule = {
  id: 'remembered',
  examples: ['[Ana Dorrin|PER] left. Friends of [Dorrin|PER] wept.'],
  counter: [],
  weigh({ scene, key, length }, points) {
    const { memory } = scene;
    if (!memory) return;
    const past = memory.phrases.get(key);
    if (past) {
      points.PER += Math.min(CAP, past.PER);
      points.ORG += Math.min(CAP, past.ORG);
      points.LOC += Math.min(CAP, past.LOC);
      points.MISC += Math.min(CAP, past.MISC);
    }
    if (length === 1 && memory.surnames.has(key)) points.PER += 3;
  },
};
