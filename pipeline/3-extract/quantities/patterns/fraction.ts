import { Decimal } from 'decimal.js';
import { wordNumeral } from '../cardinal-words.ts';
import { figure, type Pattern } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { MOVES } from '../moves.ts';
import { DENOMINATORS, isCardinalWord, SCALES, TENS, UNITS } from '../number-words.ts';
import { writtenFraction } from '../written-fraction.ts';

/** "two-thirds", "a quarter of", "five and a quarter", "one and a half million", "½", "1/16", "1 over 3" */
export const fraction: Pattern = {
  id: 'fraction',
  title: 'Fractions',
  examples: [
    ['two-thirds of the shops', '0.666667 shop'],
    ['a quarter of the harvest', '0.25 harvest'],
    ['½ teaspoon', '0.5 teaspoon'],
    ['one and a half million bees', '1500000 bee'],
    ['two and one half percent', '2.5 percentage'],
    ['1/16 of a pint', '0.0625 pint'],
    ['traffic is down a third', '↓0.333333'],
    ['a third were minors', '0.333333 minor'],
  ],
  not: ['the first three quarters of 2016', 'a third party', 'the third quarter', '9/11', 'the first half'],
  read({ lexemes }, i) {
    const found = signs(lexemes, i) ?? over(lexemes, i) ?? words(lexemes, i);
    if (!found) return null;
    const { to, value } = found;
    return figure({
      from: i,
      to,
      rule: 'fraction',
      form: 'fraction',
      value: round(value),
      step: round(value),
    });
  },
};

interface Found {
  to: number;
  value: Decimal;
}

function round(value: Decimal): number {
  return value.toSignificantDigits(15).toNumber();
}

function signs(lexemes: readonly Lexeme[], i: number): Found | null {
  const found = writtenFraction(lexemes, i);
  return found && withScale(lexemes, found);
}

/** "1 over 3", "one over one hundred and twenty" */
function over(lexemes: readonly Lexeme[], i: number): Found | null {
  if (!/^(?:1|one)$/.test(at(lexemes, i)) || at(lexemes, i + 1) !== 'over') return null;
  const digits = lexemes[i + 2];
  const bottom =
    digits?.kind === 'num' && /^\d+$/.test(digits.text)
      ? { to: i + 3, value: Number(digits.text) }
      : wordNumeral(lexemes, i + 2, true);
  return bottom && bottom.value > 1 && lexemes[bottom.to]?.kind !== 'word'
    ? { to: bottom.to, value: new Decimal(1).div(bottom.value) }
    : null;
}

const BEHIND_A = new Set(
  'of more less higher lower fewer larger smaller bigger as smaller the faster slower'.split(' '),
);
const CLOSING = /^[.,;:!?)]$/;

function words(lexemes: readonly Lexeme[], i: number): Found | null {
  const word = at(lexemes, i);
  const article = word === 'a' || word === 'an';
  if (!article && !isCardinalWord(word) && word !== 'half' && word !== 'quarter') return null;
  // "half a dozen", "half a million", "quarter million", "half of"
  if (word === 'half' || word === 'quarter') return bare(lexemes, i, word === 'half' ? 2 : 4);
  if (article) {
    const j = i + 1;
    const bottom = denominatorAt(lexemes, j);
    if (bottom) {
      const next = at(lexemes, bottom.to);
      const rare = (bottom.value >= 20 && bottom.value !== 100) || bottom.value === 100;
      const alone = (bottom.value === 2 || rare) && (lexemes[bottom.to] === undefined || CLOSING.test(next));
      const scaled = SCALES.has(next);
      if (
        bottom.value === 2 &&
        !scaled &&
        !alone &&
        !BEHIND_A.has(next) &&
        at(lexemes, j) === 'half' &&
        !/^(?:turn|mile|hour|acre|pound|cup|point|inch|percentage|century|decade|year|day|pint)$/.test(next)
      )
        return null;
      // "fell by a third, to 41"
      const told =
        (/^(?:by|than|nearly|almost|about|roughly|around|over|only)$/.test(at(lexemes, i - 1)) ||
          MOVES.has(at(lexemes, i - 1))) &&
        (lexemes[bottom.to] === undefined ||
          CLOSING.test(next) ||
          /^(?:in|since|to|from|on|last|this|and|over)$/.test(next));
      // "a third were minors", but "a third was hurt"
      const several =
        bottom.value > 2 && /^(?:are|were|have)$/.test(next) && at(lexemes, bottom.to + 1) !== 'been';
      if (!BEHIND_A.has(next) && !alone && !scaled && !told && !several && bottom.value !== 2) return null;
      return withScale(lexemes, { to: bottom.to, value: new Decimal(1).div(bottom.value) });
    }
    // "a hundred thousand trillionths", "a hundredth"
    const many = at(lexemes, j) === 'hundred' || SCALES.has(at(lexemes, j)) ? wordNumeral(lexemes, j) : null;
    const below = many && denominatorAt(lexemes, many.to);
    return below && at(lexemes, below.to - 1).endsWith('s')
      ? { to: below.to, value: new Decimal((many as { value: number }).value).div(below.value) }
      : null;
  }
  return cardinalFraction(lexemes, i);
}

