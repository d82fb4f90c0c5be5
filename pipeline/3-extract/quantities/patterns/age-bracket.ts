import { aside, type Pattern } from '../figure.ts';
import { at } from '../lex.ts';

/** "aged 18 to 34", "those 65 and over": a bracket says who is meant; it counts nobody */
export const ageBracket: Pattern = {
  id: 'age-bracket',
  title: 'Age brackets name a group',
  examples: [['women aged 25 to 54', '']],
  not: ['a girl aged 7', 'they are 18 to 34 km apart'],
  read({ lexemes }, i) {
    const bracket = (j: number) =>
      /^(?:aged|ages|age)$/.test(at(lexemes, j)) ||
      (at(lexemes, j) === 'between' && /^(?:aged|ages|age)$/.test(at(lexemes, j - 1)));
    const link = (j: number) =>
      /^(?:to|-|–|through)$/.test(at(lexemes, j)) ||
      (at(lexemes, j) === 'and' && at(lexemes, i - 1) === 'between');
    if (lexemes[i]?.kind !== 'num') return null;
    if (bracket(i - 1) && link(i + 1) && lexemes[i + 2]?.kind === 'num') return aside(i, i + 3, 'label');
    return null;
  },
};
