import { type Clause, clauseBefore, type Found, floorBefore, type Rule } from '../clause.ts';
import { hasFinite, nounPhraseAfter } from '../phrases.ts';
import { speakerOf } from '../speakers.ts';

/** "The toll stands at 71, per the coastguard", "As per port records, 71 boats sank" */
export const perSource: Rule = {
  id: 'per-source',
  triggers: new Set(['per']),
  examples: {
    matches: [
      {
        text: 'The toll stands at 71, per the coastguard.',
        source: 'the coastguard',
        content: 'The toll stands at 71',
      },
      { text: 'As per port records, 71 boats sank.', source: 'port records', content: '71 boats sank' },
    ],
    not: [
      'It costs 71 crowns, per person.',
      'The rate is 71 per 100,000 people.',
      'Output per worker was 71 tons.',
    ],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (let i = 0; i + 1 < items.length; i++) {
      if (items[i]?.lower !== 'per') continue;
      const as = items[i - 1]?.lower === 'as';
      const first = as ? i - 1 : i;
      const lead = first === 0;
      if (!lead && items[first - 1]?.text !== ',') continue;
      const source = { from: i + 1, to: nounPhraseAfter(items, i + 1) };
      if (source.to === source.from || !/^(?:document|institution|name)$/.test(speakerOf(items, source)))
        continue;
      const stop = items[source.to]?.text ?? '.';
      const cue = { from: first, to: i + 1 };
      if (lead && stop === ',') {
        let to = items.length;
        while (to > source.to && /^[.,;:!?]$/.test(items[to - 1]?.text ?? '')) to--;
        const contents = [{ from: source.to + 1, to }];
        if (hasFinite(items, source.to, to)) found.push({ source, cue, contents, confidence: 0.8 });
      } else if (!lead && /^[.,;]$/.test(stop)) {
        const left = clauseBefore(clause, first, floorBefore(clause, first));
        if (left) found.push({ source, cue, contents: [left], confidence: 0.8 });
      }
    }
    return found;
  },
};
