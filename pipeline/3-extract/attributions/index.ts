import type { Attribution, Document, Entity, NameMention } from '../../model.ts';

/** Who says what: source, cue and content, in reading order of the content. */
export function extractAttributions(
  _document: Document,
  _names: NameMention[],
  _entities: Entity[],
): Attribution[] {
  return [];
}
