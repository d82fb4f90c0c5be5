/** The sentences of a cross-source finding: headline, reason, what is missing, the question. */
import type { Claim, Verdict } from '../../model.ts';
import type { Comparison } from '../align/comparisons.ts';
import { type Dimension, settingOf } from '../align/index.ts';
import type { Corpus } from '../rule.ts';
import { allowedBy, named } from '../verdict/allowed.ts';
import { apart, articleName, figureOf, listed, saysOf, sourceName, topicOf } from './cross-say.ts';

interface Said {
  first: Comparison;
  claims: readonly Claim[];
  verdict: Verdict;
  origins: number;
  corpus: Corpus;
}

const same = ({ first }: Said, name: string): boolean =>
  first.alignment.dimensions.some((d) => d.name === name && d.same === 'yes');

const topic = (said: Said): string =>
  topicOf(
    [said.first.a, said.first.b],
    { subject: same(said, 'whose'), place: same(said, 'where'), period: same(said, 'when') },
    settingOf(said.corpus).nameKeys,
  );

/** "X fighters in Ruritania: 6,000 to 6,500, say UN reports; as high as 30,000, says a journalist (not named)". */
export function headlineOf(said: Said): string {
  const { a, b } = said.first;
  // The firmer source first, then the smaller figure.
  const later = weight(a) - weight(b) || named(allowedBy(b.quantity)).low - named(allowedBy(a.quantity)).low;
  const [first, second] = later < 0 ? [b, a] : [a, b];
  const one = (claim: Claim): string => {
    const source = sourceName(claim, said.corpus);
    return `${figureOf(claim)}, ${saysOf(source)} ${source}`;
  };
  return `${topic(said)}: ${one(first)}; ${one(second)}`;
}

/** What is the same first, then what decides, then what softens it. */
export function reasonOf(said: Said): string {
  const { first, verdict, claims, origins } = said;
  const { dimensions, deciding, reason, comparable } = first.alignment;
  const alike = dimensions.flatMap((d) => alikeWords(d, first));
  const parts = alike.length ? [`The same: ${listed(alike)}.`] : [];
  if (first.alignment.retold) parts.push(`One statement: ${reason}.`);
  const far = apart(first.judgement.ratio);
  if (comparable !== 'yes') parts.push(`${capital(reason)}.`);
  else if (verdict === 'changed over time')
    parts.push('The articles are of different days, and such a number may have grown in between.');
  else parts.push(`${capital(first.judgement.rule)}${far && verdict !== 'agrees' ? `; ${far}` : ''}.`);
  const hedges = [first.a, first.b].flatMap(({ quantity }) =>
    quantity.hedge ? [`“${quantity.hedge}”`] : [],
  );
  if (verdict !== 'agrees' && hedges.length) parts.push(`The text hedges: ${listed(hedges)}.`);
  const [left, right] = [takesIn(first.a), takesIn(first.b)];
  if (verdict !== 'agrees' && (left === null) !== (right === null))
    parts.push(`One is given as “${left ?? right}”; the other does not say whom or what it takes in.`);
  const open = dimensions
    .filter((d) => d.same === 'unknown' && d !== deciding)
    .map((d) => OPEN[d.name] ?? d.name);
  if (open.length && !first.alignment.retold) parts.push(`Left open: ${listed(open)}.`);
  const articles = new Set(claims.map((claim) => claim.articleId)).size;
  if (origins === 1) parts.push(`${articles} articles, 1 origin: they go back to one source.`);
  return parts.join(' ');
}

/** "40 people, including 12 children": what a figure is said to take in or leave out, as written. */
function takesIn({ sentence, anchor, quantity }: Claim): string | null {
  const end = Math.max(anchor.end, quantity.conceptSpan?.end ?? 0);
  const tail = sentence.exact.slice(end - sentence.start);
  return (
    /^\s*,?\s*((?:including|excluding|not\s+(?:including|counting))\s+[^.,;:()"”]{3,80})/i
      .exec(tail)?.[1]
      ?.trim() ?? null
  );
}

/** "the place (Ruritania)"; the kind of figure goes without saying, the group where none is named. */
function alikeWords({ name, same, a, b }: Dimension, { a: claim, b: other }: Comparison): string[] {
  const label = ALIKE[name];
  if (same !== 'yes' || !label) return [];
  if (name === 'which of them' && !claim.population.length && !other.population.length) return [];
  const words = a.length <= b.length ? a : b;
  return [words === 'not said' || words.length > 40 ? label : `${label} (${words})`];
}

const ALIKE: Readonly<Record<string, string>> = {
  'what is counted': 'what is counted',
  'which of them': 'the group',
  whose: 'whose it is',
  where: 'the place',
  when: 'the period',
  'measured against': 'what it is measured against',
};

const OPEN: Readonly<Record<string, string>> = {
  whose: 'whose it is',
  where: 'the place',
  when: 'the period, so it may not be the same',
  'measured against': 'what it is measured against',
};

/** What would settle it. */
export function missingOf({ first, verdict, corpus }: Said): string[] {
  if (verdict === 'agrees' || verdict === 'consistent') return [];
  const missing: string[] = [];
  for (const { name, same: alike, a, b } of first.alignment.dimensions) {
    if (alike !== 'unknown') continue;
    const who = a === 'not said' && b === 'not said' ? 'both figures' : 'one of the figures';
    missing.push(`${MISSING[name] ?? name} of ${who}`);
  }
  for (const claim of [first.a, first.b]) {
    const { kind, name } = claim.source;
    if (kind === 'the article')
      missing.push(
        `the source of “${figureOf(claim)}” in ${articleName(corpus.readingById.get(claim.articleId)?.document.article)}`,
      );
    if (kind === 'unnamed person') missing.push(`who “${name}” is and what the figure rests on`);
  }
  return missing;
}

const MISSING: Readonly<Record<string, string>> = {
  whose: 'the subject',
  where: 'the place',
  when: 'the period',
  'measured against': 'the base period',
};

/** Stands alone in an email: what one says, what the other says, one thing asked. */
export function questionOf(said: Said): string | null {
  if (said.verdict !== 'conflicts' && said.verdict !== 'diverges' && said.verdict !== 'cannot tell')
    return null;
  const { a, b } = said.first;
  const [asked, other] = weight(b) < weight(a) ? [b, a] : [a, b];
  const name = (claim: Claim): string =>
    articleName(said.corpus.readingById.get(claim.articleId)?.document.article);
  const source = sourceName(other, said.corpus);
  const from = other.source.kind === 'the article' ? source : `${source}, cited in ${name(other)},`;
  return (
    `In ${name(asked)} you give “${figureOf(asked)}” for ${lower(topic(said))}; ${from} ${saysOf(source)} ` +
    `“${figureOf(other)}”. What does your figure rest on, and whom or what does it count?`
  );
}

/** The figure with the weaker source is the one to ask about. */
function weight({ source }: Claim): number {
  return ['the article', 'unnamed person', 'named person', 'named document', 'named institution'].indexOf(
    source.kind,
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "Rise in attacks" → "rise in attacks", but "ILO staff" stays. */
const lower = (text: string): string =>
  /^[A-Z][a-z]+ [a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
