/** Words that make a figure a bound or an estimate: at least, more than, up to, nearly, an estimated, "or more", "-plus". */
import type { Quantity } from '../../../model.ts';
import type { Context, Figure, Refiner } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';

type Bound = Quantity['bound'];

const BEFORE: readonly (readonly [bound: Bound, phrases: string])[] = [
  [
    'at least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the very least|at least or equal to|equal to or more than|equal to or greater than|greater than or equal to|more than or equal to|greater or equal than|larger or equal than|as few as|as little as|as low as|not below|upward of|upwards of',
  ],
  [
    'more than',
    'more than|over|above|greater than|larger than|bigger than|higher than|longer than|in excess of|exceeding|exceeds|exceed|exceeded|well over|well above|just over|just above|slightly more than|far more than|topping|over than|north of|better than|beyond|surpassing',
  ],
  [
    'at most',
    'at most|no more than|not more than|a maximum of|maximum of|less than or equal to|smaller than or equal to|equal to or less than|less or equal than|smaller or equal than|lower than or equal to|no higher than|no greater than|no longer than',
  ],
  [
    'less than',
    'less than|fewer than|under|below|smaller than|lower than|just under|just below|slightly less than|well under|well below|south of|sub|short of|shy of|shorter than|younger than',
  ],
  ['up to', 'up to|as many as|as much as|as high as|as large as|as long as|as far as|as late as'],
  [
    'approximate',
    'about|around|roughly|approximately|approx|approximate|some|nearly|almost|an estimated|estimated|close to|circa|barely|averaged|averaging|average|in the region of|in the order of|on the order of|in the neighborhood of|more or less|near|virtually|aproximately|somewhere around|something like|or so|perhaps|maybe|approaching|nearing|plus or minus|give or take',
  ],
];

