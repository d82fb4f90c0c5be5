import { fold } from '../lib/text.ts';
import type { Article } from '../model.ts';

const LONGEST_TITLE = 300;

/** The first line of a text; the first heading of a Markdown file. Null if there is none. */
export function headlineOf(raw: string, bodyStart: number, format: Article['format']): string | null {
  const body = raw.slice(bodyStart, bodyStart + 20_000);
  if (format === 'markdown') {
    const heading = /^ {0,3}#{1,2}[ \t]+(\S.*)$/m.exec(body)?.[1];
    return heading ? fold(heading.replace(/#+\s*$/, '').replace(/[*_`]/g, '')) || null : null;
  }
  const line = /\S.*/.exec(body)?.[0];
  return line ? fold(line).slice(0, LONGEST_TITLE) : null;
}
