/** White space folded to single spaces and trimmed: what stays the same when a text is reflowed. */
export function fold(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

// Most texts are folded already, and looking is cheaper than rewriting.
const UNFOLDED = /\s\s|[^\S ]|^\s|\s$/;

/** Code-unit order: the same on every machine, unlike localeCompare. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
