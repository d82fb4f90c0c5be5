import { digitNumeral } from '../cardinal.ts';
import { wordNumeral } from '../cardinal-words.ts';
import { figure, type Pattern } from '../figure.ts';
import { at, isDash } from '../lex.ts';
import { SCALES } from '../number-words.ts';
import { addedFraction } from './fraction.ts';

/** "1,124", "3.2bn", "-4", ".534", "2½" */
export const digits: Pattern = {
  id: 'digits',
  title: 'Numbers in digits',
  examples: [
    ['1,124 houses', '1124 house'],
    ['$3.2bn', '3200000000 dollar'],
    ['35 lakh rupees', '3500000 rupee'],
    ['10 1/2 miles', '10.5 mile'],
  ],
  not: ['twenty houses'],
  read({ lexemes, notation }, i) {
    const read = digitNumeral(lexemes, i, notation);
    if (!read) return null;
    // "one million and a half", "3 million and a quarter"
    const half =
      read.scale >= 1000 && at(lexemes, read.to) === 'and' ? addedFraction(lexemes, read.to + 1) : null;
    const value = half
      ? half.value
          .times(half.value.lt(1) ? read.scale : 1)
          .plus(read.value)
          .toNumber()
      : read.value;
    const to = half?.to ?? read.to;
    return figure({
      from: i,
      to,
      rule: 'digits',
      form: read.form,
      value,
      step: read.step,
      scale: read.scale,
    });
  },
};

/** "sixteen", "two hundred and forty-one thousand", "a million", "two dozen" */
export const words: Pattern = {
  id: 'words',
  title: 'Numbers in words',
  examples: [
    ['sixteen guards', '16 guard'],
    ['two hundred and forty-one thousand voters', '241000 voter'],
    ['a million trees', '1000000 tree'],
    ['two dozen goats', '24 goat'],
  ],
  not: ['12 goats', 'someone left'],
  read({ lexemes }, i) {
    const word = at(lexemes, i);
    if (word === 'a' || word === 'an') {
      const next = at(lexemes, i + 1);
      if (next === 'dozen')
        return figure({ from: i, to: i + 2, rule: 'words', form: 'words', value: 12, step: 12, scale: 12 });
      if (next !== 'hundred' && !(SCALES.has(next) && !next.endsWith('s'))) return null;
      const read = wordNumeral(lexemes, i + 1);
      return read && inWords(i, read);
    }
    if (word === 'dozen' && !isDash(lexemes[i - 1]))
      return figure({ from: i, to: i + 1, rule: 'words', form: 'words', value: 12, step: 12, scale: 12 });
    // "parts per million": a unit, not a count
    if (at(lexemes, i - 1) === 'per') return null;
    const read = wordNumeral(lexemes, i);
    if (!read) return null;
    const dozens = at(lexemes, read.to) === 'dozen' || at(lexemes, read.to) === 'dozens';
    if (dozens)
      return figure({
        from: i,
        to: read.to + 1,
        rule: 'words',
        form: 'words',
        value: read.value * 12,
        step: 12,
        scale: 12,
      });
    return inWords(i, read);
  },
};

/** A numeral read in words, from the word it begins with. */
function inWords(from: number, { to, value, step, scale }: NonNullable<ReturnType<typeof wordNumeral>>) {
  return figure({ from, to, rule: 'words', form: 'words', value, step, scale });
}
