import type { Clause, Found, Rule } from '../clause.ts';
import type { Item } from '../items.ts';
import { ownerOf } from '../owners.ts';
import { hasFinite, type Range } from '../phrases.ts';

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
      {
        text: 'Under the Lindqvist plan, fares would rise by 9 percent.',
        source: 'Lindqvist',
        content: 'fares would rise by 9 percent',
      },
    ],
    not: [
      'Under the plan, 900 homes would be built.',
      "The council's plan took 9 months.",
      "Under the council's plan, 900 homes have been built.",
      'In a reply to fears over the Lindqvist plan, fares would rise by 9 percent.',
      'Under their plan, 900 homes would be built.',
    ],
  },
  find({ items }: Clause): Found[] {
    if (!/^(?:under|in)$/.test(items[0]?.lower ?? '')) return [];
    const comma = items.findIndex((item) => item.text === ',');
    const noun = items.findIndex((item, k) => k < comma && PLAN.has(item.lower));
    const owner = noun > 1 ? (ownerOf(items, noun)?.range ?? namedFor(items, noun)) : null;
    if (!owner || hasFinite(items, 0, comma)) return [];
    // "In response to concern over the Lindqvist plan", "under their plan": of whom, is not said
    if (items.slice(1, noun).some(({ pos }) => pos === 'ADP') || items[owner.from]?.lower === 'their')
      return [];
    let to = items.length;
    while (to > comma && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
    // what has been done under a plan is a fact
    if (!items.slice(comma, to).some(({ lower }) => /^(?:would|will|could|should)$/.test(lower))) return [];
    return [
      {
        source: owner,
        cue: { from: noun, to: noun + 1 },
        contents: [{ from: comma + 1, to }],
        confidence: 0.7,
      },
    ];
  },
};

/** "the LINDQVIST plan": the names between the article and the noun. */
function namedFor(items: readonly Item[], noun: number): Range | null {
  let from = noun;
  while (items[from - 1]?.pos === 'PROPN') from--;
  return from < noun && items[from - 1]?.lower === 'the' ? { from, to: noun } : null;
}
