import type { Document, Entity, NameMention } from '../../model.ts';

/** Names and the entities they stand for, aliases joined within the document. */
export function extractEntities(_document: Document): { names: NameMention[]; entities: Entity[] } {
  return { names: [], entities: [] };
}
