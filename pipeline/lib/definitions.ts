import type { NameMention } from '../model.ts';
import { isAcronym, spellsOut } from './names.ts';

/** A place where an article says what an acronym stands for: "Harvest Movement of Karel (HMK)". */
export interface Definition {
  /** Indices into the names. */
  long: number;
  short: number;
}

/** What stands between a name and its short form: " (", ", or ", " (the ". Bounded, and without overlap. */
const OPENS =
  /^\s*(?:\(\s*(?:or|the|known as|hereafter|henceforth)?\s*["']?|,\s*(?:or|known as|abbreviated as)(?:\s+the)?)\s*$/;
const FARTHEST = 24;

/** The definitions of a text, in order; `names` in reading order. */
export function definitionsOf(raw: string, names: readonly NameMention[]): Definition[] {
  const found: Definition[] = [];
  for (let at = 1; at < names.length; at++) {
    const [left, right] = [names[at - 1] as NameMention, names[at] as NameMention];
    if (left.sentence !== right.sentence || right.start - left.end > FARTHEST) continue;
    if (!OPENS.test(raw.slice(left.end, right.start))) continue;
    const [long, short] = isAcronym(right.text) ? [at - 1, at] : [at, at - 1];
    const [name, acronym] = [names[long] as NameMention, names[short] as NameMention];
    if (isAcronym(acronym.text) && !isAcronym(name.text) && spellsOut(name.text, acronym.text))
      found.push({ long, short });
  }
  return found;
}
