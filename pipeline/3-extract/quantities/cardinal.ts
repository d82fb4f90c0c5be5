/** Cardinals: digits, words, and both mixed ("4 hundred million", "3.2bn", "two hundred and forty-one thousand"). */
import { Decimal } from 'decimal.js';
import { wordNumeral } from './cardinal-words.ts';
import { at, type Lexeme } from './lex.ts';
import { SCALES } from './number-words.ts';
import { scaleAfter } from './scale.ts';
import { writtenFraction } from './written-fraction.ts';

export interface Numeral {
  /** Index after the last lexeme. */
  to: number;
  value: number;
  /** Worth of the last written digit. */
  step: number;
  form: 'digits' | 'words' | 'fraction';
  /** The multiplier written as a word or suffix ("million"), 1 if none: ranges share it ("$10 to $15 billion"). */
  scale: number;
}

/** Longer runs of digits are no figure a reader could use. */
const MOST_DIGITS = 30;

/** Decimals with a comma: for articles whose language writes them so. */
export interface Notation {
  decimalComma: boolean;
}
export const ENGLISH: Notation = { decimalComma: false };

/** "1,234.5" → 1234.5; "1.234,56" → 1234.56; null for a list of numbers ("22,24,26") or a version ("1.2.3"). */
export function digitsToDecimal(
  text: string,
  notation: Notation = ENGLISH,
): { exact: string; decimals: number } | null {
  if (text.length > MOST_DIGITS) return null;
  let [group, point] = notation.decimalComma ? ['.', ','] : [',', '.'];
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas && points)
    [group, point] = text.lastIndexOf(',') > text.lastIndexOf('.') ? ['.', ','] : [',', '.'];
  else if (notation.decimalComma && points === 1 && !/^\d{1,3}\.\d{3}$/.test(text))
    [group, point] = [',', '.'];
  const parts = text.split(point as string);
  if (parts.length > 2) return null;
  const whole = (parts[0] as string).split(group as string);
  // thousands in threes; the Indian way in twos ("12,34,567") ends in three as well
  const grouped = whole
    .slice(1)
    .every((part, i, all) => part.length === 3 || (part.length === 2 && i < all.length - 1));
  if (whole.length > 1 && (!grouped || whole[0] === '0' || (whole[0] as string).length > 3)) return null;
  const fraction = parts[1] ?? '';
  if (fraction.includes(group as string)) return null;
  return { exact: whole.join('') + (fraction ? `.${fraction}` : ''), decimals: fraction.length };
}

/** A number written in digits at `i`, with decimals, exponent, spaces between thousands, fraction and scale. */
export function digitNumeral(
  lexemes: readonly Lexeme[],
  i: number,
  notation: Notation = ENGLISH,
): Numeral | null {
  const first = lexemes[i];
  if (!first) return null;
  let to = i;
  let exact: string;
  let decimals = 0;
  if (first.text === '.' && lexemes[i + 1]?.kind === 'num' && lexemes[i + 1]?.glued) {
    const digits = (lexemes[i + 1] as Lexeme).text;
    if (/[.,]/.test(digits) || digits.length > MOST_DIGITS) return null;
    exact = `0.${digits}`;
    decimals = digits.length;
    to = i + 2;
  } else if (first.kind === 'num') {
    const read = digitsToDecimal(first.text, notation);
    if (!read) return null;
    ({ exact, decimals } = read);
    to = i + 1;
    if (/^\d{1,3}$/.test(first.text)) {
      // "1 234 567": groups of exactly three, the last may carry decimals
      let j = to;
      let joined = first.text;
      while (
        /^\d{3}(?:\.\d+)?$/.test(lexemes[j]?.text ?? '') &&
        spaceBetween(lexemes, j) === 1 &&
        !joined.includes('.') &&
        joined.length < MOST_DIGITS
      ) {
        joined += (lexemes[j] as Lexeme).text;
        j++;
      }
      if (j > to && joined.length <= 19 && !(lexemes[j]?.glued && lexemes[j]?.kind !== 'sym')) {
        exact = joined;
        decimals = joined.split('.')[1]?.length ?? 0;
        to = j;
      }
    }
  } else return null;
  let value = new Decimal(exact);
  let step = new Decimal(10).pow(-decimals);
  const power = exponent(lexemes, to, value);
  if (power)
    return { to: power.to, value: power.value.toNumber(), step: step.toNumber(), form: 'digits', scale: 1 };
  const fraction = writtenFraction(lexemes, to);
  if (fraction && decimals === 0) {
    value = value.plus(fraction.value);
    return {
      to: fraction.to,
      value: value.toNumber(),
      step: new Decimal(1).div(fraction.bottom).toNumber(),
      form: 'fraction',
      scale: 1,
    };
  }
  const scaled = scaleAfter(lexemes, to);
  if (scaled) {
    value = value.times(scaled.scale);
    step = new Decimal(10).pow(-decimals).times(scaled.scale);
    to = scaled.to;
    // "4 thousand 3 hundred", "6 crore and two hundred", "3 hundred and 21"
    const rest = addend(lexemes, to, scaled.scale);
    if (rest && decimals === 0)
      return { ...rest, value: value.plus(rest.value).toNumber(), scale: 1, form: 'words' };
    return { to, value: value.toNumber(), step: step.toNumber(), form: 'digits', scale: scaled.scale };
  }
  const number = value.toNumber();
  return Number.isFinite(number)
    ? { to, value: number, step: step.toNumber(), form: 'digits', scale: 1 }
    : null;
}

