import type { Clause, Found, Rule } from '../clause.ts';
import { clauseStart, isFinite, isParticiple, nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';

const BELIEFS: ReadonlySet<string> = new Set(
  `accusation accusations acknowledgement acknowledgements acknowledgment acknowledgments admission
  admissions allegation allegations announcement announcements argument arguments assertion assertions
  assurance assurances belief beliefs calculation calculations charge charges claim claims comment
  comments complaint complaints conclusion conclusions contention contentions emphasis estimate estimates
  fear fears finding findings forecast forecasts hope hopes insistence opinion opinions pledge pledges
  prediction predictions projection projections promise promises remark remarks report reports statement
  statements suggestion suggestions view views vow vows warning warnings`.split(/\s+/),
);
const PLANS: ReadonlySet<string> = new Set(
  `plan plans proposal proposals bill bills budget budgets blueprint blueprints platform platforms agenda agendas
  manifesto manifestos policy policies`.split(/\s+/),
);
const VIEW: ReadonlySet<string> = new Set(
  `view opinion estimate estimates estimation words reckoning count counts judgment judgement telling account accounts
  calculation calculations admission tally`.split(/\s+/),
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
          isFinite(items, k + 2 + (items[k + 1]?.lower === 'which' ? 0 : 1))
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

/** "In the auditor's view, 3 of 5 …", "by the union's count, 400 …" */
export const inView: Rule = {
  id: 'in-view',
  triggers: VIEW,
  examples: {
    matches: [
      {
        text: "By the union's count, 410 drivers stayed at home.",
        source: 'the union',
        content: '410 drivers stayed at home',
      },
    ],
    not: ['In full view, 410 drivers stayed at home.'],
  },
  find({ items }: Clause): Found[] {
    const found: Found[] = [];
    for (let i = 2; i < items.length; i++) {
      if (!VIEW.has(items[i]?.lower ?? '')) continue;
      const owner = ownerOf(items, i) ?? unowned(items, i);
      if (!owner || owner.range.from > i) continue;
      const preposition = items[owner.range.from - 1];
      if (!/^(?:in|by|on)$/.test(preposition?.lower ?? '')) continue;
      const cue = { from: owner.range.from - 1, to: i + 1 };
      let to = items.length;
      while (to > i && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
      if (owner.range.from === 1 && items[i + 1]?.text === ',' && to > i + 2)
        found.push({ source: owner.range, cue, contents: [{ from: i + 2, to }], confidence: 0.8 });
      else if (items[owner.range.from - 2]?.text === ',' && i + 2 >= items.length)
        found.push({
          source: owner.range,
          cue,
          contents: [{ from: 0, to: owner.range.from - 2 }],
          confidence: 0.8,
        });
    }
    return found;
  },
};

/** "by ONE ESTIMATE", "by MOST ACCOUNTS" */
function unowned(items: Clause['items'], i: number) {
  const before = items[i - 1];
  if (!/^estimat|^count|^calculation/.test(items[i]?.lower ?? '')) return null;
  if (!/^(?:one|some|most|many|official|several|conservative|independent)$/.test(before?.lower ?? ''))
    return null;
  return { range: { from: i - 1, to: i + 1 }, after: i + 1 };
}

/** Whose claim or plan the noun at `i` is: "the union's claim", "her plan", "a claim by the union". */
export function ownerOf(items: Clause['items'], i: number) {
  let k = i - 1;
  while (
    k >= 0 &&
    (items[k]?.pos === 'ADJ' || items[k]?.pos === 'NOUN' || items[k]?.pos === 'NUM' || isParticiple(items[k]))
  )
    k--;
  const mark = items[k];
  if (mark && (mark.text === "'s" || mark.text === "'") && k > 0) {
    const from = nounPhraseBefore(items, k - 1, clauseStart(items, k - 1));
    if (from >= 0) return { range: { from, to: k }, after: i + 1 };
  }
  if (items[i + 1]?.lower === 'that' && items[i - 1]?.pos === 'PROPN') {
    // "a Lakeside Post report that": the names before the noun
    let from = i - 1;
    while (from > 0 && items[from - 1]?.pos === 'PROPN') from--;
    if (items[from - 1]?.pos !== 'DET') return null;
    return { range: { from, to: i }, after: i + 1 };
  }
  if (mark && /^(?:his|her|their|its)$/.test(mark.lower))
    return { range: { from: k, to: k + 1 }, after: i + 1 };
  if (items[i + 1]?.lower === 'by' || items[i + 1]?.lower === 'from') {
    const to = nounPhraseAfter(items, i + 2);
    if (to > i + 2) return { range: { from: i + 2, to }, after: to };
  }
  return null;
}
