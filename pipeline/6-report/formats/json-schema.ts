/** The shape of findings.json, written once and published as JSON Schema (2020-12). */
import { z } from 'zod';

export const SCHEMA_FILE = 'findings.schema.json';

const text = z.string();
const orNone = text.nullable();
const offset = z.number().int().min(0).describe('UTF-16 code units from the beginning of the file');
const count = z.number().int().min(0);

const Span = z.object({ start: offset, end: offset.describe('exclusive') });
const Anchor = Span.extend({
  articleId: text,
  exact: text.describe('The words themselves'),
  prefix: text,
  suffix: text,
}).describe('W3C Web Annotation: TextQuoteSelector and TextPositionSelector');

const ClaimSource = z.object({
  name: text,
  kind: z.enum(['named institution', 'named document', 'named person', 'unnamed person', 'the article']),
  span: Span.nullable(),
  how: text,
  confidence: z.number(),
});

const found = <T extends z.ZodType>(value: T) => z.object({ value, in: text, span: Span.nullable() });

const Days = { from: orNone, to: orNone, text };
const Period = z.object({
  ...Days,
  edtf: orNone.describe('ISO 8601-2 (EDTF)'),
  tentative: z.boolean(),
  alternatives: z.array(z.object(Days)),
});

const Measure = z.object({ head: orNone, modifiers: z.array(text), event: orNone, text });

const Figure = z.object({
  start: offset,
  end: offset,
  text,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  change: z.enum(['=', '~', '<', '>', 'up', 'down']),
  hedge: orNone,
  bound: text,
  interval: z.object({
    low: z.number().nullable(),
    high: z.number().nullable(),
    lowStrict: z.boolean().optional(),
    highStrict: z.boolean().optional(),
  }),
  step: z.number(),
  statistic: text,
  unit: orNone,
  unitText: orNone,
  unitCode: orNone.describe('UCUM, or ISO 4217 for money'),
  concept: z.array(text),
  conceptFrom: text,
  about: z.array(text).describe('What a measure or share is of, or whose'),
  base: orNone,
  rule: text,
});

const Claim = z.object({
  id: text,
  slot: text,
  articleId: text,
  anchor: Anchor,
  sentence: Anchor,
  figure: Figure,
  measure: Measure,
  also: z.array(Measure),
  statistic: text,
  subject: z.array(found(text)),
  population: z.array(text),
  place: z.array(found(text)),
  period: found(Period).nullable(),
  basePeriod: found(Period).nullable(),
  source: ClaimSource,
  partOf: orNone,
});

const Evidence = z.object({
  articleId: text,
  anchor: Anchor,
  sentence: Anchor,
  claimId: orNone,
  role: text,
  source: ClaimSource.nullable(),
  href: text.describe('The exact place on the article page'),
});

const Decision = z.object({
  finding: text,
  slot: text,
  headline: text,
  values: z.array(text),
  decision: z.enum(['confirmed', 'explained', 'dismissed', 'needs source', 'corrected']),
  reason: text,
  reviewer: text,
  date: text,
});

const Review = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open') }),
  z.object({ state: z.literal('decided'), decision: Decision }),
  z.object({ state: z.literal('expired'), decision: Decision, now: z.array(text) }),
]);

const Finding = z.object({
  id: text.describe('Stable while the quoted sentences and figures stay'),
  slot: text.describe('As id, without the values'),
  number: z.number().int().nullable().describe('Number of its card; null when folded away'),
  rule: text,
  verdict: text,
  verdictWord: text,
  severity: z.enum(['high', 'medium', 'low', 'info']),
  scope: z.enum(['cross-source', 'inside']),
  headline: text,
  reason: text,
  dimensions: z.array(z.object({ name: text, a: text, b: text, same: z.enum(['yes', 'no', 'unknown']) })),
  calculations: z.array(z.object({ expression: text, result: text, holds: z.boolean().nullable() })),
  ratio: z.object({ low: z.number(), high: z.number() }).nullable(),
  missing: z.array(text),
  question: orNone,
  articles: count,
  origins: count,
  review: Review.describe('What people decided; expired when a value has moved since'),
  evidence: z.array(Evidence),
});

const SetAside = Span.extend({ sentence: count, text, reason: text });

const Article = z.object({
  id: text,
  letter: text,
  path: text,
  title: orNone,
  author: orNone,
  publisher: orNone,
  url: orNone,
  published: orNone,
  retrieved: orNone,
  language: text,
  sha256: text.regex(/^[0-9a-f]+$/),
  sentences: count,
  figures: count,
  dates: count,
  attributions: count,
  notes: z.array(text),
  dropped: z.array(Span.extend({ reason: text })),
  ledger: z.object({ total: count, inFigures: count, inDates: count, setAside: z.array(SetAside) }),
});

const Synthesised = z.object({ value: z.number(), claimId: text }).nullable();

export const FindingsDocument = z.object({
  $schema: text,
  format: z.literal('parallax-findings'),
  version: z.literal(1),
  date: orNone.describe('Of the newest article; never the clock'),
  articles: z.array(Article),
  leftOut: z.array(z.object({ path: text, reason: text })),
  ledger: z.record(text, z.number()).describe('Every count adds up: received = read + set aside, and so on'),
  compared: z.object({
    candidates: count,
    compared: count,
    leftAlone: z.array(z.object({ reason: text, count })),
  }),
  findings: z.array(Finding),
  noLongerFound: z.array(Decision).describe('Decisions on findings that are not there any more'),
  claims: z.array(Claim),
  synthesis: z.array(
    z.object({
      measure: text,
      low: Synthesised,
      best: Synthesised,
      high: Synthesised,
      note: text,
      claimIds: z.array(text),
      origins: count,
    }),
  ),
  series: z.array(
    z.object({
      measure: text,
      unit: orNone,
      points: z.array(
        z.object({
          period: Period,
          claimId: text,
          articleId: text,
          value: z.number(),
          change: text,
          assumed: z.array(z.enum(['place', 'kind'])).optional(),
        }),
      ),
    }),
  ),
  identities: z.array(
    z.object({
      name: text,
      type: z.enum(['PER', 'ORG', 'LOC', 'MISC']),
      wikidata: text.optional(),
      forms: z.array(z.object({ form: text, articleId: text, count, first: Anchor })),
    }),
  ),
});

/** The JSON Schema of findings.json. */
export function findingsSchema(): object {
  return { title: 'Findings of a run', ...z.toJSONSchema(FindingsDocument) };
}
