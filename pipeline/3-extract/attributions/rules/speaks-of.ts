import { type Clause, type Found, limitOf, type Rule } from '../clause.ts';
import { nounPhraseAfter } from '../phrases.ts';
import { subjectOf } from '../subjects.ts';

const OF = /^(?:warn|boast|speak|spoke|talk|complain|brag|joke|comment|write|tweet|testif|hint|dream)/;
const VERB =
  /^(?:warn(?:s|ed|ing)?|boast(?:s|ed|ing)?|speaks?|spoke|speaking|talk(?:s|ed|ing)?|complain(?:s|ed|ing)?|brag(?:s|ged|ging)?|joke[sd]?|comment(?:s|ed)?|point(?:s|ed|ing)?|refer(?:s|red|ring)?|allude[sd]?|accus(?:e|es|ed|ing)|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|prais(?:e|es|ed|ing)|charge[sd]?|blame[sd]?)$/;

/** "The mayor warned of 300 job losses", "she pointed to 12 failed bids", "police accused him of stealing 40 cars" */
export const speaksOf: Rule = {
  id: 'speaks-of',
  triggers: new Set(
    `warn warns warned warning boast boasts boasted boasting speak speaks spoke speaking talk talks talked talking complain complains complained complaining brag brags bragged bragging joke jokes joked comment comments commented point points pointed pointing refer refers referred referring allude alludes alluded accuse accuses accused accusing charge charges charged blame blames blamed criticise criticises criticised criticize criticizes criticized criticizing condemn condemns condemned
  condemning denounce denounces denounced denouncing praise praises praised praising`.split(/\s+/),
  ),
  examples: {
    matches: [
      { text: 'The union warned of 300 job losses.', source: 'The union', content: '300 job losses' },
      {
        text: 'The union warned on Monday of 300 job losses.',
        source: 'The union',
        content: '300 job losses',
      },
      {
        text: 'Prosecutors accused the broker of hiding $4m.',
        source: 'Prosecutors',
        content: 'the broker of hiding $4m',
      },
    ],
    not: ['The arrow pointed to exit 12.', 'The bank charged 40 euros.'],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (let v = 1; v < items.length; v++) {
      const item = items[v];
      if (item?.pos !== 'VERB' || !VERB.test(item.lower)) continue;
      const from = contentFrom(clause, v);
      if (from < 0) continue;
      const subject = subjectOf(items, v);
      const passive =
        /^(?:is|are|was|were|be|been|being)$/.test(items[v - 1]?.lower ?? '') && !/ing$/.test(item.lower);
      // "the signs … they point to unrest"
      const signs =
        /^(?:point|refer|allude)/.test(item.lower) &&
        /^(?:they|it)$/.test(items[subject.range?.from ?? -1]?.lower ?? '');
      // "recalled the mayor TALKING about 9 flats": not his own telling
      const told = /ing$/.test(item.lower) && subject.how === 'own' && subject.verbFrom === v;
      if (told && items[(subject.range?.from ?? 0) - 1]?.lower !== 'with') continue;
      if (signs || subject.how === 'none' || subject.negated || subject.unreal || passive) continue;
      const hit = { at: v, cue: { lemma: 'speak', classes: new Set<never>() }, subject, passive, cut: v };
      let to = limitOf(clause, hit);
      while (to > from && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
      if (to <= from) continue;
      found.push({
        source: subject.range ?? 'inherited',
        cue: { from: subject.verbFrom, to: v + 1 },
        contents: [{ from, to }],
        confidence: 0.65,
        antecedent: subject.antecedent,
        weak: true,
      });
    }
    return found;
  },
};

/** Index after one adverb, or one preposition with its short noun phrase, that begins at `i`. */
function mannerEnd(items: Clause['items'], i: number): number {
  if (items[i]?.pos === 'ADV') return i + 1;
  const after = nounPhraseAfter(items, i + 1, false);
  return after > i + 1 ? after : i;
}

/** Where the matter begins: after "of"/"about", after "to" for pointing; the accused with "of"/"with". -1 if neither. */
function contentFrom({ items }: Clause, v: number): number {
  const lower = items[v]?.lower ?? '';
  const next = items[v + 1]?.lower ?? '';
  if (OF.test(lower)) {
    // "warned ON MONDAY of", "spoke AT LENGTH of", "spoke DURING A VISIT of"
    const manner = /^(?:on|at|in|during|to|again|repeatedly|also)$/.test(next)
      ? mannerEnd(items, v + 1)
      : v + 1;
    if (/^(?:of|about)$/.test(items[manner]?.lower ?? '')) return manner + 1;
  }
  if (/^(?:point|refer|allude)/.test(lower) && next === 'to') return v + 2;
  if (/^(?:accus|charge|blam|critici|condemn|denounc|prais)/.test(lower)) {
    const link = /^accus/.test(lower) ? 'of' : /^charge/.test(lower) ? 'with' : 'for';
    const at = items.findIndex((item, k) => k > v + 1 && k < v + 14 && item.lower === link);
    if (at > 0 && /ing$/.test(items[at + 1]?.lower ?? '')) return v + 1;
  }
  return -1;
}
