import { aside, type Pattern } from '../figure.ts';
import { at, isDash } from '../lex.ts';
import { SCALES } from '../number-words.ts';
import { unitAt } from '../units/index.ts';

const BEFORE = new Set(
  'no any some every each this that which another the only new old big good bad every-'.split(' '),
);
const AFTER = new Set(
  (
    'is was are were has had have does did do can could will would may might must should shall cannot needs wants knows ' +
    'another by which that who whom whose it he she they we you i to the a an at on in for with from than as if but because ' +
    'so when where while just only also always never ever not really simply might think thinks expects says soon already often likely worth'
  ).split(' '),
);

/** "this one", "one never knows", "no one", "one another", "one-time": the pronoun and the word part */
export const pronoun: Pattern = {
  id: 'pronoun-one',
  title: '"One" as a pronoun',
  examples: [
    ['this one is better', ''],
    ['one never knows', ''],
    ['a one-off payment', ''],
    ['a boat like the one used by smugglers', ''],
  ],
  not: ['some one million tonnes', 'one soldier was hurt', 'one of the villages flooded'],
  read({ lexemes }, i) {
    if (at(lexemes, i) !== 'one' && at(lexemes, i) !== 'ones') return null;
    const next = lexemes[i + 1];
    const word = at(lexemes, i + 1);
    // "some one million tonnes"
    if (SCALES.has(word) || word === 'hundred') return null;
    if (at(lexemes, i) === 'ones') return aside(i, i + 1, 'pronoun');
    if (isDash(next) && next?.glued) {
      return /^(?:time|off|way|on|sided|dimensional|stop|liner|size|upmanship|to|by|shot|horse|handed|touch|two|off|of|eyed)$/.test(
        at(lexemes, i + 2),
      )
        ? aside(i, i + 1, 'idiom')
        : null;
    }
    if (isDash(lexemes[i - 1]) && lexemes[i - 1]?.glued && lexemes[i - 2]?.kind === 'word')
      return aside(i, i + 1, 'pronoun');
    // "an issue of will, not one of means"
    if (word === 'of' && !partitive(lexemes, i + 2)) return aside(i, i + 1, 'pronoun');
    const before = at(lexemes, i - 1);
    if (before === 'negative' || before === 'minus' || unitAt(lexemes, i + 1)) return null;
    if (word === "'" && at(lexemes, i + 2) === 's') return aside(i, i + 1, 'pronoun');
    // "a rifle like the one believed to have been used"
    if (
      before === 'the' &&
      /ed$/.test(word) &&
      /^(?:to|by|in|on|at|for|from|last|this|that|with)$/.test(at(lexemes, i + 2))
    )
      return aside(i, i + 1, 'pronoun');
    if (before === 'the' && next?.kind === 'word' && !AFTER.has(word) && word !== 'of') return null;
    if (BEFORE.has(before) && !(before === 'only' && next?.kind === 'word' && !AFTER.has(word)))
      return aside(i, i + 1, 'pronoun');
    // "over a Republican one 46 percent to 41"
    if (next?.kind === 'num' && lexemes[i - 1]?.kind === 'word' && /^an?$/.test(at(lexemes, i - 2)))
      return aside(i, i + 1, 'pronoun');
    if (AFTER.has(word)) {
      // "one in five" is a ratio, "one to two metres" a range: left to their patterns
      return /^(?:in|to|out|over|at)$/.test(word) &&
        (lexemes[i + 2]?.kind === 'num' ||
          /^(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a)$/.test(at(lexemes, i + 2)))
        ? null
        : aside(i, i + 1, 'pronoun');
    }
    if (next === undefined || /^[.,;:!?)"']$/.test(next.text)) {
      return /^(?:about|than|least|nearly|almost|over|equals|is|to|at|minus|negative|and|just|by|only)$/.test(
        before,
      ) || i === 0
        ? null
        : aside(i, i + 1, 'pronoun');
    }
    return null;
  },
};

/** After "one of": a determiner, a possessive, a number or a plural; otherwise nothing is counted. */
function partitive(lexemes: Parameters<Pattern['read']>[0]['lexemes'], i: number): boolean {
  const first = at(lexemes, i);
  if (
    /^(?:the|these|those|its|their|his|her|our|my|your|only|at|several|many|every|\d+|two|three|four|five|six|seven|eight|nine|ten|them|us|you|which|whom|what)$/.test(
      first,
    )
  )
    return true;
  for (let j = i; j < i + 8; j++) {
    if (lexemes[j]?.kind !== 'word' && !/^[.'-]$/.test(lexemes[j]?.text ?? '')) return false;
    if (at(lexemes, j) === "'" || /[^su']s$/.test(at(lexemes, j))) return true;
  }
  return false;
}
