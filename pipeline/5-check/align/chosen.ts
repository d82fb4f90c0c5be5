/** What a user's entities.yaml decides about names, for figures: confirmed names are one subject, forbidden ones never. */
import { plainName } from '../../lib/names.ts';
import type { Reading } from '../../model.ts';
import type { Choices } from '../identities/choices.ts';
import { entityKeys, nameKey } from './names.ts';

type NameKeys = (articleId: string, name: string) => readonly string[];

/**
 * Keys of a name after the user's choices. A confirmed name gets a key of its entity besides its own; a forbidden one
 * loses every key that any writing of that entity has ("Lena Berg" is not "Berg" where "Anna Berg" is decided on).
 */
export function chosenKeys(
  plainKeys: NameKeys,
  readings: readonly Reading[],
  { entities }: Choices,
): NameKeys {
  if (entities.length === 0) return plainKeys;
  const confirmed = new Map<string, number>();
  const forbidden = new Map<string, number[]>();
  entities.forEach(({ canonical, confirm, forbid }, i) => {
    for (const name of [canonical, ...confirm])
      for (const key of [plainName(name), nameKey(name)]) confirmed.set(key, i);
    for (const name of forbid) forbidden.set(plainName(name), [...(forbidden.get(plainName(name)) ?? []), i]);
  });
  const keysOf = entities.map(({ canonical, confirm }) => new Set([canonical, ...confirm].map(nameKey)));
  for (const { mentions } of readings)
    for (const entity of mentions.entities)
      for (const form of [entity.name, ...entity.forms]) {
        const choice = confirmed.get(plainName(form));
        if (choice !== undefined) for (const key of entityKeys(entity)) keysOf[choice]?.add(key);
      }
  return (articleId, name) => {
    const keys = plainKeys(articleId, name);
    const all = [plainName(name), ...keys];
    const choice = all.map((key) => confirmed.get(key)).find((i) => i !== undefined);
    const forbid = new Set(choice === undefined ? [] : entities[choice]?.forbid.map(nameKey));
    const own = keys.filter((key) => !forbid.has(key));
    const chosen = choice === undefined ? [] : [`chosen ${choice}`];
    const not = forbidden.get(plainName(name)) ?? [];
    if (not.length === 0) return [...chosen, ...own];
    // Its own name stays, whatever else it shares with the entity that it is not.
    const free = own.filter((key) => !not.some((i) => keysOf[i]?.has(key)));
    return [...new Set([...chosen, nameKey(name), ...free])];
  };
}
