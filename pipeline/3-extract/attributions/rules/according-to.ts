import { type Clause, clauseBefore, type Found, floorBefore, type Rule } from '../clause.ts';
import { frameOf } from '../contents.ts';
import { hasFinite, isFiniteVerb, nounPhraseAfter } from '../phrases.ts';
import { namedBeside } from '../subjects.ts';

/** "According to the ministry, …", "…, according to the ministry" */
export const accordingTo: Rule = {
  id: 'according-to',
  triggers: new Set(['according']),
  examples: {
    matches: [
      {
        text: 'According to the harbour office, 18 ferries were late in May.',
        source: 'the harbour office',
        content: '18 ferries were late in May',
      },
      {
        text: 'Some 1,200 homes lost power, according to a grid operator in Lyon.',
        source: 'a grid operator in Lyon',
        content: 'Some 1,200 homes lost power',
      },
    ],
    not: ['The 40 seats were handed out according to height.', 'Everything went according to plan in 2019.'],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (let i = 0; i + 2 < items.length; i++) {
      if (items[i]?.lower !== 'according' || items[i + 1]?.lower !== 'to') continue;
      const from = i + 2;
      // "according to exit polls": the first word may be tagged a verb
      const to = nounPhraseAfter(items, items[from]?.pos === 'VERB' ? from + 1 : from);
      if (to === from || !speaks(clause, from, to)) continue;
      const source = { from, to };
      const cue = { from: i, to: from };
      const left = clauseBefore(clause, i, floorBefore(clause, i));
      const lead = left === null || (left.to - left.from <= 2 && !hasFinite(items, left.from, left.to));
      const contents = [];
      if (left && !lead) contents.push(left);
      const right = afterSource(clause, to, lead);
      if (right) contents.push(right);
      found.push({ source, cue, contents, confidence: 0.95, antecedent: namedBeside(items, source) });
    }
    return found;
  },
};

const YARDSTICK =
  /^(?:index|indices|standards?|formulas?|formulae|schedules?|plans?|laws?|rules?|customs?|size|age|height|weight|needs?|ability|abilities|definitions?|traditions?|principles?|means|merit|taste|instructions?|design)$/;

/** "according to plan", "according to height": a bare common noun in the singular is a yardstick, not a speaker. */
function speaks(clause: Clause, from: number, to: number): boolean {
  const first = clause.items[from];
  if (YARDSTICK.test(clause.items[to - 1]?.lower ?? '')) return false;
  return !(to === from + 1 && first?.pos === 'NOUN' && !/(?:s|police|data|staff|people)$/.test(first.lower));
}

function afterSource(clause: Clause, to: number, lead: boolean) {
  const { items } = clause;
  let from = to;
  // relative clause or title after the source: up to the next comma
  if (lead)
    while (
      from < items.length &&
      items[from]?.text !== ',' &&
      items[from]?.text !== ':' &&
      items[from]?.pos !== 'QUOTE'
    )
      from++;
  if (items[from]?.text !== ',' && items[from]?.text !== ':' && items[from]?.pos !== 'QUOTE') return null;
  if (items[from]?.pos !== 'QUOTE') from++;
  if (lead) {
    // "According to X, a lawyer for Y, the toll was 40": the phrase without a verb belongs to the source
    const comma = items.findIndex((item, k) => k > from && item.text === ',');
    if (
      comma > 0 &&
      comma - from < 12 &&
      !hasFinite(items, from, comma) &&
      hasFinite(items, comma, items.length) &&
      items[from]?.pos === 'DET'
    )
      from = comma + 1;
  } else if (
    /^(?:but|while|though|although|which|who)$/.test(items[from]?.lower ?? '') ||
    !(
      isFiniteVerb(items, from) ||
      frameOf(items, items[from]?.lower === 'and' ? from + 1 : from, items.length) === 'clause'
    )
  )
    return null;
  // "…, according to X, and 300 …" goes on, unless somebody else speaks there
  else if (clause.hits.some((hit) => hit.at > from && hit.subject.how !== 'none')) return null;
  let end = items.length;
  while (end > from && /^[.,;:!?]$/.test(items[end - 1]?.text ?? '')) end--;
  return end > from ? { from, to: end } : null;
}