function spaceBetween(lexemes: readonly Lexeme[], j: number): number {
  return (lexemes[j]?.start ?? 0) - (lexemes[j - 1]?.end ?? 0);
}

/** "1.1^23", "1.3x10^6", "12.32e+14" */
function exponent(
  lexemes: readonly Lexeme[],
  i: number,
  base: Decimal,
): { to: number; value: Decimal } | null {
  let j = i;
  const times = at(lexemes, j);
  if (
    (times === 'x' || times === '×') &&
    lexemes[j]?.glued &&
    at(lexemes, j + 1) === '10' &&
    at(lexemes, j + 2) === '^'
  ) {
    const power = signedInteger(lexemes, j + 3);
    return power && { to: power.to, value: base.times(new Decimal(10).pow(power.value)) };
  }
  if (lexemes[j]?.text === '^' && lexemes[j]?.glued) {
    const power = signedInteger(lexemes, ++j);
    return power && { to: power.to, value: base.pow(power.value) };
  }
  if (times === 'e' && lexemes[j]?.glued && lexemes[j + 1]?.glued) {
    const power = signedInteger(lexemes, j + 1);
    return power && { to: power.to, value: base.times(new Decimal(10).pow(power.value)) };
  }
  return null;
}

function signedInteger(lexemes: readonly Lexeme[], i: number): { to: number; value: number } | null {
  const sign = lexemes[i]?.text === '-' ? -1 : 1;
  const j = sign < 0 || lexemes[i]?.text === '+' ? i + 1 : i;
  const digits = lexemes[j];
  return digits?.kind === 'num' && /^\d{1,3}$/.test(digits.text)
    ? { to: j + 1, value: sign * Number(digits.text) }
    : null;
}

/** What follows a scale and belongs to the same number ("… 3 hundred", "and two hundred", "and 21"). */
function addend(lexemes: readonly Lexeme[], i: number, below: number): Numeral | null {
  const and = at(lexemes, i) === 'and';
  const j = and ? i + 1 : i;
  const next = lexemes[j];
  if (!next) return null;
  if (next.kind === 'num') {
    const scaled = scaleAfter(lexemes, j + 1);
    if (!/^\d{1,3}$/.test(next.text)) return null;
    if (scaled && scaled.scale * Number(next.text) < below && scaled.scale >= 100) {
      return {
        to: scaled.to,
        value: Number(next.text) * scaled.scale,
        step: scaled.scale,
        form: 'words',
        scale: 1,
      };
    }
    return and && !scaled && below === 100 && Number(next.text) < 100 && Number(next.text) > 0
      ? { to: j + 1, value: Number(next.text), step: 1, form: 'words', scale: 1 }
      : null;
  }
  const words = and || SCALES.has(at(lexemes, i - 1)) ? wordNumeral(lexemes, j, and) : null;
  return words && words.value < below && words.value > 0 ? words : null;
}
