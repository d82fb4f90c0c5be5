import { asideAfter, type Clause, type Found, has, isWeak, limitOf, type Rule } from '../clause.ts';
import { afterBareTime } from '../times.ts';

const TAKES_OBJECT =
  /^(?:promise|pledge|propose|recommend|demand|announce|unveil|advocate|urge|threaten|vow)$/;

/** "She promised to build 400 flats", "the union called for a 5% rise": a plan or demand is its speaker's figure */
export const wants: Rule = {
  id: 'wants',
  examples: {
    matches: [
      {
        text: 'The mayor pledged to plant 4,000 trees by 2030.',
        source: 'The mayor',
        content: 'to plant 4,000 trees by 2030',
      },
    ],
    not: ['The mayor planted 4,000 trees in 2019.'],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (const hit of clause.hits) {
      const { subject } = hit;
      if (hit.passive || subject.negated || subject.unreal || subject.how === 'none' || !has(hit, 'want'))
        continue;
      let from = hit.at + 1;
      const next = items[from];
      if (!next || next.pos === 'PUNCT') continue;
      // "anyone wanting to …", "laws proposed in …": not said by the noun before
      if (/ing$/.test(items[hit.at]?.lower ?? '') && subject.verbFrom === hit.at) continue;
      if (next.pos === 'ADP' && next.lower !== 'for') continue;
      if (next.lower === 'for' && hit.cue.lemma === 'call') from++;
      else if (next.lower !== 'to' && !TAKES_OBJECT.test(hit.cue.lemma)) continue;
      let to = limitOf(clause, hit);
      while (to > from && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
      to = asideAfter(items, from, to);
      if (to <= from || afterBareTime(items, from) > from) continue;
      found.push({
        source: subject.range ?? 'inherited',
        cue: { from: subject.verbFrom, to: from },
        contents: [{ from, to }],
        confidence: subject.range ? 0.6 : 0.5,
        antecedent: subject.antecedent,
        hit,
        weak: isWeak(hit),
      });
    }
    return found;
  },
};
