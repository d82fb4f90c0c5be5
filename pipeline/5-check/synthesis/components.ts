/** Connected components of a graph given by its edges, members in order of first appearance (union-find). */
export function components(edges: readonly (readonly [string, string])[]): string[][] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const [a, b] of edges) {
    for (const id of [a, b]) if (!parent.has(id)) parent.set(id, id);
    const [left, right] = [root(a), root(b)];
    if (left !== right) parent.set(right, left);
  }
  const groups = new Map<string, string[]>();
  for (const id of parent.keys()) {
    const key = root(id);
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()];
}
