import { HEDGE, modOfHedge, unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';

/** "half a century", "half an hour", "a quarter of a century", "half-century". */
export const halfUnit: Rule = {
  id: 'duration/half',
  needs: HAS.unit | HAS.fraction,
  pattern: new RegExp(
    `\\b(?:(?<hedge>${HEDGE})\\s+)?(?:(?<half>half|a\\s+half)(?:\\s+an?\\s+|-)|(?:a\\s+)?(?<quarter>quarter)(?:\\s+of\\s+a\\s+|-))(?<unit>hour|day|year|decade|century)\\b`,
    'gi',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const mod = modOfHedge(groups.hedge);
    return {
      kind: 'duration',
      amounts: [{ count: groups.half ? 0.5 : 0.25, unit: unitOf(groups.unit ?? '') }],
      ...(mod ? { mod } : {}),
    };
  },
  examples: {
    yes: [
      ['It stood for more than half a century.', 'more than half a century'],
      ['He left a quarter of a century behind.', 'a quarter of a century'],
    ],
    no: ['Half the day was lost.', 'The first quarter of the year was dry.'],
  },
};
