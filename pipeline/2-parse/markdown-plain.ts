import type { Span } from '../model.ts';

/** Characters and beginnings that Markdown may read as more than themselves: marks, links, entities, tables, escapes. */
const MARKUP = /[*_`[\]<>&\\~|@\t\r\v\f\0]|:\/\/|www\./i;
/** A line that may open a heading, a list, a rule or the line under a heading, or has odd white space at its ends. */
const OPENER = /^(?:[#\-+=:\s]|\d{1,9}[.)])|\s$/;
/** A paragraph that is set in further is code. */
const INDENT = 3;

/**
 * The paragraphs of a Markdown text in which nothing can be markup, or null where something can. Most news is such, and
 * to parse it costs more than all else that is done before its figures are read.
 */
export function plainParagraphs(raw: string, masked: string, from: number): Span[] | null {
  if (MARKUP.test(raw.slice(from)) || MARKUP.test(masked.slice(from))) return null;
  const spans: Span[] = [];
  let open: Span | null = null;
  for (let at = from; at <= raw.length; ) {
    const stop = raw.indexOf('\n', at);
    const next = stop < 0 ? raw.length : stop;
    let [start, end] = [at, next];
    while (start < end && raw[start] === ' ') start++;
    while (end > start && raw[end - 1] === ' ') end--;
    if (start === end) open = null;
    else if (OPENER.test(raw.slice(start, end)) || OPENER.test(masked.slice(start, end))) return null;
    else if (open) open.end = end;
    else if (start - at > INDENT) return null;
    else {
      open = { start, end };
      spans.push(open);
    }
    at = next + 1;
  }
  return spans;
}
