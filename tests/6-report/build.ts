/** Builds results by hand for the tests of the reports: articles in plain text, figures found by their words. */
import { anchorOf } from '../../pipeline/lib/anchor.ts';
import { shortId } from '../../pipeline/lib/hash.ts';
import type {
  Article,
  Block,
  Claim,
  Evidence,
  Finding,
  Quantity,
  Reading,
  Result,
  Sentence,
  Timex,
} from '../../pipeline/model.ts';

/** Paragraphs parted by empty lines; the first is the headline. */
export function readingOf(id: string, raw: string, meta: Partial<Article> = {}): Reading {
  const article: Article = {
    id,
    path: `${id}.txt`,
    format: 'text',
    raw,
    bodyStart: 0,
    title: raw.split('\n', 1)[0] ?? null,
    author: null,
    publisher: null,
    url: null,
    published: null,
    retrieved: null,
    language: 'en',
    sha256: shortId([raw]),
    ...meta,
  };
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const part of raw.split('\n\n')) {
    const index = blocks.length;
    blocks.push({
      index,
      kind: index === 0 ? 'headline' : 'paragraph',
      section: null,
      start,
      end: start + part.length,
    });
    let from = start;
    for (const match of `${part} `.matchAll(/[.!?]\s/g)) {
      const end = start + match.index + 1;
      sentences.push(sentence(sentences.length, index, raw, from, end));
      from = end + 1;
    }
    if (from < start + part.length)
      sentences.push(sentence(sentences.length, index, raw, from, start + part.length));
    start += part.length + 2;
  }
  return {
    document: { article, blocks, sentences, dropped: [], notes: [] },
    mentions: {
      quantities: [],
      dates: [],
      names: [],
      entities: [],
      attributions: [],
      ledger: { total: 0, inFigures: 0, inDates: 0, setAside: [] },
      notes: [],
    },
    claims: [],
  };
}

function sentence(index: number, block: number, raw: string, start: number, end: number): Sentence {
  return { index, block, start, end, text: raw.slice(start, end).replace(/\n/g, ' ') };
}

export interface FigureOptions extends Partial<Quantity> {
  measure?: string;
  source?: string;
  sourceKind?: Claim['source']['kind'];
  period?: [string, string, string];
  subject?: string[];
}

/** Adds the claim whose words are `words`, at their first place after `after`. */
export function claim(reading: Reading, words: string, options: FigureOptions = {}, after = ''): Claim {
  const { article } = reading.document;
  const start = article.raw.indexOf(words, after ? article.raw.indexOf(after) : 0);
  if (start < 0) throw new Error(`"${words}" is not in ${article.id}`);
  const end = start + words.length;
  const own = reading.document.sentences.find((s) => s.start <= start && s.end >= end) as Sentence;
  const { measure = '', source, sourceKind, period, subject = [], ...figure } = options;
  const value = figure.value === undefined ? Number(words.replace(/[^\d.]/g, '')) : figure.value;
  const quantity: Quantity = {
    start,
    end,
    sentence: own.index,
    text: words,
    number: { start, end },
    value,
    low: null,
    high: null,
    change: '=',
    hedge: null,
    bound: 'exact',
    interval: { low: value, high: value },
    step: 1,
    statistic: 'count',
    unit: null,
    unitText: null,
    unitCode: null,
    concept: measure ? measure.split(' ') : [],
    conceptSpan: null,
    conceptFrom: 'words',
    base: null,
    partOf: null,
    about: [],
    rule: 'test',
    ...figure,
  };
  const made: Claim = {
    id: shortId([article.id, words, String(start)]),
    slot: shortId([article.id, String(start)]),
    articleId: article.id,
    quantity,
    anchor: anchorOf(article, { start, end }),
    sentence: anchorOf(article, own),
    measure: { head: measure.split(' ').at(-1) ?? null, modifiers: [], event: null, text: measure },
    also: [],
    statistic: quantity.statistic,
    subject: subject.map((value) => ({ value, in: 'sentence', span: null })),
    population: [],
    place: [],
    period: period
      ? {
          value: {
            from: period[0],
            to: period[1],
            edtf: null,
            text: period[2],
            tentative: false,
            alternatives: [],
          },
          in: 'sentence',
          span: null,
        }
      : null,
    basePeriod: null,
    source: {
      name: source ?? 'the article',
      kind: sourceKind ?? (source ? 'named institution' : 'the article'),
      span: null,
      how: source ? 'sentence' : 'no source named',
      confidence: 1,
    },
    partOf: null,
  };
  reading.claims.push(made);
  reading.mentions.quantities.push(quantity);
  return made;
}

/** Adds a date, found by its words. */
export function date(
  reading: Reading,
  words: string,
  from: string,
  to: string,
  basis: Timex['basis'] = 'stated',
): Timex {
  const start = reading.document.article.raw.indexOf(words);
  const end = start + words.length;
  const own = reading.document.sentences.find((s) => s.start <= start && s.end >= end) as Sentence;
  const made: Timex = {
    start,
    end,
    sentence: own.index,
    text: words,
    type: 'DATE',
    value: from,
    mod: null,
    edtf: from,
    from,
    to,
    basis,
    confidence: 1,
    reason: basis === 'stated' ? '' : 'year inferred',
    rule: 'test',
  };
  reading.mentions.dates.push(made);
  return made;
}

export function evidenceOf(made: Claim, role = 'the figure'): Evidence {
  return {
    articleId: made.articleId,
    anchor: made.anchor,
    sentence: made.sentence,
    claimId: made.id,
    role,
    source: made.source,
  };
}

export function finding(
  verdict: Finding['verdict'],
  severity: Finding['severity'],
  headline: string,
  claims: Claim[],
  more: Partial<Finding> = {},
): Finding {
  const evidence = claims.map((c) => evidenceOf(c));
  return {
    id: shortId([verdict, headline]),
    slot: shortId([verdict]),
    rule: `test/${verdict.replaceAll(' ', '-')}`,
    verdict,
    severity,
    scope: new Set(claims.map((c) => c.articleId)).size > 1 ? 'cross-source' : 'inside',
    headline,
    reason: 'The same thing is counted.',
    dimensions: [],
    evidence,
    calculations: [],
    ratio: null,
    missing: [],
    question: null,
    articles: new Set(claims.map((c) => c.articleId)).size,
    origins: new Set(claims.map((c) => c.source.name)).size,
    ...more,
  };
}

export function resultOf(readings: Reading[], findings: Finding[], more: Partial<Result> = {}): Result {
  return {
    readings,
    leftOut: [],
    findings,
    synthesis: [],
    series: [],
    identities: [],
    compared: {
      candidates: 12,
      compared: findings.length,
      leftAlone: [{ reason: 'different periods', count: 7 }],
    },
    date: '2025-07-20',
    ...more,
  };
}
