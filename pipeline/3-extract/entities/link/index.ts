import type { Document, Entity, NameMention } from '../../../model.ts';
import { acronymLinks } from './acronyms.ts';
import { firmLinks } from './firms.ts';
import { formLinks, sameCountryOrSlip } from './forms.ts';
import { type Form, groupForms, rootOf, typesOf } from './groups.ts';
import { fullestForm } from './naming.ts';
import { personLinks } from './persons.ts';
import { qualifiedLinks } from './qualified.ts';
import { spellingLinks } from './spellings.ts';

/**
 * Mentions → entities. Two forms are joined only where the article itself says so (an acronym in brackets) or
 * where nothing else in the article could be meant (a family name that one person has).
 */
export function linkEntities(
  document: Document,
  names: readonly NameMention[],
): { names: NameMention[]; entities: Entity[] } {
  const groups = groupForms(names);
  formLinks(groups);
  sameCountryOrSlip(groups);
  const acronyms = acronymLinks(document, names, groups);
  firmLinks(groups, names, document.article.raw);
  personLinks(groups, names, document.article.raw);
  qualifiedLinks(groups);
  spellingLinks(groups);

  const types = typesOf(groups);
  const entities: Entity[] = [];
  const indexOf = new Map<number, number>();
  const linked = names.map((name, at) => {
    const root = rootOf(groups, groups.formOf[at] as Form);
    let index = indexOf.get(root);
    if (index === undefined) {
      index = entities.length;
      indexOf.set(root, index);
      entities.push({
        index,
        type: types.get(root) ?? name.type,
        name: '',
        forms: [],
        acronym: acronyms.get(root) ?? null,
        mentions: [],
      });
    }
    const entity = entities[index] as Entity;
    if (!entity.forms.includes(name.text)) entity.forms.push(name.text);
    entity.mentions.push(at);
    return { ...name, type: entity.type, entity: index };
  });
  for (const entity of entities) entity.name = fullestForm(entity.forms);
  return { names: linked, entities };
}
