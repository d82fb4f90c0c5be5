import { acronymLetters, foldName, isAcronym } from '../../../lib/names.ts';
import type { NameMention } from '../../../model.ts';
import { GENERATIONS, TITLES } from '../cues/titles.ts';
import { type Form, type Groups, join, rootOf } from './groups.ts';
import { indexBy } from './index-by.ts';

const isJunior = (form: Form): boolean => {
  const words = form.key.split(' ');
  return words.length > 2 && GENERATIONS.has(words.at(-1) as string);
};

/** The words of a person's name without "Jr". */
function wordsOf(form: Form): string[] {
  const words = form.key.split(' ');
  return isJunior(form) ? words.slice(0, -1) : words;
}

/**
 * "Maria Lindgren" … "Lindgren"; "James E. Brook" … "James Brook". A single word is joined only with the one
 * person it can mean: two Lindgrens in an article leave "Lindgren" alone.
 */
export function personLinks(groups: Groups, names: readonly NameMention[], raw: string): void {
  const persons = groups.forms.filter((form) => form.type === 'PER');
  const full = persons.filter((form) => form.key.includes(' '));
  const byEnds = new Map<string, Form>();
  for (const form of full) {
    const words = wordsOf(form);
    const ends = `${words[0]} ${words.at(-1)}`;
    const twin = byEnds.get(ends);
    // Only if one of them has no middle name, or an initial of it
    if (twin && middleFits(wordsOf(twin), words) && sameGeneration(twin, form, raw)) join(groups, twin, form);
    else if (!twin) byEnds.set(ends, form);
  }
  const byFirst = indexBy(full, (form) => [wordsOf(form)[0] as string]);
  const byLast = indexBy(full, (form) => [wordsOf(form).at(-1) as string]);
  for (const single of persons) {
    if (single.key.includes(' ') || isShort(single)) continue;
    const family = byLast.get(single.key) ?? [];
    const given = byFirst.get(single.key) ?? [];
    if (family.length === 0 && single.mentions.some((at) => isListed(names[at] as NameMention, raw)))
      continue;
    const elder = family.some(
      (bearer) => isJunior(bearer) && !withMiddleName(bearer, raw) && mayBeFather(single, bearer, names, raw),
    );
    if (elder) continue;
    joinOnly(groups, single, [...family, ...given]);
  }
  // "Sana Omar", "Omar Karimi" … "Sana Omar Karimi": the first or last words of one longer name only
  for (const form of full) {
    if (!/\s/.test(form.text)) continue;
    const words = form.key.split(' ');
    const begins = byFirst.get(words[0] as string) ?? [];
    const ends = byLast.get(words.at(-1) as string) ?? [];
    if (begins.length + ends.length > MOST) continue;
    joinOnly(groups, form, [
      ...begins.filter(
        (other) => other.key.startsWith(`${form.key} `) && !(isJunior(other) && !isJunior(form)),
      ),
      ...ends.filter((other) => other.key.endsWith(` ${form.key}`)),
    ]);
  }
}

/** With more namesakes than this nothing is certain, and a text made of namesakes costs no time. */
const MOST = 200;

/** "KVB" is nobody's family name, though a headline has put it behind one. */
const isShort = (form: Form): boolean =>
  isAcronym(form.text) && acronymLetters(form.text).length === form.text.length;

/** Words that tell of father and son. */
const KINSHIP = /\b(?:father|sons?|elder|younger|Sr)\b/;

/** A junior told apart by more than "Jr", in an article that has nothing of a father. */
const withMiddleName = (junior: Form, raw: string): boolean =>
  wordsOf(junior).length > 2 && !KINSHIP.test(raw);

/**
 * "Maria J. Okafor Jr." and "Maria Okafor" are one where the one is the other's full name; "Okafor Jr." without a
 * middle name stands beside an elder Okafor.
 */
function sameGeneration(a: Form, b: Form, raw: string): boolean {
  if (isJunior(a) === isJunior(b)) return true;
  const junior = isJunior(a) ? a : b;
  return withMiddleName(junior, raw);
}

/** The word before a mention, folded, without its stop. */
function wordBefore(mention: NameMention, raw: string): string {
  const words = raw.slice(Math.max(0, mention.start - 24), mention.start).split(/\s+/);
  return foldName(words.at(-2) ?? '').replace(/\.$/, '');
}

/** "Okafor" before any "Okafor Jr.", or with an office that the junior does not have: the elder, it may be. */
function mayBeFather(single: Form, junior: Form, names: readonly NameMention[], raw: string): boolean {
  const start = (form: Form): number => (names[form.mentions[0] as number] as NameMention).start;
  if (start(single) < start(junior)) return true;
  const offices = (form: Form): string[] =>
    form.mentions
      .map((at) => wordBefore(names[at] as NameMention, raw))
      .filter((word) => TITLES.has(word) && !/^(?:mr|mrs|ms|dr)$/.test(word));
  const own = new Set(offices(junior));
  return offices(single).some((office) => !own.has(office));
}

/** "their children, Maria, Ann and Paul", "Morning Maria": a given name that stands for somebody else. */
function isListed(mention: NameMention, raw: string): boolean {
  const before = raw.slice(Math.max(0, mention.start - 24), mention.start);
  const after = raw.slice(mention.end, mention.end + 24);
  return (
    /^, \p{Lu}\p{Ll}+(?:,| and\b)/u.test(after) ||
    /\p{Lu}\p{Ll}+, (?:and )?$/u.test(before) ||
    /^ (?:\p{Lu}\.|\p{Lu}\p{Ll})/u.test(after) ||
    (/\p{Lu}\p{Ll}+ $/u.test(before) && !TITLES.has(wordBefore(mention, raw)))
  );
}

/** Joins a form with the forms it may stand for, if they are all one. */
function joinOnly(groups: Groups, form: Form, bearers: readonly Form[]): void {
  const [only] = bearers;
  if (!only || bearers.length > MOST) return;
  if (bearers.every((bearer) => rootOf(groups, bearer) === rootOf(groups, only))) join(groups, only, form);
}

function middleFits(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.slice(1, -1), b.slice(1, -1)];
  if (x.length === 0 || y.length === 0) return true;
  return (
    x.length === y.length &&
    x.every(
      (word, i) =>
        word.charAt(0) === (y[i] as string).charAt(0) &&
        (word.length === 1 || (y[i] as string).length === 1 || word === y[i]),
    )
  );
}
