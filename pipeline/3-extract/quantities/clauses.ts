/** The verb that governs a figure and its subject: shallow, read backwards from the figure. */
import type { Token } from '../../lib/tokens.ts';
import {
  chunkBefore,
  isTime,
  OF,
  participle,
  RELATIVE,
  type Structure,
  withHead,
  wordsOf,
} from './chunks.ts';
import { isCardinalWord } from './number-words.ts';

/** Verbs of saying and finding: their subject speaks, it is not what is told of. */
export const SAYS: ReadonlySet<string> = new Set(
  'say find report note show think believe worry predict expect warn estimate suggest reveal claim conclude add announce know hear tell'.split(
    ' ',
  ),
);
/** How far back a verb is looked for: a clause, not a page. */
const REACH = 60;

export interface Clause {
  /** First token of the verb group. */
  verb: number;
  /** Its last token. */
  last: number;
  subject: string[];
}

/** The verb that governs token `i` and its subject; null where none stands before it. */
export function clauseOf(structure: Structure, i: number): Clause | null {
  const { tokens } = structure;
  let j = i - 1;
  let last = -1;
  let referring = '';
  for (let n = 0; j >= 0 && n < REACH; j--, n++) {
    const token = tokens[j] as Token;
    if (token.text === ';' && last >= 0) break;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    if (structure.chunkOf[j] !== -1 || structure.figure[j]) continue;
    // "a combined 435 homes": a participle between article and number
    if (structure.figure[j + 1] && participle(token) && /^(?:DET|PRON)$/.test(tokens[j - 1]?.pos ?? ''))
      continue;
    let first = j;
    while (
      first > 0 &&
      /^(?:AUX|VERB|ADV|PART)$/.test((tokens[first - 1] as Token).pos) &&
      structure.chunkOf[first - 1] === -1
    )
      first--;
    if (last < 0) last = j;
    const pronoun = tokens[first - 1]?.pos === 'PRON' ? (tokens[first - 1] as Token).lower : '';
    const subject = subjectOf(structure, first, j);
    if (subject === 'go on') {
      referring ||= pronoun;
      j = first;
      continue;
    }
    // "executives say it will": whoever speaks is not what "it" stands for; "the firm said it will" is the firm
    if (
      referring &&
      SAYS.has(token.lemma.toLowerCase()) &&
      !agrees(referring, subject, tokens[first - 1]?.pos === 'PROPN')
    )
      return { verb: first, last, subject: [] };
    return { verb: first, last, subject };
  }
  return last < 0 ? null : { verb: last, last, subject: [] };
}

