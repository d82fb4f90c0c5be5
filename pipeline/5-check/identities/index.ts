import { countryCode } from '../../lib/countries.ts';
import { plainName } from '../../lib/names.ts';
import type { Identity, Reading } from '../../model.ts';
import { identityOf } from './build.ts';
import { type Choices, NO_CHOICES } from './choices.ts';
import { groupNodes } from './groups.ts';
import { type Node, nodesOf } from './nodes.ts';
import { sameEntity } from './safe.ts';
import { type Suggestion, suggest } from './suggest.ts';

export { type Choices, NO_CHOICES, parseChoices } from './choices.ts';
export { type AcronymClash, acronymClashes } from './clashes.ts';
export type { Suggestion } from './suggest.ts';
export { type NameVariant, nameVariants } from './variants.ts';

/**
 * Names across articles. What a user's `entities.yaml` confirms is joined, what it forbids never is; else two
 * entities are joined only where that is safe (see safe.ts), and what merely looks alike is suggested.
 */
export function identities(
  readings: readonly Reading[],
  choices: Choices = NO_CHOICES,
): { identities: Identity[]; suggestions: Suggestion[] } {
  const nodes = nodesOf(readings);
  const groups = groupNodes(nodes, choices);

  for (const { canonical, confirm } of choices.entities) {
    const own = new Set([canonical, ...confirm].map(plainName));
    const named = nodes.filter((node) => [...node.keys].some((key) => own.has(key)));
    for (const node of named.slice(1)) groups.join((named[0] as Node).index, node.index);
  }
  for (const [a, b] of candidates(nodes)) {
    if (groups.root(a.index) === groups.root(b.index) || groups.shareArticle(a.index, b.index)) continue;
    if (sameEntity(a, b)) groups.join(a.index, b.index);
  }

  const made: Identity[] = [];
  for (const node of nodes) {
    if (groups.root(node.index) !== node.index) continue;
    const group = groups.members(node.index).map((at) => nodes[at] as Node);
    const choice = choices.entities.find(({ canonical, confirm }) => {
      const own = new Set([canonical, ...confirm].map(plainName));
      return group.some(({ keys }) => [...keys].some((key) => own.has(key)));
    });
    made.push(identityOf(group, choice?.canonical ?? null, choice?.wikidata ?? null));
  }
  return { identities: made, suggestions: suggest(made).filter(({ a, b }) => !isForbidden(choices, a, b)) };
}

/** Pairs worth a look: those that share a key, an acronym, a sound or the first two words of a long name. */
function candidates(nodes: readonly Node[]): [Node, Node][] {
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
      const bucket = buckets.get(mark) ?? [];
      if (bucket.length === 0) buckets.set(mark, bucket);
      bucket.push(node);
    }
  }
  const pairs: [Node, Node][] = [];
  for (const bucket of buckets.values()) {
    // Within a bucket each is compared with the first few of other articles: joins carry over
    for (let i = 1; i < bucket.length; i++) {
      for (let j = Math.max(0, i - NEIGHBOURS); j < i; j++)
        pairs.push([bucket[j] as Node, bucket[i] as Node]);
    }
  }
  return pairs;
}

const NEIGHBOURS = 8;

function isForbidden(choices: Choices, a: string, b: string): boolean {
  const [x, y] = [plainName(a), plainName(b)];
  return choices.entities.some(({ canonical, confirm, forbid }) => {
    const own = [canonical, ...confirm].map(plainName);
    const not = forbid.map(plainName);
    return (own.includes(x) && not.includes(y)) || (own.includes(y) && not.includes(x));
  });
}
