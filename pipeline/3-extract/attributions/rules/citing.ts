import { type Clause, clauseBefore, type Found, type Rule } from '../clause.ts';
import { hasFinite, nounPhraseAfter } from '../phrases.ts';

/** "…, citing police records": the clause before rests on them */
export const citing: Rule = {
  id: 'citing',
  triggers: new Set(['citing']),
  examples: {
    matches: [
      {
        text: 'At least 12 barges sank, the radio said, citing port records.',
        source: 'port records',
        content: 'At least 12 barges sank, the radio said',
      },
    ],
    not: ['Citing 3 reasons, he left.', 'He kept citing the 1990 treaty.'],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (let i = 1; i < items.length; i++) {
      if (items[i]?.lower !== 'citing' || items[i - 1]?.text !== ',') continue;
      const to = nounPhraseAfter(items, i + 1);
      const left = clauseBefore(clause, i);
      if (to === i + 1 || !left || !hasFinite(items, left.from, left.to)) continue;
      const speaks = items
        .slice(i + 1, to)
        .some((item) =>
          /^(?:officials?|police|sources?|data|figures|records?|reports?|stud(?:y|ies)|surveys?|statistics|witnesses|documents?|polls?|estimates?|agency|ministry|army|news)$/.test(
            item.lower,
          ),
        );
      if (!speaks) continue;
      found.push({
        source: { from: i + 1, to },
        cue: { from: i, to: i + 1 },
        contents: [left],
        confidence: 0.75,
      });
    }
    return found;
  },
};
