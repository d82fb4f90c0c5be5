import { acronymLetters, isAcronym, plainName, soundKey } from '../../lib/names.ts';
import type { Entity, Reading } from '../../model.ts';

/** What entities written in the same forms may be recognised by. */
interface Spelling {
  /** Plain keys of all forms. */
  keys: ReadonlySet<string>;
  /** Letters of its acronyms ("DS-K" → "DSK"). */
  acronyms: ReadonlySet<string>;
  /** Forms that are spelled out and of two words or more, as sound keys; and as written. */
  sounds: ReadonlySet<string>;
  written: readonly string[];
  /** Spelled-out forms of two words or more, as plain keys. */
  long: ReadonlySet<string>;
}

/** An entity of one article, with the keys it may be recognised by in another. */
export interface Node extends Spelling {
  index: number;
  articleId: string;
  reading: Reading;
  entity: Entity;
  /** Ordinals of its forms, also where the name was read without ("Louis |XVIII"): "xviii". */
  numerals: ReadonlySet<string>;
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

/** Most sets of most names are empty, and there are very many. */
const NONE: ReadonlySet<string> = new Set();
const setOf = (items: readonly string[]): ReadonlySet<string> => (items.length > 0 ? new Set(items) : NONE);

/** All entities of all articles, in reading order. Those written alike share what is known of their spelling. */
export function nodesOf(readings: readonly Reading[]): Node[] {
  const nodes: Node[] = [];
  const known = new Map<string, Form>();
  const formOf = (text: string): Form => {
    const form = known.get(text) ?? readForm(text);
    known.set(text, form);
    return form;
  };
  const spellings = new Map<string, Spelling>();
  const spellingOf = ({ forms, acronym }: Entity): Spelling => {
    const texts = acronym ? [...forms, acronym] : forms;
    const id = JSON.stringify(texts);
    const spelling = spellings.get(id) ?? readSpelling(texts.map(formOf));
    spellings.set(id, spelling);
    return spelling;
  };
  for (const reading of readings) {
    const articleId = reading.document.article.id;
    for (const entity of reading.mentions.entities) {
      const { keys, acronyms, sounds, written, long } = spellingOf(entity);
      const numerals = numeralsOf(reading, entity);
      const index = nodes.length;
      nodes.push({ index, articleId, reading, entity, keys, acronyms, sounds, written, long, numerals });
    }
  }
  return nodes;
}

function readSpelling(forms: readonly Form[]): Spelling {
  const long = forms.filter((form) => form.long);
  return {
    keys: setOf(forms.map(({ plain }) => plain).filter(Boolean)),
    acronyms: setOf(forms.flatMap(({ letters }) => letters ?? [])),
    written: [...new Set(long.map(({ text }) => text))],
    sounds: setOf(long.flatMap(({ sound }) => sound ?? [])),
    long: setOf(long.map(({ plain }) => plain)),
  };
}

// "Louis XVI|", "Apollo 11|"
const WITHIN = /\s([IVXLC]+|\d+)$/;
// "Louis| XVIII"; one letter may be a word ("what Charles I know did")
const BEHIND = /^\s+([IVXLC]{2,8})(?![\w.-])/;

function numeralsOf(
  { document, mentions }: Reading,
  { type, mentions: places }: Entity,
): ReadonlySet<string> {
  if (type !== 'PER' && type !== 'MISC') return NONE;
  const found: string[] = [];
  const { raw } = document.article;
  for (const at of places) {
    const name = mentions.names[at];
    if (!name) continue;
    const numeral = (WITHIN.exec(name.text) ?? BEHIND.exec(raw.slice(name.end, name.end + 12)))?.[1];
    if (numeral) found.push(numeral.toLowerCase());
  }
  return setOf(found);
}