interface Phrase {
  bound: Bound;
  words: string[];
}
const PHRASES = new Map<string, Phrase[]>();
for (const [bound, phrases] of BEFORE) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const last = words[words.length - 1] as string;
    PHRASES.set(
      last,
      [...(PHRASES.get(last) ?? []), { bound, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}
const SIGNS = new Map<string, Bound>([
  ['~', 'approximate'],
  ['≈', 'approximate'],
  ['∼', 'approximate'],
  ['±', 'approximate'],
  ['>', 'more than'],
  ['<', 'less than'],
  ['≥', 'at least'],
  ['≤', 'at most'],
]);
const MODALS = new Set(['may', 'might', 'could', 'can']);

export const hedges: Refiner = {
  id: 'hedges',
  title: 'Bounds and estimates',
  tagged: false,
  examples: [
    ['at least 40 trucks', '>40 truck'],
    ['as many as 40 trucks', '<40 truck'],
    ['nearly 40 trucks', '~40 truck'],
    ['40 trucks or more', '>40 truck'],
    ['workers who are 58 and older', '>58 year of age'],
    ['fewer than 40 trucks', '<40 truck'],
    ['a 40-plus convoy', '>40 convoy'],
    ['an estimated 40 to 50 trucks', '~40–50 truck'],
  ],
  not: [
    ['over three years, prices doubled', '3 year; ↑2 count'],
    ['a pressure of 140 over 90', '140; 90'],
    ['under a 10-year agreement', '10 year'],
    ['both work under one roof', '1 roof'],
    ['new details about two programmes', '2 programme'],
    ['orders were up to 730 from 690', '730; 690'],
    ['3,400 km over 21 stages', '3400 kilometre; 21 stage'],
    ['40 fewer than 350', '40; 350'],
    ['9 percent lower than 3,550', '↓9 percentage; 3550'],
  ],
  refine: withHedges,
};

function withHedges({ lexemes }: Context, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const done = hedged(lexemes, figure, out[out.length - 1]);
    const last = out[out.length - 1];
    const joined = last && window(lexemes, last, done);
    if (joined) out[out.length - 1] = joined;
    else out.push(done);
  }
  return out;
}

/** "more than 5 and no more than 9": two bounds that make a range */
function window(lexemes: readonly Lexeme[], low: Figure, high: Figure): Figure | null {
  if (low.value === null || high.value === null || low.value >= high.value) return null;
  if (!/^(?:more than|at least)$/.test(low.bound) || !/^(?:less than|at most)$/.test(high.bound)) return null;
  if (
    high.first - low.end !== 1 ||
    !/^(?:and|but)$/.test(at(lexemes, low.end)) ||
    (low.unit && high.unit && low.unit.name !== high.unit.name)
  )
    return null;
  const hedge = low.hedge && high.hedge && { start: low.hedge.start, end: high.hedge.end };
  return {
    ...low,
    to: high.to,
    end: high.end,
    value: null,
    low: low.value,
    high: high.value,
    unit: high.unit ?? low.unit,
    bound: 'range',
    hedge,
  };
}

function hedged(lexemes: readonly Lexeme[], figure: Figure, previous: Figure | undefined): Figure {
  if (figure.unit?.dimension === 'age') {
    // "under the age of 5", "over the age of 21"
    const j = figure.first - 4;
    const word = at(lexemes, j);
    if (
      /^(?:under|over|above|below)$/.test(word) &&
      at(lexemes, j + 1) === 'the' &&
      at(lexemes, j + 2) === 'age'
    ) {
      const bound = /^(?:under|below)$/.test(word) ? 'less than' : 'more than';
      return {
        ...figure,
        first: j,
        bound,
        hedge: { start: (lexemes[j] as Lexeme).start, end: (lexemes[j] as Lexeme).end },
      };
    }
  }
  const behind = afterwards(lexemes, figure);
  const before = beforehand(lexemes, figure, previous) ?? sign(lexemes, figure);
  const found = before ?? behind ?? inherited(lexemes, previous, figure);
  if (!found) return figure;
  const first = before ? Math.min(figure.first, found.from) : figure.first;
  const span =
    found.from < 0
      ? null
      : { start: (lexemes[found.from] as Lexeme).start, end: (lexemes[found.to - 1] as Lexeme).end };
  let bound = found.bound;
  if (figure.bound === 'vague') return { ...figure, first, hedge: span };
  if (figure.bound === 'range') bound = 'range';
  const approximate = found.bound === 'approximate';
  // "averaged 7.3 points": an average is exact, but not of any one game
  return {
    ...figure,
    first,
    end: before || found.from > figure.end ? figure.end : Math.max(figure.end, found.to),
    bound,
    hedge: span,
    approximate: approximate && bound === 'range',
  };
}

interface Found {
  bound: Bound;
  from: number;
  to: number;
}

function beforehand(lexemes: readonly Lexeme[], figure: Figure, previous: Figure | undefined): Found | null {
  let end = figure.first;
  if (isDash(lexemes[end - 1]) && at(lexemes, end - 2) === 'sub')
    return { bound: 'less than', from: end - 2, to: end };
  // "about, or above 10", "about the 40": small words between
  if (/^(?:a|an|the|another|further)$/.test(at(lexemes, end - 1)) && at(lexemes, end - 1) !== 'the') end--;
  const candidates = PHRASES.get(at(lexemes, end - 1));
  for (const { bound, words } of candidates ?? []) {
    const from = end - words.length;
    if (from < 0 || !words.every((word, k) => at(lexemes, from + k) === word)) continue;
    if (!meant(lexemes, figure, words, from)) continue;
    // "3,400 km over 21 stages": spread over them; "40 percent |higher than 300": by how much
    const isBehindFigure = previous !== undefined && previous.end === from;
    if (isBehindFigure && ((words[0] === 'over' && previous.unit) || words.at(-1) === 'than')) continue;
    const outer = outerHedge(lexemes, from);
    return extend(lexemes, { bound, from: outer ?? from, to: end });
  }
  return null;
}

/** "as high as roughly 350": the words before belong to the hedge, the nearest decide */
function outerHedge(lexemes: readonly Lexeme[], end: number): number | null {
  let i = end;
  if (at(lexemes, i - 1) === 'or') i -= at(lexemes, i - 2) === ',' ? 2 : 1;
  for (const { words } of PHRASES.get(at(lexemes, i - 1)) ?? []) {
    const from = i - words.length;
    if (from >= 0 && words.every((word, k) => at(lexemes, from + k) === word)) return from;
  }
  return null;
}

/** "may be as high as", "well over", "or above" */
function extend(lexemes: readonly Lexeme[], found: Found): Found {
  let { from } = found;
  if (
    /^(?:just|well|only|slightly|far|as|perhaps|maybe|possibly|estimated)$/.test(at(lexemes, from - 1)) &&
    at(lexemes, from - 1) !== 'as'
  )
    from--;
  if (at(lexemes, from - 1) === 'be' && MODALS.has(at(lexemes, from - 2))) from -= 2;
  return { ...found, from };
}

/** "over three years" is a stretch of time, "above 5" in a list of floors a place, "near 40th Street" an address. */
function meant(lexemes: readonly Lexeme[], figure: Figure, words: readonly string[], from: number): boolean {
  const word = words.join(' ');
  const time = figure.unit?.dimension === 'time';
  const small = figure.form === 'words' && !figure.unit && figure.value !== null && figure.value <= 3;
  // "under one roof", "over two issues": where and about what
  if (small && /^(?:over|under)$/.test(word) && !/^(?:just|well|for|of|in)$/.test(at(lexemes, from - 1)))
    return false;
  // "documents about two programmes": what they tell of
  if (
    word === 'about' &&
    figure.form === 'words' &&
    !figure.unit &&
    (figure.value ?? 0) <= 12 &&
    /^(?:information|details?|questions?|concerns?|news|story|stories|books?|film|debate|claims?|allegations?|evidence|statements?|documents?|data|doubts?|worries|talks?|facts?|letter|letters|emails?|report|reports)$/.test(
      at(lexemes, from - 1),
    )
  )
    return false;
  // "under a 10-year agreement": by its terms
  if (
    /^(?:over|under|above|below|beyond)$/.test(word) &&
    figure.unit &&
    /^an?$/.test(at(lexemes, figure.first - 1)) &&
    isDash(lexemes[figure.to])
  )
    return false;
  // "turned over thousands of files"
  if (word === 'over' && /^(?:turn|hand|sign)(?:s|ed|ing)?$/.test(at(lexemes, from - 1))) return false;
  // "orders were up to 730 from 690"
  if (
    word === 'up to' &&
    /^(?:is|are|was|were|be|been)$/.test(at(lexemes, from - 1)) &&
    at(lexemes, figure.end) === 'from'
  )
    return false;
  // "a pressure of 140 over 90"
  if (word === 'over' && lexemes[from - 1]?.kind === 'num') return false;
  if (word === 'over' && time)
    return /^(?:for|lasted|took|just|well|takes|of|in|spent|after)$/.test(at(lexemes, from - 1));
  if (word === 'around' || word === 'about') return at(lexemes, from - 1) !== 'bring';
  if (word === 'estimated' || word === 'average' || word === 'near') return word !== 'average';
  if (word === 'up to' || word === 'as long as') return true;
  if (word === 'short of' || word === 'shy of' || word === 'beyond' || word === 'close to')
    return figure.value !== null;
  if (word === 'above' || word === 'below') return !/^(?:and|from|as)$/.test(at(lexemes, from - 1));
  return true;
}

function sign(lexemes: readonly Lexeme[], figure: Figure): Found | null {
  const i = figure.first - 1;
  const text = lexemes[i]?.text ?? '';
  if (text === '=' && /^[<>]$/.test(at(lexemes, i - 1)))
    return { bound: at(lexemes, i - 1) === '>' ? 'at least' : 'at most', from: i - 1, to: figure.first };
  const bound = SIGNS.get(text);
  if (!bound) return null;
  if (/^[<>]$/.test(text) && /^[<>=]$/.test(at(lexemes, i - 1))) return null;
  return { bound, from: i, to: figure.first };
}

/** "or more", "or so", "-plus", "+", "or less", "and up" */
function afterwards(lexemes: readonly Lexeme[], figure: Figure): Found | null {
  for (const i of [figure.end, figure.to, figure.end + 1]) {
    const word = at(lexemes, i);
    const next = at(lexemes, i + 1);
    if (word === 'or' && !/^(?:more|less)$/.test(at(lexemes, i - 1))) {
      if (
        /^(?:more|greater|higher|above|over|older)$/.test(next) &&
        at(lexemes, i + 2) !== 'less' &&
        at(lexemes, i + 2) !== 'than'
      )
        return { bound: 'at least', from: i, to: i + 2 };
      if (/^(?:less|fewer|lower|below|under|younger)$/.test(next) && at(lexemes, i + 2) !== 'than')
        return { bound: 'at most', from: i, to: i + 2 };
      if (next === 'so' || next === 'thereabouts') return { bound: 'approximate', from: i, to: i + 2 };
    }
    // "aged 65 and over", "58 and older"
    const age = figure.unit?.dimension === 'age' && word === 'and' && lexemes[i + 2]?.kind !== 'num';
    if (age && /^(?:older|over|above|up)$/.test(next)) return { bound: 'at least', from: i, to: i + 2 };
    if (age && /^(?:younger|under|below)$/.test(next)) return { bound: 'at most', from: i, to: i + 2 };
    if (i === figure.end + 1) continue;
    const mark = lexemes[i];
    if (mark?.glued && isDash(mark) && next === 'plus') return { bound: 'at least', from: i, to: i + 2 };
    if (mark?.glued && mark.text === '+' && lexemes[i + 1]?.kind !== 'num')
      return { bound: 'at least', from: i, to: i + 1 };
  }
  return null;
}

/** "more than 100 kilometers (60 miles)", "296 hp (224 kW / 300 PS)": the bracket repeats the figure */
function inherited(lexemes: readonly Lexeme[], previous: Figure | undefined, figure: Figure): Found | null {
  if (!previous?.unit || !figure.unit || figure.first - previous.end !== 1) return null;
  if (!/^[(/]$/.test(at(lexemes, previous.end)) || previous.bound === 'range' || previous.bound === 'exact')
    return null;
  return { bound: previous.bound, from: -1, to: -1 };
}
