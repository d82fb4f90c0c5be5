/** Links into a live page: text fragments (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Anchor } from '../../model.ts';
import { safeUrl } from './sources.ts';

/** `https://…#:~:text=prefix-,start,-suffix`; null when the article has no http(s) address. */
export function textFragment(url: string | null, anchor: Anchor): string | null {
  const address = safeUrl(url);
  if (!address) return null;
  const exact = anchor.exact.replace(/\s+/g, ' ').trim();
  if (!exact) return null;
  const before = lastWords(anchor.prefix);
  const after = firstWords(anchor.suffix);
  const quote = exact.length > 120 ? `${part(exact.slice(0, 40))},${part(exact.slice(-40))}` : part(exact);
  const page = address.split('#', 1)[0];
  return `${page}#:~:text=${before ? `${part(before)}-,` : ''}${quote}${after ? `,-${part(after)}` : ''}`;
}

/** Comma, ampersand and dash have a meaning in the directive. */
function part(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}

/** A prefix may begin in the middle of a word; only whole words are found. */
function lastWords(prefix: string): string {
  const line = prefix.split('\n').at(-1) ?? '';
  const words = line.split(/\s+/).filter(Boolean);
  return (line.length === prefix.length ? words.slice(1) : words).slice(-3).join(' ');
}

function firstWords(suffix: string): string {
  const [line = ''] = suffix.split('\n', 1);
  const words = line.split(/\s+/).filter(Boolean);
  return (line.length === suffix.length ? words.slice(0, -1) : words).slice(0, 3).join(' ');
}
