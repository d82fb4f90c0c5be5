import { type Clause, type Found, has, type Rule } from '../clause.ts';
import { isFiniteVerb } from '../phrases.ts';
import { subjectOf } from '../subjects.ts';

/** "The pilot recalled:" at the end of a paragraph: what is said stands in the next one */
export const openCue: Rule = {
  id: 'open-cue',
  examples: {
    matches: [{ text: 'The pilot made this remark:', source: 'The pilot', content: '' }],
    not: ['The pilot recalled 3 landings.'],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const last = items.at(-1);
    if (last?.text !== ':' && last?.text !== ',') return [];
    for (const hit of [...clause.hits].reverse())
      if (
        hit.subject.range &&
        /^(?:PROPN|PRON|NOUN)$/.test(items[hit.subject.range.to - 1]?.pos ?? '') &&
        !/^(?:following|comments?)$/.test(items[hit.at]?.lower ?? '') &&
        !hit.passive &&
        !hit.subject.negated &&
        has(hit, 'say', 'tell', 'aside')
      )
        return [open(hit.subject.range, hit.subject.verbFrom, items.length - 1)];
    if (last.text !== ':' || items.length > 30) return [];
    for (let v = items.length - 1; v > 0; v--) {
      if (!isFiniteVerb(items, v)) continue;
      const { range } = subjectOf(items, v);
      if (
        range &&
        /^(?:PROPN|PRON|NOUN)$/.test(items[range.to - 1]?.pos ?? '') &&
        items[range.to - 1]?.lower !== 'following'
      )
        return [open(range, v, items.length - 1)];
    }
    return [];
  },
};

const open = (source: { from: number; to: number }, from: number, to: number): Found => ({
  source,
  cue: { from, to: Math.max(from + 1, to) },
  contents: [],
  confidence: 0.8,
});
