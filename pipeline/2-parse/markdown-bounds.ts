const LONGEST_BLOCK = 60_000;
const DEEPEST = 60;

/**
 * Why a text is not parsed as Markdown, null if it may be. Markdown parsers need time that grows with the square of
 * a block's length for some texts, and stack for each level of nesting; no article needs either.
 */
export function beyondMarkdown(raw: string): string | null {
  let block = 0;
  for (const line of raw.split('\n')) {
    block = line.trim() === '' ? 0 : block + line.length + 1;
    if (block > LONGEST_BLOCK) return 'a paragraph is too long for Markdown';
    const lead = /^[\s>*+-]*/.exec(line)?.[0] ?? '';
    if (lead.length > DEEPEST && lead.replace(/\s+/g, ' ').length > DEEPEST / 2)
      return 'Markdown is nested too deeply';
    if (lead.replaceAll('\t', '    ').length > DEEPEST * 2 && line.length > lead.length)
      return 'Markdown is nested too deeply';
  }
  return null;
}
