import { Decimal } from 'decimal.js';
import { figure, type Pattern } from '../figure.ts';
import type { Lexeme } from '../lex.ts';

/** "151.50/60 yen", "408.90/409.40 dollars": what a dealer bids and asks, the second often only by its last two digits. */
export const quote: Pattern = {
  id: 'quote',
  title: 'Prices bid and asked',
  examples: [
    ['the dollar stood at 151.50/60 yen', '151.5–151.6 japanese yen'],
    ['gold opened at 408.90/409.40 dollars', '408.9–409.4 dollar'],
    ['a rate of 1.8290/00', '1.829–1.83'],
  ],
  not: ['a score of 9.50/10', 'the 1.25/86 file', 'on 12.05/2024'],
  read({ lexemes }, i) {
    const [bid, slash, ask] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
    if (bid?.kind !== 'num' || slash?.text !== '/' || !slash.glued || ask?.kind !== 'num' || !ask.glued)
      return null;
    const high = /^\d+\.\d{2,4}$/.test(bid.text) ? asked(bid, ask) : null;
    return high === null
      ? null
      : figure({
          from: i,
          to: i + 3,
          rule: 'quote',
          form: 'digits',
          low: Number(bid.text),
          high,
          step: new Decimal(10).pow(-(bid.text.length - bid.text.indexOf('.') - 1)).toNumber(),
          bound: 'range',
        });
  },
};

/** How far apart bid and ask may lie, as a share of the bid: a dealer's margin, not two prices. */
const SPREAD = 0.02;

function asked({ text: bid }: Lexeme, { text: ask }: Lexeme): number | null {
  const low = new Decimal(bid);
  let high: Decimal;
  if (/^\d\d$/.test(ask)) {
    // "1.8290/00" goes over the hundred
    high = new Decimal(bid.slice(0, -2) + ask);
    if (high.lt(low)) high = high.plus(new Decimal(10).pow(2 - (bid.length - bid.indexOf('.') - 1)));
  } else if (/^\d+\.\d{2,4}$/.test(ask)) high = new Decimal(ask);
  else return null;
  return high.gt(low) && high.minus(low).lte(low.times(SPREAD)) ? high.toNumber() : null;
}
