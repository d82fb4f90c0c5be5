/** Titles and standfirsts, made from what was found. */
import type { Identity } from '../../model.ts';
import type { Context } from './context.ts';
import { holdsText } from './holds.ts';
import { shortTitle } from './letters.ts';
import { total } from './names.ts';
import { formatNumber } from './numbers.ts';
import { reviewText } from './reviews.ts';
import { shorten, typeset } from './typeset.ts';
import { asClause, capital, countWord, grouped, listed, plural } from './words.ts';

export interface Head {
  title: string;
  stand: string;
  discrepancyTitle: string;
  discrepancyStand: string;
  holds: string;
  lead: string;
}

export function headOf(context: Context, title: string | null): Head {
  const { cards } = context.sorted;
  const subject = title ?? subjectOf(context);
  const count = context.result.readings.length;
  const articles = plural(count, 'article');
  const differ = gist(context);
  return {
    title:
      title ??
      (count === 0
        ? NO_ARTICLE
        : subject
          ? `${subject}: ${articles}, ${differ}`
          : `${capital(articles)}, ${differ}`),
    stand: [foundText(context), bySeverity(context), title ? '' : inFull(context)].filter(Boolean).join(' '),
    discrepancyTitle: discrepancyTitle(context, subject),
    discrepancyStand: [bySeverity(context), reviewText(context), alsoText(context)].filter(Boolean).join(' '),
    holds: holdsText(context),
    lead: cards.length > 0 ? '' : nothing(context),
  };
}

/** What a reader should know first: the widest distance, else how many conflicts, else how many open points. */
function gist(context: Context): string {
  const { cards } = context.sorted;
  if (cards.length === 0) return 'nothing found that differs';
  const apart = cards.filter((c) => c.severity === 'high' && c.ratio !== null && c.ratio.high >= 1.5);
  const widest = apart.reduce((most, c) => Math.max(most, c.ratio?.high ?? 0), 0);
  if (widest > 0)
    return `figures up to ${formatNumber(widest, context.language, widest < 10 ? 1 : 0)} times apart`;
  const conflicts = cards.filter((c) => c.verdict === 'conflicts').length;
  if (conflicts > 0) return plural(conflicts, 'conflict');
  return `${plural(cards.length, 'open point')}`;
}

function discrepancyTitle(context: Context, subject: string): string {
  const count = context.result.readings.length;
  const articles = plural(count, 'article');
  const about = subject ? `${articles} on ${subject}` : articles;
  if (context.sorted.cards.length === 0)
    return count === 0 ? NO_ARTICLE : `${capital(about)}: nothing found that differs`;
  return count === 1 ? `What ${about} leaves open` : `Where ${about} differ, and what would settle it`;
}

const NO_ARTICLE = 'No article could be read';

/** What most articles name most: one or two names, or the single article's title. */
function subjectOf(context: Context): string {
  const { readings } = context.result;
  if (readings.length === 1) return shortTitle(readings[0]?.document.article.title ?? '');
  return listed(subjects(context).map(shortName));
}

