import { acronymLetters, fitsInitials, isAcronym, spellsOut } from '../../../lib/names.ts';
import type { Document, NameMention } from '../../../model.ts';
import { type Form, type Groups, join, rootOf } from './groups.ts';

/** "Long Name (" … ")", "Long Name, or " …: what stands between a name and its short form. */
const OPENS =
  /^\s*(?:\(\s*(?:or|the|known as|hereafter|henceforth)?\s*["']?|,\s*(?:or|known as|abbreviated as)\s+(?:the\s+)?)\s*$/;
/** An acronym that is not spelled out next to it is matched only from this many letters. */
const UNEXPLAINED = 3;

/**
 * Joins acronyms with what they stand for: first where the article spells them out, then where an organisation
 * of the article has these initials and no other has. Returns the acronym of each group's root.
 */
export function acronymLinks(
  document: Document,
  names: readonly NameMention[],
  groups: Groups,
): Map<number, string> {
  const { raw } = document.article;
  const explained = new Set<string>();
  for (let at = 1; at < names.length; at++) {
    const [left, right] = [names[at - 1] as NameMention, names[at] as NameMention];
    if (left.sentence !== right.sentence || right.start - left.end > 24) continue;
    if (!OPENS.test(raw.slice(left.end, right.start))) continue;
    const [long, short] = isAcronym(right.text) ? [left, right] : [right, left];
    if (!isAcronym(short.text) || !spellsOut(long.text, short.text)) continue;
    const [longForm, shortForm] = [
      groups.formOf[names.indexOf(long)] as Form,
      groups.formOf[names.indexOf(short)] as Form,
    ];
    // One acronym spelled out in two ways is a finding of its own, not a reason to join the two names
    const id = `${shortForm.index}`;
    if (explained.has(id) && rootOf(groups, longForm) !== rootOf(groups, shortForm)) continue;
    explained.add(id);
    join(groups, longForm, shortForm);
    joinAllTypes(groups, shortForm);
  }
  const long = groups.forms.filter((form) => form.key.includes(' ') && form.type !== 'PER');
  for (const short of groups.forms) {
    if (
      !isAcronym(short.text) ||
      explained.has(`${short.index}`) ||
      acronymLetters(short.text).length < UNEXPLAINED
    )
      continue;
    const fitting = long.filter(
      (form) => fitsInitials(form.text.split(/[\s]+/), short.text) && form.type === short.type,
    );
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
