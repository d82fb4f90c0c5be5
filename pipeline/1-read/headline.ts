import { namesOfByline } from '../lib/byline.ts';
import { isAboveHeadline } from '../lib/page-lines.ts';
import { fold } from '../lib/text.ts';
import type { Article } from '../model.ts';

const LONGEST_TITLE = 300;
const HEADLINE_LINES = 3;

/** The first line of a text, with the lines that go on with a small letter; the first heading of a Markdown file. Null if there is none. */
export function headlineOf(raw: string, bodyStart: number, format: Article['format']): string | null {
  const body = raw.slice(bodyStart, bodyStart + 20_000);
  if (format === 'markdown') {
    const heading = /^ {0,3}#{1,2}[ \t]+(\S.*)$/m.exec(body)?.[1];
    return heading ? fold(heading.replace(/#+\s*$/, '').replace(/[*_`]/g, '')) || null : null;
  }
  const lines = body.split('\n').map(fold).filter(Boolean);
  const first = Math.max(
    0,
    lines.findIndex((line) => !isAboveHeadline(line)),
  );
  let title = '';
  for (const line of lines.slice(first, first + HEADLINE_LINES)) {
    if (title && !/^\p{Ll}/u.test(line)) break;
    // "Wool sales in the valley" / "fall for a third year": one headline on two lines
    if (title && (/[.!?:]["'”’)]?$/.test(title) || title.length + line.length > LONGEST_TITLE)) break;
    title = fold(`${title} ${line}`);
  }
  return title.slice(0, LONGEST_TITLE) || null;
}

const BYLINE_WITHIN = 8;

/** The names of a byline among the first lines, null if there is none. */
export function authorOf(raw: string, bodyStart: number): string | null {
  const lines = raw
    .slice(bodyStart, bodyStart + 4000)
    .split('\n')
    .map(fold)
    .filter(Boolean);
  for (const line of lines.slice(0, BYLINE_WITHIN)) {
    const names = namesOfByline(line);
    if (names) return names;
  }
  return null;
}
