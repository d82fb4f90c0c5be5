/** Fractions in signs: "½", "1/16". */
import { Decimal } from 'decimal.js';
import { at, type Lexeme } from './lex.ts';
import { VULGAR } from './number-words.ts';

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
