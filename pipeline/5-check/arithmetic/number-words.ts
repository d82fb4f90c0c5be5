/** Small numbers in words or digits, as announced counts and spans use them ("three", "12", "a dozen"). */
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** For patterns: "two" to "twenty", or up to three digits. */
export const SMALL_NUMBER = `(?:${WORDS.slice(1).join('|')}|thirty|forty|fifty|sixty|\\d{1,3})`;

const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60 };

/** The value of a match of SMALL_NUMBER. */
export function smallNumber(text: string): number {
  const word = text.toLowerCase();
  const at = WORDS.indexOf(word);
  return at >= 0 ? at : (TENS[word] ?? Number(word));
}

const ORDINALS = [
  '',
  'first(?:ly)?',
  'second(?:ly)?',
  'third(?:ly)?',
  'fourth(?:ly)?',
  'fifth(?:ly)?',
  'sixth(?:ly)?',
  'seventh(?:ly)?',
  'eighth(?:ly)?',
  'ninth(?:ly)?',
  'tenth(?:ly)?',
];
const OPENERS = ORDINALS.map((o) =>
  o ? new RegExp(`^["'(\\s]*(?:and\\s+)?(?:the\\s+)?${o}\\b`, 'i') : /$^/,
);

/** 1 for a sentence that opens with "First," or "The first", 2 for "Second" …; 0 for none. */
export function ordinalOpening(text: string): number {
  for (let n = 1; n < OPENERS.length; n++) if ((OPENERS[n] as RegExp).test(text)) return n;
  return 0;
}

/** "Finally,", "Last,", "And lastly": closes a list without its number. */
export const CLOSING =
  /^["'(\s]*(?:and\s+)?(?:finally|lastly|last(?:,| but not least| is| are)|the (?:last|final)\b)/i;
