/**
 * The view model: everything a template may show, already in words and in order. Templates decide how it looks,
 * never what is said. Written as a schema, so that the documentation and `view.schema.json` come from one place.
 */
import { z } from 'zod';

const text = z.string();
const orNone = text.nullable();

/** A stretch of quoted text. `kinds`: what is marked here ("figure", "date", "source"); none for plain text. */
export const Piece = z.object({
  text,
  kinds: text.describe('Space-separated: figure, date, source; empty for plain text'),
  /** Element ids that begin here; the first belongs on the piece itself. */
  ids: z.array(text),
  href: orNone,
  title: orNone,
});

/** An article as the reports name it. */
export const Source = z.object({
  held: text.describe('What people hold of it, from the config: "graded B2: …"; else empty'),
  letter: text.describe('A, B … Z, AA …'),
  id: text,
  title: text,
  shortTitle: text,
  listTitle: text.describe('The title, cut where it would fill a column'),
  inTable: z.boolean().describe('Has a line in the table of sources; of very many articles, not all have'),
  onPageOne: z.boolean().describe('Listed beside the answer; of many articles, those the answer rests on'),
  /** "Jane Doe, The Paper, 4 July 2025", or what is missing. */
  byline: text,
  author: orNone,
  publisher: orNone,
  published: orNone,
  retrieved: orNone,
  url: orNone.describe('http or https only'),
  path: text,
  sha256: text,
  language: text,
  direction: z.enum(['ltr', 'rtl']),
  words: z.number(),
  wordsText: text,
  figures: z.number(),
  /** Figures with a named origin. */
  attributed: z.number(),
  attributedText: text,
  /** Figures, dates and set-aside numerals; they add up to `total`. */
  ledger: z.object({
    total: z.number(),
    inFigures: z.number(),
    inDates: z.number(),
    setAside: z.number(),
    reasons: z.array(z.object({ reason: text, count: z.number(), examples: text })),
  }),
  notes: z.array(text),
  dropped: z.array(z.object({ reason: text, count: z.number(), words: z.number() })),
});

/** A quoted sentence with the figure marked. */
export const Quotation = z.object({
  letter: text,
  sourceTitle: text.describe('Empty where the card names the article elsewhere'),
  direction: z.enum(['ltr', 'rtl']),
  language: text,
  pieces: z.array(Piece),
  /** "paragraph 5", "headline", "caption". */
  place: text,
  /** Link to the exact place on the article page. */
  href: text,
  role: text,
});

/** publisher → cited source → original. */
export const Chain = z.object({
  letter: text,
  article: text,
  articleNote: text,
  cited: text,
  citedNote: text,
  held: text.describe('What people hold of the cited source, from the config; else empty'),
  original: text,
  originalNote: text,
  known: z.boolean(),
});

/** One row of an interval chart. All x in per cent of the chart's width, y in pixels. */
export const ChartRow = z.object({
  label: text,
  /** A shorter label for narrow screens; empty when the label is short enough. */
  brief: text,
  labelX: z.number(),
  labelY: z.number(),
  y: z.number(),
  shape: z.enum(['point', 'range', 'ceiling', 'floor', 'approximate', 'open', 'outside']),
  x1: z.number(),
  x2: z.number(),
  width: z.number(),
  strict: z.boolean(),
  company: z.boolean().describe('true = grey: there for comparison'),
  value: text,
  valueX: z.number(),
  valueDx: z.number(),
  valueY: z.number(),
  anchor: z.enum(['start', 'end']),
});

export const Tick = z.object({ x: z.number(), text, anchor: z.enum(['start', 'middle', 'end']) });

export const IntervalChart = z.object({
  id: text,
  title: text,
  note: text,
  /** The same facts in words. */
  description: text,
  height: z.number(),
  axisY: z.number(),
  tickY: z.number(),
  rows: z.array(ChartRow),
  ticks: z.array(Tick),
  gap: z
    .object({ x1: z.number(), x2: z.number(), y: z.number(), text, textX: z.number(), textY: z.number() })
    .nullable(),
  log: z.boolean(),
  /** Shaded: what a bound allows, where computed figures are set against it. */
  band: z.object({ x: z.number(), width: z.number(), height: z.number() }).nullable(),
  more: z.number().describe('Rows that were left out of the picture'),
});

