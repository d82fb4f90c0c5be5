/** Names across articles: as the checks joined them, else each article's own, joined where spelled the same. */
import { anchorOf } from '../../lib/anchor.ts';
import type { Entity, Identity, Reading, Result } from '../../model.ts';

export function identitiesOf(result: Result): Identity[] {
  if (result.identities.length > 0) return result.identities;
  const joined = new Map<string, Identity>();
  for (const reading of result.readings)
    for (const entity of reading.mentions.entities) {
      const key = `${entity.type} ${entity.name.toLowerCase()}`;
      const identity = joined.get(key) ?? { name: entity.name, type: entity.type, forms: [] };
      identity.forms.push(...formsOf(reading, entity));
      joined.set(key, identity);
    }
  return [...joined.values()];
}

function formsOf(reading: Reading, entity: Entity): Identity['forms'] {
  const { article } = reading.document;
  const forms = new Map<string, Identity['forms'][number]>();
  for (const index of entity.mentions) {
    const mention = reading.mentions.names[index];
    if (!mention) continue;
    const form = mention.text.replace(/\s+/g, ' ');
    const known = forms.get(form);
    if (known) known.count++;
    else forms.set(form, { form, articleId: article.id, count: 1, first: anchorOf(article, mention) });
  }
  return [...forms.values()];
}
