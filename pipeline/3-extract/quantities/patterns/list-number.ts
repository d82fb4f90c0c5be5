import { aside, type Pattern } from '../figure.ts';

/** "1. Open the box", "2) cautions that": a number that only counts off a list */
export const listNumber: Pattern = {
  id: 'list-number',
  title: 'Numbers that count off a list',
  examples: [
    ['1) the river rose', ''],
    ['3. The dam holds', ''],
  ],
  not: ['40 (of them) left'],
  read({ lexemes }, i) {
    const [number, mark, after] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
    if (number?.kind !== 'num' || !/^\d{1,2}$/.test(number.text) || !mark || !after) return null;
    if (lexemes[i - 1]?.text === '(' && mark.text === ')')
      return mark.glued && after.kind === 'word' && /^(?:,|;|:|and)?$/.test(lexemes[i - 2]?.lower ?? '')
        ? aside(i, i + 1, 'list number')
        : null;
    const open = !lexemes.slice(Math.max(0, i - 12), i).some((lexeme) => lexeme.text === '(');
    if (mark.text === ')' && open && after.kind === 'word') return aside(i, i + 1, 'list number');
    return i === 0 && mark.text === '.' && after.kind === 'word' && !after.glued
      ? aside(i, i + 1, 'list number')
      : null;
  },
};
