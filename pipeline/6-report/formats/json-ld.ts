/**
 * claims.jsonld: each claim as schema.org `Claim`, each quoted place as a Web Annotation with TextQuote and
 * TextPosition selectors. The context is written out, so that no reader has to fetch one.
 */
import type { Anchor, Claim } from '../../model.ts';
import type { Format, Material } from '../format.ts';
import { verdictWord } from '../view/words.ts';
import { jsonBytes } from './json-bytes.ts';

export const jsonLd: Format = {
  name: 'jsonld',
  title: 'claims.jsonld, schema.org claims and Web Annotations',
  usual: false,
  make: (material) => [{ path: 'claims.jsonld', content: jsonBytes(claimsDocument(material)) }],
};

const CONTEXT = {
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  Article: 'schema:Article',
  Claim: 'schema:Claim',
  Person: 'schema:Person',
  Organization: 'schema:Organization',
  QuantitativeValue: 'schema:QuantitativeValue',
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextualBody: 'oa:TextualBody',
  id: '@id',
  type: '@type',
  headline: 'schema:headline',
  author: 'schema:author',
  publisher: 'schema:publisher',
  name: 'schema:name',
  text: 'schema:text',
  url: { '@id': 'schema:url', '@type': '@id' },
  datePublished: 'schema:datePublished',
  temporalCoverage: 'schema:temporalCoverage',
  inLanguage: 'schema:inLanguage',
  appearance: { '@id': 'schema:appearance', '@type': '@id' },
  about: 'schema:about',
  minValue: 'schema:minValue',
  maxValue: 'schema:maxValue',
  unitText: 'schema:unitText',
  unitCode: 'schema:unitCode',
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@id' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  value: 'rdf:value',
};

export function claimsDocument({ context, view }: Material) {
  const articleId = (id: string) => `urn:sha256:${context.readings.get(id)?.document.article.sha256 ?? id}`;
  const offsets = new Map<string, (offset: number) => number>();
  const codePoints = (id: string) => {
    const known = offsets.get(id) ?? counter(context.readings.get(id)?.document.article.raw ?? '');
    offsets.set(id, known);
    return known;
  };
  const target = (anchor: Anchor) => ({
    type: 'SpecificResource',
    source: articleId(anchor.articleId),
    selector: [
      { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
      {
        type: 'TextPositionSelector',
        // The standard counts code points, not UTF-16 code units.
        start: codePoints(anchor.articleId)(anchor.start),
        end: codePoints(anchor.articleId)(anchor.end),
      },
    ],
  });
  return {
    '@context': CONTEXT,
    '@graph': [
      ...view.sources.map((s) => ({
        id: articleId(s.id),
        type: 'Article',
        headline: s.title,
        inLanguage: s.language,
        ...(s.author ? { author: { type: 'Person', name: s.author } } : {}),
        ...(s.publisher ? { publisher: { type: 'Organization', name: s.publisher } } : {}),
        ...(s.published ? { datePublished: s.published } : {}),
        ...(s.url ? { url: s.url } : {}),
      })),
      ...[...context.claims.values()].flatMap((claim) => [
        claimNode(claim, articleId(claim.articleId)),
        {
          id: `urn:parallax:place:${claim.id}`,
          type: 'Annotation',
          motivation: 'oa:identifying',
          body: `urn:parallax:claim:${claim.id}`,
          target: target(claim.anchor),
        },
      ]),
      ...context.sorted.cards.map((finding) => ({
        id: `urn:parallax:finding:${finding.id}`,
        type: 'Annotation',
        motivation: 'oa:assessing',
        body: { type: 'TextualBody', value: `${verdictWord(finding).word}: ${finding.headline}` },
        target: finding.evidence.map((e) => target(e.anchor)),
      })),
    ],
  };
}

function claimNode(claim: Claim, article: string) {
  const { quantity, period } = claim;
  const { low, high } = quantity.interval;
  return {
    id: `urn:parallax:claim:${claim.id}`,
    type: 'Claim',
    text: claim.sentence.exact.replace(/\s+/g, ' '),
    appearance: article,
    ...(claim.source.kind === 'the article'
      ? {}
      : { author: { type: 'Organization', name: claim.source.name } }),
    ...(period?.value.edtf ? { temporalCoverage: period.value.edtf } : {}),
    about: {
      type: 'QuantitativeValue',
      name: claim.measure.text,
      ...(low === null ? {} : { minValue: low }),
      ...(high === null ? {} : { maxValue: high }),
      ...(quantity.unitText ? { unitText: quantity.unitText } : {}),
      ...(quantity.unitCode ? { unitCode: quantity.unitCode } : {}),
    },
  };
}

/** UTF-16 offset → code point offset. Texts without surrogates need no counting. */
function counter(raw: string): (offset: number) => number {
  const low = [...raw.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)].map((m) => m.index);
  return (offset) => {
    let count = 0;
    while (count < low.length && (low[count] as number) < offset - 1) count++;
    return offset - count;
  };
}
