/** Result → view: the whole report in words and in order. */

import type { Result } from '../../model.ts';
import { seriesView } from '../charts/series.ts';
import { cardOf, rowOf } from './cards.ts';
import { type Context, contextOf } from './context.ts';
import { formatDate } from './dates.ts';
import { keyFigures } from './figures.ts';
import { headOf } from './head.ts';
import type { Card, View } from './model.ts';
import { names } from './names.ts';
import { goneDecisions } from './reviews.ts';
import { sourceOf, spanText } from './sources.ts';
import { timeline } from './timeline.ts';
import { shorten, typeset } from './typeset.ts';
import { asClause, capital, grouped, SEVERITY_WORD } from './words.ts';

/** What a user may set; `null` = decided from the articles. */
export interface ViewSettings {
  title: string | null;
  brand: string;
  logo: string | null;
  language: string;
  paper: 'A4' | 'Letter';
}

export const DEFAULT_SETTINGS: ViewSettings = {
  title: null,
  brand: 'Parallax',
  logo: null,
  language: 'en',
  paper: 'A4',
};

/** Page one holds five lines. */
const ANSWERS = 5;
const MOST_SERIES = 8;
const ON_PAGE_ONE = 8;
/** A thousand articles fill thirty pages of paper. */
const IN_TABLE = 1000;

export function viewOf(result: Result, settings: ViewSettings): { view: View; context: Context } {
  const context = contextOf(result, settings.language);
  const { sorted } = context;
  const cards = sorted.cards.map((f) => cardOf(context, f));
  const figures = keyFigures(context);
  const times = timeline(context);
  const people = names(context);
  const { compared } = result;
  const view: View = {
    ...headOf(context, settings.title),
    brand: settings.brand,
    logo: settings.logo,
    language: settings.language,
    paper: settings.paper,
    date: result.date,
    dateText: formatDate(result.date),
    span: spanText(context),
    ...listedSources(context, cards),
    leftOut: result.leftOut.map(({ path, reason }) => ({
      path: shorten(path, 160),
      reason: shorten(reason, 240),
    })),
    answer: cards.slice(0, ANSWERS),
    answerMore: Math.max(0, cards.length - ANSWERS),
    chart: leadChart(cards),
    cards,
    severities: severities(cards),
    verdicts: verdictsOf(cards),
    agreements: sorted.agreements.map((f) => rowOf(context, f)),
    notCompared: sorted.notCompared.map((f) => rowOf(context, f)),
    noted: sorted.noted.map((f) => rowOf(context, f)),
    settled: sorted.settled.map((f) => rowOf(context, f)),
    noLongerFound: goneDecisions(context),
    leftAlone: compared.leftAlone.map((l) => ({
      reason: typeset(capital(asClause(l.reason))),
      count: l.count,
      countText: grouped(l.count, context.language),
    })),
    comparedText: `${grouped(compared.candidates, context.language)} pairs looked at, ${grouped(compared.compared, context.language)} compared.`,
    keyFigures: figures.rows,
    keyFiguresMore: figures.more,
    series: result.series
      .filter((s) => s.points.length > 1)
      .slice(0, MOST_SERIES)
      .map((s, i) => seriesView(context, s, i)),
    timeline: times.entries,
    timelineMore: times.more,
    timelineNote: times.note,
    names: people.rows,
    namesMore: people.more,
    ledger: ledgerOf(result),
  };
  return { view, context };
}

/** All articles; beside the answer a few, those first that it rests on; in the table those first that cards quote. */
function listedSources(
  context: Context,
  cards: Card[],
): Pick<View, 'sources' | 'sourcesMore' | 'sourcesUnlisted'> {
  const answer = cards.slice(0, ANSWERS);
  const sources = context.result.readings.map((r) => sourceOf(context, r));
  const cited = new Set(answer.flatMap((card) => card.letters));
  const order = [
    ...sources.filter((s) => cited.has(s.letter)),
    ...sources.filter((s) => !cited.has(s.letter)),
  ];
  const few =
    sources.length <= ON_PAGE_ONE ? sources : order.slice(0, Math.max(5, Math.min(cited.size, ON_PAGE_ONE)));
  for (const source of few) source.onPageOne = true;
  const quoted = sources.filter((s) => context.cardsIn.has(s.id));
  const others = sources.filter((s) => !context.cardsIn.has(s.id));
  for (const source of [...quoted, ...others].slice(0, IN_TABLE)) source.inTable = true;
  return {
    sources,
    sourcesMore: sources.length - few.length,
    sourcesUnlisted: Math.max(0, sources.length - IN_TABLE),
  };
}

/** Page one shows the finding whose figures lie furthest apart. */
function leadChart(cards: Card[]): View['chart'] {
  const shown = cards.slice(0, ANSWERS).filter((c) => c.chart !== null);
  const first = shown.find((c) => c.chart?.gap) ?? shown[0];
  return first?.chart ? { ...first.chart, id: `${first.chart.id}-lead` } : null;
}

function severities(cards: Card[]): View['severities'] {
  return (['high', 'medium', 'low', 'info'] as const)
    .map((key) => ({ key, word: SEVERITY_WORD[key], count: cards.filter((c) => c.severity === key).length }))
    .filter(({ count }) => count > 0);
}

function verdictsOf(cards: Card[]): View['verdicts'] {
  const words = new Map<string, View['verdicts'][number]>();
  for (const { verdict, verdictMeaning } of cards) {
    const entry = words.get(verdict) ?? { word: verdict, meaning: verdictMeaning, count: 0 };
    entry.count++;
    words.set(verdict, entry);
  }
  return [...words.values()];
}

function ledgerOf(result: Result): View['ledger'] {
  const ledgers = result.readings.map((r) => r.mentions.ledger);
  const sum = (of: (l: (typeof ledgers)[number]) => number) => ledgers.reduce((n, l) => n + of(l), 0);
  return {
    received: result.readings.length + result.leftOut.length,
    read: result.readings.length,
    setAside: result.leftOut.length,
    total: sum((l) => l.total),
    inFigures: sum((l) => l.inFigures),
    inDates: sum((l) => l.inDates),
    numeralsSetAside: sum((l) => l.setAside.length),
    claims: result.readings.reduce((n, r) => n + r.claims.length, 0),
    candidates: result.compared.candidates,
    compared: result.compared.compared,
    leftAlone: result.compared.leftAlone.reduce((n, l) => n + l.count, 0),
  };
}
