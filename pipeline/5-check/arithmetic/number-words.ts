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

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
// "First,", "Second is", "The third", "And fourthly,"
const OPENING = new RegExp(`^["'(\\s]*(?:and\\s+)?(the\\s+)?(${ORDINALS.join('|')})(?:ly)?\\b`, 'i');
// What shows that the ordinal itself is the item, not a word about another noun ("The third speaker left")
const ITEM = /^(?:,|:|\s+(?:is|was|are|were|comes?|came|concerns?|one\b))/i;

export interface Opening {
  /** 1 for first, 2 for second … */
  ordinal: number;
  /** "The first", or plain "First". */
  the: boolean;
  /** The ordinal stands for the item itself. */
  item: boolean;
}

/** The list mark a sentence opens with, or null. */
export function ordinalOpening(text: string): Opening | null {
  const match = OPENING.exec(text.slice(0, 60));
  if (!match) return null;
  return {
    ordinal: ORDINALS.indexOf((match[2] as string).toLowerCase()) + 1,
    the: match[1] !== undefined,
    item: ITEM.test(text.slice(match[0].length, match[0].length + 12)),
  };
}

/** "Finally,", "Last,", "And lastly": closes a list without its number. */
export const CLOSING =
  /^["'(\s]*(?:and\s+)?(?:finally|lastly|last(?:,| but not least| is| are)|the (?:last|final)\b)/i;
