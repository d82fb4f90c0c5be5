import type { Clause, Found, Rule } from '../clause.ts';
import { isFiniteVerb, nounPhraseBefore } from '../phrases.ts';
import { speakerOf } from '../speakers.ts';
import { subjectOf } from '../subjects.ts';

/** "The coach was blunt: '…'", "Her reply: '…'": a colon before a quotation makes the subject its speaker */
export const colonQuotation: Rule = {
  id: 'colon-quotation',
  examples: {
    matches: [
      {
        text: 'The coach did not mince words: "We lost 9 of 10 games this year."',
        source: 'The coach',
        content: '"We lost 9 of 10 games this year."',
      },
      {
        text: 'Her reply: "There are 9 of us in here."',
        source: 'Her',
        content: '"There are 9 of us in here."',
      },
    ],
    not: ['The sign was plain: 9 of 10 games were lost.'],
  },
  find({ items }: Clause): Found[] {
    const quotation = items.findIndex((item, i) => item.pos === 'QUOTE' && items[i - 1]?.text === ':');
    if (quotation < 2) return [];
    const found = (from: number, to: number, cueFrom: number): Found[] => {
      const source = { from, to };
      if (speakerOf(items, source) === 'thing') return [];
      return [
        {
          source,
          cue: { from: cueFrom, to: quotation - 1 },
          contents: [{ from: quotation, to: quotation + 1 }],
          confidence: 0.75,
        },
      ];
    };
    for (let v = 0; v < quotation; v++) {
      if (!isFiniteVerb(items, v)) continue;
      const { range, verbFrom } = subjectOf(items, v);
      if (!range || range.to >= quotation) continue;
      const subject = found(range.from, range.to, Math.max(range.to, verbFrom));
      return subject.length > 0 ? subject : pointed(items, quotation);
    }
    // no verb: "Her reply:", "The mayor's answer:"
    const owner = items.findIndex(
      (item, i) => i < quotation && (item.text === "'s" || /^(?:his|her|their)$/.test(item.lower)),
    );
    if (owner < 0 || owner >= quotation - 2) return [];
    const from = items[owner]?.text === "'s" ? nounPhraseBefore(items, owner - 1) : owner;
    return from >= 0 ? found(from, Math.max(owner, from + 1), owner + 1) : [];
  },
};

/** "The point is made by this FINDING: '…'": the document that the words before the colon point at. */
function pointed(items: Clause['items'], quotation: number): Found[] {
  const to = quotation - 1;
  const from = to - 2;
  if (items[from]?.lower !== 'this' || speakerOf(items, { from, to }) !== 'document') return [];
  const contents = [{ from: quotation, to: quotation + 1 }];
  return [{ source: { from, to }, cue: { from: to, to: quotation }, contents, confidence: 0.7 }];
}
