import { figure, type Pattern } from '../figure.ts';
import { at } from '../lex.ts';

const ORDERS = new Map<string, readonly [low: number, high: number]>([
  ['tens', [10, 100]],
  ['hundred', [100, 1000]],
  ['dozens', [24, 100]],
  ['scores', [40, 100]],
  ['hundreds', [100, 1000]],
  ['thousands', [1e3, 1e4]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
  ['lakhs', [1e5, 1e6]],
  ['crores', [1e7, 1e8]],
]);
const SINGLE = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** "tens of thousands of", "scores of", "thousands fled", "several hundred": orders of magnitude as intervals */
export const vague: Pattern = {
  id: 'vague',
  title: 'Vague counts are intervals',
  examples: [
    ['tens of thousands of marchers', '10000–100000 marcher'],
    ['thousands of letters', '1000–10000 letter'],
    ['several hundred homes', '200–900 home'],
    ['scores of tents', '40–100 tent'],
  ],
  not: ['in the tens digit', 'final scores were close'],
  read({ lexemes }, i) {
    const word = at(lexemes, i);
    if (word === 'several' || (word === 'few' && at(lexemes, i - 1) === 'a')) {
      const unit = SINGLE.get(at(lexemes, i + 1));
      if (!unit) return null;
      const next = SINGLE.get(at(lexemes, i + 2)) ?? 1;
      const to = next > 1 ? i + 3 : i + 2;
      return figure({
        from: i,
        to,
        rule: 'vague',
        form: 'vague',
        low: 2 * unit * next,
        high: 9 * unit * next,
        step: unit * next,
        bound: 'vague',
      });
    }
    let order = ORDERS.get(word);
    if (!order) return null;
    let to = i + 1;
    let scale = 1;
    while (at(lexemes, to) === 'of' && ORDERS.has(at(lexemes, to + 1))) {
      scale *= (ORDERS.get(at(lexemes, to + 1)) as readonly [number, number])[0];
      to += 2;
    }
    const of = at(lexemes, to) === 'of';
    if (word === 'hundred' && scale === 1) return null; // only the slip "hundred of thousands"
    if (scale === 1 && !of) {
      if (word === 'tens' || word === 'scores') return null;
      if (/^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(at(lexemes, i - 1))) return null;
    }
    order = [order[0] * scale, order[1] * scale];
    return figure({
      from: i,
      to,
      rule: 'vague',
      form: 'vague',
      low: order[0],
      high: order[1],
      step: order[0],
      bound: 'vague',
    });
  },
};
