import { countryCode } from '../../lib/countries.ts';
import { plainName, soundKey, spelledAlike } from '../../lib/names.ts';
import { sharedNames } from './company.ts';
import { shareLongName } from './compatible.ts';
import { sameButGeneration } from './generations.ts';
import type { Node } from './nodes.ts';

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const key of a) if (b.has(key)) return true;
  return false;
};

/** Has each a name that is a spelling of a name of the other? */
function soundsAlike(a: Node, b: Node): boolean {
  return shares(a.sounds, b.sounds) && a.written.some((x) => b.written.some((y) => spelledAlike(x, y)));
}

/**
 * Is it safe to say that two entities, mostly of two articles, are one? Each way in is listed; everything else is
 * left alone or becomes a suggestion.
 */
export function sameEntity(a: Node, b: Node): string | null {
  if (!sameNumerals(a, b)) return null;
  const [x, y] = [a.entity.type, b.entity.type];
  if (a.articleId === b.articleId) return null; // stage 3 looked at the whole article and kept them apart
  if (x === 'PER' || y === 'PER') return x === y ? samePerson(a, b) : null;
  if (x === 'LOC' && y === 'LOC') {
    const code = countryCode(a.entity.name);
    if (code && code === countryCode(b.entity.name)) return 'the same country';
  }
  const clash =
    a.long.size > 0 && b.long.size > 0 && !shareLongName(a.long, b.long) && !shares(a.sounds, b.sounds);
  if (shares(a.acronyms, b.acronyms)) return clash ? null : 'the same acronym';
  if (clash) return null;
  if (x === y && shares(a.keys, b.keys)) return 'the same name';
  if (shares(a.long, b.long)) return 'the same name';
  if (x === y && soundsAlike(a, b)) return 'spellings of one name';
  // "Karel Coast (KC)" and "Karel Coast Province (KCP)"
  if (a.acronyms.size > 0 && b.acronyms.size > 0 && shareLongName(a.long, b.long))
    return 'a longer form of the name';
  return null;
}

/** "Louis XVI" is not "Louis XVIII", nor surely a "Louis"; but both may be left without ("John Paul"). */
function sameNumerals({ numerals: a, long }: Node, { numerals: b, long: other }: Node): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size || shares(long, other);
  return a.size === b.size && shares(a, b);
}

function samePerson(a: Node, b: Node): string | null {
  if (shares(a.long, b.long)) return 'the same name';
  if (soundsAlike(a, b)) return 'spellings of one name';
  if (shares(a.sounds, b.sounds) && nearlyAlike(a, b) && sharedNames(a.reading, b.reading) >= COMPANY)
    return 'spellings of one name in one story';
  if (sameButGeneration(a, b) && sharedNames(a.reading, b.reading) >= COMPANY)
    return 'one name with and without "Jr" in one story';
  // A family name alone is enough only if neither article has more than that
  if (a.long.size === 0 && b.long.size === 0 && shares(a.keys, b.keys)) return 'the same name';
  return null;
}

/** Further full names that two articles must share to be held for one story. */
const COMPANY = 2;

/** "Zahid Hossain" and "Zahid Hosain": one word the same, the other a vowel or a doubled letter apart. */
function nearlyAlike(a: Node, b: Node): boolean {
  return a.written.some((x) =>
    b.written.some((y) => isNear(plainName(x).split(' '), plainName(y).split(' '))),
  );
}

function isNear(x: readonly string[], y: readonly string[]): boolean {
  if (x.length !== y.length || !x.some((word, i) => word === y[i] && word.length >= 4)) return false;
  return x.every((word, i) => {
    const other = y[i] as string;
    if (word === other) return true;
    const same = soundKey(`${word} xxxx`) === soundKey(`${other} xxxx`);
    return same && Math.min(word.length, other.length) >= 5 && Math.abs(word.length - other.length) <= 1;
  });
}
