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

/** All entities of all articles, in reading order. */
export function nodesOf(readings: readonly Reading[]): Node[] {
  const nodes: Node[] = [];
  for (const reading of readings) {
    for (const entity of reading.mentions.entities) {
      const forms = entity.acronym ? [...entity.forms, entity.acronym] : entity.forms;
      const long = forms.filter((form) => !isAcronym(form) && plainName(form).includes(' '));
      nodes.push({
        index: nodes.length,
        articleId: reading.document.article.id,
        reading,
        entity,
        keys: new Set(forms.map(plainName).filter(Boolean)),
        acronyms: new Set(forms.filter(isAcronym).map(acronymLetters)),
        written: [...new Set(long)],
        sounds: new Set(long.map(soundKey).filter((key) => key !== null)),
        long: new Set(long.map(plainName)),
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
