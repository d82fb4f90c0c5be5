import { GENERATIONS } from '../cues/titles.ts';
import { type Form, type Groups, join, rootOf } from './groups.ts';
import { indexBy } from './index-by.ts';

/** The words of a person's name without "Jr". */
function wordsOf(form: Form): string[] {
  const words = form.key.split(' ');
  return words.length > 2 && GENERATIONS.has(words.at(-1) as string) ? words.slice(0, -1) : words;
}

/**
 * "Maria Lindgren" … "Lindgren"; "James E. Brook" … "James Brook". A single word is joined only with the one
 * person it can mean: two Lindgrens in an article leave "Lindgren" alone.
 */
export function personLinks(groups: Groups): void {
  const persons = groups.forms.filter((form) => form.type === 'PER');
  const full = persons.filter((form) => form.key.includes(' '));
  const byEnds = new Map<string, Form>();
  for (const form of full) {
    const words = wordsOf(form);
    const ends = `${words[0]} ${words.at(-1)}`;
    const twin = byEnds.get(ends);
    // Only if one of them has no middle name, or an initial of it
    if (twin && middleFits(wordsOf(twin), words)) join(groups, twin, form);
    else if (!twin) byEnds.set(ends, form);
  }
  const byFirst = indexBy(full, (form) => [wordsOf(form)[0] as string]);
  const byLast = indexBy(full, (form) => [wordsOf(form).at(-1) as string]);
  for (const single of persons) {
    if (single.key.includes(' ')) continue;
    joinOnly(groups, single, [...(byLast.get(single.key) ?? []), ...(byFirst.get(single.key) ?? [])]);
  }
  // "Sana Omar", "Omar Karimi" … "Sana Omar Karimi": the first or last words of one longer name only
  for (const form of full) {
    if (!/\s/.test(form.text)) continue;
    const words = form.key.split(' ');
    const begins = byFirst.get(words[0] as string) ?? [];
    const ends = byLast.get(words.at(-1) as string) ?? [];
    if (begins.length + ends.length > MOST) continue;
    joinOnly(groups, form, [
      ...begins.filter((other) => other.key.startsWith(`${form.key} `)),
      ...ends.filter((other) => other.key.endsWith(` ${form.key}`)),
    ]);
  }
}

/** With more namesakes than this nothing is certain, and a text made of namesakes costs no time. */
const MOST = 200;

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