/** One or two names that most articles share. */
function subjects({ identities, result }: Context): Identity[] {
  const { readings } = result;
  if (readings.length < 2) return [];
  const most = Math.max(2, Math.ceil(readings.length * 0.6));
  const publishers = new Set(readings.map(({ document }) => nameKey(document.article.publisher ?? '')));
  const shared = identities
    .filter((i) => i.type !== 'MISC' && articlesOf(i) >= most && !isPublisher(i, publishers))
    .map((identity, i) => ({
      identity,
      i,
      weight: articlesOf(identity) * 1000 + Math.min(total(identity), 999),
    }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .map(({ identity }) => identity);
  const [first, ...others] = shared;
  if (!first) return [];
  const start = (identity: Identity) => shortName(identity).slice(0, 4).toLowerCase();
  // "Norway and Norwegians" says one thing twice.
  const second = others.find((identity) => start(identity) !== start(first));
  return second ? [first, second] : [first];
}

/** "(Reuters)" in every story of Reuters' says who reports, not what on. */
function isPublisher({ forms }: Identity, publishers: ReadonlySet<string>): boolean {
  return forms.some(({ form }) => {
    const name = nameKey(form);
    return name.length >= SHORTEST_NAME && (publishers.has(name) || publishers.has(`${name}s`));
  });
}

const SHORTEST_NAME = 3;
const nameKey = (name: string) => name.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ').trim();

/** "TTP stands for Tehreek-i-Taliban Pakistan.": for readers who meet the title's abbreviation first here. */
function inFull(context: Context): string {
  const short = subjects(context).filter((i) => /^\p{Lu}[\p{Lu}\p{N}.-]{1,9}$/u.test(shortName(i)));
  return short
    .filter((i) => i.name.length > shortName(i).length && i.name.includes(' '))
    .map((i) => `${shortName(i)} stands for ${i.name.replace(/\s+/g, ' ')}.`)
    .join(' ');
}

function articlesOf(identity: Identity): number {
  return new Set(identity.forms.map((f) => f.articleId)).size;
}

/** The form most written; a short one reads best in a title. */
function shortName(identity: Identity): string {
  const counts = new Map<string, number>();
  for (const { form, count } of identity.forms) counts.set(form, (counts.get(form) ?? 0) + count);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return shorten((best?.[0] ?? identity.name).replace(/\s+/g, ' '), 48);
}

function foundText(context: Context): string {
  const claims = context.claims.size;
  const attributed = [...context.claims.values()].filter((c) => c.source.kind !== 'the article').length;
  const articles = plural(context.result.readings.length, 'article');
  if (claims === 0) return context.readings.size > 0 ? `No figures were found in ${articles}.` : '';
  const named = attributed === 0 ? 'none' : countWord(attributed);
  return `${capital(articles)} with ${plural(claims, 'figure')}, ${named} of them with a named source.`;
}

/** "Ten findings: two of high severity, three medium, five low." */
function bySeverity(context: Context): string {
  const { cards } = context.sorted;
  if (cards.length === 0) return '';
  const counts = (['high', 'medium', 'low'] as const)
    .map((severity) => ({ severity, n: cards.filter((c) => c.severity === severity).length }))
    .filter(({ n }) => n > 0);
  const [first, ...others] = counts;
  const all = capital(plural(cards.length, 'finding'));
  if (!first) return `${all}.`;
  if (others.length === 0)
    return `${all}, ${first.n > 2 ? 'all ' : first.n === 2 ? 'both ' : ''}of ${first.severity} severity.`;
  const rest = others.map(({ severity, n }) => `${countWord(n)} ${severity}`);
  return `${all}: ${[`${countWord(first.n)} of ${first.severity} severity`, ...rest].join(', ')}.`;
}

function alsoText(context: Context): string {
  const { agreements, notCompared } = context.sorted;
  const parts = [];
  if (agreements.length > 0)
    parts.push(
      `${capital(plural(agreements.length, 'check'))} ${agreements.length === 1 ? 'agrees' : 'agree'}.`,
    );
  if (notCompared.length > 0)
    parts.push(
      notCompared.length === 1
        ? 'One pair looks alike but was not compared; the end says why.'
        : `${capital(plural(notCompared.length, 'pair'))} look alike but were not compared; the end says why.`,
    );
  return parts.join(' ');
}

/** Silence is not left to be read as doubt: what was read, what was compared, and why the rest was not. */
function nothing(context: Context): string {
  const { compared, candidates, leftAlone } = context.result.compared;
  const { claims, result } = context;
  if (result.readings.length === 0) return 'There is nothing to compare.';
  if (claims.size === 0) return 'The articles hold no figures that could be compared.';
  const read = `${capital(plural(claims.size, 'figure'))} ${claims.size === 1 ? 'was' : 'were'} read and ${plural(candidates, 'pair')} looked at`;
  const reasons = leftAlone
    .slice(0, 3)
    .map(({ reason, count }) => `${typeset(asClause(reason))} (${grouped(count, context.language)})`);
  const others =
    reasons.length > 0
      ? ` The ${compared > 0 ? 'others' : 'reasons'}${compared > 0 ? ' were left alone' : ''}: ${reasons.join('; ')}.`
      : '';
  return compared > 0
    ? `Nothing differs. ${read}; ${countWord(compared)} ${compared === 1 ? 'was' : 'were'} compared.${others}`
    : `Nothing could be compared. ${read}.${others}`;
}