/** "it" stands for one thing, "they" for several; a company's name may look like either ("Harbour Lines said it"). */
function agrees(pronoun: string, subject: readonly string[], named: boolean): boolean {
  const plural = /[^su']s$/.test(subject[subject.length - 1] ?? '');
  if (named) return true;
  return pronoun === 'it' ? !plural : pronoun === 'they' ? plural : true;
}

function subjectOf(structure: Structure, first: number, last: number): string[] | 'go on' {
  const { tokens } = structure;
  const token = tokens[first] as Token;
  const before = tokens[first - 1];
  const ing = /ing$/.test(token.lower) && first === last;
  // "claims of $9m, ranging from $200": the noun before the comma
  if (ing && /^(?:ranging|varying)$/.test(token.lower) && before?.text === ',') {
    const ranged = chunkBefore(structure, beforeFigure(structure, first - 1));
    return ranged ? withHead(structure, ranged, OF).words : 'go on';
  }
  if (token.pos === 'PART' && token.lower === 'to') return 'go on'; // "agreed to pay"
  if (
    ing &&
    (!before ||
      before.pos === 'PUNCT' ||
      before.pos === 'ADP' ||
      before.pos === 'SCONJ' ||
      before.pos === 'CCONJ')
  )
    return 'go on';
  if (!before) return [];
  if (before.pos === 'CCONJ') return 'go on'; // "rose and gained": the subject of the verb before
  let end = first;
  if (before.text === ',') {
    // an inserted phrase: "Harlow, a maker of lamps, sold 5%"
    let comma = first - 2;
    for (let n = 0; n < 25 && comma > 0 && tokens[comma]?.text !== ','; n++) comma--;
    if (tokens[comma]?.text !== ',') return 'go on';
    end = comma;
  }
  if (RELATIVE.has(before.lower)) {
    end = first - 1;
    if (tokens[end - 1]?.text === ',') end--;
    if (tokens[end - 1]?.pos === 'ADP') end--;
  } else if (before.pos === 'PRON' && structure.chunkOf[first - 1] === -1) {
    // "it is reckoned to have": the subject of the clause before
    return /^(?:it|they|he|she|this|that|these|those|its|thats)$/.test(before.lower) ? 'go on' : [];
  }
  // "the economy in 2022 grew"
  if (/^(?:19|20)\d\d$/.test(tokens[end - 1]?.text ?? '') && tokens[end - 2]?.pos === 'ADP') end -= 2;
  end = beforeTime(structure, end);
  // "the brand it bought last year was": the noun before the pronoun
  if (tokens[end - 1]?.pos === 'VERB' && tokens[end - 2]?.pos === 'PRON' && chunkBefore(structure, end - 2))
    end -= 2;
  const chunk = chunkBefore(structure, beforeFigure(structure, end));
  if (!chunk && /^olds?$/.test(before.lower) && structure.figure[end - 1]) return ageGroup(structure, end);
  if (!chunk) return before.pos === 'PUNCT' || before.pos === 'SCONJ' ? 'go on' : [];
  const { words, from } = withHead(structure, chunk);
  if (RELATIVE.has(before.lower)) return withHead(structure, chunk, OF).words;
  // "Harbour Lines - The operator gained": the name that opens a market note
  if (from <= 6 && /^(?:-|—|–|--)$/.test(tokens[skipArticles(tokens, from) - 1]?.text ?? '')) {
    const name = chunkBefore(structure, skipArticles(tokens, from) - 1);
    if (name?.from === 0) return [...wordsOf(structure, name), ...words];
  }
  const number = tokens[from - 1];
  return number && structure.figure[from - 1] && !structure.figure[from - 2] && isCardinalWord(number.lower)
    ? [number.lower, ...words]
    : words;
}

function skipArticles(tokens: readonly Token[], i: number): number {
  return tokens[i - 1]?.pos === 'DET' ? i - 1 : i;
}

/** "the firm last year sold" */
function beforeTime(structure: Structure, end: number): number {
  const { tokens, chunkOf } = structure;
  const chunk = chunkBefore(structure, end);
  let i = chunk && isTime(structure, chunk) ? chunk.from : end;
  if (i < end && /^(?:last|this|next|that)$/.test(tokens[i - 1]?.lower ?? '')) i--;
  return i < end && (chunkOf[i - 1] !== -1 || tokens[i - 1]?.pos === 'VERB') ? i : end;
}

/** "homes from $2m to $3m sold", "a fund worth £9m gained": a figure inside the subject, with the words that hang it on */
function beforeFigure({ tokens, figure, chunkOf }: Structure, end: number): number {
  if (!figure[end - 1]) return end;
  let i = end;
  while (i > 0 && end - i < 12 && (figure[i - 1] || /^(?:SYM|NUM)$/.test(tokens[i - 1]?.pos ?? ''))) i--;
  for (let n = 0; n < 2 && i > 0 && chunkOf[i - 1] === -1; n++)
    if (/^(?:ADP|ADV|ADJ)$/.test(tokens[i - 1]?.pos ?? '')) i--;
  return chunkOf[i - 1] === -1 ? end : i;
}

/** "a 60-year-old might": the age is the subject */
function ageGroup({ tokens, figure }: Structure, end: number): string[] {
  let i = end - 1;
  while (i > end - 7 && figure[i - 1]) i--;
  const number = tokens[i];
  return number && number.text !== '-' ? [number.lower, 'year-old'] : [];
}
