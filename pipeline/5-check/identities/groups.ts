import { plainName } from '../../lib/names.ts';
import type { Choices } from './choices.ts';
import type { Node } from './nodes.ts';

/** Nodes and which are joined; a join that a user forbade does not happen. */
export interface Groups {
  root(node: number): number;
  /** False if forbidden. */
  join(a: number, b: number): boolean;
  members(node: number): number[];
  /** Has one article an entity in each of the two groups? Then it keeps them apart. */
  shareArticle(a: number, b: number): boolean;
}

export function groupNodes(nodes: readonly Node[], choices: Choices): Groups {
  const parent = nodes.map((node) => node.index);
  const members = nodes.map((node) => [node.index]);
  const articles = nodes.map((node) => new Set([node.articleId]));
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  const sides = choices.entities.map(({ canonical, confirm, forbid }) => ({
    own: new Set([canonical, ...confirm].map(plainName)),
    not: new Set(forbid.map(plainName)),
  }));
  const has = (list: readonly number[], keys: ReadonlySet<string>): boolean =>
    list.some((at) => [...(nodes[at] as Node).keys].some((key) => keys.has(key)));
  const forbidden = (a: readonly number[], b: readonly number[]): boolean =>
    sides.some(
      ({ own, not }) => not.size > 0 && ((has(a, own) && has(b, not)) || (has(b, own) && has(a, not))),
    );
  return {
    root,
    shareArticle(a, b) {
      const [x, y] = [articles[root(a)] as Set<string>, articles[root(b)] as Set<string>];
      const [few, many] = x.size < y.size ? [x, y] : [y, x];
      for (const id of few) if (many.has(id)) return true;
      return false;
    },
    members: (node) => members[root(node)] as number[],
    join(a, b) {
      const [x, y] = [root(a), root(b)];
      if (x === y) return true;
      const [left, right] = [members[x] as number[], members[y] as number[]];
      if (sides.length > 0 && forbidden(left, right)) return false;
      const [keep, drop] = x < y ? [x, y] : [y, x];
      parent[drop] = keep;
      for (const id of articles[drop] as Set<string>) (articles[keep] as Set<string>).add(id);
      members[keep] = [...(members[keep] as number[]), ...(members[drop] as number[])];
      return true;
    },
  };
}
