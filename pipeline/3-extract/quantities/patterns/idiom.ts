import { aside, type Pattern } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { SCALES } from '../number-words.ts';

/** Set phrases: each is a list of words, "*" stands for any one word, "#" for the number at hand. */
const IDIOMS: readonly string[] = [
  '# sides of the same',
  '# sides of a coin',
  'lesser of #',
  'best of # worlds',
  'worst of # worlds',
  'on the # hand',
  'the # hand',
  'at # time',
  'one of the # of',
  '# of a kind',
  '# way or',
  '# way or another',
  '# * or another',
  'for # thing',
  '# thing or',
  'kill # birds',
  '# birds with',
  '# and only',
  '# by #',
  'square #',
  'back to square #',
  'day #',
  '# on #',
  '# for #',
  'in # swoop',
  '# fell swoop',
  'cloud #',
  'plan # ahead',
  'in # piece',
  'put # and two',
  'at # s and',
  'catch #',
  'the big #',
  'all in #',
  'as # and the same',
  '# and the same',
  '# and the other',
  '# day',
  '# too many',
  'take #',
  'second to none',
  '# to zero',
  '# to hero',
  '# hell of',
  'takes # to tango',
  '# heads are better than',
  'in the first place',
  "baker's #",
  "baker ' s #",
  'dime a #',
  'six of one',
  'ground #',
  '# tolerance',
  '# in on',
  '# sum',
];
/** Numbers that idioms are made with. */
const SMALL = new Set(
  'one two three four five six seven nine ten first second dozen hundred zero'.split(' '),
);
const BY_WORDS = IDIOMS.map((name) => ({ name, words: name.split(' ') }))
  .map(({ name, words }) => ({ name, words, at: words.indexOf('#') }))
  .filter((idiom) => idiom.at >= 0);
/** These are idioms only with the number one, written out. */
const ONLY_ONE = new Set([
  'on the # hand',
  'the # hand',
  'at # time',
  '# way or',
  '# way or another',
  '# * or another',
  'for # thing',
  '# thing or',
  '# and only',
  '# day',
  'take #',
  '# and the same',
  '# and the other',
  'in # swoop',
  'in # piece',
  'all in #',
  'square #',
  'day #',
  '# of a kind',
  '# too many',
  '# by #',
  '# on #',
  '# for #',
]);

/** "two sides of the same coin", "the lesser of two evils", "on the one hand", "one of the first" */
export const idiom: Pattern = {
  id: 'idiom',
  title: 'Set phrases are no figures',
  examples: [
    ['they are two sides of the same medal', ''],
    ['on the one hand, it rains', ''],
    ['the lesser of two evils', ''],
    ['one of the first to arrive', ''],
    ['it was all for naught', ''],
    ['agents zero in on a suspect', ''],
    ['a multi-million-dollar suit', ''],
    ['they take one side or another', ''],
  ],
  not: ['two sides of the house', 'she put one hand on the rail'],
  read({ lexemes }, i) {
    const lexeme = lexemes[i];
    // "all was for naught"
    if (lexeme?.lower === 'naught' && /^(?:for|to|at)$/.test(at(lexemes, i - 1)))
      return aside(i, i + 1, 'idiom');
    // "a multi-million-dollar suit": how many is not said
    if (SCALES.has(lexeme?.lower ?? '') && isDash(lexemes[i - 1]) && at(lexemes, i - 2) === 'multi')
      return aside(i, i + 1, 'idiom');
    // "that is just fairness 101"
    if (
      lexeme?.text === '101' &&
      /^[.,;!?"]?$/.test(at(lexemes, i + 1)) &&
      /^\p{L}{4,}$/u.test(at(lexemes, i - 1)) &&
      lexemes[i - 1]?.text === at(lexemes, i - 1)
    )
      return aside(i, i + 1, 'idiom');
    if (lexeme?.kind !== 'word' || !SMALL.has(lexeme.lower)) return null;
    for (const { name, words, at: place } of BY_WORDS) {
      if (!stands(words, lexemes, i - place, lexeme.lower)) continue;
      if (
        name === '# day' &&
        (/^(?:before|after|earlier|later|ago|removed|of|per|from|to|short)$/.test(at(lexemes, i + 2)) ||
          /^(?:in|for|just|only|than|about|least|within|after)$/.test(at(lexemes, i - 1)))
      )
        continue;
      if (!ONLY_ONE.has(name) || lexeme.lower === 'one') return aside(i, i + 1, 'idiom');
    }
    // "one of the first", "one of his last": a place in an order, not a count
    if (lexeme.lower === 'one' && at(lexemes, i + 1) === 'of') {
      const j = lexemes[i + 2] ? ownerEnd(lexemes, i + 2) : i + 2;
      if (/^(?:first|last|few|many|only)$/.test(at(lexemes, j))) return aside(i, i + 1, 'idiom');
    }
    return null;
  },
};

/** Do the words of an idiom stand from lexeme `from` on? "#" is the number at hand. */
function stands(words: readonly string[], lexemes: readonly Lexeme[], from: number, number: string): boolean {
  for (let k = 0; k < words.length; k++) {
    const [word, found] = [words[k] as string, at(lexemes, from + k)];
    if (word !== found && word !== '*' && !(word === '#' && found === number)) return false;
  }
  return true;
}

/** Index after "the ministry's" at `i`. */
function ownerEnd(lexemes: readonly Lexeme[], i: number): number {
  for (let j = i; j < i + 5; j++) if (at(lexemes, j) === 's' && at(lexemes, j - 1) === "'") return j + 1;
  return /^(?:the|his|her|its|their|our|my|your)$/.test(at(lexemes, i)) ? i + 1 : i;
}
