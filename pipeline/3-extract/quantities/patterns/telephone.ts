import { aside, type Pattern } from '../figure.ts';
import { isDash, type Lexeme } from '../lex.ts';

/** Index after "020 7946 0123" or "+44 20 7946 0123" at `i`: what opens with a nought or a plus counts nothing. */
function spacedEnd(lexemes: readonly Lexeme[], i: number): number | null {
  const plus = lexemes[i - 1]?.text === '+' && lexemes[i]?.glued === true;
  if (!plus && !/^0\d{2,4}$/.test(lexemes[i]?.text ?? '')) return null;
  let to = i + 1;
  let digits = lexemes[i]?.text.length ?? 0;
  while (/^[()]$/.test(lexemes[to]?.text ?? '') || /^\d{2,8}$/.test(lexemes[to]?.text ?? '')) {
    if (lexemes[to]?.kind === 'num') digits += lexemes[to]?.text.length ?? 0;
    to++;
  }
  return digits >= 9 && digits <= 15 ? to : null;
}

/** "+44 20 7946 0123", "555-0123-4567", and versions "2.4.1": groups of digits that are no number */
export const telephone: Pattern = {
  id: 'telephone',
  title: 'Telephone numbers and versions are labels',
  examples: [
    ['call 020-7946-0123 for tickets', ''],
    ['version 2.4.1 is out', ''],
    ['ring 020 7946 0123 or +44 20 7946 0123', ''],
  ],
  not: ['between 20-30 trucks', 'sales of 1,234,567 units'],
  read({ lexemes }, i) {
    const first = lexemes[i];
    if (first?.kind !== 'num') return null;
    if (/^\d+(?:\.\d+){2,}$/.test(first.text) && !/^\d{1,3}(?:\.\d{3})+$/.test(first.text))
      return aside(i, i + 1, 'label');
    const spaced = spacedEnd(lexemes, i);
    if (spaced) return aside(i, spaced, 'label');
    let to = i + 1;
    let groups = 1;
    let digits = first.text.length;
    while (
      lexemes[to]?.glued &&
      (isDash(lexemes[to]) || lexemes[to]?.text === '/') &&
      lexemes[to + 1]?.kind === 'num' &&
      lexemes[to + 1]?.glued
    ) {
      digits += lexemes[to + 1]?.text.length ?? 0;
      to += 2;
      groups++;
    }
    return groups >= 3 && digits >= 7 ? aside(i, to, 'label') : null;
  },
};
