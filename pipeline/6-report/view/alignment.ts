/** Why two figures were compared, in words: what is the same, what only one says, what nobody says. */
import type { Finding } from '../../model.ts';
import type { Card } from './model.ts';
import { shorten, typeset } from './typeset.ts';

type Dimension = Finding['dimensions'][number];

const NOT_SAID = 'not said';
const LONGEST = 80;

/** "The same: what is counted (fighters), where (Norway). Said by one only: when (2019)." */
export function alignmentOf({ dimensions }: Finding): Card['alignment'] {
  const telling = dimensions.filter((d) => !goesWithoutSaying(d, dimensions));
  return GROUPS.map(({ word, has, say }) => ({
    word,
    items: telling
      .filter(has)
      .map((d) => [d.name.toLowerCase(), inBrackets(say(d))].filter(Boolean).join(' ')),
  })).filter(({ items }) => items.length > 0);
}

interface Group {
  word: string;
  has: (dimension: Dimension) => boolean;
  say: (dimension: Dimension) => string;
}

const GROUPS: readonly Group[] = [
  { word: 'The same', has: (d) => d.same === 'yes', say: shorter },
  { word: 'Different', has: (d) => d.same === 'no', say: ({ a, b }) => `${cut(a)} against ${cut(b)}` },
  {
    word: 'Unclear',
    has: (d) => d.same === 'unknown' && saidBy(d) === 2,
    say: ({ a, b }) => (a === b ? cut(a) : `${cut(a)}; ${cut(b)}`),
  },
  {
    word: 'Said by one only',
    has: (d) => d.same === 'unknown' && saidBy(d) === 1,
    say: (d) => cut(d.a === NOT_SAID ? d.b : d.a),
  },
  { word: 'Not said', has: (d) => d.same === 'unknown' && saidBy(d) === 0, say: () => '' },
];

function saidBy({ a, b }: Dimension): number {
  return [a, b].filter((side) => side && side !== NOT_SAID).length;
}

/** That both are counts need not be said; nor which of them, where it is what is counted over again. */
function goesWithoutSaying(dimension: Dimension, all: readonly Dimension[]): boolean {
  const { name, same } = dimension;
  if (same !== 'yes') return false;
  if (name === 'kind of figure') return true;
  return (
    name === 'which of them' &&
    all.some((d) => d.name === 'what is counted' && d.same === 'yes' && shorter(d) === shorter(dimension))
  );
}

/** Of two words for one thing ("TTP fighters", "fighters") the shorter holds for both. */
function shorter({ a, b }: Dimension): string {
  const said = [a, b].filter((side) => side && side !== NOT_SAID);
  const [first = '', second = first] = said.map(cut);
  return second.length < first.length ? second : first;
}

function cut(text: string): string {
  return shorten(typeset(text), LONGEST);
}

function inBrackets(text: string): string {
  return text ? `(${text})` : '';
}

/**
 * The reason without its opening list of what is the same, where the card has that list anyway:
 * "The same: what is counted (U.S. troops) and the place. One is a bound." → "One is a bound."
 */
export function ownReason({ reason, dimensions }: Finding): string {
  if (dimensions.length === 0 || !reason.startsWith('The same: ')) return reason;
  let depth = 0;
  for (let at = 0; at + 2 < reason.length; at++) {
    const char = reason[at];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '.' && depth <= 0 && reason[at + 1] === ' ') return reason.slice(at + 2);
  }
  return reason;
}
