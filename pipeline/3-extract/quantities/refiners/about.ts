/**
 * What a figure is about, after the "referred concept" of CQE: for a measure or share what it measures
 * ("60% of its revenue" → revenue), for a counted noun whose it is ("Orbital has 13,000 workers" → Orbital).
 * First the noun the figure hangs on, then the subject of its clause.
 */
import type { Token } from '../../../lib/tokens.ts';
import {
  type Chunk,
  chunkBefore,
  chunkFrom,
  isTime,
  OF,
  type Structure,
  structureOf,
  withHead,
  withTail,
  wordsOf,
} from '../chunks.ts';
import { clauseOf, SAYS } from '../clauses.ts';
import type { Context, Figure, Refiner } from '../figure.ts';
import { glued, tokenAt } from '../phrase.ts';

const EMPTY_HEADS = new Set(
  'total number amount maximum minimum further additional up down record low high equivalent'.split(' '),
);

export const about: Refiner = {
  id: 'about',
  title: 'What a figure is about (the referred concept of CQE)',
  tagged: true,
  examples: [
    ['Orbital has 900 workers', '900 worker'],
    ['60% of its revenue', '60 percentage'],
  ],
  not: [['five guards left', '5 guard']],
  refine: withAbout,
};

function withAbout({ lexemes }: Context, figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const inside = new Array<boolean>(tokens.length).fill(false);
  const places = figures.map((figure) => {
    const start = tokenAt(tokens, lexemes[figure.first]?.start ?? 0);
    const end = tokenAt(tokens, lexemes[figure.end - 1]?.end ?? 0);
    const number = tokenAt(tokens, lexemes[figure.from]?.start ?? 0);
    for (let i = Math.min(start, number); i < end; i++) inside[i] = true;
    return { start, end };
  });
  const structure = structureOf(countedAsNouns(tokens, figures, places), inside);
  const nouns = new Array<boolean>(tokens.length).fill(false);
  for (const figure of figures) {
    if (!figure.conceptSpan || figure.form === 'rank' || figure.conceptFrom !== 'words') continue;
    const to = tokenAt(tokens, figure.conceptSpan.end);
    for (let i = tokenAt(tokens, figure.conceptSpan.start); i < to; i++) nouns[i] = true;
  }
  const isCounted = (chunk: Chunk): boolean => nouns[chunk.to - 1] === true;
  const out: Figure[] = [];
  for (const [n, figure] of figures.entries()) {
    const { start, end } = places[n] as { start: number; end: number };
    const previous = out[n - 1];
    const gap = previous ? start - (places[n - 1] as { end: number }).end : 99;
    out.push({ ...figure, about: aboutOf({ structure, isCounted, figure, start, end }, previous, gap) });
  }
  // "a 7- or 8-inch screen": the noun stands once, behind the last
  for (let n = out.length - 2; n >= 0; n--) {
    const [end, next] = [places[n]?.end ?? 0, places[n + 1]?.start ?? 0];
    const open = tokens[end]?.text === '-' || tokens[end - 1]?.text === '-';
    if (open && next - end <= 3 && /^(?:and|or|to|,)$/.test(tokens[next - 1]?.lower ?? ''))
      out[n] = { ...(out[n] as Figure), about: out[n + 1]?.about ?? [] };
  }
  return out;
}

/** "3.7 rebounds", "a 5% boost", taken for verbs: what is counted or measured is a noun */
function countedAsNouns(
  tokens: readonly Token[],
  figures: readonly Figure[],
  places: readonly { start: number; end: number }[],
): readonly Token[] {
  const out = [...tokens];
  for (const { start, end } of places) {
    const token = tokens[end];
    if (/^an?$/.test(tokens[start - 1]?.lower ?? '') && token?.pos === 'VERB' && token.lemma === token.lower)
      out[end] = { ...token, pos: 'NOUN' };
  }
  for (const { conceptSpan, conceptFrom } of figures) {
    if (!conceptSpan || conceptFrom !== 'words') continue;
    const head = tokenAt(tokens, conceptSpan.end) - 1;
    const token = out[head];
    if (token?.pos === 'VERB' && /s$/.test(token.lower)) out[head] = { ...token, pos: 'NOUN' };
  }
  return out;
}

interface Place {
  structure: Structure;
  isCounted: (chunk: Chunk) => boolean;
  figure: Figure;
  start: number;
  end: number;
}

