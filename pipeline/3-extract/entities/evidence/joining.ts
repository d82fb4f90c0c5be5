import { EVENT_HEADS } from '../cues/events.ts';
import { Is } from '../gazetteer/index.ts';
import { TYPES } from '../segment.ts';
import type { EvidenceRule } from './rule.ts';

/** What a small word inside costs each type; organisations have their own rule. */
const COST: Readonly<Record<string, { PER: number; LOC: number; MISC: number; ORG: number }>> = {
  of: { PER: 6, LOC: 1, MISC: 1, ORG: 0 },
  and: { PER: 6, LOC: 3.5, MISC: 3, ORG: 0 },
  the: { PER: 2, LOC: 0.5, MISC: 0, ORG: 0 },
  for: { PER: 6, LOC: 5, MISC: 2.5, ORG: 0 },
  on: { PER: 6, LOC: 3, MISC: 2.5, ORG: 0 },
  in: { PER: 6, LOC: 4, MISC: 3, ORG: 0 },
  at: { PER: 6, LOC: 4, MISC: 3, ORG: 0 },
  to: { PER: 6, LOC: 5, MISC: 3, ORG: 0 },
};

/** Small words between capitals mostly part two names: "Kenya and Uganda", "Okafor of Norway". */
export const joining: EvidenceRule = {
  id: 'joining',
  examples: [
    '[Kenya|LOC] and [Uganda|LOC] agreed.',
    'A storm crossed the [Gulf of Corran|LOC].',
    'They honoured the [Treaty of Corran|MISC].',
  ],
  counter: ['The [Bank of Norway|ORG] agreed.'],
  weigh({ scene, from, to, length, flags, lastTerm }, points) {
    if (length < 3 || flags) return;
    // "left the White House on January 20"
    if (
      lastTerm.flags & Is.calendar &&
      !(lastTerm.flags & Is.givenName) &&
      scene.words[to - 2]?.shape === 'lower'
    )
      for (const type of TYPES) points[type] -= 6;
    for (let i = from + 1; i < to - 1; i++) {
      const word = scene.words[i];
      if (word?.shape !== 'lower') continue;
      const cost = COST[word.key] ?? { PER: 0, LOC: 1, MISC: 1, ORG: 1 };
      points.PER -= cost.PER;
      points.LOC -= cost.LOC;
      points.MISC -= cost.MISC;
      points.ORG -= cost.ORG;
      const head = scene.words[i - 1];
      if (word.key !== 'of' || !head || head.shape === 'lower') continue;
      if (EVENT_HEADS.has(head.key) || /^(?:battle|siege|feast|order|book|lord|game|treaty)$/.test(head.key))
        points.MISC += 4;
      else if (scene.terms[i - 1]?.placeHead && !scene.terms[i - 1]?.organisationHead) points.LOC += 3.6;
    }
  },
};
