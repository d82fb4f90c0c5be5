/** Typography of the sentences the reports make themselves. Quotations keep the article's own spelling. */

/** Straight quotes to curly ones, a no-break space between a number and what it counts in "5 %", "12 m". */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{“‘–—])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“–—])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(\d) (?=[%×÷=])/g, '$1\u00a0')
    .replace(/([×÷=]) (?=\d)/g, '$1\u00a0');
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
