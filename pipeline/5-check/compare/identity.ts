/** What something is said to be: "is a Canadian drama film" is no book, and not American. */
import { countryCode } from '../../lib/countries.ts';
import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { Sentence } from '../../model.ts';
import { sensesOf, synsetOf } from './lexicon/wordnet.ts';

/** Kinds of which a thing is only one; each line a set of kinds, words for one kind joined by "/". */
const KINDS: readonly string[] = [
  'film/movie book/novel/novella album/EP song/single play/opera/musical game/videogame series/sitcom/show magazine/newspaper/journal painting/sculpture poem podcast',
  'city/town/village river lake mountain/hill/volcano island country/nation sea/ocean desert',
  'dog cat horse bird fish snake insect',
  'planet moon star comet asteroid',
];

const kinds = new Map<string, [row: number, kind: number]>();
KINDS.forEach((line, row) => {
  line.split(' ').forEach((words, kind) => {
    for (const word of words.split('/')) kinds.set(word.toLowerCase(), [row, kind]);
  });
});

/** What stands behind the first "is a …" of some sentences: its head noun and the words before it. */
export interface Identity {
  head: Token;
  words: Token[];
}

/** Words of a noun phrase looked at behind "is a". */
const MOST = 14;

/** "Harbour Lights is a 1990 Danish crime film directed by …" → film; Danish, crime. */
export function identityOf(sentences: readonly Sentence[]): Identity | null {
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence);
    const at = tokens.findIndex(
      ({ lower }, i) =>
        /^(?:is|was|are|were)$/.test(lower) && /^(?:an?|the)$/.test(tokens[i + 1]?.lower ?? ''),
    );
    if (at < 0) continue;
    const words: Token[] = [];
    for (const token of tokens.slice(at + 2, at + 2 + MOST)) {
      if (!/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(token.pos) && !/^(?:-|,|and)$/.test(token.lower)) break;
      words.push(token);
    }
    const head = words.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
    if (head) return { head, words };
  }
  return null;
}

/** The words by which two identities exclude each other, or null. */
export function otherIdentity(a: Identity, b: Identity): [string, string] | null {
  const [x, y] = [kinds.get(a.head.lemma.toLowerCase()), kinds.get(b.head.lemma.toLowerCase())];
  if (x && y && x[0] === y[0] && x[1] !== y[1]) return [a.head.text, b.head.text];
  const [own, other] = [nationsOf(a), nationsOf(b)];
  const [first] = own;
  const [second] = other;
  if (first && second && ![...own.keys()].some((code) => other.has(code))) return [first[1], second[1]];
  return null;
}

/** Countries whose adjectives stand in the phrase ("Canadian" → CA), with the word. */
function nationsOf({ words }: Identity): Map<string, string> {
  const nations = new Map<string, string>();
  for (const { text } of words) {
    const code = /^[A-Z]/.test(text) ? nationOf(text.toLowerCase()) : null;
    if (code !== null) nations.set(code, text);
  }
  return nations;
}

function nationOf(adjective: string): string | null {
  const [sense] = sensesOf(adjective, 'adj');
  for (const { symbol, target } of (sense && synsetOf(sense)?.pointers) || []) {
    if (symbol !== '\\') continue;
    for (const word of synsetOf(target)?.words ?? []) {
      const code = countryCode(word.replace(/_/g, ' '));
      if (code !== null) return code;
    }
  }
  return null;
}
