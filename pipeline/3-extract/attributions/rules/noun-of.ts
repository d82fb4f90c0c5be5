import type { Clause, Found, Rule } from '../clause.ts';
import { ownerOf } from '../owners.ts';
import { isFiniteVerb, type Range } from '../phrases.ts';
import { subjectOf } from '../subjects.ts';

const RECKONING =
  /^(?:estimates?|forecasts?|projections?|tall(?:y|ies)|predictions?|reckonings?|guess|targets?|assessments?|outlook|figures?|counts?|comments?|remarks?|claims?|warnings?)$/;

/** Openings of a subject that nobody can be found for. */
const NOBODY = /^(?:this|that|these|those|which|there|what)$/;

/** "the fund's estimate of 3,000 new jobs", "it cut its growth forecast to 1.2 percent" */
export const nounOf: Rule = {
  id: 'noun-of',
  triggers: new Set(
    `estimate estimates forecast forecasts projection projections tally tallies prediction predictions reckoning guess target targets assessment outlook figure figures count counts comment comments remark remarks claim claims warning warnings`.split(
      /\s+/,
    ),
  ),
  examples: {
    matches: [
      {
        text: "The fund's forecast of 3.1 percent growth surprised traders.",
        source: 'The fund',
        content: 'of 3.1 percent growth surprised traders',
      },
      {
        text: 'The bank cut its growth forecast to 1.2 percent.',
        source: 'The bank',
        content: 'to 1.2 percent',
      },
    ],
    not: ['The forecast of 3.1 percent is old.'],
  },
  find({ items }: Clause): Found[] {
    const found: Found[] = [];
    for (let i = 1; i < items.length; i++) {
      if (!RECKONING.test(items[i]?.lower ?? '')) continue;
      if (!/^(?:of|for|by|to|at|from|is|was|about)$/.test(items[i + 1]?.lower ?? '')) continue;
      const owner = ownerOf(items, i);
      if (!owner || owner.range.from > i) continue;
      let to = i + 2;
      while (
        to < items.length &&
        !/^[,;:.?!]$|^--?$|^\u2014$/.test(items[to]?.text ?? '') &&
        items[to]?.pos !== 'QUOTE'
      )
        to++;
      if (!items.slice(i + 1, to).some((item) => item.pos === 'NUM')) continue;
      found.push({
        source: speakerFor(items, owner.range),
        cue: { from: i, to: i + 1 },
        contents: [{ from: i + 1, to }],
        confidence: 0.7,
      });
    }
    return found;
  },
};

/** "IT cut its forecast": the subject rather than "its", so that the name is found from it. */
function speakerFor(items: Clause['items'], owner: Range): Range {
  if (!/^(?:its|their)$/.test(items[owner.from]?.lower ?? '')) return owner;
  for (let v = owner.from - 1; v > 0; v--) {
    if (!isFiniteVerb(items, v)) continue;
    const { range } = subjectOf(items, v);
    // "THIS compares with its forecast of 40", "some of WHICH cut their forecasts"
    return range && !NOBODY.test(items[range.from]?.lower ?? '') ? range : owner;
  }
  return owner;
}
