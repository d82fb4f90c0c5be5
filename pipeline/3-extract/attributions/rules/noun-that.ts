import type { Clause, Found, Rule } from '../clause.ts';
import { ownerOf } from '../owners.ts';

const BELIEFS: ReadonlySet<string> = new Set(
  `accusation accusations acknowledgement acknowledgements acknowledgment acknowledgments admission
  admissions allegation allegations announcement announcements argument arguments assertion assertions
  assurance assurances belief beliefs calculation calculations charge charges claim claims comment
  comments complaint complaints conclusion conclusions contention contentions emphasis estimate estimates
  fear fears finding findings forecast forecasts hope hopes insistence opinion opinions pledge pledges
  prediction predictions projection projections promise promises remark remarks report reports statement
  statements suggestion suggestions view views vow vows warning warnings`.split(/\s+/),
);

/** "the union's claim that …", "a warning by the bank that …" */
export const nounThat: Rule = {
  id: 'noun-that',
  triggers: BELIEFS,
  examples: {
    matches: [
      {
        text: "Few doubt the union's claim that 600 workers were sent home.",
        source: 'the union',
        content: 'that 600 workers were sent home',
      },
      {
        text: 'The estimate by local growers that 30% of the crop was lost seems high.',
        source: 'local growers',
        content: 'that 30% of the crop was lost seems high',
      },
    ],
    not: ['The claim that 600 workers were sent home is false.'],
  },
  find({ items }: Clause): Found[] {
    const found: Found[] = [];
    for (let i = 1; i < items.length; i++) {
      if (!BELIEFS.has(items[i]?.lower ?? '') || items[i]?.pos === 'VERB') continue;
      const owner = ownerOf(items, i);
      if (!owner) continue;
      const that = items[owner.after]?.lower === 'that' ? owner.after : -1;
      if (that < 0) continue;
      let to = items.length;
      while (to > that && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
      const comma = items.findIndex((item, k) => k > that + 3 && item.text === ',');
      if (comma > 0 && comma < to) to = comma;
      if (to > that + 1)
        found.push({
          source: owner.range,
          cue: { from: i, to: i + 1 },
          contents: [{ from: that, to }],
          confidence: 0.75,
        });
    }
    return found;
  },
};
