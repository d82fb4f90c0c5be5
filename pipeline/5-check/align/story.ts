import { byCodeUnit } from '../../lib/text.ts';
import { tokensOf } from '../../lib/tokens.ts';
import type { Reading } from '../../model.ts';
import { daysBetween } from './identified.ts';
import { nameKey } from './names.ts';

/** Names looked at per article, most mentioned first, and sentences of its opening whose words are. */
const NAMES = 16;
const OPENING = 4;
/** Articles looked up per feature, newest first. */
const FOLLOWED = 300;
/** Weighted share of features in common from which two articles tell one story; higher where a date is missing. */
const DATED = 0.2;
const UNDATED = 0.3;
/** Reports of one event appear within days of each other. */
const DAYS = 4;

interface Leader {
  features: ReadonlyMap<string, number>;
  names: ReadonlySet<string>;
  weight: number;
  date: string | null;
}

/**
 * Groups articles that report one event: close in time, with names and opening words in common, rare ones weighing
 * more (inverse document frequency). Each article joins the earlier story it fits best (leader clustering over an
 * inverted index: no all-pairs comparison). Returns article id → id of the story's first article.
 */
export function storyIndex(readings: readonly Reading[]): Map<string, string> {
  const stories = new Map<string, string>();
  const leaders = new Map<string, Leader>();
  const postings = new Map<string, string[]>();
  const ordered = [...readings].sort((a, b) => byCodeUnit(orderOf(a), orderOf(b)));
  const namesOf = new Map(ordered.map((reading) => [reading.document.article.id, leadingNames(reading)]));
  const features = new Map(ordered.map((reading) => [reading.document.article.id, featuresOf(reading)]));
  const spread = new Map<string, number>();
  for (const set of features.values())
    for (const feature of set) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  for (const { document } of ordered) {
    const { id, published } = document.article;
    const own = weighted(features.get(id) ?? new Set(), spread, readings.length);
    const names = namesOf.get(id) ?? new Set();
    const candidate: Leader = { features: own, names, weight: sum(own.values()), date: published };
    const leader = leaderFor(candidate, leaders, postings);
    stories.set(id, leader ?? id);
    if (leader) continue;
    leaders.set(id, candidate);
    for (const feature of own.keys()) {
      const list = postings.get(feature);
      if (list) list.push(id);
      else postings.set(feature, [id]);
    }
  }
  return stories;
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

/** The leading names, and the content words of title and opening. */
function featuresOf(reading: Reading): Set<string> {
  const { document } = reading;
  const features = leadingNames(reading);
  for (const sentence of document.sentences.slice(0, OPENING))
    for (const token of tokensOf(sentence))
      if (/^(?:NOUN|VERB|PROPN)$/.test(token.pos) && token.lower.length > 3)
        features.add(token.lemma.toLowerCase());
  return features;
}

function weighted(
  features: ReadonlySet<string>,
  spread: ReadonlyMap<string, number>,
  n: number,
): Map<string, number> {
  return new Map([...features].map((feature) => [feature, Math.log(1 + n / (spread.get(feature) ?? 1))]));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function leaderFor(
  own: Leader,
  leaders: ReadonlyMap<string, Leader>,
  postings: ReadonlyMap<string, string[]>,
): string | null {
  const shared = new Map<string, number>();
  for (const [feature, weight] of own.features)
    for (const id of (postings.get(feature) ?? []).slice(-FOLLOWED))
      shared.set(id, (shared.get(id) ?? 0) + weight);
  let best: string | null = null;
  let most = 0;
  for (const [id, weight] of shared) {
    const leader = leaders.get(id) as Leader;
    const dated = own.date !== null && leader.date !== null;
    if (dated && daysBetween(own.date as string, leader.date as string) > DAYS) continue;
    // Two crashes of one day share every word but the names.
    if (own.names.size && leader.names.size && ![...own.names].some((name) => leader.names.has(name)))
      continue;
    const likeness = weight / Math.min(own.weight, leader.weight);
    if (likeness >= (dated ? DATED : UNDATED) && likeness > most) [best, most] = [id, likeness];
  }
  return best;
}
