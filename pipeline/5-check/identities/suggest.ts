import { createRequire } from 'node:module';
import { plainName } from '../../lib/names.ts';
import { byCodeUnit } from '../../lib/text.ts';
import type { Identity } from '../../model.ts';
import { type Choices, NO_CHOICES } from './choices.ts';

/** Jaro–Winkler similarity, 0–1 (Winkler 1990). */
const similarity = createRequire(import.meta.url)('jaro-winkler') as (a: string, b: string) => number;

/** Two names that may be one; a person decides. */
export interface Suggestion {
  a: string;
  b: string;
  /** 0–1. */
  score: number;
  why: string;
}

const ALIKE = 0.93;
const SHORTEST = 6;
/** Pairs are looked at within the first letters of all words; more names than this under one are not compared. */
const MOST = 300;

/**
 * Names so alike that they may be slips of one another, and family names that may be a fuller name's; what the user
 * keeps apart is left out.
 */
export function suggestions(identities: readonly Identity[], choices: Choices = NO_CHOICES): Suggestion[] {
  const apart = new Set(
    choices.entities.flatMap(({ canonical, confirm, forbid }) =>
      [canonical, ...confirm].flatMap((own) => forbid.map((not) => pairKey(own, not))),
    ),
  );
  return suggest(identities).filter(({ a, b }) => !apart.has(pairKey(a, b)));
}

const pairKey = (a: string, b: string): string => [a, b].map(plainName).sort(byCodeUnit).join('|');

function suggest(identities: readonly Identity[]): Suggestion[] {
  const buckets = new Map<string, { identity: Identity; key: string }[]>();
  for (const identity of identities) {
    if (identity.type === 'MISC') continue;
    const key = plainName(identity.name);
    const id = `${identity.type} ${key.replace(/(\S)\S*/g, '$1')}`;
    const bucket = buckets.get(id);
    if (bucket) bucket.push({ identity, key });
    else buckets.set(id, [{ identity, key }]);
  }
  const found: Suggestion[] = [];
  for (const bucket of buckets.values()) {
    for (const [i, left] of bucket.slice(0, MOST).entries()) {
      for (const right of bucket.slice(i + 1, MOST)) {
        const score = alike(left.key, right.key);
        if (score > 0)
          found.push({ a: left.identity.name, b: right.identity.name, score, why: 'spelled almost alike' });
      }
    }
  }
  found.push(...familyNames(identities));
  return found.sort((a, b) => b.score - a.score || byCodeUnit(a.a, b.a) || byCodeUnit(a.b, b.b));
}

/** Every word must have its near double: "North Karel" and "South Karel" are two places. */
function alike(a: string, b: string): number {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (a === b || a.length < SHORTEST || b.length < SHORTEST || x.length !== y.length) return 0;
  let least = 1;
  for (const [i, word] of x.entries()) {
    const other = y[i] as string;
    if (/\d/.test(word + other) && word !== other) return 0;
    // A nationality and its country ("Karelia", "Karelian") are no slips
    if (word !== other && (word.startsWith(other) || other.startsWith(word))) return 0;
    least = Math.min(
      least,
      word === other ? 1 : word.length < 4 || other.length < 4 ? 0 : similarity(word, other),
    );
  }
  return least >= ALIKE ? Math.round(least * 100) / 100 : 0;
}

/** "Lindgren" in one article, "Maria Lindgren" in another. */
function familyNames(identities: readonly Identity[]): Suggestion[] {
  const persons = identities.filter((identity) => identity.type === 'PER');
  const byLast = new Map<string, Identity[]>();
  for (const person of persons) {
    const words = plainName(person.name).split(' ');
    if (words.length < 2) continue;
    const last = words.at(-1) as string;
    const bearers = byLast.get(last);
    if (bearers) bearers.push(person);
    else byLast.set(last, [person]);
  }
  return persons.flatMap((person) => {
    const key = plainName(person.name);
    const bearers = key.includes(' ') ? [] : (byLast.get(key) ?? []);
    const [only] = bearers;
    return only && bearers.length === 1
      ? [
          {
            a: only.name,
            b: person.name,
            score: 0.8,
            why: 'a family name that one person of the other articles has',
          },
        ]
      : [];
  });
}
