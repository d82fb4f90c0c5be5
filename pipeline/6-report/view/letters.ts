/** Articles are named by letters; a figure's source is looked up in one glance. */

/** 0 → A … 25 → Z, 26 → AA. */
export function sourceLetter(index: number): string {
  let letters = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** A title's first part: before the colon if that is long enough to recognise, else its first words. */
export function shortTitle(title: string): string {
  const [first = ''] = title.split(/[:|–—]\s/, 1);
  if (first.length >= 8 && first.length <= 48) return first.trim();
  if (title.length <= 48) return title;
  // "The long road to a treaty nobody signed" → "The long road"
  const joint =
    /^.{11,39}?\S(?= (?:about|after|against|and|as|at|before|behind|by|for|from|in|into|of|on|over|to|under|with) )/i;
  const [part] = joint.exec(title) ?? [];
  if (part) return part;
  const cut = title.lastIndexOf(' ', 44);
  return `${title.slice(0, cut > 16 ? cut : 44).replace(/[\s,;:–—-]{1,5}$/, '')} …`;
}
