import { aside, figure, type Pattern } from '../figure.ts';
import { at, isDash } from '../lex.ts';
import { TENS, UNITS } from '../number-words.ts';
import { unitAt } from '../units/index.ts';

const VERBS = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
]);
const FOLDS = new Map<string, number>(
  [...UNITS, ...TENS, ['hundred', 100], ['thousand', 1000], ['many', 0]].map(([word, value]) => [
    `${word}fold`,
    value as number,
  ]),
);

/** "twice as many", "threefold", "ten-fold", "doubled" */
export const multiple: Pattern = {
  id: 'multiple',
  title: 'Multiples',
  examples: [
    ['output grew threefold', '↑3 count'],
    ['the fine was twice the fee', '2 count'],
    ['prices more than doubled', '>2 count'],
    ['accidents have halved', '↓0.5 count'],
    ['take it twice a day', '2 count per day'],
  ],
  not: ['she called two people', 'a double room'],
  read({ lexemes }, i) {
    const word = at(lexemes, i);
    const value = VERBS.get(word) ?? FOLDS.get(word);
    if (value) {
      if (at(lexemes, i + 1) === 'down') return null;
      return figure({
        from: i,
        to: i + 1,
        rule: 'multiple',
        form: 'multiple',
        value,
        statistic: 'multiple',
        direction: VERBS.has(word) ? (value < 1 ? 'down' : 'up') : null,
        noun: 'count',
      });
    }
    if (
      (word === 'twice' || word === 'thrice') &&
      /^(?:as|the|that|what|its|their|his|her)$/.test(at(lexemes, i + 1))
    ) {
      return figure({
        from: i,
        to: i + 1,
        rule: 'multiple',
        form: 'multiple',
        value: word === 'twice' ? 2 : 3,
        statistic: 'multiple',
        noun: 'count',
      });
    }
    // "twice a day"
    const unit = /^(?:a|an|per|each|every)$/.test(at(lexemes, i + 1)) ? unitAt(lexemes, i + 2) : null;
    if ((word === 'twice' || word === 'thrice') && unit?.unit.dimension === 'time') {
      return figure({
        from: i,
        to: i + 1,
        end: unit.to,
        rule: 'multiple',
        form: 'multiple',
        value: word === 'twice' ? 2 : 3,
        noun: 'count',
        per: unit.unit.name,
      });
    }
    // "was stopped twice": how often, told by an adverb
    if (word === 'twice' || word === 'thrice') return aside(i, i + 1, 'idiom');
    const written =
      lexemes[i]?.kind === 'num' && /^\d{1,4}(?:\.\d)?$/.test(word)
        ? Number(word)
        : (UNITS.get(word) ?? TENS.get(word));
    if (written && isDash(lexemes[i + 1]) && lexemes[i + 1]?.glued && at(lexemes, i + 2) === 'fold') {
      return figure({
        from: i,
        to: i + 3,
        rule: 'multiple',
        form: 'multiple',
        value: written,
        statistic: 'multiple',
        noun: 'count',
      });
    }
    return lexemes[i]?.kind === 'num' && at(lexemes, i + 1) === 'fold' && written
      ? figure({
          from: i,
          to: i + 2,
          rule: 'multiple',
          form: 'multiple',
          value: written,
          statistic: 'multiple',
          noun: 'count',
        })
      : null;
  },
};
