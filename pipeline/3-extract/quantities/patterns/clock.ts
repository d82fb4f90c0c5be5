import { aside, type Pattern } from '../figure.ts';
import { at, type Lexeme } from '../lex.ts';

const ZONES = /^(?:gmt|utc|est|edt|pst|pdt|cst|cdt|bst|cet|ist|pkt|hrs)$/;

/** "5:25 a.m.", "2 pm", "7.05am", "0401 GMT", "six o'clock", lap times "1:36.6" */
export const clock: Pattern = {
  id: 'clock',
  title: 'Times of day belong to the dates',
  examples: [
    ['the talks opened at 9:15 a.m. sharp', ''],
    ['doors close at 7 pm on Fridays', ''],
  ],
  not: ['they walked 7 km'],
  read({ lexemes }, i) {
    const lexeme = lexemes[i];
    if (
      lexeme?.kind === 'num' &&
      lexemes[i + 1]?.text === ':' &&
      lexemes[i + 2]?.kind === 'num' &&
      lexemes[i + 2]?.glued
    ) {
      let to = i + 3;
      while (lexemes[to]?.text === ':' && lexemes[to + 1]?.kind === 'num') to += 2;
      return aside(i, halfDay(lexemes, to) ?? to, 'date');
    }
    const hour =
      lexeme?.kind === 'num' && /^(?:\d{1,2}(?:\.[0-5]\d)?)$/.test(lexeme.text) && Number(lexeme.text) < 24;
    const zone = lexeme?.kind === 'num' && /^\d{4}$/.test(lexeme.text) && ZONES.test(at(lexemes, i + 1));
    if (zone) return aside(i, i + 2, 'date');
    if (at(lexemes, i + 1) === "o'clock") return aside(i, i + 2, 'date');
    const to = hour ? halfDay(lexemes, i + 1) : null;
    return to ? aside(i, to, 'date') : null;
  },
};

/** Index after "pm", "p.m.", "a.m" at `i`. */
function halfDay(lexemes: readonly Lexeme[], i: number): number | null {
  const word = at(lexemes, i);
  if (word === 'pm' || word === 'am') return i + 1;
  if ((word === 'a' || word === 'p') && at(lexemes, i + 1) === '.' && at(lexemes, i + 2) === 'm') {
    return at(lexemes, i + 3) === '.' && lexemes[i + 3]?.glued ? i + 4 : i + 3;
  }
  return null;
}
