import { type Clause, type Found, has, type Rule } from '../clause.ts';
import { contentAfter } from '../contents.ts';
import type { Item } from '../items.ts';
import { clauseStart, isNominal, nounPhraseAfter, nounPhraseBefore } from '../phrases.ts';
import { speakerOf } from '../speakers.ts';

/** "The rise was documented by the institute", "is estimated by the police at 300" */
export const bySource: Rule = {
  id: 'by-source',
  examples: {
    matches: [
      {
        text: 'Some 70 cases were recorded by the clinic last year.',
        source: 'the clinic',
        content: 'Some 70 cases',
      },
      {
        text: 'Growth was below the 3.3 percent forecast by the Harbour Bank in May.',
        source: 'the Harbour Bank',
        content: 'the 3.3 percent',
      },
      {
        text: 'It shipped 2 tons, not the 5 tons reported by Ida Vos.',
        source: 'Ida Vos',
        content: 'the 5 tons',
      },
    ],
    not: [
      'He bought the 2 tons found by the river.',
      'The 40 sites listed by age are old.',
      'The ship was found by 9 a.m.',
      'The 40 cases were reported by mistake.',
    ],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = figuresBy(items);
    for (const hit of clause.hits) {
      if (!hit.passive || hit.subject.negated || hit.subject.unreal || !has(hit, 'say', 'find', 'tell'))
        continue;
      let by = hit.at + 1;
      while (by < hit.at + 4 && items[by]?.lower !== 'by') by++;
      if (items[by]?.lower !== 'by') continue;
      const from = by + 1;
      const to = nounPhraseAfter(items, from);
      const first = items[from];
      if (
        to === from ||
        first?.pos === 'NUM' ||
        (to === from + 1 && first?.pos === 'NOUN' && !/s$/.test(first.lower))
      )
        continue;
      const contents = [];
      const subject = hit.subject.range;
      if (subject) {
        const start = nounPhraseBefore(items, subject.to - 1, clauseStart(items, subject.to - 1));
        contents.push({ from: start >= 0 ? Math.min(start, subject.from) : subject.from, to: subject.to });
      }
      const after = contentAfter(items, to - 1, items.length, false);
      const tail = items[to];
      if (tail?.lower === 'at' || tail?.lower === 'to' || tail?.lower === 'as' || tail?.lower === 'that') {
        let end = items.length;
        while (end > to && /^[.,;:!?]$/.test(items[end - 1]?.text ?? '')) end--;
        if (after || end > to + 1) contents.push({ from: to, to: end });
      }
      if (contents.length)
        found.push({
          source: { from, to },
          cue: { from: hit.subject.verbFrom, to: by + 1 },
          contents,
          confidence: 0.8,
          hit,
        });
    }
    return found;
  },
};

const RECKONED =
  /^(?:forecast|estimated|predicted|projected|reported|recorded|cited|quoted|claimed|expected|given)$/;

/** "the 3.3 percent FORECAST BY the bank": a figure with a participle, which the tagger may call a noun. */
function figuresBy(items: readonly Item[]): Found[] {
  const found: Found[] = [];
  for (let v = 1; v < items.length - 2; v++) {
    if (!RECKONED.test(items[v]?.lower ?? '') || items[v + 1]?.lower !== 'by' || !isNominal(items[v - 1]))
      continue;
    const start = nounPhraseBefore(items, v - 1, clauseStart(items, v - 1));
    if (start < 0 || !items.slice(start, v).some((item) => item.pos === 'NUM')) continue;
    const from = v + 2;
    const to = nounPhraseAfter(items, from, false);
    if (to === from || !/^(?:person|institution|name)$/.test(speakerOf(items, { from, to }))) continue;
    const cue = { from: v, to: v + 2 };
    found.push({ source: { from, to }, cue, contents: [{ from: start, to: v }], confidence: 0.75 });
  }
  return found;
}
