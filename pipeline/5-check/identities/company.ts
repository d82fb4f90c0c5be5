import { plainName } from '../../lib/names.ts';
import type { Reading } from '../../model.ts';

const kept = new WeakMap<Reading, ReadonlySet<string>>();

/** Names of two words or more of people and bodies, in all their forms, as plain keys. */
export function fullNames(reading: Reading): ReadonlySet<string> {
  const known = kept.get(reading);
  if (known) return known;
  const names = reading.mentions.entities
    .filter(({ type }) => type === 'PER' || type === 'ORG')
    .flatMap(({ name, forms }) => [name, ...forms].map(plainName))
    .filter((name) => name.includes(' '));
  const made = new Set(names);
  kept.set(reading, made);
  return made;
}

/** The names two articles have in common, but for `not`: two of them make one story likely. */
export function sharedNames(a: Reading, b: Reading, not = ''): number {
  const [few, many] = [fullNames(a), fullNames(b)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  let shared = 0;
  for (const name of few) if (name !== not && many.has(name)) shared++;
  return shared;
}
