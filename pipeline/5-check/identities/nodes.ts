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
      });
    }
  }
  return nodes;
}