/** Figures by period, those with a named source filled. */
export const Strip = z.object({
  title: text,
  note: text,
  rows: z.array(
    z.object({ label: text, cells: z.array(z.object({ text, named: z.boolean(), href: text })) }),
  ),
});

/** What a person decided on a finding. */
export const ReviewNote = z.object({
  state: z.enum(['decided', 'expired']),
  word: text.describe('"Explained"'),
  reason: text,
  by: text.describe('"L. Brandt, 1 March 2026"'),
  moved: text.describe('Expired: "30,000 is now 35,000"; else empty'),
});

/** A decision on a finding that is no longer there. */
export const GoneDecision = z.object({ headline: text, word: text, reason: text, by: text });

export const Card = z.object({
  id: text,
  number: z.number(),
  rule: text,
  verdict: text,
  verdictMeaning: text,
  severity: z.enum(['high', 'medium', 'low', 'info']),
  severityWord: text,
  headline: text,
  /** For lists and tables of contents. */
  shortHeadline: text,
  reason: text,
  /** One short sentence for page one. */
  gist: text,
  scope: text.describe('"Between A and B. Two origins."'),
  letters: z.array(text),
  chart: IntervalChart.nullable(),
  strip: Strip.nullable(),
  quotations: z.array(Quotation),
  /** Further places, folded away when there are many. */
  moreQuotations: z.array(Quotation),
  chains: z.array(Chain),
  figures: z.array(z.object({ figure: text, letter: text, source: text, period: text, href: text })),
  calculations: z.array(z.object({ expression: text, result: text, holds: z.enum(['yes', 'no', 'note']) })),
  dimensions: z.array(z.object({ name: text, a: text, b: text, same: text })),
  /** The same in words: "The same", "Not said", "Different", each with its dimensions. */
  alignment: z.array(z.object({ word: text, items: z.array(text) })),
  missing: z.array(text),
  question: orNone,
  questionTo: text,
  articles: z.number(),
  origins: z.number(),
  record: text.describe('JSON: what a decision on this finding records of it'),
  review: ReviewNote.nullable(),
  /** Lower-cased words for the search box. */
  haystack: text,
});

/** One line of a folded table. */
export const Row = z.object({
  id: text,
  headline: text,
  reason: text,
  verdict: text,
  letters: z.array(text),
  calculation: text,
  href: text,
  review: ReviewNote.nullable(),
  haystack: text,
});

/** A source and the articles that name it for one figure, each with a link to its place. */
export const GivenBy = z.object({ source: text, places: z.array(z.object({ letter: text, href: text })) });

/** One end of a key figure, with everyone who gives it. */
export const KeyEnd = z.object({
  value: text,
  sources: z.array(GivenBy),
  more: z.number().describe('Articles that give it too and are not listed'),
});

export const KeyFigure = z.object({
  measure: text,
  note: text.describe('Why no best figure is given; else empty'),
  origins: text,
  low: KeyEnd.nullable(),
  best: KeyEnd.nullable(),
  high: KeyEnd.nullable(),
});

export const Bar = z.object({
  x: z.number(),
  width: z.number(),
  center: z.number(),
  y: z.number(),
  height: z.number(),
  value: text,
  valueY: z.number(),
  partial: z.boolean(),
  bound: z.enum(['none', 'above', 'below']),
  label: text,
  note: text,
});

export const SeriesView = z.object({
  id: text,
  measure: text,
  note: text,
  description: text,
  height: z.number(),
  axisY: z.number(),
  labelY: z.number(),
  noteY: z.number(),
  bars: z.array(Bar),
  /** The table beside the chart: one row for each figure, with everyone who gives it. */
  rows: z.array(z.object({ period: text, value: text, sources: z.array(GivenBy) })),
});

export const TimelineEntry = z.object({
  when: text,
  again: z.boolean().describe('The same date as the entry before'),
  note: text.describe('"year inferred", "left open" or empty'),
  open: z.boolean(),
  letter: text,
  href: text,
  pieces: z.array(Piece),
});

export const NameView = z.object({
  name: text,
  kind: text,
  also: text,
  counts: z.array(z.object({ letter: text, text, href: orNone })),
  articles: text.describe('"17 articles", said where the letters would be too many'),
  total: z.number(),
});