function aboutOf(place: Place, previous: Figure | undefined, gap: number): string[] {
  const { structure, figure, start, end } = place;
  const { tokens } = structure;
  const before = tokens[start - 1];
  const counted = figure.unit === null && figure.noun !== null;
  // "a 65-year-old worries": the age is the person
  if (
    figure.unit?.dimension === 'age' &&
    /old$/.test(tokens[end - 1]?.lower ?? '') &&
    !behind(structure, end)
  ) {
    const article = tokens[start - 1];
    if (article === undefined || article.pos === 'DET') return [];
  }
  const ofOwn = counted || tokens[end]?.lower !== 'of' ? [] : behindMeasure(structure, figure, end);
  // the bracket repeats the figure: "100 km (60 miles)", but not "100 homes (60% of the stock)"
  if (previous && before?.text === '(' && gap <= 2 && !counted && ofOwn.length === 0) return previous.about;
  // "rose 4% to 3,120", "down 2 points at 88", "5%, or 30 jobs": the same thing said in other terms
  if (previous && same(structure, start, gap))
    return unique([...ofOwn, ...purposeOf(structure, end, FOR), ...previous.about]);
  // "one man", "one of the best" say nothing about anybody else
  if (counted && figure.value === 1 && figure.form === 'words') return [];
  const touched = figure.unit?.dimension === 'share' ? chunkBefore(structure, start) : null;
  const touching = touched !== null && !isTime(structure, touched);
  let own = touching ? [] : counted ? behindCount(structure, figure) : behindMeasure(structure, figure, end);
  if (own.length && !counted)
    own = [...hungOn(structure, start, end), ...directlyBefore(structure, start, end), ...own];
  let front = own.length ? [] : inFront(place);
  if (own.length === 0 && !counted) {
    const purpose = purposeOf(structure, end, figure.unit?.dimension === 'money' ? PAID : FOR);
    if (front.length) front = [...front, ...purpose];
    else own = purpose;
  }
  const near = own.length ? own : front;
  // "3 years, 2 months": lists share what they are about
  const listed = previous && gap <= 3 && /^(?:,|and|or|\/)$/.test(before?.text ?? '') && near.length === 0;
  if (listed && previous && (!counted || previous.noun !== null)) return previous.about;
  // "the average of eight estimates", "pulled the sector 0.7% lower": the noun before says it all
  if (front.length && own.length === 0 && ((counted && before?.lower === 'of') || touching))
    return unique(near);
  // "players over the age of 21"
  if (front.length && figure.unit?.dimension === 'age') return unique(near);
  // "Harbour Lines, up 4p": the particle is all its verb
  if (front.length && own.length === 0 && particle(structure, start)) return unique(near);
  const holder = front.length && own.length === 0 ? withPhrase(structure, start) : null;
  return unique([...near, ...(holder ?? subjectFor(structure, start, end))]);
}

/** "Harbour Lines, up 4p", but not "the line slowed, with its shares down 4p": those are somebody's */
function particle(structure: Structure, start: number): boolean {
  const { tokens } = structure;
  if (!/^(?:up|down)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  const chunk = chunkBefore(structure, start - 1);
  return !chunk || !owned(structure, chunk);
}

function owned({ tokens }: Structure, { from }: Chunk): boolean {
  return POSSESSIVE.test(tokens[from - 1]?.lower ?? '');
}
const POSSESSIVE = /^(?:its|their|his|her|our|my|your|whose)$/;

/** The subject of the clause, unless the figure is the subject itself ("they found 81% of firms reported losses"). */
function subjectFor(structure: Structure, start: number, end: number): string[] {
  const { tokens } = structure;
  if (inSubject(structure, start, end)) return [];
  const clause = clauseOf(structure, start);
  if (!clause) return [];
  if (tokens[clause.verb - 1]?.lower === 'there') return placeBehind(structure, end);
  const verb = tokens[clause.last];
  if (verb && clause.last >= start - 2 && SAYS.has(verb.lemma.toLowerCase()) && verbBehind(structure, end))
    return [];
  return clause.subject;
}

/** "there are 40 pupils (learning) at the school" */
function placeBehind(structure: Structure, end: number): string[] {
  const { tokens } = structure;
  for (let i = end; i < end + 6 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.pos === 'PUNCT' || token.pos === 'AUX') return [];
    if (!/^(?:at|in|on)$/.test(token.lower)) continue;
    const place = chunkFrom(structure, i + 1);
    return place && !isTime(structure, place) ? withTail(structure, place, OF) : [];
  }
  return [];
}

