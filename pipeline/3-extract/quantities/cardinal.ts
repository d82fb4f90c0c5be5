/** Cardinals: digits, words, and both mixed ("4 hundred million", "3.2bn", "two hundred and forty-one thousand"). */
import { Decimal } from 'decimal.js';
import { at, isDash, type Lexeme } from './lex.ts';
import { isCardinalWord, SCALES, SUFFIXES, TENS, UNITS, VULGAR } from './number-words.ts';

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
      step: fraction.value.toNumber(),
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

/** "½", " 1/2", "⅔" after a whole number or alone. Denominators people write; "9/11" is a date. */
export function writtenFraction(
  lexemes: readonly Lexeme[],
  i: number,
): { to: number; value: Decimal } | null {
  const sign = VULGAR.get(lexemes[i]?.text ?? '');
  if (sign) return { to: i + 1, value: new Decimal(sign[0]).div(sign[1]) };
  const [top, slash, bottom] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (top?.kind !== 'num' || !/^[/⁄]$/.test(slash?.text ?? '') || bottom?.kind !== 'num') return null;
  if (!/^\d{1,4}$/.test(top.text) || !/^\d{1,4}$/.test(bottom.text)) return null;
  const gaps = (slash?.glued ? 0 : 1) + (bottom.glued ? 0 : 1);
  if (gaps === 1 || at(lexemes, i + 3) === '/') return null;
  const [a, b] = [Number(top.text), Number(bottom.text)];
  if (b < 2 || a >= b || a === 0 || !isDenominator(b)) return null;
  return { to: i + 3, value: new Decimal(a).div(b) };
}

function isDenominator(n: number): boolean {
  return (n <= 10 && n !== 7) || [12, 15, 16, 20, 25, 32, 64, 100, 128, 1000].includes(n);
}

const UNIT_LIKE_M = new Set([
  'long',
  'tall',
  'high',
  'deep',
  'wide',
  'away',
  'across',
  'above',
  'below',
  'race',
  'sprint',
  'apart',
  'hurdles',
  'freestyle',
]);

/** A scale word or suffix at `i`: "million", "-billion", "k", "bn", " mln". */
export function scaleAfter(lexemes: readonly Lexeme[], i: number): { to: number; scale: number } | null {
  let j = i;
  if (isDash(lexemes[j]) && lexemes[j]?.glued && lexemes[j + 1]?.glued) j++;
  const word = at(lexemes, j);
  let scale =
    SCALES.get(word) ?? (word === 'hundred' ? 100 : word === 'dozen' || word === 'dozens' ? 12 : undefined);
  if (scale !== undefined) {
    // "4 hundred million", "three lakh crore"
    let to = j + 1;
    for (
      let next = SCALES.get(at(lexemes, to));
      next && next >= scale && scale < 1e16;
      next = SCALES.get(at(lexemes, ++to))
    )
      scale *= next;
    return { to, scale };
  }
  if (j !== i) return null;
  const lexeme = lexemes[i];
  const suffix = SUFFIXES.get(word);
  if (!lexeme || !suffix) return null;
  const money = isMoneySign(lexemes, i - 2) || isMoneySign(lexemes, i - 3);
  const text = lexeme.text;
  const next = lexemes[i + 1];
  if (next?.glued && (next.kind !== 'sym' || next.text === '²')) return null; // "m2", "b2b"
  if (isDash(next) && next?.glued && !money && lexemes[i + 2]?.kind === 'word' && text.length === 1)
    return null;
  if (text.length > 1) {
    if (text === 'mm' || text === 'MM' || text === 'Mm') return money ? { to: i + 1, scale: suffix } : null;
    return /^(?:bn|tn|mn|mln|bln|trn|tln|mil|mio)$/i.test(text) ? { to: i + 1, scale: suffix } : null;
  }
  if (word === 'g') {
    // "10G" is a giga-something; "5G" a generation of radio; "45g" a weight
    return text === 'G' && Number(lexemes[i - 1]?.text.replace(/,/g, '')) >= 10
      ? { to: i + 1, scale: suffix }
      : null;
  }
  if (word === 'k') return { to: i + 1, scale: suffix };
  if (word === 'b') return text === 'B' || lexeme.glued ? { to: i + 1, scale: suffix } : null;
  // m: millions after money, before a noun or "of"; metres where it stands alone or with "long"
  if (money || text === 'M') return money || lexeme.glued ? { to: i + 1, scale: suffix } : null;
  if (!lexeme.glued || !next || next.kind !== 'word' || UNIT_LIKE_M.has(next.lower)) return null;
  return /^(?:and|from|to|in|at|by|or|the|is|was|on|off)$/.test(next.lower)
    ? null
    : { to: i + 1, scale: suffix };
}

function isMoneySign(lexemes: readonly Lexeme[], i: number): boolean {
  const text = lexemes[i]?.text ?? '';
  return (
    /^\p{Sc}$/u.test(text) ||
    /^(?:PS|RM|Rs|USD|EUR|GBP|AUD|CAD|INR|CHF|HKD|NZD|SGD|MUSD)$/.test(text) ||
    (text === '=' && lexemes[i - 1]?.text === 'Y')
  );
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
