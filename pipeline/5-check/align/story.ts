import { byCodeUnit } from '../../lib/text.ts';
import type { Reading } from '../../model.ts';
import { daysBetween } from './identified.ts';
import { nameKey } from './names.ts';

/** Names looked at per article, most mentioned first. */
const NAMES = 12;
/** Names that more articles than this share say nothing about one story. */
const COMMON = 400;
/** How many of their leading names two articles on one story share, at least. */
const SHARED = 3;
const SHARED_PART = 0.4;
/** Reports of one event appear within days of each other. */
const DAYS = 4;

/**
 * Groups articles that report one event: published within days and sharing many of their leading names. Each article
 * joins the first earlier story it fits (leader clustering over an inverted index: no all-pairs comparison).
 * Undated articles belong to no story but their own. Returns article id → id of the story's first article.
 */
export function storyIndex(readings: readonly Reading[]): Map<string, string> {
  const stories = new Map<string, string>();
  const leaders = new Map<string, { names: Set<string>; date: string }>();
  const postings = new Map<string, string[]>();
  const dated = readings
    .filter((reading) => reading.document.article.published !== null)
    .sort((a, b) => byCodeUnit(orderOf(a), orderOf(b)));
  for (const reading of dated) {
    const { id, published } = reading.document.article;
    const names = leadingNames(reading);
    const date = published as string;
    const leader = leaderFor(names, date, leaders, postings);
    stories.set(id, leader ?? id);
    if (leader) continue;
    leaders.set(id, { names: new Set(names), date });
    for (const name of names) {
      const list = postings.get(name);
      if (list) list.push(id);
      else postings.set(name, [id]);
    }
  }
  return stories;
}

const orderOf = ({ document }: Reading): string => `${document.article.published} ${document.article.id}`;

function leadingNames(reading: Reading): string[] {
  return [...reading.mentions.entities]
    .sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index)
    .slice(0, NAMES)
    .map((entity) => lastWord(nameKey(entity.name)))
    .filter((key, at, all) => key.length > 1 && all.indexOf(key) === at);
}

/** "Barack Obama" in one article is "Obama" in another. */
const lastWord = (key: string): string => key.split(' ').at(-1) ?? key;

function leaderFor(
  names: readonly string[],
  date: string,
  leaders: ReadonlyMap<string, { names: Set<string>; date: string }>,
  postings: ReadonlyMap<string, string[]>,
): string | null {
  const shared = new Map<string, number>();
  for (const name of names) {
    const list = postings.get(name) ?? [];
    // Recent leaders stand at the end: a common name is looked up no further back than this.
    for (const id of list.slice(-COMMON)) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 0;
  for (const [id, count] of shared) {
    const leader = leaders.get(id);
    if (!leader || daysBetween(leader.date, date) > DAYS) continue;
    const needed = Math.max(SHARED, SHARED_PART * Math.min(names.length, leader.names.size));
    if (count >= needed && count > most) [best, most] = [id, count];
  }
  return best;
}
