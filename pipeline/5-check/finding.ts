/**
 * How every rule makes its findings: one builder, so that ids, slots and counts mean the same everywhere.
 *
 * An id is made of what the finding says (rule, verdict, the quoted places with their figures), never of where it
 * stands: adding, reordering or reflowing articles keeps it; moving a value in it gives a new one.
 */
import { anchorOf } from '../lib/anchor.ts';
import { shortId } from '../lib/hash.ts';
import { sentenceAt } from '../lib/sentence-at.ts';
import { byCodeUnit, fold } from '../lib/text.ts';
import type { Claim, ClaimSource, Evidence, Finding, Reading, Span } from '../model.ts';

/** What a rule says; everything left out gets an empty or counted default. */
export interface FindingDraft {
  rule: string;
  verdict: Finding['verdict'];
  severity: Finding['severity'];
  headline: string;
  reason: string;
  evidence: Evidence[];
  /** Default: 'cross-source' when the evidence comes from two articles or more. */
  scope?: Finding['scope'];
  dimensions?: Finding['dimensions'];
  calculations?: Finding['calculations'];
  ratio?: Finding['ratio'];
  missing?: string[];
  question?: string | null;
  /** Default: articles in the evidence. */
  articles?: number;
  /** Default: different sources in the evidence; an article counts as its own source where it names none. */
  origins?: number;
  /** The part of the evidence the id rests on, where the rest is company that may come and go. Default: all. */
  basis?: Evidence[];
  /** Facts that tell two findings on the same evidence apart ("attack"); part of id and slot, so no values here. */
  aspect?: string;
  /** Values the finding rests on beside those of its evidence; part of the id, not of the slot. */
  values?: readonly string[];
}

/** A finding from its draft, with a stable id and slot. */
export function makeFinding(draft: FindingDraft): Finding {
  const { rule, verdict, severity, evidence, aspect = '' } = draft;
  const basis = draft.basis ?? evidence;
  const articles = new Set(evidence.map((e) => e.articleId)).size;
  return {
    id: shortId([rule, verdict, aspect, ...unique(draft.values ?? []), '|', ...unique(basis.map(valueKey))]),
    slot: shortId([rule, aspect, ...unique(basis.map(slotKey))]),
    rule,
    verdict,
    severity,
    scope: draft.scope ?? (articles > 1 ? 'cross-source' : 'inside'),
    headline: fold(draft.headline),
    reason: fold(draft.reason),
    dimensions: draft.dimensions ?? [],
    evidence,
    calculations: draft.calculations ?? [],
    ratio: draft.ratio ?? null,
    missing: draft.missing ?? [],
    question: draft.question == null ? null : fold(draft.question),
    articles: draft.articles ?? articles,
    origins: draft.origins ?? new Set(evidence.map(originKey)).size,
  };
}

/** A claim as evidence. `role` says what it contributes ("the figure", "the year before"). */
export function evidence(claim: Claim, role: string): Evidence {
  return {
    articleId: claim.articleId,
    anchor: claim.anchor,
    sentence: claim.sentence,
    claimId: claim.id,
    role,
    source: claim.source,
  };
}

/** Words that are no claim (a date, a name, a list marker) as evidence; the sentence is found by the span. */
export function evidenceAt(
  reading: Reading,
  span: Span,
  role: string,
  source: ClaimSource | null = null,
): Evidence {
  const { article } = reading.document;
  const sentence = sentenceAt(reading.document.sentences, span.start) ?? span;
  return {
    articleId: article.id,
    anchor: anchorOf(article, span),
    sentence: anchorOf(article, sentence),
    claimId: null,
    role,
    source,
  };
}

/** What is quoted, figures included; no offsets, no line breaks. */
function valueKey(e: Evidence): string {
  return e.claimId ?? shortId([e.articleId, fold(e.sentence.exact), fold(e.anchor.exact)]);
}

/** What is quoted with every figure masked. */
function slotKey(e: Evidence): string {
  return shortId([e.articleId, mask(e.sentence.exact), mask(e.anchor.exact)]);
}

// "twenty-five", "two hundred": figures in words move as figures in digits do.
const NUMBER_WORDS =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion)\b/gi;

/** "killed 1,124 people" → "killed # people". */
function mask(text: string): string {
  return fold(text)
    .replace(NUMBER_WORDS, '#')
    .replace(/\d[\d.,]*/g, '#')
    .replace(/#(?:(?: and |[ -])#)+/g, '#');
}

function originKey(e: Evidence): string {
  return e.source === null || e.source.kind === 'the article'
    ? `article ${e.articleId}`
    : `source ${fold(e.source.name).toLowerCase()}`;
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort(byCodeUnit);
}
