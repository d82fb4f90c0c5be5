import type { Sentence, Timex } from '../../model.ts';

/**
 * What a date in brackets dates: "Ada Byron (4 May 1890 – 2 June 1951)" gives a birth and a death, "The Long Road
 * (1997)" the release of a work, "(born 4 May 1890)" says it itself. null = not such a date.
 * Some texts write brackets as "-LRB-" and "-RRB-" (Penn Treebank).
 */
export function bracketKind(sentence: Sentence, timex: Timex, dates: readonly Timex[]): string | null {
  const start = timex.start - sentence.start;
  const open = Math.max(sentence.text.lastIndexOf('(', start), sentence.text.lastIndexOf('-LRB-', start));
  if (open < 0 || start - open > 120) return null;
  const close = closing(sentence.text, open + 1);
  if (close < timex.end - sentence.start) return null;
  const inside = dates.filter((d) => d.start - sentence.start > open && d.end - sentence.start <= close);
  const dash = /^\s*(?:-+|–|—|−|to|until)?\s*$/;
  const [first, second, ...more] = inside;
  if (first && second && !more.length) {
    const between = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
    if (!dash.test(between) || isYear(first) !== isYear(second)) return null;
    return timex === first ? 'birth' : 'death';
  }
  const before = sentence.text.slice(open, start);
  const after = sentence.text.slice(timex.end - sentence.start, close);
  const bare = /^(?:\(|-LRB-)\s*$/.test(before) && /^\s*$/.test(after);
  return bare && isYear(timex) ? 'release' : null;
}

const isYear = (timex: Timex): boolean => /^\d{4}$/.test(timex.value);

function closing(text: string, from: number): number {
  const ends = [text.indexOf(')', from), text.indexOf('-RRB-', from)].filter((at) => at >= 0);
  return ends.length ? Math.min(...ends) : -1;
}

/** "a 1980 prison drama film": a year before a work is the year it came out. */
export function isWorkYear(sentence: Sentence, timex: Timex): boolean {
  if (!isYear(timex)) return false;
  const after = sentence.text.slice(timex.end - sentence.start, timex.end - sentence.start + 80);
  return /^(?:\s+[\w-]+){0,5}\s+(?:film|movie|album|song|single|novel|book|series|show|sitcom|game|play|musical|drama|comedy|documentary|EP|sequel)\b/i.test(
    after,
  );
}
