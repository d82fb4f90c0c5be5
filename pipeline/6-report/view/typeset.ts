/** Typography of the sentences the reports make themselves. Quotations keep the article's own spelling. */

/** Straight quotes to curly ones, a no-break space between a number and what it counts in "5 %", "12 m". */
export function typeset(text: string): string {
  if (!/["'%×÷=\u0590-\u08ff\ufb1d-\ufeff]/.test(text)) return text;
  return isolated(text)
    .replace(/(^|[\s([{“‘–—])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“–—])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(\d) (?=[%×÷=])/g, '$1\u00a0')
    .replace(/([×÷=]) (?=\d)/g, '$1\u00a0');
}

// Letters of right-to-left scripts with their marks, and the spaces and digits between such words.
const RTL = String.raw`[[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]--[\p{N}\p{M}]]`;
const RIGHT_TO_LEFT = new RegExp(`${RTL}[${RTL}\\p{M}]*(?:[\\s\\p{N}'’]+${RTL}[${RTL}\\p{M}]*)*`, 'gv');

/**
 * Words that run from right to left stand in isolates (UAX #9), so that they do not take the figures and commas around
 * them along: in "«name»: 30, says …" the figure stays behind the colon.
 */
export function isolated(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufeff]/.test(text) && !text.includes('\u2068')
    ? text.replace(RIGHT_TO_LEFT, '\u2068$&\u2069')
    : text;
}

/** Cuts at a word before `limit` code units and says so with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit - 1);
  let end = cut > limit * 0.5 ? cut : limit - 1;
  if (isLow(text, end)) end--;
  return `${text.slice(0, end).replace(/[\s,;:–—-]{1,5}$/, '')}…`;
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
