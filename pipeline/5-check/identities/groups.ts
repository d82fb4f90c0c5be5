import { plainName } from '../../lib/names.ts';
import type { Choices } from './choices.ts';
import type { Node } from './nodes.ts';

/** Nodes and which are joined; a join that a user forbade does not happen. */
export interface Groups {
  same(a: number, b: number): boolean;
  /** False if forbidden. */
  join(a: number, b: number): boolean;
  /** Has one article an entity in each of the two groups? Then it keeps them apart. */
  shareArticle(a: number, b: number): boolean;
  /** The groups, each in reading order, by their first node. */
  all(): number[][];
}

/** Union by size with path halving (Tarjan 1975): a name that stands in every article costs no more than others. */
export function groupNodes(nodes: readonly Node[], choices: Choices): Groups {
  const parent = nodes.map((node) => node.index);
  // Of a group of several; most names stand in one article.
  const articles = new Map<number, Set<string>>();
  const articlesOf = (group: number): Set<string> =>
    articles.get(group) ?? new Set([(nodes[group] as Node).articleId]);
  const sides = sidesOf(nodes, choices);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  return {
    same: (a, b) => root(a) === root(b),
    shareArticle(a, b) {
      const [few, many] = bySize(articlesOf(root(a)), articlesOf(root(b)));
      for (const id of few) if (many.has(id)) return true;
      return false;
    },
    join(a, b) {
      const [x, y] = [root(a), root(b)];
      if (x === y) return true;
      if (forbidden(sides[x], sides[y]) || forbidden(sides[y], sides[x])) return false;
      const [left, right] = [articlesOf(x), articlesOf(y)];
      const [drop, keep] = left.size < right.size ? [x, y] : [y, x];
      parent[drop] = keep;
      const [few, many] = bySize(left, right);
      for (const id of few) many.add(id);
      articles.set(keep, many);
      articles.delete(drop);
      sides[keep] = merged(sides[keep], sides[drop]);
      return true;
    },
    all() {
      const groups = new Map<number, number[]>();
      for (const { index } of nodes) {
        const group = groups.get(root(index));
        if (group) group.push(index);
        else groups.set(root(index), [index]);
      }
      return [...groups.values()];
    },
  };
}

const bySize = <T>(a: Set<T>, b: Set<T>): [few: Set<T>, many: Set<T>] => (a.size < b.size ? [a, b] : [b, a]);

/** Entries of the user's file that a group belongs to, and those it must stay out of. */
interface Sides {
  own: ReadonlySet<number>;
  not: ReadonlySet<number>;
}

function sidesOf(nodes: readonly Node[], { entities }: Choices): (Sides | undefined)[] {
  const own = new Map<string, number[]>();
  const not = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, name: string, at: number): void => {
    map.set(plainName(name), [...(map.get(plainName(name)) ?? []), at]);
  };
  for (const [at, { canonical, confirm, forbid }] of entities.entries()) {
    for (const name of [canonical, ...confirm]) add(own, name, at);
    for (const name of forbid) add(not, name, at);
  }
  const entriesOf = ({ keys }: Node, map: ReadonlyMap<string, number[]>): Set<number> =>
    new Set([...keys].flatMap((key) => map.get(key) ?? []));
  return nodes.map((node) =>
    not.size ? { own: entriesOf(node, own), not: entriesOf(node, not) } : undefined,
  );
}

const forbidden = (a: Sides | undefined, b: Sides | undefined): boolean =>
  !!a && !!b && [...a.own].some((entry) => b.not.has(entry));

const merged = (a: Sides | undefined, b: Sides | undefined): Sides | undefined =>
  a && b && { own: new Set([...a.own, ...b.own]), not: new Set([...a.not, ...b.not]) };
