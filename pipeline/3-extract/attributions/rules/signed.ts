import type { Clause, Found, Rule } from '../clause.ts';
import { hasFinite, nounPhraseAfter } from '../phrases.ts';

/** "'We lost 9 boats.' — Hana Ruud, fisher": a quotation signed with a dash */
export const signed: Rule = {
  id: 'signed',
  examples: {
    matches: [
      {
        text: '"The storm took 9 of our boats." \u2014 Hana Ruud, fisher',
        source: 'Hana Ruud',
        content: '"The storm took 9 of our boats."',
      },
    ],
    not: ['"The storm took 9 of our boats" \u2014 and it was not the first.'],
  },
  find({ items }: Clause): Found[] {
    const quotation = items.findIndex((item) => item.pos === 'QUOTE');
    const dash = items[quotation + 1];
    if (quotation < 0 || !dash || !/^(?:\u2014|\u2013|\u2015|--?)$/.test(dash.text)) return [];
    const from = quotation + 2;
    const to = nounPhraseAfter(items, from);
    const named = items[from]?.pos === 'PROPN' || items[from]?.pos === 'DET';
    if (to === from || !named || items.length > from + 16 || hasFinite(items, from, items.length)) return [];
    return [
      {
        source: { from, to },
        cue: { from: quotation + 1, to: from },
        contents: [{ from: quotation, to: quotation + 1 }],
        confidence: 0.8,
      },
    ];
  },
};
