/** Each article as the reports name it, with its coverage. */
import type { Article, Reading, SetAside } from '../../model.ts';
import { type Context, letterOf } from './context.ts';
import { formatDate } from './dates.ts';
import { shortTitle } from './letters.ts';
import type { Source } from './model.ts';
import { direction } from './quote.ts';
import { sourceNote } from './reviews.ts';
import { isolated, shorten } from './typeset.ts';
import { capital, grouped, listed, plural } from './words.ts';

export function sourceOf(context: Context, reading: Reading): Source {
  const { document, mentions, claims } = reading;
  const { article } = document;
  const title = article.title ?? article.path;
  const words = document.sentences.reduce((n, s) => n + (s.text.match(/\S+/g)?.length ?? 0), 0);
  const attributed = claims.filter((c) => c.source.kind !== 'the article').length;
  const { ledger } = mentions;
  return {
    letter: letterOf(context, article.id),
    id: article.id,
    title,
    shortTitle: shortTitle(title),
    listTitle: shorten(title, 140),
    inTable: false,
    onPageOne: false,
    byline: byline(article),
    held: sourceNote(context, [article.publisher, article.id]),
    author: article.author,
    publisher: article.publisher,
    published: article.published,
    retrieved: article.retrieved,
    url: safeUrl(article.url),
    path: article.path,
    sha256: article.sha256,
    language: article.language,
    direction: direction(article.language),
    words,
    wordsText: grouped(words, context.language),
    figures: claims.length,
    attributed,
    attributedText:
      claims.length === 0
        ? 'no figures'
        : `${attributed} of ${claims.length} (${Math.round((100 * attributed) / claims.length)}%)`,
    ledger: {
      total: ledger.total,
      inFigures: ledger.inFigures,
      inDates: ledger.inDates,
      setAside: ledger.setAside.length,
      reasons: reasons(ledger.setAside),
    },
    notes: document.notes,
    dropped: droppedOf(reading),
  };
}

/** Says what is there and, in one sentence, what is not. */
function byline(article: Article): string {
  const name = (text: string | null) => isolated(shorten((text ?? '').replace(/\s+/g, ' '), 80));
  const given = [name(article.author), name(article.publisher), formatDate(article.published)].filter(
    Boolean,
  );
  const missing = [
    article.author ? '' : 'author',
    article.publisher ? '' : 'publisher',
    article.published ? '' : 'date',
  ].filter(Boolean);
  const none = missing.length > 0 ? `no ${listed(missing, 'or')}` : '';
  return capital([given.join(', '), none].filter(Boolean).join('; '));
}

/** http and https only; anything else is no link. */
export function safeUrl(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function reasons(list: SetAside[]): { reason: string; count: number; examples: string }[] {
  const groups = new Map<string, string[]>();
  for (const item of list) groups.set(item.reason, [...(groups.get(item.reason) ?? []), item.text]);
  return [...groups].map(([reason, texts]) => ({
    reason,
    count: texts.length,
    examples: [...new Set(texts)]
      .slice(0, 6)
      .map((t) => `“${shorten(t.replace(/\s+/g, ' '), 32)}”`)
      .join(', '),
  }));
}

function droppedOf({ document }: Reading): Source['dropped'] {
  const groups = new Map<string, { count: number; words: number }>();
  for (const { reason, start, end } of document.dropped) {
    const group = groups.get(reason) ?? { count: 0, words: 0 };
    group.count++;
    group.words += document.article.raw.slice(start, end).match(/\S+/g)?.length ?? 0;
    groups.set(reason, group);
  }
  return [...groups].map(([reason, group]) => ({ reason, ...group }));
}

/** "Two articles; events dated 2001 to July 2025". */
export function spanText(context: Context): string {
  const { readings, date } = context.result;
  const years = readings.flatMap((r) =>
    r.mentions.dates
      .filter((d) => d.type === 'DATE' && d.basis !== 'open' && d.from && d.to && (!date || d.from <= date))
      .flatMap((d) => [d.from as string, d.to as string]),
  );
  const count = capital(plural(readings.length, 'article'));
  if (years.length === 0) return count;
  const first = years.reduce((a, b) => (a < b ? a : b)).slice(0, 4);
  const last = years.reduce((a, b) => (a > b ? a : b)).slice(0, 4);
  return `${count}; dates in the text: ${first === last ? first : `${first} to ${last}`}`;
}
