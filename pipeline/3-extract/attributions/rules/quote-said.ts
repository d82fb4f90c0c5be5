import type { Clause, Found, Rule } from '../clause.ts';
import { clauseSaid } from './clause-said.ts';

/** "'…,' she said in a radio show that …": right after a quotation, "said" looks back, whatever follows */
export const quoteSaid: Rule = {
  id: 'quote-said',
  examples: {
    matches: [
      {
        text: '"We counted 52 of them," the warden said in a film that aired in May.',
        source: 'the warden',
        content: '"We counted 52 of them,"',
      },
    ],
    not: ['The warden said "52 of them" had gone.'],
  },
  find(clause: Clause): Found[] {
    const hits = clause.hits.filter(({ subject }) => {
      const before = clause.items[(subject.range?.from ?? 0) - 1];
      return before?.pos === 'QUOTE';
    });
    return hits.length > 0 ? clauseSaid.find({ ...clause, hits }) : [];
  },
};
