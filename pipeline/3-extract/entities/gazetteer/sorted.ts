/**
 * Is the entry in a text of entries in code-unit order, parted by a separator? A binary search in the text itself:
 * making a table of 200,000 names would take longer than all look-ups of a usual article.
 */
export function inSorted(text: string, separator: string, entry: string): boolean {
  let low = 0;
  let high = text.length;
  while (low < high) {
    // The entry that the middle falls into
    const before = text.lastIndexOf(separator, ((low + high) >> 1) - separator.length);
    const start = before < low ? low : before + separator.length;
    const next = text.indexOf(separator, start);
    const end = next < 0 ? text.length : next;
    const found = text.slice(start, end);
    if (found === entry) return true;
    if (found < entry) low = end + separator.length;
    else high = start;
  }
  return false;
}
