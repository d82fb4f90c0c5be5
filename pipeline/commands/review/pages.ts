/** The review page and its cards, made with the reports' templates. */
import { fontFaces } from '../../6-report/html/fonts.ts';
import { articlePage, policy } from '../../6-report/html/page.ts';
import { loadTemplates } from '../../6-report/html/templates.ts';
import { articleView } from '../../6-report/view/article.ts';
import type { Context } from '../../6-report/view/context.ts';
import { DEFAULT_SETTINGS, type ViewSettings, viewOf } from '../../6-report/view/index.ts';
import type { Card } from '../../6-report/view/model.ts';
import { sha256 } from '../../lib/hash.ts';
import { valuesOf } from '../../lib/values.ts';
import type { Result } from '../../model.ts';
import { DECISIONS, MEANING } from '../../review/decision.ts';
import type { Pages } from '../../review/server/app.ts';
import { inContext } from './context.ts';

export interface PageOptions {
  settings: Partial<ViewSettings>;
  templates: string | null;
  /** Filled into the name field; may be empty. */
  reviewer: string;
  /** Where decisions go, as the page shows it. */
  file: string;
}

const FONTS = '/*fonts*/';

export function pagesOf(result: Result, options: PageOptions): Pages {
  // Decisions are shown live, so the cards are made without them.
  const { reviews: _, ...undecided } = result;
  const { view, context } = viewOf(undecided, { ...DEFAULT_SETTINGS, ...options.settings });
  const templates = loadTemplates(options.templates);
  const script = templates.file('review.js');
  const csp = `${policy(script)}; connect-src 'self'`;
  const cards = new Map(context.sorted.cards.map((finding, i) => [finding.id, view.cards[i] as Card]));
  const frame = {
    report: view,
    page: 'review',
    print: false,
    pages: {},
    csp,
    script,
    fonts: FONTS,
    styles: templates.file('report.css') + templates.file('review.css'),
  };
  const findings = context.sorted.cards.map((finding) => {
    const { id, slot, headline } = finding;
    return { id, slot, headline, values: valuesOf(finding) };
  });
  return {
    version: sha256(JSON.stringify(findings)).slice(0, 12),
    findings,
    desk(token) {
      const decisions = DECISIONS.map((word, i) => ({ word, key: i + 1, meaning: MEANING[word] }));
      const items = findings.map(({ id }) => itemOf(context, id, cards.get(id) as Card));
      const rules = [...new Set(items.map(({ rule }) => rule))].sort();
      const { reviewer, file } = options;
      const data = { ...frame, token, items, rules, decisions, reviewer, file };
      const html = templates.render('review', data);
      const all = html + view.cards.map((card) => card.haystack).join('');
      return { html: html.replace(FONTS, () => fontFaces(all)), policy: csp };
    },
    card(id) {
      const card = cards.get(id);
      return card ? templates.render('review-card', { ...frame, card: inContext(context, card) }) : null;
    },
    article(file) {
      const reading = result.readings.find((r) => `${r.document.article.id}.html` === file);
      if (!reading) return null;
      return { html: articlePage(templates, view, articleView(context, reading)), policy: policy(null) };
    },
  };
}

/** One line of the work list. */
function itemOf(context: Context, id: string, card: Card) {
  const { number, severity, severityWord, verdict, rule, letters, shortHeadline } = card;
  const sources = [...context.letters].filter(([, letter]) => letters.includes(letter));
  return {
    id,
    number,
    severity,
    severityWord,
    verdict,
    rule,
    headline: shortHeadline,
    letters,
    articles: sources.map(([articleId]) => articleId).join(' '),
  };
}
