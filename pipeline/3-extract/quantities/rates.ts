/** Rates behind a figure: "per day", "a barrel", "/km". */
import type { Figure } from './figure.ts';
import { at, isDash, type Lexeme } from './lex.ts';
import { currencyBefore, unitAt } from './units/index.ts';

/** "a year", "an hour", "a share": nouns a rate is given for without "per". */
const AFTER_A = new Set(
  'year month week day hour minute second night share barrel gallon pound head dozen piece person unit ton tonne kilo kilogram litre liter bottle game ounce acre mile bushel season visit ticket head'.split(
    ' ',
  ),
);

/** "per day", "a barrel", "/km", "-a-share", "per 100,000 people" */
export function withRate(lexemes: readonly Lexeme[], figure: Figure): Figure {
  const rate = rateAt(lexemes, figure.end);
  if (rate) return { ...figure, per: rate.per, end: rate.to };
  // "9 billion pesos ($2 billion) a year": the bracket converts, the rate is of both
  if (figure.unit?.dimension !== 'money' || at(lexemes, figure.end) !== '(') return figure;
  let close = figure.end + 1;
  while (close < figure.end + 10 && at(lexemes, close) !== ')') close++;
  const sign = currencyBefore(lexemes, figure.end + 2) ?? currencyBefore(lexemes, figure.end + 3);
  const behind = sign && at(lexemes, close) === ')' ? rateAt(lexemes, close + 1) : null;
  return behind ? { ...figure, per: behind.per } : figure;
}

export function rateAt(lexemes: readonly Lexeme[], at0: number): { per: string; to: number } | null {
  let i = at0;
  const dash =
    isDash(lexemes[i]) &&
    (at(lexemes, i + 1) === 'a' || at(lexemes, i + 1) === 'per' || at(lexemes, i + 1) === 'an');
  if (dash) i++;
  const word = at(lexemes, i);
  if (
    word === 'per' ||
    word === '/' ||
    word === 'each' ||
    word === 'every' ||
    word === 'a' ||
    word === 'an'
  ) {
    let j = i + 1;
    if (isDash(lexemes[j]) && lexemes[j]?.glued && dash) j++;
    const next = lexemes[j];
    if (!next || (word === '/' && !(lexemes[i]?.glued && next.glued))) return null;
    if (word !== 'per' && word !== '/') {
      if (!AFTER_A.has(next.lower)) return null;
      if (word === 'a' && /^(?:ago|earlier|later|before|after)$/.test(at(lexemes, j + 1))) return null;
      if (
        next.lower === 'second' &&
        lexemes[j + 1]?.kind === 'word' &&
        !/^(?:in|on|at|and|or|to|for|with|when|of)$/.test(at(lexemes, j + 1))
      )
        return null;
    }
    if (next.kind === 'num' && word === 'per') {
      const noun = lexemes[j + 1];
      const money = unitAt(lexemes, j + 1);
      const number = next.text.replace(/,/g, '');
      if (money?.unit.dimension === 'money') return { per: `${number} ${money.unit.name}`, to: money.to };
      return noun?.kind === 'word' ? { per: `${number} ${noun.lower}`, to: j + 2 } : null;
    }
    // "2.99 dollars per thousand cubic feet"
    const many =
      word === 'per' && /^(?:hundred|thousand|million)$/.test(next.lower) ? unitAt(lexemes, j + 1) : null;
    if (many) return { per: `${next.lower} ${many.unit.name}`, to: many.to };
    const unit = unitAt(lexemes, j);
    if (next.lower === 'second') return { per: 'second', to: j + 1 };
    if (unit && unit.unit.dimension !== 'money') return { per: unit.unit.name, to: unit.to };
    if (word === '/' || next.kind !== 'word' || next.lower === 'cent') return null;
    // "$800 per trained employee"
    const second = lexemes[j + 1];
    if (
      word === 'per' &&
      /[^e]ed$/.test(next.lower) &&
      second?.kind === 'word' &&
      /^\p{Ll}{4,}$/u.test(second.text)
    )
      return { per: `${next.lower} ${singular(second.lower)}`, to: j + 2 };
    return { per: singular(next.lower), to: j + 1 };
  }
  return null;
}

function singular(word: string): string {
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
