/** findings.json and the schema it keeps: everything the reports say, for programs. */
import type { Claim, Evidence, Finding, Quantity, ReviewState } from '../../model.ts';
import type { Format, Material } from '../format.ts';
import { letterOf, placeHref } from '../view/context.ts';
import { verdictWord } from '../view/words.ts';
import { jsonBytes } from './json-bytes.ts';
import { findingsSchema, SCHEMA_FILE } from './json-schema.ts';

export const json: Format = {
  name: 'json',
  title: 'findings.json and its JSON Schema',
  usual: true,
  make: (material) => [
    { path: 'findings.json', content: jsonBytes(findingsDocument(material)) },
    { path: SCHEMA_FILE, content: `${JSON.stringify(findingsSchema(), null, 1)}\n` },
  ],
};

/** The document behind findings.json; its shape is written down in json-schema.ts. */
export function findingsDocument({ result, context, view }: Material) {
  return {
    $schema: SCHEMA_FILE,
    format: 'parallax-findings',
    version: 1,
    date: result.date,
    articles: result.readings.map(({ document, mentions, claims }) => {
      const { article } = document;
      const { id, path, title, author, publisher, url, published, retrieved, language, sha256 } = article;
      const letter = letterOf(context, id);
      return {
        id,
        letter,
        path,
        title,
        author,
        publisher,
        url,
        published,
        retrieved,
        language,
        sha256,
        sentences: document.sentences.length,
        figures: claims.length,
        dates: mentions.dates.length,
        attributions: mentions.attributions.length,
        notes: document.notes,
        dropped: document.dropped,
        ledger: mentions.ledger,
      };
    }),
    leftOut: result.leftOut,
    ledger: view.ledger,
    compared: result.compared,
    findings: result.findings.map((finding) =>
      findingOf(context.numbers.get(finding.id) ?? null, finding, result.reviews?.states.get(finding.id)),
    ),
    noLongerFound: result.reviews?.noLongerFound ?? [],
    claims: result.readings.flatMap((r) => r.claims.map(claimOf)),
    synthesis: result.synthesis,
    series: result.series,
    identities: result.identities,
  };
}

function findingOf(number: number | null, finding: Finding, review: ReviewState = { state: 'open' }) {
  const { id, slot, rule, verdict, severity, scope, headline, reason } = finding;
  const { dimensions, calculations, ratio, missing, question, articles, origins } = finding;
  return {
    id,
    slot,
    number,
    rule,
    verdict,
    verdictWord: verdictWord(finding).word,
    severity,
    scope,
    headline,
    reason,
    dimensions,
    calculations,
    ratio,
    missing,
    question,
    articles,
    origins,
    review,
    evidence: finding.evidence.map(evidenceOf),
  };
}

function evidenceOf(e: Evidence) {
  return { ...e, href: placeHref(e.articleId, e.anchor) };
}

function claimOf(claim: Claim) {
  const { id, slot, articleId, anchor, sentence, measure, also, statistic } = claim;
  const { subject, population, place, period, basePeriod, source, partOf } = claim;
  return {
    id,
    slot,
    articleId,
    anchor,
    sentence,
    figure: figureOf(claim.quantity),
    measure,
    also,
    statistic,
    subject,
    population,
    place,
    period,
    basePeriod,
    source,
    partOf,
  };
}

/** The fields the schema names; what stage 3 keeps for itself stays there. */
function figureOf(quantity: Quantity) {
  const { start, end, text, value, low, high, change, hedge, bound, interval, step } = quantity;
  const { statistic, unit, unitText, unitCode, concept, conceptFrom, about, base, rule } = quantity;
  return {
    start,
    end,
    text,
    value,
    low,
    high,
    change,
    hedge,
    bound,
    interval,
    step,
    statistic,
    unit,
    unitText,
    unitCode,
    concept,
    conceptFrom,
    about,
    base: base?.text ?? null,
    rule,
  };
}
