/** A finding as a card: everything a reader needs to judge it, on one page. */

import { valuesOf } from '../../lib/values.ts';
import type { Claim, Evidence, Finding } from '../../model.ts';
import { dateChart } from '../charts/dates.ts';
import { intervalChart } from '../charts/interval.ts';
import { figureText, ratioText, sourceName } from '../charts/labels.ts';
import { stripOf } from '../charts/strip.ts';
import { alignmentOf, ownReason } from './alignment.ts';
import { articleName, type Context, cardId, letterOf, placeHref } from './context.ts';
import { shortTitle } from './letters.ts';
import type { Card, Chain, Row } from './model.ts';
import { quotationsOf } from './passages.ts';
import { reviewNote, sourceNote } from './reviews.ts';
import { shorten, typeset } from './typeset.ts';
import { capital, listed, plural, SEVERITY_WORD, verdictWord } from './words.ts';

/** Quotations shown at once; the rest is folded. */
const QUOTED = 4;
const CHAINS = 6;
/** A headline is a sentence, not a page; all of it stands in findings.json. */
const LONGEST_HEADLINE = 320;
const LONGEST_REASON = 900;
const FIGURES = 200;

export function cardOf(context: Context, finding: Finding): Card {
  const { word, meaning } = verdictWord(finding);
  const chains = chainsOf(context, finding);
  const quotations = quotationsOf(context, finding);
  // The chains below the quotations name the articles; the letter is enough above them.
  for (const quote of quotations)
    if (quote.place && chains.some((chain) => chain.letter === quote.letter)) quote.sourceTitle = '';
  const letters = lettersOf(context, finding);
  const strip = stripOf(context, finding);
  const headline = shorten(lettered(context, finding, typeset(finding.headline)), LONGEST_HEADLINE);
  return {
    id: cardId(finding),
    number: context.numbers.get(finding.id) ?? 0,
    rule: finding.rule,
    verdict: word,
    verdictMeaning: meaning,
    severity: finding.severity,
    severityWord: SEVERITY_WORD[finding.severity],
    headline,
    shortHeadline: shorten(headline, 160),
    reason: shorten(lettered(context, finding, typeset(ownReason(finding))), LONGEST_REASON),
    gist: gistOf(context, finding),
    scope: scope(finding, letters),
    letters,
    chart:
      intervalChart(context, finding, `c-${finding.id}`) ?? dateChart(context, finding, `c-${finding.id}`),
    strip,
    quotations: quotations.slice(0, QUOTED),
    // The strip links to every figure; the sentences need not all be repeated.
    moreQuotations: strip ? [] : quotations.slice(QUOTED),
    chains,
    figures: strip ? [] : figuresOf(context, finding),
    calculations: finding.calculations.map((c) => ({
      expression: typeset(c.expression),
      result: typeset(c.result),
      holds: c.holds === null ? 'note' : c.holds ? 'yes' : 'no',
    })),
    dimensions: finding.dimensions.map((d) => ({
      name: capital(d.name),
      a: typeset(d.a),
      b: typeset(d.b),
      same: d.same === 'unknown' ? 'not said' : d.same,
    })),
    alignment: alignmentOf(finding),
    missing: joined(finding.missing).map((m) => shorten(sentence(typeset(m)), LONGEST_HEADLINE)),
    question: finding.question === null ? null : typeset(finding.question),
    questionTo: questionTo(letters),
    articles: finding.articles,
    origins: finding.origins,
    record: recordOf(finding),
    review: reviewNote(context, finding),
    haystack: haystack(finding, word),
  };
}

/** A finding as one line of a folded table. */
export function rowOf(context: Context, finding: Finding): Row {
  const [first] = finding.evidence;
  return {
    id: cardId(finding),
    headline: lettered(context, finding, typeset(finding.headline)),
    reason: lettered(context, finding, typeset(finding.reason)),
    verdict: verdictWord(finding).word,
    letters: lettersOf(context, finding),
    calculation: finding.calculations.map((c) => typeset(`${c.expression} = ${c.result}`)).join('; '),
    href: first ? placeHref(first.articleId, first.anchor) : '',
    review: reviewNote(context, finding),
    haystack: haystack(finding, verdictWord(finding).word),
  };
}

/** Article titles in quotation marks become publisher and letter; a question, which must stand alone, keeps them. */
function lettered(context: Context, finding: Finding, text: string): string {
  let short = text;
  if (!short.includes('“')) return short;
  for (const id of new Set(finding.evidence.map((e) => e.articleId))) {
    const title = context.titles.get(id);
    if (title) short = short.replaceAll(`“${title}”`, () => articleName(context, id));
  }
  return short;
}

/** How far apart, where that can be said; else the reason's first sentence. */
function gistOf(context: Context, finding: Finding): string {
  const ratio = ratioText(finding, context.language);
  if (ratio) return `The figures are ${ratio}.`;
  const reason = lettered(context, finding, typeset(ownReason(finding)));
  // A full stop after a single letter is an abbreviation's ("U.S. reports").
  const [first = ''] = /^.{20,}?[^A-Z\s][.!?](?=\s|$)/.exec(reason) ?? [reason];
  return shorten(first, 190);
}

