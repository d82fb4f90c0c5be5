import type { Clause, Found, Rule } from '../clause.ts';
import { hasFinite, isFiniteVerb, nounPhraseAfter, type Range } from '../phrases.ts';
import { speakerOf } from '../speakers.ts';
import { subjectOf } from '../subjects.ts';

const ASKED =
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|census|audits?|polling|review|filings?|statements?|interviews?|letters?|memo|testimony)$/;

/** Somebody speaks for himself in these; a survey or report speaks alone. */
const OWN_WORDS = /^(?:statements?|interviews?|letters?|memo|testimony)$/;

/** "In a letter, THE MAYOR condemned …": the subject of what follows, if it can speak. */
function whoSpeaks(items: Clause['items'], from: number, to: number): Range | null {
  const v = items.findIndex((_, k) => k > from && k < to && isFiniteVerb(items, k));
  const { range } = v < 0 ? { range: null } : subjectOf(items, v);
  if (range?.from !== from || /^(?:thing|document)$/.test(speakerOf(items, range))) return null;
  return range;
}

/** "In the survey, 40 percent …": what a document holds, without a verb of saying */
export const inDocument: Rule = {
  id: 'in-document',
  triggers: new Set(
    `poll polls survey surveys study studies report reports census audit audits polling review filing filings statement statements interview interviews letter letters memo testimony`.split(
      /\s+/,
    ),
  ),
  examples: {
    matches: [
      {
        text: 'In a spring survey of pilots, 40 percent slept badly.',
        source: 'a spring survey of pilots',
        content: '40 percent slept badly',
      },
      {
        text: 'In a statement, the mayor condemned the 3 attacks.',
        source: 'the mayor',
        content: 'the mayor condemned the 3 attacks',
      },
    ],
    not: ['In the survey office, 40 people work.', 'In a statement, the mayor said 40 people work there.'],
  },
  find({ items, hits }: Clause): Found[] {
    if (!/^(?:in|among)$/.test(items[0]?.lower ?? '') || hits.length > 0) return [];
    const to = nounPhraseAfter(items, 1);
    const noun = items.findIndex((item, k) => k > 0 && k < to && ASKED.test(item.lower));
    if (items.slice(1, Math.max(1, noun)).some((item) => item.pos === 'ADP')) return [];
    const next = items[noun + 1];
    if (
      noun < 0 ||
      items[to]?.text !== ',' ||
      !(noun === to - 1 || next?.pos === 'ADP' || next?.pos === 'VERB')
    )
      return [];
    let end = items.length;
    while (end > to && /^[.,;:!?]$/.test(items[end - 1]?.text ?? '')) end--;
    if (!hasFinite(items, to + 1, end)) return [];
    // "In a poll, taken in May, …"
    let from = to + 1;
    if (items[from]?.pos === 'VERB' && !hasFinite(items, from + 1, from + 2)) {
      const comma = items.findIndex((item, k) => k > from && item.text === ',');
      if (comma > 0) from = comma + 1;
    }
    const speaker = OWN_WORDS.test(items[noun]?.lower ?? '') ? whoSpeaks(items, from, end) : null;
    return [
      {
        source: speaker ?? { from: 1, to },
        cue: { from: 0, to: 1 },
        contents: [{ from, to: end }],
        confidence: 0.75,
      },
    ];
  },
};
