/**
 * Figures that look alike and are not compared: tolls of single events that differ in date, place or group. Said
 * so that silence is not read as agreement, or a reader's own guess as a discrepancy.
 */
import { byCodeUnit } from '../../lib/text.ts';
import type { Claim, Finding } from '../../model.ts';
import { comparisonsOf } from '../align/comparisons.ts';
import { align, inWords, settingOf } from '../align/index.ts';
import { entityKeys, nameKey } from '../align/names.ts';
import { evidence, makeFinding } from '../finding.ts';
import type { Corpus, Rule } from '../rule.ts';
import { allowedBy, named } from '../verdict/allowed.ts';
import { timesApart } from '../verdict/numbers.ts';
import { verdictOf } from './cross-figures.ts';
import { figureOf, sourceName } from './cross-say.ts';

/** Tolls further apart than this do not look alike. */
const ALIKE = 1.5;
/** At most this many such remarks per pair of articles, the nearest figures first. */
const PER_ARTICLES = 2;
/** A toll is held against this many next larger ones. */
const NEXT = 6;

export const crossEvents: Rule = {
  id: 'not-the-same-event',
  title: 'Similar tolls of different events are not compared, and why',
  run(corpus) {
    const findings: Finding[] = [];
    const perArticles = new Map<string, number>();
    // The headline's "1,100" needs no remark where the text's "at least 1,100" is compared.
    const setting = settingOf(corpus);
    const told = comparisonsOf(corpus).list.filter((comparison) => verdictOf(comparison, setting) !== null);
    const compared = new Set(told.map(({ a, b }) => pairKey(a, b)));
    for (const [a, b] of lookAlikes(corpus)) {
      const key = `${a.articleId} ${b.articleId}`;
      const already = perArticles.get(key) ?? 0;
      if (already >= PER_ARTICLES || compared.has(pairKey(a, b))) continue;
      const finding = toFinding(a, b, corpus);
      if (!finding) continue;
      perArticles.set(key, already + 1);
      findings.push(finding);
    }
    return findings;
  },
};

/** Two articles and the two figures they give of one kind of event. */
const pairKey = (a: Claim, b: Claim): string =>
  [a, b]
    .map((claim) => `${claim.articleId} ${claim.measure.event} ${figure(claim)}`)
    .sort(byCodeUnit)
    .join('|');

/** Tolls of one event class, from two articles whose paragraphs share a name, nearest figures first. */
function lookAlikes(corpus: Corpus): [Claim, Claim][] {
  const namesIn = paragraphNames(corpus);
  const byEvent = new Map<string, Claim[]>();
  for (const claim of corpus.claims.filter(isToll)) {
    const { event } = claim.measure;
    const names = namesIn(claim);
    for (const name of names) {
      const key = `${event} ${name}`;
      const list = byEvent.get(key);
      if (list) list.push(claim);
      else byEvent.set(key, [claim]);
    }
  }
  const pairs = new Map<string, [Claim, Claim]>();
  for (const list of byEvent.values()) {
    list.sort((a, b) => figure(a) - figure(b) || byCodeUnit(a.id, b.id));
    list.forEach((claim, i) => {
      for (const other of list.slice(i + 1, i + 1 + NEXT)) {
        if (other.articleId === claim.articleId || timesApart(figure(claim), figure(other)) > ALIKE) continue;
        const pair: [Claim, Claim] =
          byCodeUnit(claim.articleId, other.articleId) < 0 ? [claim, other] : [other, claim];
        pairs.set(`${pair[0].id} ${pair[1].id}`, pair);
      }
    });
  }
  const gap = ([a, b]: [Claim, Claim]): number => timesApart(figure(a), figure(b));
  return [...pairs.values()].sort(
    (x, y) => gap(x) - gap(y) || byCodeUnit(x[0].id + x[1].id, y[0].id + y[1].id),
  );
}

/** Names in the paragraph of a claim, in all their forms. */
function paragraphNames(corpus: Corpus): (claim: Claim) => ReadonlySet<string> {
  const byBlock = new Map<string, Set<string>>();
  for (const { document, mentions } of corpus.readings)
    for (const mention of mentions.names) {
      const key = `${document.article.id} ${document.sentences[mention.sentence]?.block}`;
      const set = byBlock.get(key) ?? new Set();
      const entity = mentions.entities[mention.entity];
      for (const name of entity ? entityKeys(entity) : [nameKey(mention.text)]) set.add(name);
      byBlock.set(key, set);
    }
  return ({ articleId, quantity }) => {
    const block = corpus.readingById.get(articleId)?.document.sentences[quantity.sentence]?.block;
    return byBlock.get(`${articleId} ${block}`) ?? new Set();
  };
}

const figure = (claim: Claim): number => named(allowedBy(claim.quantity)).low;

/** Small counts of people whom something befell: the toll of one event, not a year's statistics. */
function isToll(claim: Claim): boolean {
  if (claim.statistic !== 'count' || claim.measure.event === null || claim.quantity.value === null)
    return false;
  if (!['kill', 'injure', 'harm', 'arrest', 'abduct'].includes(claim.measure.event)) return false;
  const value = claim.quantity.value;
  return value >= 3 && value < 10_000 && !coversYear(claim);
}

function coversYear({ period }: Claim): boolean {
  const { from, to, tentative } = period?.value ?? { from: null, to: null, tentative: false };
  return (
    period?.in === 'phrase' &&
    !tentative &&
    from !== null &&
    to !== null &&
    from.slice(5) === '01-01' &&
    to.slice(5) === '12-31'
  );
}

function toFinding(a: Claim, b: Claim, corpus: Corpus): Finding | null {
  const setting = settingOf(corpus);
  if (figure(a) === figure(b)) return null;
  const alignment = align(a, b, setting);
  if (alignment.comparable === 'yes' || alignment.dimensions[0]?.same === 'no') return null;
  const open = alignment.dimensions.filter((d) => d.same !== 'yes');
  const sources = [a, b].map((claim) => sourceName(claim, corpus));
  const toll = (claim: Claim, source: string): string =>
    `${figureOf(claim)} ${claim.measure.text || 'people'} (${source})`;
  // What neither says tells the two apart no further.
  const because = open.filter((d) => d.a !== 'not said' || d.b !== 'not said').map(inWords);
  return makeFinding({
    rule: crossEvents.id,
    verdict: 'not comparable',
    severity: 'info',
    headline: `${toll(a, sources[0] as string)} and ${toll(b, sources[1] as string)}: not shown to be one event`,
    reason: `Both count the people of one event, but nothing says that it is the same event: ${because.join('; ')}.`,
    dimensions: alignment.dimensions,
    evidence: [evidence(a, 'one toll'), evidence(b, 'the other toll')],
    missing: ['the date and place of both events'],
  });
}
