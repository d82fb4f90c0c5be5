/** What every part of the view needs: look-ups made once per report. */
import type { Anchor, Claim, Finding, Identity, Reading, Result } from '../../model.ts';
import { identitiesOf } from './identities.ts';
import { sourceLetter } from './letters.ts';
import { isSettled } from './reviews.ts';
import { typeset } from './typeset.ts';
import { verdictWord } from './words.ts';

/** Which findings become cards, which are folded away. */
export interface Sorted {
  cards: Finding[];
  agreements: Finding[];
  notCompared: Finding[];
  noted: Finding[];
  /** Explained or dismissed by people: folded away, with the reason. */
  settled: Finding[];
}

export interface Context {
  result: Result;
  identities: Identity[];
  language: string;
  readings: Map<string, Reading>;
  claims: Map<string, Claim>;
  letters: Map<string, string>;
  /** Article id → its title as the reports set it, where it is long enough to be told from other words. */
  titles: Map<string, string>;
  /** Article id → what is quoted from it, by findings of all kinds and by the list of names. */
  quoted: Map<string, Anchor[]>;
  /** Article id → its cards, in order. */
  cardsIn: Map<string, Finding[]>;
  sorted: Sorted;
  /** Finding id → number of its card. */
  numbers: Map<string, number>;
  /** Claim id → cards that quote it. */
  cardsOf: Map<string, Finding[]>;
}

export function contextOf(result: Result, language: string): Context {
  const sorted = sortFindings(result);
  const cardsOf = new Map<string, Finding[]>();
  for (const finding of sorted.cards)
    for (const id of new Set(finding.evidence.map((e) => e.claimId)))
      if (id) cardsOf.set(id, [...(cardsOf.get(id) ?? []), finding]);
  const identities = identitiesOf(result);
  return {
    result,
    identities,
    language,
    readings: new Map(result.readings.map((r) => [r.document.article.id, r])),
    claims: new Map(result.readings.flatMap((r) => r.claims.map((c) => [c.id, c]))),
    titles: titlesOf(result),
    quoted: quotedIn(result, identities),
    cardsIn: cardsIn(sorted.cards),
    letters: new Map(result.readings.map((r, i) => [r.document.article.id, sourceLetter(i)])),
    sorted,
    numbers: new Map(sorted.cards.map((f, i) => [f.id, i + 1])),
    cardsOf,
  };
}

function titlesOf(result: Result): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { document } of result.readings) {
    const { id, title } = document.article;
    if (title && title.length >= 8) titles.set(id, typeset(title));
  }
  return titles;
}

function quotedIn(result: Result, identities: Identity[]): Map<string, Anchor[]> {
  const quoted = new Map<string, Anchor[]>();
  const add = (articleId: string, anchor: Anchor) => {
    const list = quoted.get(articleId);
    if (list) list.push(anchor);
    else quoted.set(articleId, [anchor]);
  };
  for (const { evidence } of result.findings) for (const e of evidence) add(e.articleId, e.anchor);
  for (const { forms } of identities) for (const form of forms) add(form.articleId, form.first);
  return quoted;
}

function cardsIn(cards: Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const card of cards)
    for (const id of new Set(card.evidence.map((e) => e.articleId))) {
      const list = map.get(id);
      if (list) list.push(card);
      else map.set(id, [card]);
    }
  return map;
}

const ORDER = { high: 0, medium: 1, low: 2, info: 3 } as const;

/** Severity first; among equals what stands between sources before what stands inside one. */
function rank({ severity, scope }: Finding): number {
  return ORDER[severity] * 2 + (scope === 'cross-source' ? 0 : 1);
}

/** Among findings of one rank the figures that lie furthest apart come first. */
function apart({ ratio }: Finding): number {
  return ratio?.high ?? 1;
}

/** Cards by rank, then as the checks gave them; what holds and what is only noted goes to the folded tables. */
function sortFindings({ findings, reviews }: Result): Sorted {
  const sorted: Sorted = { cards: [], agreements: [], notCompared: [], noted: [], settled: [] };
  for (const finding of findings) {
    const { verdict, severity } = finding;
    if (verdict === 'agrees' || verdict === 'consistent' || verdict === 'adds up')
      sorted.agreements.push(finding);
    else if (isSettled(reviews?.states.get(finding.id))) sorted.settled.push(finding);
    else if (severity !== 'info' && verdict !== 'information') sorted.cards.push(finding);
    else if (verdict === 'not comparable') sorted.notCompared.push(finding);
    else sorted.noted.push(finding);
  }
  sorted.cards = sorted.cards
    .map((finding, i) => ({ finding, i }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || apart(b.finding) - apart(a.finding) || a.i - b.i)
    .map(({ finding }) => finding);
  return sorted;
}

export function letterOf(context: Context, articleId: string): string {
  return context.letters.get(articleId) ?? '?';
}

/** "The Valley Post (A)", or "A" where no publisher is given: how a sentence names an article. */
export function articleName(context: Context, articleId: string): string {
  const letter = letterOf(context, articleId);
  const publisher = context.readings.get(articleId)?.document.article.publisher ?? '';
  // "The Valley Post (weekly)": a remark in brackets is not part of the name.
  const name = publisher
    .replace(/\s+/g, ' ')
    .replace(/ \([^()]*\)$/, '')
    .trim();
  return name && name.length <= LONGEST_PUBLISHER ? `${name} (${letter})` : letter;
}

const LONGEST_PUBLISHER = 32;

/** The element id of a place on an article page. */
export function placeId(span: { start: number; end: number }): string {
  return `at-${span.start}-${span.end}`;
}

/** Link from a report in the output folder to a place on an article page. */
export function placeHref(articleId: string, span: { start: number; end: number }): string {
  return `articles/${encodeURIComponent(articleId)}.html#${placeId(span)}`;
}

export function cardId(finding: Finding): string {
  return `f-${finding.id}`;
}

export { verdictWord };
