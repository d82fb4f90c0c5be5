import { countryCode } from '../../lib/countries.ts';
import { plainName } from '../../lib/names.ts';
import type { Identity, Reading } from '../../model.ts';
import { identityOf } from './build.ts';
import { type Choices, NO_CHOICES } from './choices.ts';
import { type Groups, groupNodes } from './groups.ts';
import { type Node, nodesOf } from './nodes.ts';
import { sameEntity } from './safe.ts';

export { type Choices, NO_CHOICES, parseChoices } from './choices.ts';
export { type AcronymClash, acronymClashes } from './clashes.ts';
export { type Suggestion, suggestions } from './suggest.ts';
export { type NameVariant, nameVariants } from './variants.ts';

/**
 * Names across articles. What a user's `entities.yaml` confirms is joined, what it forbids never is; else two
 * entities are joined only where that is safe (see safe.ts). What merely looks alike is left to `suggestions`.
 */
export function identities(readings: readonly Reading[], choices: Choices = NO_CHOICES): Identity[] {
  const nodes = nodesOf(readings);
  const groups = groupNodes(nodes, choices);
  const chosen = choices.entities.map((choice) => ({
    choice,
    own: new Set([choice.canonical, ...choice.confirm].map(plainName)),
  }));
  for (const { own } of chosen) {
    const named = nodes.filter(({ keys }) => [...keys].some((key) => own.has(key)));
    for (const node of named.slice(1)) groups.join((named[0] as Node).index, node.index);
  }
  joinSafe(nodes, groups);
  return groups.all().map((indices) => {
    const group = indices.map((at) => nodes[at] as Node);
    const found = chosen.find(({ own }) => group.some(({ keys }) => [...keys].some((key) => own.has(key))));
    return identityOf(group, found?.choice.canonical ?? null, found?.choice.wikidata ?? null);
  });
}

/** Each is compared with the last few of other articles that have a mark in common: joins carry over. */
const NEIGHBOURS = 8;

function joinSafe(nodes: readonly Node[], groups: Groups): void {
  for (const bucket of bucketsOf(nodes)) {
    for (let i = 1; i < bucket.length; i++)
      for (let j = Math.max(0, i - NEIGHBOURS); j < i; j++) {
        const [a, b] = [bucket[j] as Node, bucket[i] as Node];
        if (groups.same(a.index, b.index) || a.articleId === b.articleId || !sameEntity(a, b)) continue;
        if (!groups.shareArticle(a.index, b.index)) groups.join(a.index, b.index);
      }
  }
}

/** Nodes worth a look at each other: those that share a key, an acronym, a sound or the first two words of a long name. */
function bucketsOf(nodes: readonly Node[]): Node[][] {
  const buckets = new Map<string, Node[]>();
  for (const node of nodes) {
    const marks = new Set<string>();
    const code = node.entity.type === 'LOC' ? countryCode(node.entity.name) : null;
    if (code) marks.add(`c ${code}`);
    for (const key of node.keys) marks.add(`k ${key}`);
    for (const acronym of node.acronyms) marks.add(`a ${acronym}`);
    for (const sound of node.sounds) marks.add(`s ${sound}`);
    for (const long of node.long) marks.add(`l ${long.split(' ').slice(0, 2).join(' ')}`);
    for (const mark of marks) {
      const bucket = buckets.get(mark);
      if (bucket) bucket.push(node);
      else buckets.set(mark, [node]);
    }
  }
  return [...buckets.values()].filter(({ length }) => length > 1);
}
