import { aside, type Pattern } from '../figure.ts';
import { at } from '../lex.ts';

/** Addresses of pages and people: every digit in them is a label. */
export const web: Pattern = {
  id: 'web-address',
  title: 'Web addresses and handles are labels',
  examples: [['see https://example.org/page?id=305&n=12 for more', '']],
  not: ['it cost 40 dollars at the site'],
  read({ lexemes }, i) {
    const word = at(lexemes, i);
    const link =
      (/^https?$/.test(word) && lexemes[i + 1]?.text === ':') ||
      (word === 'www' && lexemes[i + 1]?.text === '.');
    if (!link && !(/^[@#]$/.test(word) && lexemes[i + 1]?.glued && lexemes[i + 1]?.kind === 'word'))
      return null;
    let to = i + 1;
    while (lexemes[to]?.glued) to++;
    return aside(i, to, 'label');
  },
};
