import type { Nodes } from 'mdast';
import type { Span } from '../model.ts';

/**
 * The visible words of a Markdown block, each in its place; everything else is spaces.
 * `masked` is the whole file with look-alikes replaced, `from` what the tree's offsets start at.
 */
export function showText(block: Nodes, masked: string, span: Span, from: number): string {
  const out = new Array<string>(span.end - span.start).fill(' ');
  const show = (start: number, end: number) => {
    for (let i = start; i < end; i++) out[i - span.start] = masked[i] as string;
  };
  const visit = (node: Nodes) => {
    const start = from + (node.position?.start.offset ?? 0);
    const end = from + (node.position?.end.offset ?? 0);
    if (node.type === 'text') {
      show(start, end);
      blankLineStarts(out, masked, start, end, span.start);
      showEscapes(out, masked, start, end, span.start);
    } else if (node.type === 'inlineCode') {
      const at = masked.indexOf(node.value, start);
      if (at >= 0 && at + node.value.length <= end) show(at, at + node.value.length);
    } else if (node.type === 'image' && node.alt) {
      const at = masked.indexOf(node.alt, start);
      if (at >= 0 && at + node.alt.length <= end) show(at, at + node.alt.length);
    } else if ('children' in node) {
      for (const child of node.children) visit(child as Nodes);
    }
  };
  visit(block);
  return out.join('');
}

/** Line feeds become spaces, and so does the "> " that opens each further line of a quotation. */
function blankLineStarts(out: string[], masked: string, start: number, end: number, base: number): void {
  for (let at = masked.indexOf('\n', start); at >= 0 && at < end; at = masked.indexOf('\n', at + 1)) {
    out[at - base] = ' ';
    for (let i = at + 1; i < end && (masked[i] === '>' || masked[i] === ' '); i++) out[i - base] = ' ';
  }
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

// "5\*", "AT&amp;T"
const WRITTEN = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

function showEscapes(out: string[], masked: string, start: number, end: number, base: number): void {
  for (const match of masked.slice(start, end).matchAll(WRITTEN)) {
    const [written, escaped, decimal, hex, name] = match;
    const character =
      escaped ??
      (name ? NAMED[name.toLowerCase()] : fromCode(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16)));
    if (character === undefined) continue;
    const at = start + (match.index ?? 0) - base;
    for (let i = 0; i < written.length; i++) out[at + i] = ' ';
    // An escape shows its character where it stands, so that "5\.5" is not torn apart more than it must be.
    out[at + (escaped ? 1 : 0)] = character;
  }
}

function fromCode(code: number): string | undefined {
  return code >= 0x20 && code <= 0xffff ? String.fromCharCode(code) : undefined;
}
