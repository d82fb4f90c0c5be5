import { wordNumeral } from '../cardinal-words.ts';
import { aside, figure, type Pattern } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { ORDINALS, TENS } from '../number-words.ts';

const SUPERLATIVE =
  /^(?:most|least|best|worst|largest|biggest|highest|lowest|longest|oldest|youngest|smallest|richest|poorest|busiest|tallest|deadliest|fastest|\p{L}{3,}est)$/u;
const NOT_SUPERLATIVE = new Set([
  'interest',
  'forest',
  'harvest',
  'request',
  'protest',
  'conquest',
  'arrest',
  'invest',
  'northwest',
  'southwest',
  'priest',
  'contest',
  'guest',
  'quest',
  'midwest',
]);

/** "the third time", "fourth-highest", "tenth straight": places in an order. Other ordinals are set aside. */
export const rank: Pattern = {
  id: 'rank',
  title: 'Ranks',
  examples: [
    ['for the third time this year', 'rank 3 time'],
    ['the fourth-highest peak', 'rank 4 peak'],
    ['ranked between the tenth and the fifteenth', 'rank 10–15'],
  ],
  not: ['five years', 'ten of them'],
  read({ lexemes }, i) {
    const found = ordinalAt(lexemes, i);
    if (!found) return null;
    const { to, value } = found;
    const j = isDash(lexemes[to]) && lexemes[to]?.glued ? to + 1 : to;
    const next = at(lexemes, j);
    const superlative = SUPERLATIVE.test(next) && !NOT_SUPERLATIVE.has(next);
    const between =
      at(lexemes, i - 1) === 'between' || (at(lexemes, i - 1) === 'the' && at(lexemes, i - 2) === 'between');
    const other = between ? pairEnd(lexemes, to) : null;
    if (other) {
      const high = ordinalAt(lexemes, other) as { to: number; value: number };
      return figure({
        from: i,
        to: high.to,
        rule: 'rank',
        form: 'rank',
        low: value,
        high: high.value,
        statistic: 'rank',
        bound: 'range',
      });
    }
    if (value >= 2 && value < 1000 && (superlative || (next === 'time' && j === to))) {
      return figure({ from: i, to, rule: 'rank', form: 'rank', value, statistic: 'rank' });
    }
    return aside(i, to, 'ordinal');
  },
};

function pairEnd(lexemes: readonly Lexeme[], i: number): number | null {
  if (at(lexemes, i) !== 'and') return null;
  const k = at(lexemes, i + 1) === 'the' ? i + 2 : i + 1;
  return ordinalAt(lexemes, k) ? k : null;
}

/** "11th", "eleventh", "twenty-first", "one hundred twenty fifth" */
export function ordinalAt(lexemes: readonly Lexeme[], i: number): { to: number; value: number } | null {
  const lexeme = lexemes[i];
  if (!lexeme) return null;
  if (lexeme.kind === 'num') {
    const suffix = lexemes[i + 1];
    return suffix?.glued &&
      /^(?:st|nd|rd|th)$/.test(suffix.lower) &&
      /^\d{1,3}(?:,?\d{3})*$/.test(lexeme.text)
      ? { to: i + 2, value: Number(lexeme.text.replace(/,/g, '')) }
      : null;
  }
  const direct = ORDINALS.get(lexeme.lower);
  if (direct) return { to: i + 1, value: direct };
  const front = wordNumeral(lexemes, i, true);
  if (!front) return null;
  const k = isDash(lexemes[front.to]) ? front.to + 1 : front.to;
  const last = ORDINALS.get(at(lexemes, k));
  if (!last || (isDash(lexemes[front.to]) && !lexemes[front.to]?.glued)) return null;
  const tens = TENS.get(at(lexemes, front.to - 1));
  if (last < 10 && tens) return { to: k + 1, value: front.value + last };
  if (last < 100 && front.value % 100 === 0) return { to: k + 1, value: front.value + last };
  return last >= 100 && (last === 100 ? front.value < 100 : true)
    ? { to: k + 1, value: front.value * last }
    : null;
}
