/**
 * Look-alike characters replaced one for one, so that every later stage can write its patterns in plain ASCII
 * and an index into the masked text still is an index into the raw file.
 */

const FIXED: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u2032': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u2033': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-', // hyphen
  '\u2011': '-', // no-break hyphen
  '\u2212': '-', // minus
  '\u066A': '%', // Arabic percent sign
  '\u066B': '.', // Arabic decimal separator
  '\u066C': ',', // Arabic thousands separator
  '\u0085': ' ',
  '\u00AD': ' ', // soft hyphen
  '\uFEFF': ' ',
  '\u180E': ' ',
};

/** First code unit of each decimal digit row that news text is found with. */
const DIGIT_ROWS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

const SPECIAL = /[^\n\x20-\x7e]/g;

function plain(character: string): string {
  const fixed = FIXED[character];
  if (fixed !== undefined) return fixed;
  const code = character.charCodeAt(0);
  for (const row of DIGIT_ROWS) if (code >= row && code < row + 10) return String(code - row);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0); // full-width ASCII
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return ' ';
  if (code >= 0x200b && code <= 0x200f) return ' '; // zero-width, direction marks
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069)) return ' ';
  return /\s/.test(character) ? ' ' : character;
}

/** Replaces look-alikes and blanks what cannot be seen; the length never changes, line feeds stay. */
export function maskCharacters(text: string): string {
  return text.replace(SPECIAL, plain);
}

// "see https://example.org/2023/05/17" or "desk@example.org": the digits in an address count nothing.
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gi;

/** Blanks web and mail addresses; the full stop or bracket that ends the sentence stays. */
export function blankAddresses(text: string): string {
  if (!text.includes('://') && !text.includes('@') && !/www\./i.test(text)) return text;
  return text.replace(ADDRESS, (address) => {
    const kept = /[.,;:!?)\]']*$/.exec(address.slice(-3))?.[0] ?? '';
    return ' '.repeat(address.length - kept.length) + kept;
  });
}
