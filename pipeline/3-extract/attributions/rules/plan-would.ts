import type { Clause, Found, Rule } from '../clause.ts';
import { ownerOf } from '../owners.ts';
import { isFiniteVerb } from '../phrases.ts';

const PLANS: ReadonlySet<string> = new Set(
  `plan plans proposal proposals bill bills budget budgets blueprint blueprints platform platforms agenda agendas
  manifesto manifestos policy policies`.split(/\s+/),
);

/** "Her plan would cut 400 posts", "the party's bill would raise …" */
export const planWould: Rule = {
  id: 'plan-would',
  triggers: PLANS,
  examples: {
    matches: [
      {
        text: "The council's plan would close 14 libraries.",
        source: 'The council',
        content: 'would close 14 libraries',
      },
    ],
    not: ["The council's plan was dropped in 2019."],
  },
  find({ items }: Clause): Found[] {
    const found: Found[] = [];
    for (let i = 1; i < items.length; i++) {
      if (!PLANS.has(items[i]?.lower ?? '')) continue;
      const owner = ownerOf(items, i);
      if (!owner) continue;
      let v = i + 1;
      while (v < i + 3 && items[v]?.pos === 'ADV') v++;
      const verb = items[v];
      const cost = items
        .slice(v, v + 3)
        .some((item) =>
          /^(?:cost|costs|lose|fail|face|require|reduce|add|put|hurt|benefit)$/.test(item.lower),
        );
      if (
        !verb ||
        cost ||
        !/^(?:would|will|calls?|called|includes?|included|proposes?|proposed|offers?|sets?)$/.test(verb.lower)
      )
        continue;
      let to = items.length;
      while (to > v && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
      if (/^(?:though|although|while|if|because|as|when)$/.test(items[owner.range.from - 1]?.lower ?? '')) {
        // a subordinate clause ends at its comma
        const comma = items.findIndex((item, k) => k > v && item.text === ',');
        if (comma > 0 && comma < to) to = comma;
      }
      for (let k = v + 2; k < to; k++)
        if (
          items[k]?.text === ',' &&
          /^(?:but|and|while|which)$/.test(items[k + 1]?.lower ?? '') &&
          isFiniteVerb(items, k + 2 + (items[k + 1]?.lower === 'which' ? 0 : 1))
        )
          to = k;
      found.push({
        source: owner.range,
        cue: { from: i, to: i + 1 },
        contents: [{ from: v, to }],
        confidence: 0.65,
      });
    }
    return found;
  },
};
