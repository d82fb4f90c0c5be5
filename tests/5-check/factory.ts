/** Hand-built articles, sentences and claims for the tests of stage 5. */

import { NO_CHOICES } from '../../pipeline/5-check/identities/index.ts';
import type { Corpus } from '../../pipeline/5-check/rule.ts';
import { anchorOf } from '../../pipeline/lib/anchor.ts';
import { shortId } from '../../pipeline/lib/hash.ts';
import { fold } from '../../pipeline/lib/text.ts';
import type { Article, Claim, Found, Period, Quantity, Reading, Sentence } from '../../pipeline/model.ts';
import { analyse } from '../../pipeline/run.ts';

export interface Figure {
  /** Words of the sentence that are the figure; the numeral itself when it differs from `text`. */
  text: string;
  value?: number | null;
  low?: number;
  high?: number;
  statistic?: Claim['statistic'];
  change?: Quantity['change'];
  bound?: Quantity['bound'];
  step?: number;
  head?: string;
  modifiers?: string[];
  event?: string;
  subject?: string[];
  population?: string[];
  place?: string[];
  period?: string;
  basePeriod?: string;
  source?: string;
  sourceKind?: Claim['source']['kind'];
  partOf?: string;
  unit?: string;
  base?: string;
  also?: Claim['also'];
  /** Two dates the period hovers between, and the words they stand in, in an earlier sentence. */
  either?: { dates: [string, string]; words: string };
}

/** A reading of sentences, each with its figures; `layout` joins the sentences into the raw text. */
export function reading(
  id: string,
  sentences: { text: string; figures?: Figure[] }[],
  layout: (texts: string[]) => string = (texts) => texts.join(' '),
): Reading {
  const raw = layout(sentences.map((s) => s.text));
  const article: Article = {
    id,
    path: `${id}.txt`,
    format: 'text',
    raw,
    bodyStart: 0,
    title: id,
    author: null,
    publisher: null,
    url: null,
    published: null,
    retrieved: null,
    language: 'en',
    sha256: shortId([raw]),
  };
  const placed: Sentence[] = [];
  let at = 0;
  for (const { text } of sentences) {
    const pattern = text.split(/\s+/);
    const start = raw.indexOf(pattern[0] as string, at);
    let end = start;
    for (const word of pattern) end = raw.indexOf(word, end) + word.length;
    placed.push({ index: placed.length, block: 0, start, end, text: raw.slice(start, end) });
    at = end;
  }
  const claims = sentences.flatMap(({ figures = [] }, i) =>
    figures.map((figure) => claimOf(article, placed[i] as Sentence, figure)),
  );
  return {
    document: {
      article,
      blocks: [{ index: 0, kind: 'paragraph', section: null, start: 0, end: raw.length }],
      sentences: placed,
      dropped: [],
      notes: [],
    },
    mentions: {
      quantities: claims.map((c) => c.quantity),
      dates: [],
      names: [],
      entities: [],
      attributions: [],
      ledger: { total: 0, inFigures: 0, inDates: 0, setAside: [] },
      notes: [],
    },
    claims,
  };
}

/** A plain article of `raw`, read through stages 2 to 4. */
export function analysed(id: string, raw: string, published: string | null = '2024-03-05'): Reading {
  const article: Article = { ...reading(id, [{ text: raw }]).document.article, raw, published };
  const found = analyse(article);
  if (!('document' in found)) throw new Error(`${id} was left out`);
  return found;
}

export function corpusOf(...readings: Reading[]): Corpus {
  const claims = readings.flatMap((r) => r.claims);
  return {
    readings,
    claims,
    claimById: new Map(claims.map((c) => [c.id, c])),
    choices: NO_CHOICES,
    readingById: new Map(readings.map((r) => [r.document.article.id, r])),
  };
}

/** "2022", "2025-01/2025-06", "2020-07-04". */
export function period(edtf: string): Period {
  const [first, last = first] = edtf.split('/') as [string, string?];
  return {
    from: first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first,
    to: last.length === 4 ? `${last}-12-31` : last.length === 7 ? `${last}-30` : last,
    edtf,
    text: edtf,
    tentative: false,
    alternatives: [],
  };
}

