import { digitNumeral, type Numeral } from '../cardinal.ts';
import { wordNumeral } from '../cardinal-words.ts';
import { type Context, figure, type Pattern } from '../figure.ts';
import { at, isDash } from '../lex.ts';
import { unitAt } from '../units/index.ts';
import { isMonth, isYear, pluralAt } from './calendar.ts';

const HEDGE = /^(?:nearly|about|almost|roughly|around|some|than|over|only|just)$/;

const ROUND = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** "one in five", "three out of four", "9 of every 10": a share written as two counts */
export const ratio: Pattern = {
  id: 'ratio',
  title: 'Shares written as two counts',
  examples: [
    ['one in five households', '0.2 household'],
    ['three out of four voters', '0.75 voter'],
    ['a score of 53 out of 100', '53'],
    ['ten out of ten', '10'],
    ['nearly eight of 10 voters', '~0.8 voter'],
    ['one in a million', '0.000001'],
  ],
  not: ['8 in 5 is odd', 'won 3 in 2019', 'two of the three bridges'],
  read(context, i) {
    const { lexemes } = context;
    if (!linked(lexemes, i)) return null;
    const part = small(context, i);
    if (!part) return null;
    const j = isDash(lexemes[part.to]) && lexemes[part.to]?.glued ? part.to + 1 : part.to;
    const hyphened = j > part.to;
    if (hyphened && !(at(lexemes, j) === 'in' && isDash(lexemes[j + 1]))) return null;
    const link = at(lexemes, j);
    const second = at(lexemes, j + 1);
    // "nearly eight of 10 voters", but "won eight of 10 games"
    const told =
      link === 'of' &&
      /^(?:10|ten|100)$/.test(second) &&
      HEDGE.test(at(lexemes, i - 1)) &&
      pluralAt(lexemes, j + 2);
    const loose = link === 'in' || told || (link === 'of' && /^(?:every|each)$/.test(second));
    const k =
      link === 'in'
        ? /^(?:every|each)$/.test(second)
          ? j + 2
          : j + 1
        : link === 'out' && second === 'of'
          ? j + 2
          : link === 'of' && loose
            ? j + (told ? 1 : 2)
            : -1;
    if (k < 0) return null;
    const past = hyphened ? k + 1 : k;
    const start = /^(?:every|each)$/.test(at(lexemes, past)) ? past + 1 : past;
    if (isYear(lexemes, start)) return null;
    // "one in a million"
    const round = at(lexemes, start) === 'a' ? ROUND.get(at(lexemes, start + 1)) : undefined;
    const whole = round ? { to: start + 2, value: round } : small(context, start);
    const outOf = whole && link === 'out' && (whole.value === 100 || whole.value === 10);
    const score = (to: number) =>
      figure({ from: i, to, rule: 'ratio', form: 'ratio', value: part.value, statistic: 'score' });
    if (outOf && whole.value === part.value) return score(whole.to);
    if (!whole || whole.value <= part.value || part.value < 1 || isMonth(lexemes, whole.to)) return null;
    const plural = at(lexemes, whole.to).match(/^(?:hundreds|thousands)$/) ? 1 : 0;
    if (link === 'in' && (unitAt(lexemes, whole.to) || at(lexemes, i - 1) === 'to')) return null;
    // "a score of 53 out of 100"
    if (outOf && scored(lexemes, i)) return score(whole.to);
    return figure({
      from: i,
      to: whole.to + plural,
      rule: 'ratio',
      form: 'ratio',
      value: part.value / whole.value,
      statistic: 'share',
      step: 1 / whole.value,
    });
  },
};

/** Does "in", "of" or "out" follow soon enough? Most numerals have none, and are not read for nothing. */
function linked(lexemes: Context['lexemes'], i: number): boolean {
  for (let j = i + 1; j <= i + LONGEST; j++) if (/^(?:in|of|out)$/.test(at(lexemes, j))) return true;
  return false;
}
/** Lexemes of the longest numeral and its hyphen before the link. */
const LONGEST = 12;

function small({ lexemes, notation }: Context, i: number): Numeral | null {
  const lexeme = lexemes[i];
  const read = lexeme?.kind === 'num' ? digitNumeral(lexemes, i, notation) : wordNumeral(lexemes, i, true);
  return read && Number.isInteger(read.value) && read.form !== 'fraction' ? read : null;
}

function scored(lexemes: Context['lexemes'], i: number): boolean {
  return [1, 2, 3].some((n) =>
    /^(?:score|scores|scored|rating|rated|average|grade|mark|marks)$/.test(at(lexemes, i - n)),
  );
}
