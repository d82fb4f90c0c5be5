import { definitionsOf } from '../../../lib/definitions.ts';
import { acronymLetters, fitsInitials, isAcronym, soundKey } from '../../../lib/names.ts';
import type { Document, NameMention } from '../../../model.ts';
import { type Form, type Groups, join, rootOf } from './groups.ts';
import { indexBy } from './index-by.ts';

/** An acronym that is not spelled out next to it is matched only from this many letters. */
const UNEXPLAINED = 3;
/** As many names of one initial are tried; articles have far fewer. */
const MOST = 300;

/**
 * Joins acronyms with what they stand for: first where the article spells them out, then where an organisation
 * of the article has these initials and no other has. Returns the acronym of each group's root.
 */
export function acronymLinks(
  document: Document,
  names: readonly NameMention[],
  groups: Groups,
): Map<number, string> {
  const explained = new Map<number, Form>();
  for (const { long, short } of definitionsOf(document.article.raw, names)) {
    const [longForm, shortForm] = [groups.formOf[long] as Form, groups.formOf[short] as Form];
    // One acronym spelled out in two ways is a finding of its own, no reason to join the two names
    const before = explained.get(shortForm.index);
    if (before && !sameName(before, longForm)) continue;
    explained.set(shortForm.index, longForm);
    join(groups, longForm, shortForm);
    joinAllTypes(groups, shortForm);
  }
  const long = groups.forms.filter((form) => form.key.includes(' ') && form.type !== 'PER');
  const byInitial = indexBy(long, (form) => [form.key.charAt(0)]);
  for (const short of groups.forms) {
    if (
      !isAcronym(short.text) ||
      explained.has(short.index) ||
      acronymLetters(short.text).length < UNEXPLAINED
    )
      continue;
    const fitting = (byInitial.get(short.key.charAt(0)) ?? [])
      .slice(0, MOST)
      .filter((form) => fitsInitials(form.text.split(/[\s]+/), short.text) && form.type === short.type);
    const [only] = fitting;
    if (only && fitting.every((form) => rootOf(groups, form) === rootOf(groups, only)))
      join(groups, only, short);
  }
  const acronyms = new Map<number, string>();
  for (const form of groups.forms) {
    const root = rootOf(groups, form);
    if (isAcronym(form.text) && !acronyms.has(root)) acronyms.set(root, form.text);
  }
  return acronyms;
}

/** A spelled-out acronym means the same wherever it stands, whatever type it was read as there. */
function joinAllTypes(groups: Groups, short: Form): void {
  for (const form of groups.forms)
    if (form.key === short.key && isAcronym(form.text)) join(groups, form, short);
}

/** Spellings of one name, or one of them a longer form of the other. */
function sameName(a: Form, b: Form): boolean {
  const [x, y] = [soundKey(a.text) ?? a.key, soundKey(b.text) ?? b.key];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}
