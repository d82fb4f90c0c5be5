import { anchorOf } from '../../lib/anchor.ts';
import { isAcronym } from '../../lib/names.ts';
import type { EntityType, Identity } from '../../model.ts';
import type { Node } from './nodes.ts';

/** The identity that a group of entities makes; `canonical` is the user's choice of a name. */
export function identityOf(
  group: readonly Node[],
  canonical: string | null,
  wikidata: string | null,
): Identity {
  const forms = group.flatMap(formsOf);
  const identity: Identity = { name: canonical ?? bestName(group), type: typeOf(group), forms };
  return wikidata ? { ...identity, wikidata } : identity;
}

/** Each spelling with its count and first place, per article. */
function formsOf({ entity, reading, articleId }: Node): Identity['forms'] {
  const { document, mentions } = reading;
  const forms = new Map<string, Identity['forms'][number]>();
  for (const at of entity.mentions) {
    const name = mentions.names[at];
    if (!name) continue;
    const known = forms.get(name.text);
    if (known) known.count++;
    else
      forms.set(name.text, { form: name.text, articleId, count: 1, first: anchorOf(document.article, name) });
  }
  return [...forms.values()];
}

/** The spelled-out name that most articles use, then the most mentioned, then the first. */
function bestName(group: readonly Node[]): string {
  const score = new Map<string, number>();
  for (const { entity } of group)
    score.set(entity.name, (score.get(entity.name) ?? 0) + 1000 + entity.mentions.length);
  let best = (group[0] as Node).entity.name;
  const rank = (name: string): number => (isAcronym(name) ? 0 : 1e9) + (score.get(name) ?? 0);
  for (const name of score.keys()) if (rank(name) > rank(best)) best = name;
  return best;
}

function typeOf(group: readonly Node[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { entity } of group)
    counts.set(entity.type, (counts.get(entity.type) ?? 0) + entity.mentions.length);
  let best = (group[0] as Node).entity.type;
  for (const [type, count] of counts) if (count > (counts.get(best) ?? 0)) best = type;
  return best;
}
