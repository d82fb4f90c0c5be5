import { acronymLetters, isAcronym, plainName, soundKey } from '../../lib/names.ts';
import type { Entity, Reading } from '../../model.ts';

/** An entity of one article, with the keys it may be recognised by in another. */
export interface Node {
  index: number;
  articleId: string;
  reading: Reading;
  entity: Entity;
  /** Plain keys of all forms. */
  keys: Set<string>;
  /** Letters of its acronyms ("DS-K" → "DSK"). */
  acronyms: Set<string>;
  /** Forms that are spelled out and of two words or more, as sound keys; and as written. */
  sounds: Set<string>;
  written: string[];
  /** Spelled-out forms of two words or more, as plain keys. */
  long: Set<string>;
  /** Ordinals of its forms, also where the name was read without ("Louis |XVIII"): "xviii". */
  numerals: Set<string>;
}

/** What is to be known of a spelling, worked out once however many articles have it. */
interface Form {
  text: string;
  plain: string;
  /** Letters, of an acronym only. */
  letters: string | null;
  /** Spelled out, of two words or more. */
  long: boolean;
  sound: string | null;
}

function readForm(text: string): Form {
  const plain = plainName(text);
  const short = isAcronym(text);
  const long = !short && plain.includes(' ');
  return {
    text,
    plain,
    letters: short ? acronymLetters(text) : null,
    long,
    sound: long ? soundKey(text) : null,
  };
}

/** All entities of all articles, in reading order. */
export function nodesOf(readings: readonly Reading[]): Node[] {
  const nodes: Node[] = [];
  const known = new Map<string, Form>();
  const formOf = (text: string): Form => {
    const form = known.get(text) ?? readForm(text);
    known.set(text, form);
    return form;
  };
  for (const reading of readings) {
    for (const entity of reading.mentions.entities) {
      const texts = entity.acronym ? [...entity.forms, entity.acronym] : entity.forms;
      const forms = texts.map(formOf);
      const long = forms.filter((form) => form.long);
      nodes.push({
        index: nodes.length,
        articleId: reading.document.article.id,
        reading,
        entity,
        keys: new Set(forms.map(({ plain }) => plain).filter(Boolean)),
        acronyms: new Set(forms.flatMap(({ letters }) => letters ?? [])),
        written: [...new Set(long.map(({ text }) => text))],
        sounds: new Set(long.flatMap(({ sound }) => sound ?? [])),
        long: new Set(long.map(({ plain }) => plain)),
        numerals: numeralsOf(reading, entity),
      });
    }
  }
  return nodes;
}

// "Louis XVI|", "Apollo 11|"
const WITHIN = /\s([IVXLC]+|\d+)$/;
// "Louis| XVIII"; one letter may be a word ("what Charles I know did")
const BEHIND = /^\s+([IVXLC]{2,8})(?![\w.-])/;

function numeralsOf({ document, mentions }: Reading, { type, mentions: places }: Entity): Set<string> {
  const found = new Set<string>();
  if (type !== 'PER' && type !== 'MISC') return found;
  const { raw } = document.article;
  for (const at of places) {
    const name = mentions.names[at];
    if (!name) continue;
    const numeral = (WITHIN.exec(name.text) ?? BEHIND.exec(raw.slice(name.end, name.end + 12)))?.[1];
    if (numeral) found.add(numeral.toLowerCase());
  }
  return found;
}
