/** One page of the reports: template, styles, fonts and the policy that keeps it still. */
import { createHash } from 'node:crypto';
import type { ArticleView, TocEntry, View } from '../view/model.ts';
import { fontFaces } from './fonts.ts';
import type { Templates } from './templates.ts';

/** A page for print is rendered twice: without, then with the page numbers of its table of contents. */
export interface Print {
  pages: Record<string, string>;
}

/** More articles than this get no column of their own in the tables. */
const FEW = 6;

/** Pages of more articles than this go without fonts of their own (110 kB each) and take the reader's. */
const MANY = 2000;

export function briefingPage(templates: Templates, view: View, print: Print | null): string {
  return page(templates, 'briefing', view, print, { toc: tocOf(view, print) });
}

export function discrepancyPage(templates: Templates, view: View, print: Print | null): string {
  return page(templates, 'discrepancies', view, print, { toc: [] });
}

export function articlePage(templates: Templates, view: View, article: ArticleView): string {
  return page(templates, 'article', view, null, { article });
}

function page(templates: Templates, name: string, view: View, print: Print | null, more: object): string {
  const script =
    print || name !== 'discrepancies'
      ? null
      : `${templates.file('filter.js')}\n${templates.file('decide.js')}`;
  const data = {
    report: view,
    page: name,
    print: print !== null,
    pages: print?.pages ?? {},
    fewSources: view.sources.length <= FEW,
    csp: policy(script),
    script: script ?? '',
    styles: safeStyle(templates.file('report.css')),
    paper: print ? safeStyle(paperCss(templates, name, view)) : '',
    fonts: FONTS,
    ...more,
  };
  const html = templates.render(name, data);
  // Which fonts are needed is known only when all words are there.
  const at = html.indexOf(FONTS);
  if (at < 0) return html;
  const shown = html.slice(Math.max(0, html.indexOf('<body', at)));
  const bare = name === 'article' && view.sources.length > MANY;
  return html.slice(0, at) + (bare ? '' : fontFaces(shown)) + html.slice(at + FONTS.length);
}

const FONTS = '/*fonts*/';

/** Everything is refused but the page's own styles, fonts, images and its one script, by hash. */
export function policy(script: string | null): string {
  const hash = script === null ? '' : createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    script === null ? "script-src 'none'" : `script-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A user's stylesheet cannot end its element. */
function safeStyle(css: string): string {
  return css.replace(/<\/style/gi, '<\\/style');
}

const NAMES: Record<string, string> = { briefing: 'briefing', discrepancies: 'discrepancy report' };

function paperCss(templates: Templates, name: string, view: View): string {
  const title = name === 'briefing' ? view.title : view.discrepancyTitle;
  const left = cssString(`${view.brand} ${NAMES[name] ?? ''}`);
  const right = cssString(title.length > 88 ? `${title.slice(0, 87).trimEnd()}…` : title);
  return `${templates.file('paper.css')}
:root { --running-left: ${left}; --running-right: ${right}; }
@page { size: ${view.paper}; }`;
}

/** A CSS string literal of any text. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\w .,:;()%–’“”-]/gu, (char) => `\\${(char.codePointAt(0) as number).toString(16)} `)}"`;
}

/** The sections of the briefing, as far as they are there. */
function tocOf(view: View, print: Print | null): TocEntry[] {
  const entries: [string, string, boolean][] = [
    ['answer', 'The answer', true],
    ['figures', 'Key figures', view.keyFigures.length > 0],
    ['series', 'Over time', view.series.length > 0],
    ['timeline', 'Timeline', view.timeline.length > 0],
    ['names', 'Who is who', view.names.length > 0],
    ['sources', 'Sources', true],
    ['coverage', 'Coverage', true],
    ['method', 'Method and limits', true],
  ];
  return entries
    .filter(([, , there]) => there)
    .map(([target, text]) => ({ target, text, level: 1, page: print?.pages[target] ?? '' }));
}
