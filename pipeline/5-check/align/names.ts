import type { Entity, Reading } from '../../model.ts';

/** Folded for comparison: lower case, no article, no possessive, hyphens and stops as spaces. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(COUNTRIES, (name) => COUNTRY[name] ?? name);
}

/** Countries that news writes in letters as often as in full. */
const COUNTRY: Readonly<Record<string, string>> = {
  'united states of america': 'us',
  'united states': 'us',
  usa: 'us',
  'u s': 'us',
  'u s a': 'us',
  'united kingdom': 'uk',
  'u k': 'uk',
  'great britain': 'uk',
  'european union': 'eu',
  'e u': 'eu',
  'united nations': 'un',
  'u n': 'un',
  'united arab emirates': 'uae',
};
const COUNTRIES =
  /^(?:united states of america|united states|usa|u s|u s a|united kingdom|u k|great britain|european union|e u|united nations|u n|united arab emirates)$/;

/** Every way an article writes an entity; for people the family name too. */
export function entityKeys(entity: Entity): string[] {
  const keys = new Set<string>();
  for (const form of [entity.name, ...entity.forms, ...(entity.acronym ? [entity.acronym] : [])]) {
    const key = nameKey(form);
    if (key) keys.add(key);
    const last = key.split(' ').at(-1);
    if (entity.type === 'PER' && last && last.length > 2) keys.add(last);
  }
  return [...keys];
}

/** A look-up from article and name to keys, made once per run. */
export function nameIndex(
  readings: readonly Reading[],
): (articleId: string, name: string) => readonly string[] {
  const byArticle = new Map<string, Map<string, string[]>>();
  for (const { document, mentions } of readings) {
    const names = new Map<string, string[]>();
    for (const entity of mentions.entities) {
      const keys = entityKeys(entity);
      for (const form of [entity.name, ...entity.forms]) if (!names.has(form)) names.set(form, keys);
    }
    byArticle.set(document.article.id, names);
  }
  return (articleId, name) => byArticle.get(articleId)?.get(name) ?? [nameKey(name)];
}

export function shareOne(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}
