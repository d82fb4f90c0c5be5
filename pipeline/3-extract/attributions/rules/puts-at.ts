import { asideAfter, type Clause, type Found, limitOf, type Rule } from '../clause.ts';
import { subjectOf } from '../subjects.ts';

const PUTS = /^(?:put|puts|putting|place|places|placed|peg|pegs|pegged|set|sets)$/;
const FIGURE =
  /^(?:figures?|tolls?|numbers?|totals?|costs?|counts?|rates?|losses|damage|value|price|bill|share|dead|odds|size|population|strength|lead|turnout|membership|debt|deficit)$/;

/** "Police put the toll at 31", "the survey puts turnout at 54%" */
export const putsAt: Rule = {
  id: 'puts-at',
  triggers: new Set(`put puts putting place places placed peg pegs pegged set sets`.split(/\s+/)),
  examples: {
    matches: [
      {
        text: 'Aid groups put the number of flooded homes at 2,300.',
        source: 'Aid groups',
        content: 'the number of flooded homes at 2,300',
      },
    ],
    not: ['He put the figure at the end of the table.', 'She put 40 books on the shelf.'],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (let v = 0; v < items.length; v++) {
      if (!PUTS.test(items[v]?.lower ?? '') || items[v]?.pos === 'NOUN') continue;
      const noun = items.findIndex((item, k) => k > v && k < v + 5 && FIGURE.test(item.lower));
      if (noun < 0) continue;
      const at = items.findIndex((item, k) => k > noun && k < noun + 14 && item.lower === 'at');
      if (at < 0 || !opensWithFigure(clause, at + 1)) continue;
      const subject = subjectOf(items, v);
      if (subject.how === 'none' || subject.negated) continue;
      const hit = {
        at: v,
        cue: { lemma: 'put', classes: new Set<never>() },
        subject,
        passive: false,
        cut: v,
      };
      let to = asideAfter(items, at, limitOf(clause, hit));
      while (to > at && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
      found.push({
        source: subject.range ?? 'inherited',
        cue: { from: subject.verbFrom, to: v + 1 },
        contents: [{ from: v + 1, to }],
        confidence: 0.9,
        antecedent: subject.antecedent,
        weak: true,
      });
    }
    return found;
  },
};

/** A number within the first words: "at 31", "at about 2.4 million", "at between $4m and $5m". */
function opensWithFigure({ items }: Clause, from: number): boolean {
  return items.slice(from, from + 4).some((item) => item.pos === 'NUM' || /^\d/.test(item.text));
}