/** "that the market worth over 2 billion is growing": the phrase of the figure is the subject */
function inSubject(structure: Structure, start: number, end: number): boolean {
  const { tokens } = structure;
  if (tokens[start - 1]?.pos === 'SCONJ') return verbBehind(structure, end);
  if (!/^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '')) return false;
  const linked = /^(?:ADP|ADJ)$/.test(tokens[start - 1]?.pos ?? '') && !inChunk(structure, start - 1);
  const chunk = chunkBefore(structure, linked ? start - 1 : start);
  if (!chunk) return false;
  let i = withHead(structure, chunk).from - 1;
  while (tokens[i]?.pos === 'DET') i--;
  return i < 0 || tokens[i]?.pos === 'SCONJ';
}

/** "brothers with a net worth of": the noun before "with"; ", with speeds of up to": a phrase of its own */
function withPhrase(structure: Structure, start: number): string[] | null {
  const { tokens } = structure;
  const chunk = chunkBefore(structure, start - 1);
  if (!chunk) return null;
  let i = withHead(structure, chunk, OF).from - 1;
  while (tokens[i]?.pos === 'DET' || tokens[i]?.pos === 'PRON') i--;
  if (tokens[i]?.lower !== 'with' || owned(structure, chunk)) return null;
  const holder = chunkBefore(structure, i);
  if (holder) return withHead(structure, holder, AND).words;
  return tokens[i - 1]?.text === ',' || tokens[i - 1]?.pos === 'VERB' ? [] : null;
}
const AND: ReadonlySet<string> = new Set(['and', 'of']);

function behind(structure: Structure, end: number): boolean {
  return inChunk(structure, end);
}

function verbBehind(structure: Structure, end: number): boolean {
  for (let i = end; i < end + 12 && i < structure.tokens.length; i++) {
    const token = structure.tokens[i] as Token;
    if (/^[,;.]$/.test(token.text)) return false;
    if (
      (token.pos === 'VERB' || token.pos === 'AUX') &&
      structure.chunkOf[i] === -1 &&
      !/ing$/.test(token.lower)
    )
      return true;
  }
  return false;
}

function same(structure: Structure, start: number, gap: number): boolean {
  const word = structure.tokens[start - 1]?.lower ?? '';
  // "a profit of $5m, up $1m"
  if (/^(?:up|down)$/.test(word) && structure.tokens[start - 2]?.text === ',' && gap <= 3) return true;
  const or = word === 'or' && structure.tokens[start - 2]?.text === ',';
  if (or) return gap <= 9;
  if (!/^(?:to|from|at|vs|versus)$/.test(word) || gap > 9) return false;
  for (let i = start - gap; i < start - 1; i++) {
    const token = structure.tokens[i];
    if (
      !token ||
      (token.pos === 'VERB' && !/^(?:end|close|finish|settle)$/.test(token.lemma)) ||
      token.pos === 'AUX' ||
      /^(?:,|;|and)$/.test(token.lower)
    )
      return false;
  }
  return true;
}

function inChunk(structure: Structure, i: number): boolean {
  return (structure.chunkOf[i] ?? -1) !== -1;
}

/** "demand for 300 sq m offices": the noun the measured thing hangs on */
function hungOn(structure: Structure, start: number, end: number): string[] {
  const { tokens } = structure;
  if (tokens[end]?.lower === 'of') return [];
  const i = /^(?:DET|PRON)$/.test(tokens[start - 1]?.pos ?? '') ? start - 2 : start - 1;
  if (!/^(?:of|for)$/.test(tokens[i]?.lower ?? '')) return [];
  const chunk = chunkBefore(structure, i);
  return chunk && usable(structure, chunk) ? withHead(structure, chunk, OF).words : [];
}

/** "the ATV 2.4GHz toy", "a larger 570 sq m space": what stands between article and figure belongs to the noun behind */
function directlyBefore(structure: Structure, start: number, end: number): string[] {
  const { tokens } = structure;
  if (!inChunk(structure, end + (tokens[end]?.text === '-' ? 2 : 0))) return [];
  const chunk = chunkBefore(structure, start);
  if (chunk) return /^(?:DET|PRON)$/.test(tokens[chunk.from - 1]?.pos ?? '') ? wordsOf(structure, chunk) : [];
  const token = tokens[start - 1];
  const article = tokens[start - 2];
  const modifier = token && (token.pos === 'ADJ' || (token.pos === 'VERB' && /ed$/.test(token.lower)));
  const opened = article?.pos === 'DET' || POSSESSIVE.test(article?.lower ?? '');
  return modifier && opened ? [token.lower] : [];
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
  // "a 37 m (121 ft)-long wall", and the bracket's own "121 ft"
  if (tokens[j]?.text === ')' && tokens[j + 1]?.text === '-') j++;
  if (tokens[j]?.text === '-' && /^(?:long|high|wide|tall|deep|thick)$/.test(tokens[j + 1]?.lower ?? ''))
    j += 2;
  if (tokens[j]?.lower === 'of') {
    let k = j + 1;
    while (structure.figure[k]) k++;
    const object = chunkFrom(structure, k);
    return object && !isTime(structure, object) ? withTail(structure, object, OF_FOR) : [];
  }
  // "bought 5% from the founder", not "fell 5% from its peak"
  if (tokens[j]?.lower === 'from' && figure.unit?.dimension === 'share' && !figure.direction) {
    let k = j + 1;
    while (structure.figure[k] || tokens[k]?.text === '-') k++;
    const giver = chunkFrom(structure, k);
    return giver && !isTime(structure, giver) ? withTail(structure, giver, OF) : [];
  }
  const chunk =
    structure.chunkOf[j] === -1 || structure.chunkOf[j] === undefined ? null : chunkFrom(structure, j);
  if (!chunk || isTime(structure, chunk) || chunk.from !== j) return [];
  if (!figure.unit || (figure.unit.dimension === 'age' && !figure.unitWords)) return [];
  return withTail(structure, chunk);
}

