/**
 * The helpers templates may use. They are few on purpose: the view model says what is shown, a template how.
 * Each is described in docs/templates.md; a test sees to it.
 */
import Handlebars from 'handlebars';
import { capital, plural } from '../view/words.ts';

type Options = Handlebars.HelperOptions;

const UNBREAKABLE = /[^\s-]{32,}/g;
const STEP = 24;

/** Escaped, with places to break in it: a table cannot be narrower than its longest word. */
function wrapped(text: string): string {
  const { escapeExpression } = Handlebars;
  let html = '';
  let last = 0;
  for (const { 0: word, index } of text.matchAll(UNBREAKABLE)) {
    html += escapeExpression(text.slice(last, index));
    const letters = [...word];
    const parts: string[] = [];
    for (let i = 0; i < letters.length; i += STEP)
      parts.push(escapeExpression(letters.slice(i, i + STEP).join('')));
    html += parts.join('<wbr>');
    last = index + word.length;
  }
  return html + escapeExpression(text.slice(last));
}

export const HELPERS: Record<string, Handlebars.HelperDelegate> = {
  /** {{concat "a" b}} → one text. */
  concat: (...parts: unknown[]) => parts.slice(0, -1).map(String).join(''),
  /** {{#eq a "b"}}…{{else}}…{{/eq}} */
  eq(this: unknown, a: unknown, b: unknown, options: Options) {
    return a === b ? options.fn(this) : options.inverse(this);
  },
  /** {{#gt a 3}}…{{/gt}} */
  gt(this: unknown, a: number, b: number, options: Options) {
    return a > b ? options.fn(this) : options.inverse(this);
  },
  /** {{#lt a 3}}…{{/lt}} */
  lt(this: unknown, a: number, b: number, options: Options) {
    return a < b ? options.fn(this) : options.inverse(this);
  },
  /** Ends a headline with a full stop where another sentence follows. */
  sentence: (text: string) => (/[.!?…][”’)]?$/.test(text) ? text : `${text}.`),
  add: (a: number, b: number) => Math.round((a + b) * 1000) / 1000,
  subtract: (a: number, b: number) => Math.round((a - b) * 1000) / 1000,
  /** {{plural 2 "article" "articles"}} → "two articles"; a fourth `true` begins with a capital. */
  plural: (n: number, one: string, many: string, upper: unknown) =>
    upper === true ? capital(plural(n, one, many)) : plural(n, one, many),
  /** First letter in lower case, for words that follow a name. */
  lower: (text: string) => text.charAt(0).toLowerCase() + text.slice(1),
  /** The first of its arguments that is there. */
  first: (...parts: unknown[]) =>
    parts.slice(0, -1).find((part) => part !== null && part !== undefined) ?? null,
  /** {{wrap text}}: words that are longer than a column may break, every 24 characters. */
  wrap: (text: string) => new Handlebars.SafeString(wrapped(text)),
  /** A path segment of a link. */
  uri: (text: string) => encodeURIComponent(text),
  /** "list item" → "list-item", for class names. */
  slug: (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  /**
   * {{#link href}}words{{/link}}: a link; in print, where a link to another file would become an absolute local
   * address, only its words.
   */
  link(this: unknown, href: string, options: Options) {
    const words = options.fn(this);
    const inside = String(href).startsWith('#');
    if (!href || (options.data?.root?.print && !inside && !/^https?:/.test(href))) return words;
    return new Handlebars.SafeString(
      `<a href="${Handlebars.escapeExpression(href)}">${words}</a>`,
    ).toString();
  },
};
