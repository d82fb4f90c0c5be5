/** Numbers in words as far as counting time needs them ("twenty-two years", "a couple of weeks"). */

const ONES = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];

const WORDS = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${[...ONES].reverse().join('|')})`;

/** A definite number: "12", "1,460", "2.5", "5 1/2", "twenty-two", "a dozen". */
export const NUMBER =
  `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?(?:[\\s-]1/2)?|${WORDS}(?:\\s+hundred)?` +
  '|(?:a|one)\\s+(?:hundred|thousand|dozen)|half\\s+a\\s+dozen' +
  '|(?:one|two|three|four|five|six|seven|eight|nine)-and-a-half)';

/** An indefinite one. */
export const VAGUE =
  '(?:(?:a|the|last|past|next)\\s+(?:couple(?:\\s+of)?|few|number\\s+of|handful\\s+of)|couple\\s+of|few|several|many|numerous|some|dozens\\s+of|hundreds\\s+of|thousands\\s+of|scores\\s+of)';

/** Value of a number matched by NUMBER or VAGUE; "X" when it is left open; null when it is neither. */
export function countOf(text: string): number | 'X' | null {
  const word = text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/^\d/.test(word)) {
    const half = /[ -]1\/2$/.test(word) ? 0.5 : 0;
    return Number(word.replace(/[ -]1\/2$/, '').replaceAll(',', '')) + half;
  }
  if (word === 'a' || word === 'an' || word === 'one' || word === 'single') return 1;
  if (/\bcouple\b/.test(word)) return 2;
  if (word === 'half a dozen') return 6;
  if (word.endsWith('-and-a-half')) return (ONES.indexOf(word.slice(0, -11)) + 1 || Number.NaN) + 0.5;
  if (word === 'a dozen' || word === 'one dozen') return 12;
  if (word === 'a hundred' || word === 'one hundred') return 100;
  if (word === 'a thousand' || word === 'one thousand') return 1000;
  if (word.endsWith(' hundred')) {
    const base = countOf(word.slice(0, -8));
    return typeof base === 'number' ? base * 100 : null;
  }
  const one = ONES.indexOf(word);
  if (one >= 0) return one + 1;
  const [ten, rest] = word.split(/[- ]/);
  const tens = TENS.indexOf(ten ?? '');
  if (tens >= 0) return (tens + 2) * 10 + (rest ? ONES.indexOf(rest) + 1 : 0);
  return /few|several|many|numerous|some|number|handful|dozens|hundreds|thousands|scores/.test(word)
    ? 'X'
    : null;
}

export const ORDINAL = `(?:${[...ORDINALS].reverse().join('|')}|\\d{1,2}(?:st|nd|rd|th))`;

/** 1 for "first" or "1st"; 0 when it is no ordinal this module knows. */
export function ordinalOf(text: string): number {
  const word = text.toLowerCase().replace(/\s+/g, '-');
  return /^\d/.test(word) ? Number.parseInt(word, 10) : ORDINALS.indexOf(word) + 1;
}