/** "half of", "half the", "half a million", "quarter million" */
function bare(lexemes: readonly Lexeme[], i: number, bottom: number): Found | null {
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  const value = new Decimal(1).div(bottom);
  if (isDash(lexemes[i + 1]) && lexemes[i + 1]?.glued) {
    const big = at(lexemes, i + 2);
    if (big === 'dozen') return { to: i + 3, value: value.times(12) };
    if (!SCALES.has(big)) return null;
    return { to: i + 3, value: value.times(SCALES.get(big) as number) };
  }
  if (isDash(lexemes[i - 1]) && lexemes[i - 1]?.glued) return null;
  if (SCALES.has(next)) return { to: i + 2, value: value.times(SCALES.get(next) as number) };
  if (next === 'a' || next === 'an') {
    const big = at(lexemes, i + 2);
    if (big === 'dozen') return { to: i + 3, value: value.times(12) };
    if (SCALES.has(big)) return { to: i + 3, value: value.times(SCALES.get(big) as number) };
    return bottom === 2 && !/^(?:world|way)$/.test(big) ? { to: i + 1, value } : null;
  }
  if (bottom === 4) return null;
  const ranked =
    /^(?:first|second|other|latter|this|that|last|next|each|either|every|top|bottom|upper|lower|better|in|time|early|late|third|northern|southern|eastern|western|the|its|his|her|their|per|one)$/;
  if (
    /^(?:than|nearly|almost|about|over|under|around|roughly|by|only|just|least|approximately|exactly)$/.test(
      before,
    )
  )
    return next === 'time' || next === 'an' ? null : { to: i + 1, value };
  if (ranked.test(before)) return null;
  return /^(?:of|the|its|their|his|her|our|my|all|those|these|that)$/.test(next)
    ? { to: i + 1, value }
    : null;
}

/** The denominator at `i`: "thirds", "-fourth", "twenty-fifth" */
function denominatorAt(lexemes: readonly Lexeme[], i: number): { to: number; value: number } | null {
  const j = isDash(lexemes[i]) ? i + 1 : i;
  const tens = TENS.get(at(lexemes, j));
  if (tens) {
    const k = isDash(lexemes[j + 1]) ? j + 2 : j + 1;
    const unit = at(lexemes, k) === 'first' ? 1 : (DENOMINATORS.get(at(lexemes, k)) ?? 0);
    return unit > 0 && unit < 10 ? { to: k + 1, value: tens + unit } : null;
  }
  const value = DENOMINATORS.get(at(lexemes, j));
  return value ? { to: j + 1, value } : null;
}

function cardinalFraction(lexemes: readonly Lexeme[], i: number): Found | null {
  const top = wordNumeral(lexemes, i, true);
  if (!top || !Number.isInteger(top.value)) return null;
  let to = top.to;
  // "two-and-a-half months"
  if (
    isDash(lexemes[to]) &&
    at(lexemes, to + 1) === 'and' &&
    isDash(lexemes[to + 2]) &&
    at(lexemes, to + 3) === 'a' &&
    isDash(lexemes[to + 4])
  ) {
    const bottom = DENOMINATORS.get(at(lexemes, to + 5));
    if (bottom && bottom <= 4) return { to: to + 6, value: new Decimal(1).div(bottom).plus(top.value) };
  }
  // "twenty and three fifths", "five and a quarter", "one million and a half", "one and a half"
  if (at(lexemes, to) === 'and') {
    const half = addedFraction(lexemes, to + 1);
    if (half) {
      const unit = top.scale >= 1000 && half.value.lt(1) ? top.scale : 1;
      return withScale(lexemes, { to: half.to, value: half.value.times(unit).plus(top.value) });
    }
  }
  const last = at(lexemes, to - 1);
  const hyphen = isDash(lexemes[to]);
  if (hyphen && !DENOMINATORS.has(at(lexemes, to + 1))) return product(lexemes, i, top);
  const k = hyphen ? to + 1 : to;
  const word = at(lexemes, k);
  const bottom = DENOMINATORS.get(word);
  if (!bottom) return top.value === 1 ? oneOver(lexemes, to) : product(lexemes, i, top);
  const plural = word.endsWith('s') || word === 'halves';
  if (!plural && top.value !== 1) return null;
  // "the first three quarters of 2016" last nine months
  if (/^quarters?$/.test(word) && /^(?:first|last|past|next|final|previous|latest)$/.test(at(lexemes, i - 1)))
    return null;
  if (word === 'quarters' && !/^(?:of|more|less)$/.test(at(lexemes, k + 1)) && !hyphen) return null;
  if (word === 'half' && top.value !== 1) return null;
  if (word === 'quarter' && !hyphen && at(lexemes, k + 1) !== 'of') return null;
  if (word === 'second' || word === 'seconds') return null;
  const tens = TENS.get(last);
  if (tens && bottom < 10 && to - 1 > i) {
    // "one hundred thirty-fifths": the tens belong to the denominator
    const front = wordNumeral(lexemes, i, true, to - 1);
    if (front) return { to: k + 1, value: new Decimal(front.value).div(tens + bottom) };
  }
  const whole = wholeBeforeAnd(lexemes, i, to);
  if (whole)
    return { to: k + 1, value: new Decimal(whole.rest).div(bottom).times(whole.unit).plus(whole.value) };
  to = k + 1;
  return withScale(lexemes, { to, value: new Decimal(top.value).div(bottom) });
}

