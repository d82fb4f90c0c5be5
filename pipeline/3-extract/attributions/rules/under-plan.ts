import type { Clause, Found, Rule } from '../clause.ts';
import { ownerOf } from '../owners.ts';
import { hasFinite } from '../phrases.ts';

const PLAN: ReadonlySet<string> = new Set([
  'plan',
  'plans',
  'proposal',
  'proposals',
  'blueprint',
  'scenario',
  'scenarios',
]);

/** "Under the council's plan, 900 homes would be built": what a plan holds is its owner's word */
export const underPlan: Rule = {
  id: 'under-plan',
  triggers: PLAN,
  examples: {
    matches: [
      {
        text: "Under the council's plan, 900 homes would be built.",
        source: 'the council',
        content: '900 homes would be built',
      },
    ],
    not: ['Under the plan, 900 homes would be built.', "The council's plan took 9 months."],
  },
  find({ items }: Clause): Found[] {
    if (!/^(?:under|in)$/.test(items[0]?.lower ?? '')) return [];
    const comma = items.findIndex((item) => item.text === ',');
    const noun = items.findIndex((item, k) => k < comma && PLAN.has(item.lower));
    const owner = noun > 1 ? ownerOf(items, noun) : null;
    if (!owner || hasFinite(items, 0, comma)) return [];
    let to = items.length;
    while (to > comma && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
    if (!hasFinite(items, comma, to)) return [];
    return [
      {
        source: owner.range,
        cue: { from: noun, to: noun + 1 },
        contents: [{ from: comma + 1, to }],
        confidence: 0.7,
      },
    ];
  },
};
