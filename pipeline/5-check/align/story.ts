import { byCodeUnit } from '../../lib/text.ts';
import { tokensOf } from '../../lib/tokens.ts';
import type { Reading } from '../../model.ts';
import { dayOf } from './identified.ts';
import { nameKey } from './names.ts';
import { isTradingReport } from './trading.ts';

/** Names looked at per article, most mentioned first, and sentences of its opening whose words are. */
const NAMES = 16;
const OPENING = 4;
/** Articles looked up per feature, newest first. */
const FOLLOWED = 300;
/** Likeness of names alone below which two articles are about others: both may name the White House. */
const NAMES_ALIKE = 0.1;
/** Likeness (cosine) from which two articles tell one story; higher where a date is missing. */
const DATED = 0.14;
const UNDATED = 0.24;
/** Likeness from which, among MANY articles, two that are no copies are one form filled in twice: each day's prices. */
const FORM = 0.65;
const MANY = 50;
/** Articles that a small corpus is taken to lie among, so that what its few articles share still weighs something. */
const BACKGROUND = 20;
/** A word in the openings of more articles than this, and of more than this share of them, is no sign of one event. */
const COMMON = 10;
const COMMON_SHARE = 0.01;
/** Rare words that two articles of one story have in common. */
const RARE = 2;
/** Reports of one event appear within days of each other. */
const DAYS = 4;

/** Feature → weight (inverse document frequency), and the length of the whole. */
interface Vector {
  weights: ReadonlyMap<string, number>;
  length: number;
}

/** What an article is about, by which it is told from others. */
interface About {
  features: Vector;
  /** The leading names among them, and the length of those alone. */
  names: ReadonlySet<string>;
  namesLength: number;
  isTrading: boolean;
  /** Days since 1970. */
  day: number | null;
}

export interface Stories {
  /** Of two articles that tell one story, the same; never more than a story's bucket, so `same` has the last word. */
  storyOf(articleId: string): string;
  same(a: string, b: string): boolean;
  /** Is the word in so few articles that two which have it in common hardly have it by chance? */
  isRare(word: string): boolean;
  /** Does the article report on a day's trading? */
  isTrading(articleId: string): boolean;
}

/**
 * Articles that report one event: close in time, with names and opening words in common, rare ones weighing more
 * (cosine of inverse document frequencies). Each article joins the earlier story it fits best (leader clustering over
 * an inverted index: no all-pairs comparison); two of a story are held against each other once more, since each may
 * resemble the first in something else.
 */
export function storiesOf(readings: readonly Reading[]): Stories {
  const ordered = [...readings].sort((a, b) => byCodeUnit(orderOf(a), orderOf(b)));
  const named = ordered.map((reading): Named => {
    const names = leadingNames(reading);
    return { reading, names, features: new Set([...names, ...openingWords(reading)]) };
  });
  const spread = new Map<string, number>();
  for (const { features } of named)
    for (const feature of features) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  const abouts = aboutAll(named, spread);
  const stories = new Map<string, string>();
  const postings = new Map<string, string[]>();
  for (const [id, about] of abouts) {
    const leader = leaderFor(about, abouts, postings);
    stories.set(id, leader ?? id);
    if (leader) continue;
    for (const feature of about.features.weights.keys()) {
      const list = postings.get(feature);
      if (list) list.push(id);
      else postings.set(feature, [id]);
    }
  }
  const storyOf = (id: string): string => stories.get(id) ?? id;
  const same = (a: string, b: string): boolean => {
    if (a === b) return true;
    const [left, right] = [abouts.get(a), abouts.get(b)];
    if (!left || !right || storyOf(a) !== storyOf(b)) return false;
    const alike = likeness(left, right, productOf(left.features, right.features));
    return alike > 0 && !(isMany && alike >= FORM) && shareRare(left, right);
  };
  const isMany = readings.length >= MANY;
  const common = Math.max(COMMON, readings.length * COMMON_SHARE);
  const isRare = (word: string): boolean => (spread.get(word) ?? 0) <= common;
  // Results of a hundred companies are told in one set of words.
  const shareRare = ({ features: { weights } }: About, other: About): boolean =>
    [...weights.keys()].filter((word) => other.features.weights.has(word) && isRare(word)).length >= RARE;
  const isTrading = (id: string): boolean => abouts.get(id)?.isTrading ?? false;
  return { storyOf, same, isRare, isTrading };
}

