import { asideAfter, type Clause, type Found, has, isWeak, limitOf, narrows, type Rule } from '../clause.ts';
import { contentAfter } from '../contents.ts';
import type { Item } from '../items.ts';

/** "Economists had expected a rise of 0.4 percent" */
const EXPECTS = /^(?:expect|anticipate|predict|foresee)$/;

/** A numeral that counts; the year of "the Act of 1970" does not. */
const isFigure = (item: Item): boolean =>
  (item.pos === 'NUM' && !/^(?:1[89]|20)\d\d$/.test(item.text)) ||
  /^(?:doubled?|half|third|dozens?)$/.test(item.lower);

/** "The survey found 31 cases", "The agency recorded a 9% rise", "the group estimates the cost at $5bn" */
export const findsFigure: Rule = {
  id: 'finds-figure',
  examples: {
    matches: [
      {
        text: 'The institute documented a 9% drop in wildfires.',
        source: 'The institute',
        content: 'a 9% drop in wildfires',
      },
    ],
    not: [
      'They found a way through the Fishery Act of 1970.',
      'The patrol reported to base at 6 a.m.',
      'Police found the car near the river.',
    ],
  },
  find(clause: Clause): Found[] {
    const { items } = clause;
    const found: Found[] = [];
    for (const hit of clause.hits) {
      const { subject } = hit;
      if (
        hit.passive ||
        narrows(clause, hit) ||
        subject.negated ||
        subject.unreal ||
        subject.how === 'none' ||
        !(has(hit, 'find') || EXPECTS.test(hit.cue.lemma))
      )
        continue;
      const next = items[hit.at + 1];
      if (!next || (/^(?:ADP|PUNCT)$/.test(next.pos) && next.text !== '"') || next.lower === 'by') continue;
      const content = contentAfter(items, hit.at, limitOf(clause, hit), false);
      if (
        !content ||
        (content.frame !== 'object' && content.frame !== 'object clause' && content.frame !== 'gerund')
      )
        continue;
      const end = asideAfter(items, content.from, content.to);
      if (!items.slice(content.from, Math.min(end, content.from + 12)).some(isFigure)) continue;
      found.push({
        source: subject.range ?? 'inherited',
        cue: { from: subject.verbFrom, to: hit.at + 1 },
        contents: [{ from: content.from, to: end }],
        confidence: subject.range ? 0.8 : 0.7,
        antecedent: subject.antecedent,
        hit,
        weak: isWeak(hit),
      });
    }
    return found;
  },
};
