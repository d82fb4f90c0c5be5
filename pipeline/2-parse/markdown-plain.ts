import type { Span } from '../model.ts';

/** Characters and beginnings that Markdown may read as more than themselves: marks, links, entities, tables, escapes. */
const MARKUP = /[*_`[\]<>&\\~|@\t\r\v\f\0]|:\/\/|www\./i;
/** A line that may open a heading, a list, a rule or the line under a heading, or ends or begins with white space. */
const OPENER = /^(?:[#\-+=:\s]|\d{1,9}[.)])|\s$/;

/**
 * The paragraphs of a Markdown text in which nothing can be markup, or null where something can. Most news is such, and
 * to parse it costs more than all else that is done before its figures are read.
 */
export function plainParagraphs(raw: string, masked: string, from: number): Span[] | null {
  if (MARKUP.test(raw.slice(from)) || MARKUP.test(masked.slice(from))) return null;
  const spans: Span[] = [];
  let open = false;
  for (let at = from; at <= raw.length; ) {
    const stop = raw.indexOf('\n', at);
    const end = stop < 0 ? raw.length : stop;
    if (end > at) {
      if (OPENER.test(raw.slice(at, end)) || OPENER.test(masked.slice(at, end))) return null;
      const last = spans.at(-1);
      if (open && last) last.end = end;
      else spans.push({ start: at, end });
    }
    open = end > at;
    at = end + 1;
  }
  return spans;
}
