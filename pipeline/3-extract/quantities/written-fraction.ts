/** Fractions in signs: "½", "1/16". */
import { Decimal } from 'decimal.js';
import { at, isDash, type Lexeme } from './lex.ts';
import { VULGAR } from './number-words.ts';

export interface WrittenFraction {
  to: number;
  value: Decimal;
  /** The denominator: its share of one is the worth of the last digit. */
  bottom: number;
}

/** "½", " 1/2", "⅔" after a whole number or alone. Denominators people write; "9/11" is a date. */
export function writtenFraction(lexemes: readonly Lexeme[], i: number): WrittenFraction | null {
  const sign = VULGAR.get(lexemes[i]?.text ?? '');
  if (sign) return { to: i + 1, value: new Decimal(sign[0]).div(sign[1]), bottom: sign[1] };
  const [top, slash, bottom] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (top?.kind !== 'num' || !/^[/⁄]$/.test(slash?.text ?? '') || bottom?.kind !== 'num') return null;
  if (!/^\d{1,4}$/.test(top.text) || !/^\d{1,4}$/.test(bottom.text)) return null;
  const gaps = (slash?.glued ? 0 : 1) + (bottom.glued ? 0 : 1);
  if (gaps === 1 || at(lexemes, i + 3) === '/') return null;
  const [a, b] = [Number(top.text), Number(bottom.text)];
  if (b < 2 || a >= b || a === 0 || !isDenominator(b)) return null;
  // "the 9/12 march": fractions are written in lowest terms, save in tens
  if (a % 2 === 0 && b % 2 === 0 && b % 10 !== 0) return null;
  if (a % 3 === 0 && b % 3 === 0) return null;
  return { to: i + 3, value: new Decimal(a).div(b), bottom: b };
}

function isDenominator(n: number): boolean {
  return (n <= 10 && n !== 7) || [12, 15, 16, 20, 25, 32, 64, 100, 128, 1000].includes(n);
}

/** Denominators that prices and interest rates are quoted in, and what bakers and carpenters use. */
const QUOTED = /^(?:2|3|4|5|6|8|16|32|64)$/;

/** "5-1/2", "102-3/8": a whole number and a fraction joined by a hyphen, as wires and exchanges write them. */
export function mixedFraction(lexemes: readonly Lexeme[], i: number): WrittenFraction | null {
  const [whole, dash, top] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (whole?.kind !== 'num' || !dash?.glued || !isDash(dash) || !top?.glued) return null;
  if (!/^(?:\d{1,4}|\d{1,3}(?:,\d{3})+)$/.test(whole.text) || (whole.glued && isDash(lexemes[i - 1])))
    return null;
  const part = writtenFraction(lexemes, i + 2);
  if (!part || !QUOTED.test(String(part.bottom)) || !lexemes[i + 3]?.glued) return null;
  return { ...part, value: part.value.plus(whole.text.replace(/,/g, '')) };
}
