/** Comparisons that tell a reader one thing: the same two figures of one topic, however vaguely some say which. */
import type { Comparison } from './comparisons.ts';

/** What a comparison tells. `topic` holds its respects joined by "|"; an empty one is left open. */
export interface Told {
  verdict: string;
  topic: string;
  figures: string;
}

interface Group {
  respects: string[];
  comparisons: Comparison[];
}

/**
 * Groups comparisons by verdict, topic and figures. A group that leaves a respect open ("900 dead" / "1,200 dead", no
 * place) joins the one that names it, where both rest on a figure or a story in common: else one pair is told twice.
 */
export function groupByTopic(
  comparisons: readonly Comparison[],
  told: (comparison: Comparison) => Told | null,
  sameStory: (a: string, b: string) => boolean,
): Comparison[][] {
  const byFigures = new Map<string, Map<string, Group>>();
  for (const comparison of comparisons) {
    const { verdict, topic, figures } = told(comparison) ?? {};
    if (verdict === undefined || topic === undefined) continue;
    const key = `${verdict}|${figures}`;
    const topics = byFigures.get(key) ?? new Map<string, Group>();
    byFigures.set(key, topics);
    const group = topics.get(topic);
    if (group) group.comparisons.push(comparison);
    else topics.set(topic, { respects: topic.split('|'), comparisons: [comparison] });
  }
  return [...byFigures.values()].flatMap((topics) =>
    withoutVaguer([...topics.values()], sameStory).map((group) => group.comparisons),
  );
}

/** The groups in their order, those that name less put behind the comparisons of the one they fit. */
function withoutVaguer(groups: readonly Group[], sameStory: (a: string, b: string) => boolean): Group[] {
  if (groups.length < 2 || groups.length > LOOKED_AT) return [...groups];
  const joined = new Map<Group, Comparison[]>(groups.map((group) => [group, []]));
  for (const group of groups) {
    const fuller = groups.filter(
      (other) => isVaguer(group, other) && shareOne(group.comparisons, other.comparisons, sameStory),
    );
    // Two places that it may be of: then it is told by itself.
    const most = fuller.filter((other) => !fuller.some((one) => isVaguer(other, one)));
    if (most.length !== 1) continue;
    joined.get(most[0] as Group)?.push(...group.comparisons);
    joined.delete(group);
  }
  return groups.flatMap((group) => {
    const more = joined.get(group);
    return more ? [{ ...group, comparisons: [...group.comparisons, ...more] }] : [];
  });
}

/** Topics of one pair of figures that are looked at: "2" and "3" of one kind may be of very many. */
const LOOKED_AT = 30;

/** Does the one leave open what the other names, and differ in nothing else? */
function isVaguer({ respects: own }: Group, { respects: other }: Group): boolean {
  return (
    own.length === other.length &&
    own.some((respect, i) => respect === '' && other[i] !== '') &&
    own.every((respect, i) => respect === '' || respect === other[i])
  );
}

function shareOne(
  own: readonly Comparison[],
  other: readonly Comparison[],
  sameStory: (a: string, b: string) => boolean,
): boolean {
  const claims = new Set(other.flatMap(({ a, b }) => [a.id, b.id]));
  const articles = [...new Set(other.flatMap(({ a, b }) => [a.articleId, b.articleId]))].slice(0, LOOKED_AT);
  return own.some(
    ({ a, b }) =>
      claims.has(a.id) || claims.has(b.id) || articles.some((article) => sameStory(article, a.articleId)),
  );
}
