/** Number words of English as data. */
export const UNITS = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, i) => [word, i] as const),
);
for (const word of ['nought', 'naught']) UNITS.set(word, 0);

export const TENS = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 20 + 10 * i] as const),
);
TENS.set('fourty', 40);

/** Scale words that multiply what stands before them. */
export const SCALES = new Map<string, number>([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);
for (const [word, value] of [...SCALES]) SCALES.set(`${word}s`, value);

/** Scale letters as they follow digits: "3.2bn", "10k", "4 mln". Lower-cased; single letters are checked by context. */
export const SUFFIXES = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['g', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);

const IRREGULAR: [string, number][] = [
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fifth', 5],
  ['eighth', 8],
  ['ninth', 9],
  ['twelfth', 12],
];

/** "first" … "nineteenth", "twentieth" … "ninetieth", "hundredth", "millionth". */
export const ORDINALS = new Map<string, number>(IRREGULAR);
for (const [word, value] of UNITS) {
  if (value > 3 && ![5, 8, 9, 12].includes(value)) ORDINALS.set(`${word}th`, value);
}
for (const [word, value] of TENS) ORDINALS.set(`${word.slice(0, -1)}ieth`, value);
ORDINALS.set('hundredth', 100);
for (const [word, value] of SCALES) if (!word.endsWith('s')) ORDINALS.set(`${word}th`, value);

/** Denominators: "third", "quarters", "hundredths". */
export const DENOMINATORS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);
for (const [word, value] of ORDINALS) {
  if (value < 3) continue;
  DENOMINATORS.set(word, value);
  DENOMINATORS.set(`${word}s`, value);
}

/** Signs that are fractions by themselves, with numerator and denominator. */
export const VULGAR = new Map<string, readonly [number, number]>([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

/** "one" … "twenty-one" are cardinals; is this word a part of one? */
export function isCardinalWord(word: string): boolean {
  return UNITS.has(word) || TENS.has(word) || SCALES.has(word) || word === 'hundred' || word === 'hundreds';
}