/** "the place of both figures", "the period of both figures" → "the place and the period of both figures". */
function joined(missing: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const text of missing) {
    const [, what, whose] = /^(the [a-z ]{1,40}) (of (?:both|one of the) figures)$/.exec(text) ?? [];
    const key = whose ?? text;
    groups.set(key, [...(groups.get(key) ?? []), what ?? '']);
  }
  return [...groups].map(([key, list]) => (list[0] ? `${listed(list)} ${key}` : key));
}

/** "the date of the event" → "The date of the event." */
function sentence(text: string): string {
  return capital(/[.!?…]$/.test(text) ? text : `${text}.`);
}

function lettersOf(context: Context, finding: Finding): string[] {
  return [...new Set(finding.evidence.map((e) => letterOf(context, e.articleId)))];
}

/** "Between A and B. Two origins." */
function scope(finding: Finding, letters: string[]): string {
  const where =
    letters.length > 6
      ? `In ${letters.length} articles.`
      : letters.length > 1
        ? `Between ${listed(letters)}.`
        : letters.length === 1
          ? `Inside ${letters[0]}.`
          : '';
  const said =
    finding.verdict === 'source missing' || finding.verdict === 'name varies' || finding.origins < 1;
  return said ? where : `${where} ${capital(plural(finding.origins, 'origin'))}.`;
}

function questionTo(letters: string[]): string {
  if (letters.length === 0) return 'Question to the editor';
  return `Question to the author or editor of ${letters.length > 4 ? 'these articles' : listed(letters)}`;
}

/** publisher → cited source → original, once per article and source. */
function chainsOf(context: Context, finding: Finding): Chain[] {
  const seen = new Set<string>();
  const chains: Chain[] = [];
  const first = context.claims.get(finding.evidence.find((e) => e.claimId)?.claimId ?? '');
  for (const e of finding.evidence) {
    if (!e.source || chains.length >= CHAINS) continue;
    // Figures that only feed the calculation show their source beside their sentence.
    if (first && e.claimId && context.claims.get(e.claimId)?.statistic !== first.statistic) continue;
    const key = `${e.articleId}\u0000${e.source.name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const chain = chainOf(context, e, e.source);
    // Who wrote an article is said once.
    if (chains.some((c) => c.letter === chain.letter)) chain.articleNote = '';
    chains.push(chain);
  }
  return finding.verdict === 'name varies' || finding.verdict === 'source missing' ? [] : chains;
}

const HOW: Record<string, string> = {
  sentence: 'named in the sentence',
  quotation: 'named beside the quotation',
  'previous paragraph': 'named in the paragraph before',
  'carried over': 'taken from the sentence before',
  'no source named': '',
};

const KIND: Record<string, string> = {
  'named institution': 'institution',
  'named document': 'document',
  'named person': 'person',
  'unnamed person': 'unnamed',
  'the article': '',
};

function chainOf(context: Context, e: Evidence, source: NonNullable<Evidence['source']>): Chain {
  const article = context.readings.get(e.articleId)?.document.article;
  const who = [article?.author, article?.publisher].filter(Boolean).join(', ');
  const none = source.kind === 'the article';
  const claim = e.claimId ? context.claims.get(e.claimId) : undefined;
  return {
    letter: letterOf(context, e.articleId),
    article: shortTitle(article?.title ?? article?.path ?? e.articleId),
    articleNote: shorten(who.replace(/\s+/g, ' '), 100) || 'no author or publisher given',
    cited: none
      ? 'No source named'
      : capital(shorten(source.name.replace(/\s+/g, ' ').replace(/^the /i, ''), 80)),
    citedNote: [KIND[source.kind], HOW[source.how]].filter(Boolean).join(', '),
    original:
      source.kind === 'named document'
        ? 'Document named, not seen'
        : source.kind === 'unnamed person'
          ? 'Original cannot be traced'
          : 'Original not identified',
    held: sourceNote(context, [none ? null : source.name]),
    originalNote: claim ? figureText(claim, context.language) : '',
    known: false,
  };
}

/** All figures of a finding, for the table beside its chart. */
function figuresOf(context: Context, finding: Finding): Card['figures'] {
  const ids = [...new Set(finding.evidence.map((e) => e.claimId))];
  const claims = ids.map((id) => (id ? context.claims.get(id) : undefined)).filter((c): c is Claim => !!c);
  if (claims.length <= QUOTED) return [];
  return claims.slice(0, FIGURES).map((claim) => ({
    figure: figureText(claim, context.language),
    letter: letterOf(context, claim.articleId),
    source: capital(sourceName(claim)),
    period: periodText(claim),
    href: placeHref(claim.articleId, claim.anchor),
  }));
}

export function periodText(claim: Claim): string {
  if (!claim.period) return 'not dated';
  const { text, tentative } = claim.period.value;
  return `${shorten(text.replace(/\s+/g, ' '), 40)}${tentative ? ', left open' : ''}`;
}

/** Id, slot, headline and values: what reviews.yaml keeps of a finding beside the decision. */
function recordOf(finding: Finding): string {
  const { id, slot, headline } = finding;
  return JSON.stringify({ finding: id, slot, headline, values: valuesOf(finding) });
}

function haystack(finding: Finding, word: string): string {
  const quoted = finding.evidence.slice(0, 40).map((e) => e.sentence.exact);
  const names = finding.evidence.slice(0, 40).map((e) => e.source?.name ?? '');
  return [finding.headline, finding.reason, word, ...names, ...quoted]
    .join(' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .slice(0, 4000);
}