/** "paid £20 for flights", "added $3 to the price of a home" */
function purposeOf(structure: Structure, end: number, links: ReadonlySet<string>): string[] {
  const { tokens } = structure;
  let i = end;
  // "24 mpg (in 2020) for vans"
  if (tokens[i]?.text === '(') while (i < end + 8 && tokens[i - 1]?.text !== ')') i++;
  if (tokens[i]?.lower === 'in' && /^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? '')) i += 2;
  if (!links.has(tokens[i]?.lower ?? '')) return [];
  const chunk = chunkFrom(structure, i + 1);
  return chunk && !isTime(structure, chunk) ? withTail(structure, chunk, OF) : [];
}

const OF_FOR: ReadonlySet<string> = new Set(['of', 'for']);
const PAID: ReadonlySet<string> = new Set(['for', 'to']);
const FOR: ReadonlySet<string> = new Set(['for']);

/** "five seasons of Harbour Road" */
function behindCount(structure: Structure, figure: Figure): string[] {
  const { tokens } = structure;
  if (!figure.conceptSpan || figure.rule === 'ratio') return [];
  const to = tokenAt(tokens, figure.conceptSpan.end);
  // "six times earnings", "four times the number of a year ago"
  if (figure.statistic === 'multiple') {
    const measured = chunkFrom(structure, to);
    return measured && !isTime(structure, measured) ? withTail(structure, measured, OF) : [];
  }
  // "a three-bed apartment"
  if (tokens[to - 2]?.text === '-' && glued(tokens, to - 2)) {
    const object = inChunk(structure, to) ? chunkFrom(structure, to) : null;
    return object && !isTime(structure, object) ? wordsOf(structure, object) : [];
  }
  if (tokens[to]?.lower !== 'of' || figure.partOf) return [];
  const object = chunkFrom(structure, to + 1);
  return object ? wordsOf(structure, object) : [];
}

/** The noun before: "sales of 5,835 units", "the phone with 3,687 mAh", "boost output to 1.2m tons", "Dow +0.2%" */
function inFront({ structure, start, isCounted, figure }: Place): string[] {
  const { tokens } = structure;
  let i = start - 1;
  if (tokens[i]?.pos === 'DET') i--;
  const link = tokens[i];
  if (!link) return [];
  const word = link.lower;
  const take = (chunk: Chunk | null): string[] =>
    chunk && usable(structure, chunk) && (!isCounted(chunk) || figure.unit?.dimension === 'age')
      ? withHead(structure, chunk, AND).words
      : [];
  if (/^(?:of|with|by|to|for|at|on|from|between|in|over|under|against|as|up|down|than|worth)$/.test(word)) {
    // "will feed the grid in 15 years": a stretch of time hangs on the verb
    if (figure.unit?.dimension === 'time' && !/^(?:of|with)$/.test(word)) return [];
    // "Union Steel, down 3%"
    const comma = /^(?:up|down)$/.test(word) && tokens[i - 1]?.text === ',';
    return take(chunkBefore(structure, comma ? i - 1 : i));
  }
  if (word === '(' || word === ':') return take(chunkBefore(structure, i));
  return inChunk(structure, i) ? take(chunkBefore(structure, i + 1)) : [];
}

function usable(structure: Structure, chunk: Chunk): boolean {
  const head = (structure.tokens[chunk.to - 1] as Token).lower;
  return !isTime(structure, chunk) && !(EMPTY_HEADS.has(head) && chunk.to - chunk.from === 1);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
