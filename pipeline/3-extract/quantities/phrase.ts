/** Noun phrases around a place in a tagged sentence. All indices count tokens. */

import type { Token } from '../../lib/tokens.ts';
import type { Span } from '../../model.ts';

export interface Phrase {
  /** Tokens of the phrase, `to` exclusive. */
  from: number;
  to: number;
  /** Index of the head noun. */
  head: number;
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NEVER_NOUN = new Set(
  'up down over under higher lower more less other others than ago later earlier each per cent percent total times dead whilst while per'.split(
    ' ',
  ),
);

export function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'NOUN' || token.pos === 'PROPN') &&
    /[\p{L}]/u.test(token.text) &&
    !NEVER_NOUN.has(token.lower)
  );
}

/** The noun phrase that begins at token `i` (after a number): adjectives, nouns and what joins them. */
export function phraseFrom(tokens: readonly Token[], i: number): Phrase | null {
  // "1,200 last week": when, not what
  if (/^(?:last|next|this)$/.test(tokens[i]?.lower ?? '')) return null;
  let head = -1;
  let j = i;
  for (; j < tokens.length && j < i + 12; j++) {
    const token = tokens[j] as Token;
    const next = tokens[j + 1];
    if (
      isNoun(token) ||
      ((j === i || tokens[j - 1]?.pos === 'ADJ' || tokens[j - 1]?.pos === 'PROPN') && countedVerb(token)) ||
      (j > i && /^[-/]$/.test(tokens[j - 1]?.text ?? '') && glued(tokens, j - 1) && joins(tokens, j))
    ) {
      head = j;
      continue;
    }
    if (token.text === '-' && glued(tokens, j)) continue;
    if (token.text === '/' && glued(tokens, j)) continue;
    if (head >= 0) {
      // "civilians and security personnel", "Kia and Hyundai vehicles": nouns joined before a verb or a noun
      if (token.text === '&' && isNoun(next)) continue;
      if (
        token.lower === 'and' &&
        isNoun(next) &&
        (isNoun(tokens[j + 2]) || tokens[head]?.pos === 'PROPN') &&
        !isNoun(tokens[j + 3])
      ) {
        const proper = tokens[head]?.pos === 'PROPN' && next?.pos === 'PROPN';
        if (proper && isNoun(tokens[j + 2])) continue;
      }
      if (token.pos === 'NUM' && isNoun(next) && next?.pos === 'PROPN' && tokens[head]?.pos === 'PROPN')
        continue;
      break;
    }
    if (token.pos === 'ADJ' && !NEVER_NOUN.has(token.lower)) continue;
    // "two lower courts"
    if (token.pos === 'ADJ' && /^(?:lower|higher)$/.test(token.lower) && isNoun(next)) continue;
    if (token.pos === 'ADJ' && (token.lower === 'other' || (token.lower === 'dead' && isNoun(next))))
      continue;
    if (token.lower === 'more' || token.lower === 'other' || token.lower === 'such') continue;
    if (
      token.pos === 'ADV' &&
      /ly$|^(?:most|least|well|newly|now|so-called)$/.test(token.lower) &&
      next &&
      (next.pos === 'ADJ' ||
        next.pos === 'VERB' ||
        isNoun(next) ||
        (next.text === '-' && glued(tokens, j + 1)))
    )
      continue;
    if (
      token.pos === 'VERB' &&
      /(?:ed|ing|en|wn)$/.test(token.lower) &&
      next &&
      (isNoun(next) || next.pos === 'ADJ')
    )
      continue;
    if (
      token.pos === 'CCONJ' &&
      j > i &&
      (tokens[j - 1]?.pos === 'ADJ' || tokens[j - 1]?.pos === 'PROPN') &&
      next &&
      (next.pos === 'ADJ' || isNoun(next))
    )
      continue;
    if (token.pos === 'NUM' && isNoun(next) && j > i) continue;
    if (token.text === '"' && j === i) continue;
    break;
  }
  // "one isolated terrorist in", "two militant.": taken for an adjective, with nothing behind it
  if (head < 0 && j > i && persons(tokens[j - 1]) && !/^(?:ADJ|NUM|SYM)$/.test(tokens[j]?.pos ?? ''))
    head = j - 1;
  // "13F": a letter is no noun
  if (head === i && (tokens[head] as Token).text.length === 1) return null;
  return head < 0 ? null : { from: i, to: head + 1, head };
}

/** Adjectives that name persons as well. */
function persons(token: Token | undefined): boolean {
  return (
    token?.pos === 'ADJ' &&
    /(?:ist|ian|can|itant|igrant|endant|utive|ective|gitive|aptive)$/.test(token.lower)
  );
}

/** A plural noun the tagger takes for a verb: "3.7 rebounds", "26 saves". */
function countedVerb(token: Token): boolean {
  return (
    token.pos === 'VERB' && /[^su']s$/.test(token.lower) && !/^(?:has|says|does|goes|is)$/.test(token.lower)
  );
}

/** The second half of a hyphened word, with a noun to come: "gas-only engine", "coal-fired plants". */
function joins(tokens: readonly Token[], j: number): boolean {
  for (let k = j + 1; k < j + 4; k++) if (isNoun(tokens[k])) return true;
  return false;
}

export function glued(tokens: readonly Token[], j: number): boolean {
  const [left, token, right] = [tokens[j - 1], tokens[j] as Token, tokens[j + 1]];
  return left?.end === token.start && right?.start === token.end;
}

const STOP = new Set([
  'DET',
  'ADP',
  'PRON',
  'CCONJ',
  'SCONJ',
  'PUNCT',
  'AUX',
  'PART',
  'SYM',
  'INTJ',
  'SPACE',
]);
const STOP_WORDS = new Set(
  'more most such own same all both each every per s its year'.split(' ').filter((word) => word !== 'year'),
);

export interface Word {
  text: string;
  token: Token;
  /** Part of a hyphened word ("coal-fired"). */
  joined: boolean;
}

/** Content words of a stretch, hyphened words whole, function words left out. */
export function contentWords(tokens: readonly Token[], from: number, to: number): Word[] {
  const out: Word[] = [];
  let j = from;
  while (j < to) {
    const token = tokens[j] as Token;
    let k = j + 1;
    let text = token.text;
    while (k + 1 < to && /^[-/]$/.test((tokens[k] as Token).text) && glued(tokens, k)) {
      text += (tokens[k] as Token).text + (tokens[k + 1] as Token).text;
      k += 2;
    }
    const joined = k > j + 1;
    const last = tokens[k - 1] as Token;
    if (joined) out.push({ text, token: last, joined });
    else if (!STOP.has(token.pos) && !STOP_WORDS.has(token.lower) && /[\p{L}\d]/u.test(token.text))
      out.push({ text, token, joined });
    j = k;
  }
  return out;
}

export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}
