import type { Clause, Found, Rule } from '../clause.ts';
import { isFiniteVerb, isNominal, nounPhraseAfter } from '../phrases.ts';
import { speakerOf } from '../speakers.ts';

/** "'…,' he ventured", "'…,' thundered the coach": a comma inside the marks makes any verb after them one of speech */
export const quoteVerb: Rule = {
  id: 'quote-verb',
  examples: {
    matches: [
      {
        text: '"We have 40 seats to fill," he ventured.',
        source: 'he',
        content: '"We have 40 seats to fill,"',
      },
      {
        text: '"We have 40 seats to fill," thundered the coach.',
        source: 'the coach',
        content: '"We have 40 seats to fill,"',
      },
    ],
    not: ['"We have 40 seats to fill." The coach left at 6 p.m.'],
  },
  find({ items }: Clause): Found[] {
    const at = items.findIndex((item) => item.quotation?.tail === ',');
    if (at < 0) return [];
    const start = at + 1;
    const contents = [{ from: at, to: at + 1 }];
    const verb = items[start];
    if (verb?.pos === 'VERB' && isFiniteVerb(items, start)) {
      const to = nounPhraseAfter(items, start + 1);
      const source = { from: start + 1, to };
      if (
        to === start + 1 ||
        !isNominal(items[to - 1]) ||
        /^(?:thing|document)$/.test(speakerOf(items, source))
      )
        return [];
      return [{ source, cue: { from: start, to: start + 1 }, contents, confidence: 0.75 }];
    }
    const to = nounPhraseAfter(items, start);
    const next = items[to];
    if (to === start || next?.pos !== 'VERB' || !isFiniteVerb(items, to)) return [];
    if (speakerOf(items, { from: start, to }) === 'thing') return [];
    return [{ source: { from: start, to }, cue: { from: to, to: to + 1 }, contents, confidence: 0.75 }];
  },
};