/** "one twenty-fifth", "twenty twenty fifths" */
function oneOver(lexemes: readonly Lexeme[], i: number): Found | null {
  const bottom = denominatorAt(lexemes, i);
  return bottom ? { to: bottom.to, value: new Decimal(1).div(bottom.value) } : null;
}
function product(lexemes: readonly Lexeme[], _i: number, top: { to: number; value: number }): Found | null {
  const tens = TENS.get(at(lexemes, top.to));
  if (!tens) return null;
  const bottom = denominatorAt(lexemes, top.to);
  return bottom && at(lexemes, bottom.to - 1).endsWith('s')
    ? { to: bottom.to, value: new Decimal(top.value).div(bottom.value) }
    : null;
}

/** "two hundred and fifty-four hundredths" = 200 + 54/100: what stands before the last "and" is whole */
function wholeBeforeAnd(
  lexemes: readonly Lexeme[],
  i: number,
  to: number,
): { value: number; rest: number; unit: number } | null {
  for (let j = to - 1; j > i; j--) {
    if (at(lexemes, j) !== 'and') continue;
    const whole = wordNumeral(lexemes, i, true, j);
    const rest = wordNumeral(lexemes, j + 1, true, to);
    return whole?.to === j && rest?.to === to
      ? { value: whole.value, rest: rest.value, unit: whole.scale >= 1e6 ? whole.scale : 1 }
      : null;
  }
  return null;
}

/** "a half", "a quarter", "two thirds" behind "and" */
export function addedFraction(lexemes: readonly Lexeme[], i: number): Found | null {
  if (/^an?$/.test(at(lexemes, i))) {
    const bottom = DENOMINATORS.get(at(lexemes, i + 1));
    if (!bottom || bottom > 20) return null;
    // "one billion and a half million" is two numbers added up
    const scale = SCALES.get(at(lexemes, i + 2));
    return scale && bottom === 2 && lexemes[i - 2] && SCALES.has(at(lexemes, i - 2))
      ? { to: i + 3, value: new Decimal(scale).div(2) }
      : { to: i + 2, value: new Decimal(1).div(bottom) };
  }
  if (at(lexemes, i) === 'half' && at(lexemes, i + 1) !== 'of') return null;
  const top = UNITS.has(at(lexemes, i)) || TENS.has(at(lexemes, i)) ? wordNumeral(lexemes, i, true) : null;
  const k = top && isDash(lexemes[top.to]) ? top.to + 1 : (top?.to ?? i);
  const bottom = top && DENOMINATORS.get(at(lexemes, k));
  // "two and one half percent"
  const one = top?.value === 1 && /^(?:half|quarter|third)$/.test(at(lexemes, k));
  return top && bottom && (one || at(lexemes, k).endsWith('s'))
    ? { to: k + 1, value: new Decimal(top.value).div(bottom) }
    : null;
}

/** "two thirds of a million", "one and a half million" */
function withScale(lexemes: readonly Lexeme[], found: Found): Found {
  const scale = SCALES.get(at(lexemes, found.to));
  if (scale) return { to: found.to + 1, value: found.value.times(scale) };
  const far =
    at(lexemes, found.to) === 'of' && /^an?$/.test(at(lexemes, found.to + 1))
      ? SCALES.get(at(lexemes, found.to + 2))
      : undefined;
  return far ? { to: found.to + 3, value: found.value.times(far) } : found;
}
