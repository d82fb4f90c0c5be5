import type { Clause, Found, Rule } from '../clause.ts';
import { ownerOf } from '../owners.ts';

const VIEW: ReadonlySet<string> = new Set(
  `view opinion estimate estimates estimation words reckoning count counts judgment judgement telling account accounts
  calculation calculations admission tally`.split(/\s+/),
);

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
      if (
        owner.range.from === 1 &&
        (items[i + 1]?.text === ',' || items[i + 1]?.pos === 'NUM') &&
        to > i + 2
      ) {
        const from = items[i + 1]?.text === ',' ? i + 2 : i + 1; // "by one count 40 left"
        found.push({ source: owner.range, cue, contents: [{ from, to }], confidence: 0.8 });
      } else if (items[owner.range.from - 2]?.text === ',' && i + 2 >= items.length)
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
