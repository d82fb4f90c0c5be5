/** Cardinals in words: "sixteen", "two hundred and forty-one thousand", "two point five million". */
import { Decimal } from 'decimal.js';
import type { Numeral } from './cardinal.ts';
import { at, isDash, type Lexeme } from './lex.ts';
import { isCardinalWord, SCALES, TENS, UNITS } from './number-words.ts';

/** A cardinal in words at `i`. `strict`: no bare scale ("million") at the start. */
export function wordNumeral(
  lexemes: readonly Lexeme[],
  i: number,
  strict = false,
  end = lexemes.length,
): Numeral | null {
  let j = i;
  let total = 0;
  let current = 0;
  let step = 1;
  let lastScale = Number.POSITIVE_INFINITY;
  let last: 'none' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' = 'none';
  let scale = 1;
  const between = at(lexemes, i - 1) === 'between';
  for (;;) {
    let k = j;
    if (k >= end) break;
    // a hyphen inside the number: "twenty-one", "ninety - five"
    if (
      last !== 'none' &&
      isDash(lexemes[k]) &&
      (isCardinalWord(at(lexemes, k + 1)) || at(lexemes, k + 1) === 'dozen')
    ) {
      const inside =
        last === 'tens'
          ? isDigitWord(at(lexemes, k + 1))
          : last === 'hundred'
            ? true
            : last === 'unit'
              ? isMultiplier(at(lexemes, k + 1))
              : false;
      if (!inside) break;
      k++;
    } else if (last !== 'none' && at(lexemes, k) === 'and') {
      if (between || (last !== 'hundred' && last !== 'scale')) break;
      const rest = addendWords(lexemes, k + 1, last === 'hundred' ? 100 : lastScale);
      if (!rest) break;
      if (last === 'hundred') {
        // "two hundred and three thousand": the addend joins the hundreds, then the loop goes on with the scale
        current += rest.value;
        last = 'unit';
      } else {
        total += rest.value;
        lastScale = 1;
        last = 'teen';
      }
      scale = 1;
      step = 1;
      j = rest.to;
      continue;
    }
    const word = at(lexemes, k);
    const unit = UNITS.get(word);
    const tens = TENS.get(word);
    const big = SCALES.get(word);
    if (unit !== undefined) {
      const fits =
        unit > 0 && unit < 10
          ? last === 'none' || last === 'tens' || last === 'hundred' || last === 'scale'
          : last === 'none' || (unit > 0 && (last === 'hundred' || last === 'scale'));
      if (!fits) break;
      current += unit;
      last = unit < 10 ? 'unit' : 'teen';
      step = 1;
      scale = 1;
    } else if (tens !== undefined) {
      if (last !== 'none' && last !== 'hundred' && last !== 'scale') break;
      current += tens;
      last = 'tens';
      step = 1;
      scale = 1;
    } else if (word === 'hundred') {
      if (current >= 100 || last === 'hundred' || (last === 'none' && strict)) break;
      current = (current || 1) * 100;
      last = 'hundred';
      step = 100;
      scale = 100;
    } else if (
      big !== undefined &&
      (last !== 'none' || !strict) &&
      !(last === 'none' && word.endsWith('s'))
    ) {
      if (big >= lastScale || (last === 'scale' && big >= lastScale)) {
        if (last !== 'scale') break;
        total *= big;
        lastScale = big * lastScale;
      } else if (last === 'scale') {
        total = (total || 1) * big;
        lastScale *= big;
      } else {
        total += (current || 1) * big;
        lastScale = big;
      }
      current = 0;
      last = 'scale';
      step = big;
      scale = big;
    } else if (word === 'dozen' && last !== 'none' && last !== 'scale') {
      return { to: k + 1, value: (total + current) * 12, step: 12, form: 'words', scale: 12 };
    } else break;
    j = k + 1;
  }
  if (last === 'none') return null;
  const value = total + current;
  if (!Number.isFinite(value)) return null;
  const decimal = pointDigits(lexemes, j, value);
  if (decimal) return decimal;
  return { to: j, value, step, form: 'words', scale };
}

function isDigitWord(word: string): boolean {
  const value = UNITS.get(word);
  return value !== undefined && value > 0 && value < 10;
}
function isMultiplier(word: string): boolean {
  return word === 'hundred' || word === 'dozen' || SCALES.has(word);
}

/** What may follow "and": less than `below`, and not itself the start of a new hundred ("between two hundred and three hundred"). */
function addendWords(
  lexemes: readonly Lexeme[],
  i: number,
  below: number,
): { to: number; value: number } | null {
  const word = at(lexemes, i);
  if (lexemes[i]?.kind === 'num' && below === 100 && /^\d{1,2}$/.test(word))
    return { to: i + 1, value: Number(word) };
  if (!UNITS.get(word) && !TENS.has(word)) return null;
  if (below === 100) {
    const tens = TENS.get(word);
    if (tens === undefined)
      return isMultiplier(at(lexemes, i + 1)) && at(lexemes, i + 1) === 'hundred'
        ? null
        : { to: i + 1, value: UNITS.get(word) as number };
    const j = isDash(lexemes[i + 1]) ? i + 2 : i + 1;
    const unit = isDigitWord(at(lexemes, j)) ? UNITS.get(at(lexemes, j)) : undefined;
    return unit === undefined ? { to: i + 1, value: tens } : { to: j + 1, value: tens + unit };
  }
  const rest = wordNumeral(lexemes, i, true);
  return rest && rest.value < below && Number.isInteger(rest.value) ? rest : null;
}

/** "two point five million", "nought point nought three", "nought point eleven" */
function pointDigits(lexemes: readonly Lexeme[], i: number, whole: number): Numeral | null {
  if (at(lexemes, i) !== 'point') return null;
  let digits = '';
  let j = i + 1;
  for (; UNITS.has(at(lexemes, j)); j++) {
    const digit = String(UNITS.get(at(lexemes, j)));
    if (digits && digit.length > 1) break;
    digits += digit;
    if (digit.length > 1) {
      j++;
      break;
    }
  }
  if (!digits || digits.length > 12) return null;
  let value = new Decimal(`${whole}.${digits}`);
  let scale = 1;
  const big = SCALES.get(at(lexemes, j));
  if (big) {
    value = value.times(big);
    scale = big;
    j++;
  }
  return {
    to: j,
    value: value.toNumber(),
    step: new Decimal(10).pow(-digits.length).times(scale).toNumber(),
    form: 'words',
    scale,
  };
}
