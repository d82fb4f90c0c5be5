import { anchorOf } from '../../lib/anchor.ts';
import { definitionsOf } from '../../lib/definitions.ts';
import { acronymLetters, plainName, soundKey } from '../../lib/names.ts';
import type { Anchor, NameMention, Reading } from '../../model.ts';
import { sameLongName } from './compatible.ts';

/** One acronym that articles, or one article, spell out in two or more ways. */
export interface AcronymClash {
  /** As first written. */
  acronym: string;
  /** What it is said to stand for, in order of appearance; each anchor covers name and acronym. */
  expansions: { name: string; places: Anchor[] }[];
}

/** Acronyms spelled out in two ways; spellings of one name, and a name with "Group" or "Province" more, are one way. */
export function acronymClashes(readings: readonly Reading[]): AcronymClash[] {
  const byLetters = new Map<string, AcronymClash>();
  for (const { document, mentions } of readings) {
    const { article } = document;
    for (const { long, short } of definitionsOf(article.raw, mentions.names)) {
      const [name, acronym] = [mentions.names[long] as NameMention, mentions.names[short] as NameMention];
      const letters = acronymLetters(acronym.text);
      const clash = byLetters.get(letters) ?? { acronym: acronym.text, expansions: [] };
      byLetters.set(letters, clash);
      const place = anchorOf(article, {
        start: Math.min(name.start, acronym.start),
        end: Math.max(name.end, acronym.end),
      });
      const known = clash.expansions.find((expansion) => oneName(expansion.name, name.text));
      if (known) known.places.push(place);
      else clash.expansions.push({ name: name.text, places: [place] });
    }
  }
  return [...byLetters.values()].filter((clash) => clash.expansions.length > 1);
}

/** "Organisation … Co-operation" and "Organization … Cooperation", "Trade" and "Trades": spelling, not meaning. */
function spelling(name: string): string {
  return plainName(name)
    .split(' ')
    .filter((word) => !/^(?:and|&|of|for|the|in|on|to)$/.test(word))
    .map((word) =>
      word
        .replace(/isation/g, 'ization')
        .replace(/is(e[ds]?|ing)$/, 'iz$1')
        .replace(/our/g, 'or')
        .replace(/programme$/, 'program')
        .replace(/centre$/, 'center')
        .replace(/s$/, ''),
    )
    .join('')
    .replace(/(.)\1/g, '$1');
}

function oneName(a: string, b: string): boolean {
  if (spelling(a) === spelling(b)) return true;
  return sameLongName(plainName(a), plainName(b)) || (soundKey(a) !== null && soundKey(a) === soundKey(b));
}