function undecided(article: Article, { dates, words }: NonNullable<Figure['either']>): Found<Period> {
  const [a, b] = dates.map(period) as [Period, Period];
  const start = article.raw.indexOf(words);
  return {
    value: { ...a, text: words, tentative: true, alternatives: [a, b] },
    in: 'previous sentence',
    span: { start, end: start + words.length },
  };
}

function claimOf(article: Article, sentence: Sentence, figure: Figure): Claim {
  const words = figure.text.split(/\s+/);
  let start = article.raw.indexOf(words[0] as string, sentence.start);
  const isThere = (at: number): boolean => {
    const here = fold(article.raw.slice(at, at + figure.text.length + 20));
    const whole = !/\d/.test(article.raw.charAt(at - 1)) && !/^\d/.test(here.slice(figure.text.length));
    return whole && here.startsWith(figure.text);
  };
  while (start >= 0 && !isThere(start)) start = article.raw.indexOf(words[0] as string, start + 1);
  if (start < 0) throw new Error(`"${figure.text}" is not in "${sentence.text}"`);
  let end = start;
  for (const word of words) end = article.raw.indexOf(word, end) + word.length;
  const statistic = figure.statistic ?? 'count';
  const value = figure.value === undefined ? Number(figure.text.replace(/[^\d.]/g, '')) : figure.value;
  const bound = figure.bound ?? (figure.low !== undefined ? 'range' : 'exact');
  const quantity: Quantity = {
    start,
    end,
    sentence: sentence.index,
    text: figure.text,
    number: { start, end },
    value,
    low: figure.low ?? null,
    high: figure.high ?? null,
    change: figure.change ?? '=',
    hedge: null,
    bound,
    interval: intervalOf(bound, value, figure),
    step: figure.step ?? 1,
    statistic,
    unit: figure.unit ?? (statistic === 'percent change' || statistic === 'share' ? 'percentage' : null),
    unitText: null,
    unitCode: null,
    concept: [...(figure.modifiers ?? []), ...(figure.head ? [figure.head] : [])],
    conceptSpan: null,
    conceptFrom: 'words',
    about: [],
    base: figure.base ? { text: figure.base, span: { start, end } } : null,
    partOf: null,
    rule: 'test',
  };
  const found = <T>(v: T): Found<T> => ({ value: v, in: 'sentence', span: null });
  const facts = [article.id, fold(sentence.text), fold(figure.text)];
  return {
    id: shortId(facts),
    slot: shortId(facts.map((t) => t.replace(/\d/g, '#'))),
    articleId: article.id,
    quantity,
    anchor: anchorOf(article, { start, end }),
    sentence: anchorOf(article, sentence),
    also: figure.also ?? [],
    measure: {
      head: figure.head ?? null,
      modifiers: figure.modifiers ?? [],
      event: figure.event ?? null,
      text: [...(figure.modifiers ?? []), figure.head ?? ''].join(' ').trim(),
    },
    statistic,
    subject: (figure.subject ?? []).map(found),
    population: figure.population ?? [],
    place: (figure.place ?? []).map(found),
    period: figure.either
      ? undecided(article, figure.either)
      : figure.period
        ? found(period(figure.period))
        : null,
    basePeriod: figure.basePeriod ? found(period(figure.basePeriod)) : null,
    source: {
      name: figure.source ?? 'the article',
      kind: figure.sourceKind ?? (figure.source ? 'named institution' : 'the article'),
      span: null,
      how: figure.source ? 'sentence' : 'no source named',
      confidence: 1,
    },
    partOf: figure.partOf ?? null,
  };
}

function intervalOf(bound: Quantity['bound'], value: number | null, figure: Figure): Quantity['interval'] {
  if (bound === 'more than') return { low: value, high: null, lowStrict: true };
  if (bound === 'at least') return { low: value, high: null };
  if (bound === 'less than') return { low: null, high: value, highStrict: true };
  if (bound === 'at most' || bound === 'up to') return { low: null, high: value };
  return { low: figure.low ?? value, high: figure.high ?? value };
}
