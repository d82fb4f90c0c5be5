/** Noun chunks of a tagged sentence: shallow, from left-to-right patterns of tags, no parser. */
import type { Token } from '../../lib/tokens.ts';
import { contentWords, glued, isNoun } from './phrase.ts';

export interface Chunk {
  from: number;
  /** Exclusive; the last token is the head noun. */
  to: number;
}

export interface Structure {
  tokens: readonly Token[];
  /** True for tokens inside a figure. */
  figure: readonly boolean[];
  chunks: readonly Chunk[];
  /** Index of the chunk a token lies in, -1 for none. */
  chunkOf: readonly number[];
}

const TIME = new Set(
  (
    'year years month months week weeks weekend day days quarter night morning evening afternoon today yesterday tomorrow tonight decade century session ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);
const NOT_IN_CHUNK = new Set([
  'last',
  'next',
  'more',
  'most',
  'such',
  'own',
  'same',
  'per',
  'cent',
  'percent',
  'ago',
  'later',
  'earlier',
  'total',
  'whilst',
]);

/** Nouns in a row with their adjectives and participles, function words left out. */
export function structureOf(tokens: readonly Token[], figure: readonly boolean[]): Structure {
  const chunks: Chunk[] = [];
  const chunkOf = new Array<number>(tokens.length).fill(-1);
  let i = 0;
  while (i < tokens.length) {
    if (!opens(tokens, figure, i)) {
      i++;
      continue;
    }
    let j = i;
    let head = -1;
    while (j < tokens.length && !figure[j] && (j === i || continues(tokens, figure, j))) {
      if (isChunkNoun(tokens, j) || (j > i && (tokens[j] as Token).pos === 'NUM')) head = j;
      else if (j > i && tokens[j - 1]?.text === '-') head = Math.max(head, j);
      j++;
    }
    if (head < 0) {
      i++;
      continue;
    }
    for (let k = i; k <= head; k++) chunkOf[k] = chunks.length;
    chunks.push({ from: i, to: head + 1 });
    i = head + 1;
  }
  return { tokens, figure, chunks, chunkOf };
}

function opens(tokens: readonly Token[], figure: readonly boolean[], i: number): boolean {
  const token = tokens[i] as Token;
  if (figure[i] || NOT_IN_CHUNK.has(token.lower)) return false;
  if (isNoun(token)) return true;
  const next = tokens[i + 1];
  if (!next || figure[i + 1]) return false;
  if (token.pos === 'ADJ')
    return (
      isNoun(next) ||
      next.pos === 'ADJ' ||
      (next.text === '-' && glued(tokens, i + 1)) ||
      participle(next) ||
      next.pos === 'CCONJ'
    );
  if (participle(token)) {
    const before = tokens[i - 1];
    return (
      (isChunkNoun(tokens, i + 1) || (next.pos === 'ADJ' && isNoun(tokens[i + 2]))) &&
      (before === undefined ||
        figure[i - 1] === true ||
        before.pos === 'CCONJ' ||
        before.pos === 'DET' ||
        before.pos === 'ADP' ||
        before.pos === 'PRON' ||
        before.text === ',')
    );
  }
  return next.text === '-' && glued(tokens, i + 1) && /^\p{L}/u.test(token.text) && token.pos !== 'VERB';
}

/** "waiting times": behind another word "times" is a noun, behind a number it multiplies */
function isChunkNoun(tokens: readonly Token[], j: number): boolean {
  const before = tokens[j - 1];
  return (
    isNoun(tokens[j]) ||
    (tokens[j]?.lower === 'times' &&
      (isNoun(before) || before?.pos === 'ADJ' || /ing$/.test(before?.lower ?? '')))
  );
}

export function participle(token: Token): boolean {
  return token.pos === 'VERB' && /(?:ed|ing|en|wn)$/.test(token.lower);
}

function continues(tokens: readonly Token[], figure: readonly boolean[], j: number): boolean {
  const token = tokens[j] as Token;
  const next = tokens[j + 1];
  const before = tokens[j - 1] as Token;
  if (isChunkNoun(tokens, j)) return !(before.pos === 'NOUN' && TIME.has(token.lower));
  // "women aged 25 to 54"
  if (token.lower === 'aged') return next?.pos === 'NUM';
  if (token.pos === 'NUM' && before.lower === 'aged') return true;
  if (/^(?:to|-|–|and)$/.test(token.lower) && before.pos === 'NUM' && tokens[j - 2]?.lower === 'aged')
    return next?.pos === 'NUM';
  if (token.pos === 'NUM' && before.lower !== 'aged' && tokens[j - 3]?.lower === 'aged') return true;
  if (token.pos === 'NUM')
    return /^(?:19|20)\d\d$/.test(token.text)
      ? isNoun(before) && isNoun(next) && !TIME.has(before.lower)
      : before.pos === 'PROPN' || before.pos === 'NOUN';
  if (/^[-/&']$/.test(token.text) && (glued(tokens, j) || token.text === '&')) return true;
  if (token.text === "'s" || token.text === "'") return isNoun(next) || next?.pos === 'ADJ';
  if (NOT_IN_CHUNK.has(token.lower) || !next || figure[j + 1])
    return /^[-/]$/.test(before.text) && !figure[j];
  if (token.pos === 'ADJ') return true;
  if (before.text === '-' && glued(tokens, j - 1)) return true;
  if (participle(token)) {
    const second =
      /^(?:VERB|AUX|DET)$/.test(tokens[j - 2]?.pos ?? 'X') &&
      before.pos !== 'PROPN' &&
      /ed$/.test(token.lower);
    return isNoun(next) && (before.pos === 'ADJ' || before.text === '-' || second);
  }
  // "an all-electric range"
  if (/^(?:DET|ADV|NUM)$/.test(token.pos) && next.text === '-' && glued(tokens, j + 1)) return true;
  if (token.pos === 'ADV') return false;
  if (token.pos === 'CCONJ')
    return (
      (before.pos === 'ADJ' && next.pos === 'ADJ') ||
      (before.pos === 'PROPN' && next.pos === 'PROPN' && isNoun(tokens[j + 2]))
    );
  return false;
}

/** Lower-cased content words of a chunk. */
export function wordsOf(structure: Structure, chunk: Chunk): string[] {
  const { tokens } = structure;
  const opening = modifierBefore(structure, chunk.from);
  return [...(opening ? [opening] : []), ...ownWords(tokens, chunk)];
}

/** "a modified 5-litre engine": the adjective before a figure that stands inside the phrase */
function modifierBefore({ tokens, figure }: Structure, from: number): string | null {
  let i = from;
  while (i > 0 && from - i < 8 && figure[i - 1]) i--;
  const token = tokens[i - 1];
  if (i === from || !token || tokens[i - 2]?.pos !== 'DET') return null;
  return token.pos === 'ADJ' || participle(token) ? token.lower : null;
}

function ownWords(tokens: readonly Token[], chunk: Chunk): string[] {
  return contentWords(tokens, pastTime(tokens, chunk), chunk.to)
    .filter((word) => word.joined || word.token.pos !== 'ADV')
    .flatMap((word) => word.text.toLowerCase().split('/'))
    .map((word) => word.replace(/'s?$/, '').replace(/(?<=\p{L})\./gu, ''))
    .filter((word) => word.length > 0);
}

/** "this year's price", "last week's winner": when is not what */
function pastTime(tokens: readonly Token[], { from, to }: Chunk): number {
  const [word, next] = [(tokens[from] as Token).lower, tokens[from + 1]?.text ?? ''];
  if (from + 1 >= to) return from;
  if (TIME.has(word) && /^'s?$/.test(next)) return from + 2;
  return /^(?:year|month|week)s$/.test(word) && /^(?:this|last|next)$/.test(tokens[from - 1]?.lower ?? '')
    ? from + 1
    : from;
}

export function isTime({ tokens }: Structure, chunk: Chunk): boolean {
  const head = (tokens[chunk.to - 1] as Token).lower;
  if (/^(?:19|20)\d\d$/.test(head))
    return chunk.to - chunk.from === 1 || TIME.has((tokens[chunk.to - 2] as Token).lower);
  const modifier = tokens[chunk.to - 2];
  return (
    TIME.has(head) &&
    !(chunk.to - chunk.from > 1 && modifier && isNoun(modifier) && !TIME.has(modifier.lower))
  );
}

/** The chunk whose last token stands just before token `i`. */
export function chunkBefore(structure: Structure, i: number): Chunk | null {
  let j = i - 1;
  if (structure.tokens[j]?.text === ')') {
    while (j > 0 && structure.tokens[j]?.text !== '(' && j > i - 12) j--;
    j--;
  }
  const found = structure.chunkOf[j] ?? -1;
  return found < 0 || structure.figure[j] ? null : (structure.chunks[found] as Chunk);
}

/** The chunk that begins at token `i` or behind its determiners. */
export function chunkFrom(structure: Structure, i: number): Chunk | null {
  let j = i;
  for (
    let n = 0;
    n < 4 && /^(?:DET|PRON|ADV)$/.test(structure.tokens[j]?.pos ?? '') && structure.chunkOf[j] === -1;
    n++
  )
    j++;
  const skipped = structure.tokens[j];
  if (skipped && structure.chunkOf[j] === -1 && NOT_IN_CHUNK.has(skipped.lower)) j++;
  const found = structure.chunkOf[j] ?? -1;
  const chunk = found < 0 ? null : (structure.chunks[found] as Chunk);
  return chunk ? { from: j, to: chunk.to } : null;
}

const LINKS = new Set('of in for to on among at from near across against between including'.split(' '));
/** Links that make one thing of two: "a scale of fines". */
export const OF: ReadonlySet<string> = new Set(['of']);

/** Words of a chunk and of the phrases hung on to it to the right ("increase in usage among students"). */
export function withTail(structure: Structure, chunk: Chunk, links: ReadonlySet<string> = LINKS): string[] {
  const words = wordsOf(structure, chunk);
  let end = chunk.to;
  for (let n = 0; n < 3; n++) {
    const link = structure.tokens[end];
    if (!link || !links.has(link.lower) || structure.figure[end + 1]) break;
    const next = chunkFrom(structure, end + 1);
    if (!next || isTime(structure, next) || next.from > end + 4) break;
    words.push(...wordsOf(structure, next));
    end = next.to;
  }
  return words;
}

/** Words of a chunk and of what it hangs on to the left ("life expectancy for men in Glasgow" from "Glasgow"). */
export function withHead(
  structure: Structure,
  chunk: Chunk,
  only: ReadonlySet<string> | null = null,
): { words: string[]; from: number } {
  let words = isTime(structure, chunk) ? [] : wordsOf(structure, chunk);
  let { from } = chunk;
  for (let n = 0; n < 6; n++) {
    let j = from - 1;
    while (
      j > 0 &&
      /^(?:DET|PRON)$/.test(structure.tokens[j]?.pos ?? '') &&
      !RELATIVE.has(structure.tokens[j]?.lower ?? '')
    )
      j--;
    // "deaths in the five districts": the number of a noun inside the phrase
    if (structure.figure[j] && !only) {
      let k = j;
      while (k > 0 && structure.figure[k] && j - k < 4) k--;
      if (structure.tokens[k]?.pos === 'DET') k--;
      if (structure.tokens[k]?.pos === 'ADP' && chunkBefore(structure, k)) j = k;
    }
    while (j > 0 && (structure.tokens[j]?.lower === 'all' || structure.tokens[j]?.lower === 'both')) j--;
    const link = structure.tokens[j];
    if (!link || j < 1 || structure.figure[j]) break;
    const hyphen = link.pos === 'CCONJ' || link.text === '&';
    if (only && !only.has(link.lower)) break;
    if (SUBORDINATORS.has(link.lower)) break;
    if (link.pos !== 'ADP' && !hyphen && !(link.pos === 'PART' && link.lower === 'to')) break;
    const left = chunkBefore(structure, j);
    if (!left) break;
    if (hyphen && structure.tokens[left.from - 1]?.pos === 'VERB') break;
    words = [...(isTime(structure, left) ? [] : wordsOf(structure, left)), ...words];
    from = left.from;
  }
  return { words, from };
}

/** What follows these is a clause or a time, not a part of the phrase before. */
const SUBORDINATORS = new Set('after before since until till while as because than'.split(' '));
export const RELATIVE: ReadonlySet<string> = new Set(
  'that which who whom where what whose when how'.split(' '),
);