interface Named {
  reading: Reading;
  names: ReadonlySet<string>;
  features: ReadonlySet<string>;
}

function aboutAll(named: readonly Named[], spread: ReadonlyMap<string, number>): Map<string, About> {
  const n = named.length + BACKGROUND;
  const weightOf = (word: string): number => Math.log(1 + n / (spread.get(word) ?? 1));
  const abouts = named.map(({ reading: { document }, names, features }): [string, About] => {
    const weights = new Map([...features].map((word) => [word, weightOf(word)]));
    const { id, published } = document.article;
    const about = {
      features: { weights, length: Math.hypot(...weights.values()) },
      names,
      namesLength: Math.hypot(...[...names].map(weightOf)),
      isTrading: isTradingReport(features),
      day: published === null ? null : dayOf(published),
    };
    return [id, about];
  });
  return new Map(abouts);
}

const orderOf = ({ document }: Reading): string =>
  `${document.article.published ?? ''} ${document.article.id}`;

/** Last words of the leading names ("Obama" of "Barack Obama"). */
function leadingNames({ mentions }: Reading): Set<string> {
  const leading = [...mentions.entities]
    .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
    .slice(0, NAMES);
  const last = leading.map(({ name }) => nameKey(name).split(' ').at(-1) ?? '');
  return new Set(last.filter((word) => word.length > 1));
}

/** The content words of title and opening. */
function openingWords({ document }: Reading): Set<string> {
  const features = new Set<string>();
  for (const sentence of document.sentences.slice(0, OPENING))
    for (const token of tokensOf(sentence))
      if (/^(?:NOUN|VERB|PROPN)$/.test(token.pos) && token.lower.length > 3)
        features.add(token.lemma.toLowerCase());
  return features;
}

/** How alike two articles are, from 0 to 1, given the product of their features; 0 where they tell two stories. */
function likeness(a: About, b: About, product: number): number {
  const dated = a.day !== null && b.day !== null;
  const alike = product / (a.features.length * b.features.length || 1);
  if (alike < (dated ? DATED : UNDATED)) return 0;
  if (dated && Math.abs((a.day as number) - (b.day as number)) > DAYS) return 0;
  // Two crashes of one day share every word but the names.
  return a.names.size && b.names.size && namesAlike(a, b) < NAMES_ALIKE ? 0 : alike;
}

function namesAlike(a: About, b: About): number {
  let product = 0;
  for (const name of a.names) if (b.names.has(name)) product += (a.features.weights.get(name) ?? 0) ** 2;
  return product / (a.namesLength * b.namesLength);
}

function productOf(a: Vector, b: Vector): number {
  let product = 0;
  for (const [feature, weight] of a.weights) product += weight * (b.weights.get(feature) ?? 0);
  return product;
}

function leaderFor(
  own: About,
  abouts: ReadonlyMap<string, About>,
  postings: ReadonlyMap<string, string[]>,
): string | null {
  const products = new Map<string, number>();
  for (const [feature, weight] of own.features.weights)
    for (const id of (postings.get(feature) ?? []).slice(-FOLLOWED))
      products.set(id, (products.get(id) ?? 0) + weight * weight);
  let best: string | null = null;
  let most = 0;
  for (const [id, product] of products) {
    const alike = likeness(own, abouts.get(id) as About, product);
    if (alike > most) [best, most] = [id, alike];
  }
  return best;
}
