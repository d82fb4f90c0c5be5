import type { Claim } from '../../model.ts';
import { originsOf } from '../origins/index.ts';
import type { Corpus } from '../rule.ts';
import { type Judgement, judge } from '../verdict/index.ts';
import { candidatePairs } from './candidates.ts';
import { align, settingOf } from './index.ts';
import { nameKey } from './names.ts';
import type { Alignment } from './types.ts';

/** Two figures of different voices that were held against each other. */
export interface Comparison {
  a: Claim;
  b: Claim;
  alignment: Alignment;
  judgement: Judgement;
}

export interface Comparisons {
  list: Comparison[];
  /** The ledger: pairs the index proposed, compared, left alone with the reason. */
  candidates: number;
  compared: number;
  leftAlone: { reason: string; count: number }[];
}

const kept = new WeakMap<Corpus, Comparisons>();

/** All comparisons of a corpus, made once and shared by the rules. */
export function comparisonsOf(corpus: Corpus): Comparisons {
  const known = kept.get(corpus);
  if (known) return known;
  const setting = settingOf(corpus);
  const origins = originsOf(corpus);
  const list: Comparison[] = [];
  const reasons = new Map<string, number>();
  const leave = (reason: string): void => void reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  let compared = 0;
  let candidates = 0;
  for (const [a, b] of candidatePairs(withoutHeadlines(corpus), setting, (claim) => origins.of(claim))) {
    candidates++;
    const one = oneVoice(a, b, origins.voice);
    if (one) {
      leave(one);
      continue;
    }
    const alignment = align(a, b, setting);
    if (alignment.comparable === 'yes') compared++;
    else leave(ledgerReason(alignment));
    const comparison = { a, b, alignment, judgement: judge(a.quantity, b.quantity) };
    if (isTelling(comparison)) list.push(comparison);
  }
  const leftAlone = [...reasons].map(([reason, count]) => ({ reason, count }));
  leftAlone.sort((x, y) => y.count - x.count || (x.reason < y.reason ? -1 : 1));
  const comparisons = { list, candidates, compared, leftAlone };
  kept.set(corpus, comparisons);
  return comparisons;
}

/** What a rule may report; the rest is counted and forgotten, so that a million pairs need no memory. */
const isTelling = ({ alignment, judgement }: Comparison): boolean =>
  alignment.comparable === 'yes' ||
  (alignment.deciding?.name === 'when' &&
    (judgement.verdict === 'conflicts' || judgement.verdict === 'diverges'));

/** A headline shortens what the text says in full ("12 killed" for "at least 12"): where it repeats, the text speaks. */
function withoutHeadlines(corpus: Corpus): Claim[] {
  const told = new Set<string>();
  const kind = ({ articleId, statistic, quantity }: Claim): string =>
    `${articleId}|${statistic}|${quantity.value ?? `${quantity.low}-${quantity.high}`}`;
  const inHeadline = ({ articleId, quantity }: Claim): boolean => {
    const document = corpus.readingById.get(articleId)?.document;
    return document?.blocks[document.sentences[quantity.sentence]?.block ?? -1]?.kind === 'headline';
  };
  for (const claim of corpus.claims) if (!inHeadline(claim)) told.add(kind(claim));
  return corpus.claims.filter((claim) => !inHeadline(claim) || !told.has(kind(claim)));
}

/** Why two figures are one voice, or null: inside an article only two cited sources can contradict each other. */
function oneVoice(a: Claim, b: Claim, voice: (articleId: string) => string): string | null {
  if (a.articleId !== b.articleId)
    return voice(a.articleId) === voice(b.articleId) ? 'the articles are copies of one text' : null;
  const cited = (claim: Claim): boolean => claim.source.kind !== 'the article';
  if (!cited(a) || !cited(b) || isWithin(a.source.name, b.source.name)) return 'one article, one source';
  return null;
}

/** "Hughes" and "Hughes Tool Co" of one article: the words of the one are all in the other. */
function isWithin(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => nameKey(name).split(' ')) as [string[], string[]];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.every((word) => long.includes(word));
}

const ledgerReason = ({ comparable, deciding }: Alignment): string =>
  comparable === 'no' ? `differs: ${deciding?.name}` : `not known: ${deciding?.name}`;
