import { counted, type Mended } from './index.ts';

// "> text", ">> text", "> > text"; ">5 %" is a figure.
const MARKED = /^[ \t]{0,3}>(?:[ \t]?>){0,9}(?:[ \t](?=\S)|(?=\p{L}|["'“‘(])|[ \t]*\r?$)/gmu;

const LEAST = 3;

/** Takes the ">" from lines that an e-mail quotes. */
export function unquote(text: string): Mended {
  const lines = text.match(MARKED)?.length ?? 0;
  if (lines < LEAST) return { text, mended: [] };
  return {
    text: text.replace(MARKED, ''),
    mended: [`the mark of quoting taken from ${counted(lines, 'line')}`],
  };
}
