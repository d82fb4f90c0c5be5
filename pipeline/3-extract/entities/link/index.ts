import type { Document, Entity, NameMention } from '../../../model.ts';
import { foldName } from '../gazetteer/index.ts';

/** Mentions → entities: the same words are the same entity. */
export function linkEntities(
  _document: Document,
  names: NameMention[],
): { names: NameMention[]; entities: Entity[] } {
  const entities: Entity[] = [];
  const byKey = new Map<string, Entity>();
  const linked = names.map((name, index) => {
    const key = `${name.type} ${foldName(name.text)}`;
    let entity = byKey.get(key);
    if (!entity) {
      entity = {
        index: entities.length,
        type: name.type,
        name: name.text,
        forms: [],
        acronym: null,
        mentions: [],
      };
      byKey.set(key, entity);
      entities.push(entity);
    }
    if (!entity.forms.includes(name.text)) entity.forms.push(name.text);
    entity.mentions.push(index);
    return { ...name, entity: entity.index };
  });
  return { names: linked, entities };
}
