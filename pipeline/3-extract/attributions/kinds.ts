/** The kind of a source: named or unnamed, person, institution or document. */
import { hasLegalForm } from '../../lib/names.ts';
import type { Entity, EntityType, NameMention, SourceKind, Span } from '../../model.ts';
import { kindOfNoun, type Speaker } from './speakers.ts';

type Quoted = Span & { text: string };

/** "Mr. Jordan", "Dr Chad Lind": a person, even where the name is a place's. */
const TITLED =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Judge|Justice)\.?\s/;

/** "lead manager Dorrin & Moen": firms have these roles. */
const FIRMS_ROLE =
  /^(?:the )?(?:lead|joint|sole|co-lead) (?:manager|underwriter|arranger|agent|bookrunner)s? [A-Z]/;

export const isTitled = (text: string): boolean => TITLED.test(text);

const INDEFINITE =
  /^(?:an?|one|some|several|many|most|few|two|three|four|five|other|another|any|all|a few|a number of|unnamed|anonymous)\b/i;
const ROLES = /^(?:the|its|his|her|their)\b/i;

/** The kind of a source, by the name in it, else by its head noun; `opens`: a capital at its start says nothing. */
export function kindOf(
  source: Quoted,
  speaker: Speaker,
  names: readonly NameMention[],
  entities: readonly Entity[],
  opens = false,
): SourceKind {
  const type = nameIn(source, names, entities);
  const capital = /(?:^|\s)[A-Z]/.test(
    source.text.replace(/^\S+/, (first) => (/^[A-Z]{2,}|^[A-Z]\.|^[A-Z]\S*'s$/.test(first) ? first : '')),
  );
  if (speaker === 'document')
    return capital ||
      / (?:from|by|of) the /.test(source.text) ||
      type ||
      ROLES.test(source.text) ||
      ofBody(source.text)
      ? 'named document'
      : 'unnamed person';
  if (speaker === 'institution')
    return capital || !INDEFINITE.test(source.text) ? 'named institution' : 'unnamed person';
  if (speaker === 'person') {
    // "the WHO and other observers": the one that is named decides
    const first = /^(?:the )?([A-Z][\w.]*(?: [A-Z][\w.]*){0,4}) and\b/i.exec(source.text)?.[1];
    if (first && /[A-Z]/.test(first) && looksLikeBody(first)) return 'named institution';
    // "a Lindqvist AIDE": the name only narrows who it is
    const narrows = /\s[A-Z](?!.* and ).*\s[a-z-]+$/.test(headText(source.text));
    // "Minister of trade IDA VOS"
    const last = names[firstFrom(names, source.end) - 1];
    if (/^[A-Z]/.test(source.text) && last?.type === 'PER' && last.end === source.end) return 'named person';
    return type === 'PER' && !narrows ? 'named person' : 'unnamed person';
  }
  if (speaker === 'name') {
    if (isTitled(source.text)) return 'named person';
    if (FIRMS_ROLE.test(source.text)) return 'named institution';
    if (/^[A-Z] (?:and|&) [A-Z]$/.test(source.text)) return 'named institution'; // "D and P"
    if (hasLegalForm(headText(source.text))) return 'named institution';
    if (type === 'PER') return 'named person';
    if (hasLegalForm(source.text)) return 'named institution'; // "Dorrin of Norway Inc"
    if (type === 'ORG' || type === 'LOC') return 'named institution';
    if (
      /^(?:(?:the|those|these|some|many|most|other|few) )?[A-Z][a-z]+(?:[aie]ns|ats|ists|ives|aelis)$/i.test(
        source.text,
      )
    )
      return 'unnamed person'; // "Democrats", "Germans"
    if (type === null && /^[A-Z][a-z]+(?:ers|ors|ants|ees|ies|men|women|people)$/.test(source.text) && opens)
      return 'unnamed person'; // "Rescuers say"
    return looksLikeBody(source.text) ? 'named institution' : 'named person';
  }
  // "the Rivers Data project"
  if (/^the\s/i.test(source.text) && (source.text.match(/\b[A-Z][a-z]+/g) ?? []).length > 2)
    return 'named institution';
  return 'unnamed person';
}

/** "police records", "government figures": a body's own papers. */
const ofBody = (text: string): boolean =>
  !/\b(?:various|several|some|many|(?:by|from|of) (?:an?|one)) /i.test(text) &&
  text.split(/[\s-]+/).some((word) => kindOfNoun(word.toLowerCase()) === 'institution');

/** The type of the last name in the head of the source ("Senator LISA PARK of Ohio"), by the article's fullest form. */
export function nameIn(
  source: Quoted,
  names: readonly NameMention[],
  entities: readonly Entity[],
): EntityType | null {
  const end = source.start + headText(source.text).length;
  let type: EntityType | null = null;
  for (let i = firstFrom(names, source.start); i < names.length; i++) {
    const name = names[i] as NameMention;
    if (name.start >= end) break;
    type = entities[name.entity]?.type ?? name.type;
  }
  return type;
}

/** "the chief economist" of "the chief economist of the bank, a lawyer". */
export const headText = (text: string): string =>
  text.split(/,| (?:of|for|from|in|at|by|with|on|who|which)\b/)[0] ?? text;

/** "it has", "it will", not "it is likely": a body speaks of itself. */
const OF_ITSELF =
  /^(?:that\s+)?it\s+(?!(?:is|was|would|will|may|might|could|'s|becomes?|became|seem(?:s|ed)?|appear(?:s|ed)?|makes?|made|took|takes|looks?|looked|remain(?:s|ed)?)\b)[a-z]/;

/** Is an untitled name a body's, by what it says ("it has agreed") or by what is said of it (", a maker of looms,")? */
export function speaksAsBody(raw: string, source: Span, content: Span): boolean {
  if (content.start > source.end && OF_ITSELF.test(raw.slice(content.start, content.start + 40))) return true;
  const beside = /^,\s(?:an?|the|one of the)\s([^,.;:"]{3,120}),/.exec(
    raw.slice(source.end, source.end + 130),
  )?.[1];
  const head = beside && headText(beside).split(/\s+/).at(-1);
  return head ? kindOfNoun(head.toLowerCase()) === 'institution' : false;
}

/** Index of the first name that begins at or after an offset (names are in reading order). */
export function firstFrom(names: readonly NameMention[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "UNODC", "the Lisbon Post", "Reuters/Ipsos": capitals throughout, or an article before. */
function looksLikeBody(text: string): boolean {
  const last = text.split(/\s+/).at(-1) ?? '';
  return /^[A-Z]{2,}s?$|[A-Z]{2,}\b/.test(last) || /^the\s/i.test(text) || /\//.test(text);
}