export const MarginNote = z.object({
  figure: text,
  lines: z.array(text),
  href: text,
  findings: z.array(z.object({ number: z.number(), href: text, verdict: text })),
  fragment: orNone.describe('Text fragment link to the live page'),
});

export const BlockView = z.object({
  id: text,
  tag: z.enum(['h1', 'h2', 'p', 'blockquote']),
  kind: text,
  number: text,
  pieces: z.array(Piece),
  notes: z.array(MarginNote),
});

/** An article page. */
export const ArticleView = z.object({
  source: Source,
  file: text,
  headed: z.boolean().describe('The text itself begins with its headline'),
  blocks: z.array(BlockView),
  findings: z.array(z.object({ number: z.number(), href: text, headline: text, verdict: text })),
  counts: text,
});

export const TocEntry = z.object({ target: text, text, level: z.number(), page: orNone });

export const View = z.object({
  title: text,
  stand: text,
  discrepancyTitle: text,
  discrepancyStand: text,
  brand: text,
  logo: orNone.describe('data: URI of an image'),
  language: text,
  paper: z.enum(['A4', 'Letter']),
  date: orNone,
  dateText: text,
  span: text.describe('"Two articles; events dated 2001 to July 2025"'),
  sources: z.array(Source),
  sourcesMore: z.number().describe('Sources that are not listed on page one'),
  sourcesUnlisted: z.number().describe('Sources that are not in the table of sources either'),
  leftOut: z.array(z.object({ path: text, reason: text })),
  answer: z.array(Card),
  answerMore: z.number(),
  lead: text.describe('Said instead of the answer when nothing differs, else empty'),
  holds: text,
  chart: IntervalChart.nullable(),
  cards: z.array(Card),
  severities: z.array(z.object({ word: text, key: text, count: z.number() })),
  verdicts: z.array(z.object({ word: text, meaning: text, count: z.number() })),
  agreements: z.array(Row),
  notCompared: z.array(Row),
  noted: z.array(Row),
  settled: z.array(Row).describe('Findings explained or dismissed by people'),
  noLongerFound: z.array(GoneDecision),
  leftAlone: z.array(z.object({ reason: text, count: z.number(), countText: text })),
  comparedText: text,
  keyFigures: z.array(KeyFigure),
  keyFiguresMore: z.number(),
  series: z.array(SeriesView),
  timeline: z.array(TimelineEntry),
  timelineMore: z.number(),
  timelineNote: text,
  names: z.array(NameView),
  namesMore: z.number(),
  ledger: z.object({
    received: z.number(),
    read: z.number(),
    setAside: z.number(),
    total: z.number(),
    inFigures: z.number(),
    inDates: z.number(),
    numeralsSetAside: z.number(),
    claims: z.number(),
    candidates: z.number(),
    compared: z.number(),
    leftAlone: z.number(),
  }),
});

export type Piece = z.infer<typeof Piece>;
export type Source = z.infer<typeof Source>;
export type Quotation = z.infer<typeof Quotation>;
export type Chain = z.infer<typeof Chain>;
export type ChartRow = z.infer<typeof ChartRow>;
export type IntervalChart = z.infer<typeof IntervalChart>;
export type Strip = z.infer<typeof Strip>;
export type Card = z.infer<typeof Card>;
export type ReviewNote = z.infer<typeof ReviewNote>;
export type GoneDecision = z.infer<typeof GoneDecision>;
export type Row = z.infer<typeof Row>;
export type GivenBy = z.infer<typeof GivenBy>;
export type KeyFigure = z.infer<typeof KeyFigure>;
export type Bar = z.infer<typeof Bar>;
export type SeriesView = z.infer<typeof SeriesView>;
export type TimelineEntry = z.infer<typeof TimelineEntry>;
export type NameView = z.infer<typeof NameView>;
export type MarginNote = z.infer<typeof MarginNote>;
export type BlockView = z.infer<typeof BlockView>;
export type ArticleView = z.infer<typeof ArticleView>;
export type Tick = z.infer<typeof Tick>;
export type TocEntry = z.infer<typeof TocEntry>;
export type View = z.infer<typeof View>;
