import { type Clause, clauseBefore, type Found, has, type Rule } from '../clause.ts';
import { hasFinite, type Range } from '../phrases.ts';

/** "As the auditors noted, …", "…, as the auditors noted" */
export const asSaid: Rule = {
  id: 'as-said',
  examples: {
    matches: [
      {
        text: 'As the auditors noted, 9 of the 12 bridges were unsafe.',
        source: 'the auditors',
        content: '9 of the 12 bridges were unsafe',
      },
    ],
    not: ['He left as the guards reported 3 intruders.'],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (const hit of clause.hits) {
      const range = hit.subject.range;
      if (!range || hit.passive || !has(hit, 'say', 'tell', 'find')) continue;
      const as = range.from - 1;
      if (items[as]?.lower !== 'as') continue;
      const cue = { from: hit.subject.verbFrom, to: hit.at + 1 };
      let comma = hit.at + 1;
      while (comma < items.length && comma < hit.at + 9 && items[comma]?.text !== ',') comma++;
      if (as === 0 && items[comma]?.text === ',') {
        let to = items.length;
        while (to > comma && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
        if (to > comma + 1)
          found.push({ source: range, cue, contents: [{ from: comma + 1, to }], confidence: 0.85, hit });
      } else if (
        items[as - 1]?.text === ',' &&
        (hit.at + 1 >= items.length - 1 || items[comma]?.text === ',')
      ) {
        const before = clauseBefore(clause, as);
        const left = before && !hasFinite(items, before.from, before.to) ? afterComma(items, comma) : before;
        if (left) found.push({ source: range, cue, contents: [left], confidence: 0.85, hit });
      }
    }
    return found;
  },
};

/** "Indeed, as X has said, …": what follows the comma, to the end. */
function afterComma(items: Clause['items'], comma: number): Range | null {
  let to = items.length;
  while (to > comma && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
  return to > comma + 1 ? { from: comma + 1, to } : null;
}
