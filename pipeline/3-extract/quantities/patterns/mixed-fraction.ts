import { Decimal } from 'decimal.js';
import { figure, type Pattern } from '../figure.ts';
import { scaleAfter } from '../scale.ts';
import { mixedFraction } from '../written-fraction.ts';

/** "5-1/2 dollars", "a 10-3/4 percent bond", "2-1/4 million": no score, date or label begins so. */
export const mixed: Pattern = {
  id: 'mixed-fraction',
  title: 'Whole number and fraction with a hyphen',
  examples: [
    ['shares fell 5-1/2 dollars', '↓5.5 dollar'],
    ['a 10-3/4 percent bond', '10.75 percentage'],
    ['yields of 9-1/2 to 9-5/8 percent', '9.5–9.625 percentage'],
    ['2-1/4 million tonnes', '2250000 tonne'],
  ],
  not: ['won 5-1 on 2/3', 'the 3-1/7 edition', '12-5-1/2'],
  read({ lexemes }, i) {
    const found = mixedFraction(lexemes, i);
    if (!found) return null;
    const scaled = scaleAfter(lexemes, found.to);
    const scale = scaled?.scale ?? 1;
    return figure({
      from: i,
      to: scaled?.to ?? found.to,
      rule: 'mixed-fraction',
      form: 'fraction',
      value: found.value.times(scale).toSignificantDigits(15).toNumber(),
      step: new Decimal(scale).div(found.bottom).toNumber(),
      scale,
    });
  },
};
