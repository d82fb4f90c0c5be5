import { GENERATIONS } from '../cues/titles.ts';
import { type Form, type Groups, join, rootOf } from './groups.ts';

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
  for (const single of persons) {
    if (single.key.includes(' ')) continue;
    const bearers = full.filter((form) => {
      const words = wordsOf(form);
      return words.at(-1) === single.key || words[0] === single.key;
    });
    const [only] = bearers;
    if (only && bearers.every((form) => rootOf(groups, form) === rootOf(groups, only)))
      join(groups, only, single);
  }
  // "Noor Wali", "Wali Karimi" … "Noor Wali Karimi": the first or last words of one longer name only
  for (const form of full) {
    if (!/\s/.test(form.text)) continue;
    const longer = full.filter(
      (other) => other.key.startsWith(`${form.key} `) || other.key.endsWith(` ${form.key}`),
    );
    const [only] = longer;
    if (only && longer.every((other) => rootOf(groups, other) === rootOf(groups, only)))
      join(groups, only, form);
  }
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
