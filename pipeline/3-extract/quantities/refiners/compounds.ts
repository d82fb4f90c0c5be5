/** "5 feet 2 inches", "thirteen dollars and forty-five cents", "15 dollars and 50": one figure written as two. */
import { Decimal } from 'decimal.js';
import type { Context, Figure, Refiner } from '../figure.ts';
import { at } from '../lex.ts';

/** Units and the smaller ones they are written with, with how many make one. */
const PARTS: Record<string, Record<string, number>> = {
  foot: { inch: 12 },
  'pound-mass': { ounce: 16 },
  stone: { 'pound-mass': 14 },
  dollar: { cent: 100 },
  euro: { cent: 100 },
  'pound sterling': { pence: 100 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
};

export const compounds: Refiner = {
  id: 'compounds',
  title: 'One figure written as two',
  tagged: false,
  examples: [
    ['she is 5 feet 2 inches tall', '5.16667 foot'],
    ['it sold for 13 dollars and 45 cents', '13.45 dollar'],
    ['delays of 3 hours and 30 minutes', '3.5 hour'],
    ['it took two hours and a half', '2.5 hour'],
    ['it took an hour and a half', '1.5 hour'],
  ],
  not: [['5 feet and 2 metres', '5 foot; 2 metre']],
  refine: joinCompounds,
};

function joinCompounds({ lexemes }: Context, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const big = out[out.length - 1];
    const joined = big && join(big, figure);
    if (joined) out[out.length - 1] = joined;
    else out.push(figure);
  }
  return out;

  function join(big: Figure, small: Figure): Figure | null {
    if (
      big.value === null ||
      small.value === null ||
      (!Number.isInteger(big.value) && big.step !== 1 / 60) ||
      big.per ||
      big.value < 0 ||
      !big.unit
    )
      return null;
    const and = at(lexemes, big.end) === 'and';
    if (small.first !== big.end + (and ? 1 : 0)) return null;
    const ratio = small.unit ? PARTS[big.unit.name]?.[small.unit.name] : undefined;
    if (ratio && small.value < Math.min(ratio, 100) && !small.per) return merge(big, small, ratio);
    if (!Number.isInteger(big.value)) return null;
    // "two hours and a half"
    if (
      and &&
      small.form === 'fraction' &&
      !small.unit &&
      small.value < 1 &&
      big.unit.dimension !== 'money' &&
      big.unit.dimension !== 'share'
    )
      return merge(big, small, 1);
    const money = big.unit.dimension === 'money';
    const next = lexemes[small.end];
    const closed = next === undefined || /^[.,;!?)]$/.test(next.text);
    if (
      money &&
      !small.unit &&
      closed &&
      big.scale === 1 &&
      Number.isInteger(small.value) &&
      small.value > 0 &&
      small.value < 100
    )
      return merge(big, small, 100);
    return null;
  }
}

function merge(big: Figure, small: Figure, ratio: number): Figure {
  const value = new Decimal(small.value as number)
    .div(ratio)
    .plus(big.value as number)
    .toSignificantDigits(16)
    .toNumber();
  return { ...big, to: small.to, end: small.end, value, step: 1 / ratio };
}
