/**
 * What a figure is about, after the "referred concept" of CQE: for a measure or share what it measures
 * ("60% of its revenue" → revenue), for a counted noun whose it is ("Orbital has 13,000 workers" → Orbital).
 * First the noun the figure hangs on, then the subject of its clause.
 */
import type { Span } from '../../../model.ts';
import type { Token } from '../../tokens.ts';
import { type Chunk, chunkBefore, chunkFrom, clauseOf, isTime, type Structure, structureOf, withTail, wordsOf } from '../chunks.ts';
import type { Context, Figure } from '../figure.ts';
import { glued, tokenAt } from '../phrase.ts';

const EMPTY_HEADS = new Set('total number amount sum maximum minimum further additional up down record low high'.split(' ').filter((word) => word !== 'sum'));
const OF_ONLY = new Set(['of']);

export function withAbout({ lexemes }: Context, figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  const places = figures.map((figure) => {
    const start = tokenAt(tokens, lexemes[figure.first]?.start ?? 0);
    const end = tokenAt(tokens, lexemes[figure.end - 1]?.end ?? 0);
    const number = tokenAt(tokens, lexemes[figure.from]?.start ?? 0);
    for (let i = Math.min(start, number); i < end; i++) inside[i] = true;
    return { start, end };
  });
  const structure = structureOf(tokens, inside);
  const countedSpans = figures.filter((figure) => figure.conceptSpan && figure.form !== 'rank').map((figure) => figure.conceptSpan as Span);
  const isCounted = (chunk: Chunk): boolean => {
    const at = (tokens[chunk.to - 1] as Token).start;
    return countedSpans.some((span) => span.start <= at && at < span.end);
  };
  const out: Figure[] = [];
  for (const [n, figure] of figures.entries()) {
    const { start, end } = places[n] as { start: number; end: number };
    const previous = out[n - 1];
    const gap = previous ? start - (places[n - 1] as { end: number }).end : 99;
    out.push({ ...figure, about: about(structure, isCounted, figure, start, end, previous, gap) });
  }
  return out;
}

function about(structure: Structure, isCounted: (chunk: Chunk) => boolean, figure: Figure, start: number, end: number, previous: Figure | undefined, gap: number): string[] {
  const { tokens } = structure;
  const before = tokens[start - 1];
  const counted = figure.unit === null && figure.noun !== null;
  // the bracket repeats the figure: "100 km (60 miles)"
  if (previous && before?.text === '(' && gap <= 2 && (figure.unit || !counted)) return previous.about;
  // "one man", "one of the best" say nothing about anybody else
  if (counted && figure.value === 1 && figure.form === 'words') return [];
  const touching = !counted && figure.unit?.dimension === 'share' && structure.chunkOf[start - 1] !== -1 && structure.chunkOf[start - 1] !== undefined;
  let own = touching ? [] : counted ? behindCount(structure, figure) : behindMeasure(structure, figure, end);
  let front = own.length ? [] : inFront(structure, start, isCounted);
  if (own.length === 0 && figure.unit?.dimension === 'money') {
    const purpose = purposeOf(structure, end);
    if (front.length) front = [...front, ...purpose];
    else own = purpose;
  }
  const clause = clauseOf(structure, start);
  const near = own.length ? own : front;
  // "3 years, 2 months", "up 4 points, or 2%": lists share what they are about
  const listed = previous && gap <= 3 && /^(?:,|and|or|\/)$/.test(before?.text ?? '') && near.length === 0;
  if (listed && previous && (!counted || previous.noun !== null)) return previous.about;
  return unique([...near, ...(clause?.subject ?? [])]);
}

/** "a 25% duty on steel", "24 per cent of adults" */
function behindMeasure(structure: Structure, figure: Figure, end: number): string[] {
  const { tokens } = structure;
  let j = end;
  if (tokens[j]?.text === '-' && glued(tokens, j)) j += 2;
  // "a 5-mile (8 km) walk"
  if (tokens[j]?.text === '(') {
    let close = j + 1;
    while (close < j + 8 && tokens[close] && tokens[close]?.text !== ')') close++;
    if (tokens[close]?.text === ')' && structure.figure[j + 1]) j = close + 1;
  }
  if (tokens[j]?.lower === 'of') {
    let k = j + 1;
    while (structure.figure[k]) k++;
    const object = chunkFrom(structure, k);
    return object && !isTime(structure, object) ? withTail(structure, object, OF_ONLY) : [];
  }
  const chunk = structure.chunkOf[j] === -1 || structure.chunkOf[j] === undefined ? null : chunkFrom(structure, j);
  if (!chunk || isTime(structure, chunk) || chunk.from !== j) return [];
  if (!figure.unit) return [];
  return withTail(structure, chunk);
}

/** "paid £20 for flights", "added $3 to the price of a home" */
function purposeOf(structure: Structure, end: number): string[] {
  const link = structure.tokens[end];
  if (!link || !/^(?:for|to)$/.test(link.lower)) return [];
  const chunk = chunkFrom(structure, end + 1);
  return chunk && !isTime(structure, chunk) ? withTail(structure, chunk, OF_ONLY) : [];
}

/** "five seasons of Harbour Road" */
function behindCount(structure: Structure, figure: Figure): string[] {
  const { tokens } = structure;
  if (!figure.conceptSpan || figure.rule === 'ratio') return [];
  const to = tokenAt(tokens, figure.conceptSpan.end);
  if (tokens[to]?.lower !== 'of' || figure.partOf) return [];
  const object = chunkFrom(structure, to + 1);
  return object ? wordsOf(structure, object) : [];
}

/** The noun before: "sales of 5,835 units", "the phone with 3,687 mAh", "boost output to 1.2m tons", "Dow +0.2%" */
function inFront(structure: Structure, start: number, isCounted: (chunk: Chunk) => boolean): string[] {
  const { tokens } = structure;
  let i = start - 1;
  if (tokens[i]?.pos === 'DET') i--;
  const link = tokens[i];
  if (!link) return [];
  const word = link.lower;
  if (/^(?:of|with|by|to|for|at|on|from|between|in|over|under|against|as|up|down|than|worth)$/.test(word)) {
    const chunk = chunkBefore(structure, i);
    return chunk && usable(structure, chunk) && !isCounted(chunk) ? wordsOf(structure, chunk) : [];
  }
  if (word === '(' || word === ':' || structure.chunkOf[i] !== -1) {
    const chunk = chunkBefore(structure, structure.chunkOf[i] !== -1 ? i + 1 : i);
    return chunk && usable(structure, chunk) ? wordsOf(structure, chunk) : [];
  }
  return [];
}

function usable(structure: Structure, chunk: Chunk): boolean {
  const head = (structure.tokens[chunk.to - 1] as Token).lower;
  return !isTime(structure, chunk) && !(EMPTY_HEADS.has(head) && chunk.to - chunk.from === 1);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
