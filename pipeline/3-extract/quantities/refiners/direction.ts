/** "rose 60%", "was down 0.1", "a 42% increase", "50% higher", "revised upward by $4m": risen by or fallen by. */
import type { Context, Figure, Refiner } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { COMPARATIVES, MOVE_NOUNS, MOVES, NEED_SHARE } from '../moves.ts';

const SKIP = new Set(
  'by about around nearly almost some roughly approximately just only another a an more than less least most over under as much many sharply further steeply slightly further well to'.split(
    ' ',
  ),
);

export const direction: Refiner = {
  id: 'direction',
  title: 'Risen or fallen by',
  tagged: false,
  examples: [
    ['output rose 5%', '↑5 percentage'],
    ['prices were down 0.1 percent', '↓0.1 percentage'],
    ['a 42% increase over 2020', '↑42 percentage'],
    ['imports were 5% higher', '↑5 percentage'],
    ['turnout was five points lower than in 2018', '↓5 point'],
    ['40 trains ran, 6 fewer than on Monday', '40 train; ↓6 train'],
    ['the bank trimmed its forecast by 0.2 points', '↓0.2 point'],
    ['output rose a provisional, seasonally adjusted 2 percent', '↑2 percentage'],
    ['profit increases of 16 and 7 percent', '↑16 percentage; ↑7 percentage'],
    ['they cut their rates 3 percent', '↓3 percentage'],
    ['a 23 percent across-the-board cut', '↓23 percentage'],
    ['a $25 million increase', '↑25000000 dollar'],
    ['it will cut revenue by 65 million dollars or three percent', '↓65000000 dollar; ↓3 percentage'],
    ['after rises of 0.4 percent', '↑0.4 percentage'],
    ['it closed at 34-7/8, off 5/8', '34.875; ↓0.625'],
    ['a half point cut in rates', '↓0.5 point'],
    ['output rose by a tepid 1.6 percent', '↑1.6 percentage'],
    ['zinc put on 2% and tin gave up 3%', '↑2 percentage; ↓3 percentage'],
  ],
  not: [
    ['the fund lost four games', '4 game'],
    ['a $25 million loss', '25000000 dollar'],
    ['it raised its stake to 3 percent', '3 percentage'],
    ['they cut ties with 3 percent of the firms', '3 percentage'],
    ['rates rose to 5%', '5 percentage'],
    ['prices fell below 5%', '<5 percentage'],
    ['shares closed higher at 312p', '312 pence'],
    ['divers recovered 40 coins', '40 coin'],
  ],
  refine: withDirection,
};

function withDirection({ lexemes }: Context, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, n) => {
    if (
      figure.direction ||
      figure.form === 'rank' ||
      figure.statistic === 'age' ||
      figure.statistic === 'score'
    )
      return figure;
    const verb =
      verbBefore(lexemes, figure) ??
      alternative(lexemes, figures[n - 1], figure) ??
      bracketed(lexemes, figures[n - 1], figure) ??
      shared(lexemes, figures[n - 1], figure) ??
      object(lexemes, figure) ??
      moved(lexemes, figure);
    const found = verb ?? ofNoun(lexemes, figure) ?? nounBehind(lexemes, figure);
    if (!found) return figure;
    const share = figure.unit?.dimension === 'share';
    const statistic =
      figure.statistic ?? (share && figure.unit?.name === 'percentage' ? 'percent change' : 'change');
    return { ...figure, direction: found, directionBy: verb ? 'verb' : 'noun', statistic };
  });
}

function verbBefore(lexemes: readonly Lexeme[], figure: Figure): 'up' | 'down' | null {
  let i = figure.first - 1;
  // "rates cannot rise above 11.5 percent", "fell below 5%": a level, not an amount
  if (figure.hedge && /^(?:above|below|beneath|beyond)$/.test(at(lexemes, figure.first))) return null;
  // "9 percent lower than 3,550": what it is measured against
  if (!figure.hedge && at(lexemes, i) === 'than') return null;
  // "by a tepid 1.6 percent", "rose a whopping 40%"
  const trait = lexemes[i];
  if (
    figure.unit &&
    trait?.kind === 'word' &&
    /^an?$/.test(at(lexemes, i - 1)) &&
    !SKIP.has(trait.lower) &&
    !MOVES.has(trait.lower)
  )
    i--;
  else if (figure.unit?.dimension === 'share') i = pastTraits(lexemes, i);
  let by = false;
  if (figure.bound === 'range' && at(lexemes, i) === 'from') i--;
  let to = false;
  for (let n = 0; n < 6 && skipped(lexemes, i); n++) {
    if (at(lexemes, i) === 'by') by = true;
    if (at(lexemes, i) === 'to') to = true;
    i--;
  }
  if (to) return null;
  const word = at(lexemes, i);
  const share = figure.unit?.dimension === 'share' || isPoints(lexemes, figure);
  // "gave up 2%", "put on 3%": the particle does not say which way
  if (share && word === 'up' && /^(?:gave|give|gives|given|giving)$/.test(at(lexemes, i - 1))) return 'down';
  if (share && word === 'on' && /^(?:put|puts|putting)$/.test(at(lexemes, i - 1))) return 'up';
  const move = MOVES.get(word);
  if (!move) return null;
  // "up 14 of the last 16 days"
  if (!share && !figure.unit && !by && at(lexemes, figure.end) === 'of') return null;
  // "bring up two bills", "gave up 500 yards": a particle of another verb
  const particle =
    (word === 'up' || word === 'down') &&
    !by &&
    figure.unit?.dimension !== 'share' &&
    figure.bound !== 'range';
  if (
    particle &&
    !/^(?:is|was|were|are|be|been|s|being|,|;|\(|-|–|—|)$/.test(at(lexemes, i - 1)) &&
    !isPoints(lexemes, figure)
  )
    return null;
  if (by && isAgent(lexemes, figure, i)) return null;
  if (/^(?:up|down)$/.test(word) && /^(?:to|on)$/.test(at(lexemes, i + 1))) return null;
  if (
    /^(?:made|make|end|ended|set|pick|picked|take|taken|give|gave|show|line|come|split|break|cover|speed|turned|back|put|breaking|sum|grow|grew|rack|racked|racks|racking|chalk|chalked|notch|notched|snap|snapped|open|opened|follow|followed)$/.test(
      at(lexemes, i - 1),
    ) &&
    (word === 'up' || word === 'down')
  )
    return null;
  // "closed at 34-7/8, off 5/8"
  const off = word === 'off' && figure.form === 'fraction' && at(lexemes, i - 1) === ',';
  if (NEED_SHARE.has(word) && !by && !share && !off) return null;
  return move;
}

/** "rose a provisional, seasonally adjusted 2.2 percent": index of the article, `i` if there is none. */
function pastTraits(lexemes: readonly Lexeme[], i: number): number {
  for (let j = i; j > i - 6; j--) {
    if (/^an?$/.test(at(lexemes, j)) && MOVES.has(at(lexemes, j - 1)) && j < i) return j;
    if (lexemes[j]?.kind !== 'word' && lexemes[j]?.text !== ',') return i;
    if (/^(?:of|to|in|on|by|for|at|from|with|than|and|the|is|was|are|were)$/.test(at(lexemes, j))) return i;
  }
  return i;
}

/** "the hasty retreat by 33 members": behind a noun at `i`, a bare count after "by" is who did it */
const isAgent = (lexemes: readonly Lexeme[], figure: Figure, i: number): boolean =>
  !figure.unit &&
  !isPoints(lexemes, figure) &&
  /^(?:retreat|drop|fall|rise|jump|increase|decrease|decline|gain|slide|climb|advance|surge|leap)$/.test(
    at(lexemes, i),
  ) &&
  !/s$/.test(at(lexemes, i - 1)) &&
  [i - 1, i - 2].some((j) => /^(?:the|an?|this|that|his|her|its|their|any)$/.test(at(lexemes, j)));

/** Hedges between verb and figure; "at" only in "at least" and "at most". */
function skipped(lexemes: readonly Lexeme[], i: number): boolean {
  return SKIP.has(at(lexemes, i)) || (at(lexemes, i) === 'at' && /^(?:least|most)$/.test(at(lexemes, i + 1)));
}

/** "a loss of 5 %" */
function ofNoun(lexemes: readonly Lexeme[], figure: Figure): 'up' | 'down' | null {
  let i = figure.first - 1;
  while (SKIP.has(at(lexemes, i)) && i > figure.first - 5) i--;
  const noun = at(lexemes, i) === 'of' ? MOVE_NOUNS.get(at(lexemes, i - 1)) : undefined;
  return noun && figure.unit?.name === 'percentage' ? noun : null;
}

function isPoints(lexemes: readonly Lexeme[], figure: Figure): boolean {
  return /^points?$/.test(at(lexemes, figure.end));
}

/** "a 42% increase", "17 % more", "50 basis points lower" */
function nounBehind(lexemes: readonly Lexeme[], figure: Figure): 'up' | 'down' | null {
  let i = figure.end;
  if (isDash(lexemes[i])) i++;
  const share = figure.unit?.dimension === 'share';
  // "3,400 flights, 600 more than on Monday"
  if (!figure.unit && at(lexemes, figure.first - 1) === ',' && at(lexemes, i + 1) === 'than')
    return /^(?:more|fewer|less)$/.test(at(lexemes, i)) ? (COMPARATIVES.get(at(lexemes, i)) ?? null) : null;
  // "five points lower than in 2018"
  if (!share && isPoints(lexemes, figure) && at(lexemes, figure.end + 2) === 'than')
    return COMPARATIVES.get(at(lexemes, figure.end + 1)) ?? null;
  // "at 40-1/4, 1/4 above the offer"
  if (!figure.unit && figure.form === 'fraction' && /^(?:above|below)$/.test(at(lexemes, i)))
    return at(lexemes, i) === 'above' ? 'up' : 'down';
  // "a half point cut", "a 27-point gain"
  if (!share && /^points?$/.test(at(lexemes, i))) return MOVE_NOUNS.get(at(lexemes, i + 1)) ?? null;
  // "a $25 million increase", "a 40-tonne drop"
  const amount = figure.unit?.dimension === 'money' || MEASURES.has(figure.unit?.dimension ?? '');
  if (amount && /^(?:an?|the|this|that|its|their)$/.test(at(lexemes, figure.first - 1)) && !figure.per)
    return AMOUNTS.test(at(lexemes, i)) ? (MOVE_NOUNS.get(at(lexemes, i)) ?? null) : null;
  if (!share) return null;
  // "15 percent over the limit"
  if (
    at(lexemes, i) === 'over' &&
    /^(?:limit|target|average|forecast|estimate|norm)$/.test(at(lexemes, i + 2))
  )
    return 'up';
  const comparative = COMPARATIVES.get(at(lexemes, i));
  if (comparative) return comparative;
  // "a 23 percent across-the-board cut": a compound is one word
  while (isDash(lexemes[i + 1]) && lexemes[i + 1]?.glued && lexemes[i + 2]?.glued) i += 2;
  for (let n = 0; n < 4; n++, i++) {
    const word = lexemes[i];
    if (word?.kind !== 'word') return null;
    const noun = MOVE_NOUNS.get(word.lower);
    if (noun) return noun;
    if (/^(?:of|in|to|from|on|at|for|and|or|the|was|is|were|are|by|with|over|than|as)$/.test(word.lower))
      return null;
  }
  return null;
}

/** Dimensions of which an amount of change is told by a noun; a "loss" or "cut" of money is something else. */
const MEASURES: ReadonlySet<string> = new Set([
  'mass',
  'volume',
  'length',
  'area',
  'energy',
  'power',
  'temperature',
]);
const AMOUNTS = /^(?:increase|rise|jump|surge|decrease|decline|drop|fall|reduction)$/;

/** "140 posts, or 3 per cent", "up 0.25 points, or 0.01%": the second says the first again. */
function alternative(
  lexemes: readonly Lexeme[],
  previous: Figure | undefined,
  figure: Figure,
): 'up' | 'down' | null {
  if (
    !previous ||
    at(lexemes, figure.first - 1) !== 'or' ||
    figure.first - previous.end > 5 ||
    figure.unit?.dimension !== 'share'
  )
    return null;
  return previous.direction ?? verbBefore(lexemes, previous) ?? object(lexemes, previous);
}

/** "dropped by 1 to 1.5 °C (1.8 to 2.7 °F)" */
function bracketed(
  lexemes: readonly Lexeme[],
  previous: Figure | undefined,
  figure: Figure,
): 'up' | 'down' | null {
  if (
    !previous?.unit ||
    !figure.unit ||
    at(lexemes, figure.first - 1) !== '(' ||
    figure.first - previous.end !== 1
  )
    return null;
  return previous.direction ?? verbBefore(lexemes, previous);
}

/** "increases of 16.6 and 7.5 percent": one unit and one way for both */
function shared(
  lexemes: readonly Lexeme[],
  previous: Figure | undefined,
  figure: Figure,
): 'up' | 'down' | null {
  const joined =
    previous?.unit?.dimension === 'share' &&
    previous.unitWords === null &&
    previous.unit.name === figure.unit?.name &&
    previous.end === figure.first - 1 &&
    at(lexemes, previous.end) === 'and';
  return joined ? (verbBefore(lexemes, previous) ?? ofNoun(lexemes, previous)) : null;
}

/** Verbs whose object is what moves. */
const MOVERS =
  /^(?:reduce|cut|raise|lower|increase|boost|trim|slash|hike|lift|pare|shave)(?:d|s|ed|es|ing|ting|med|ming)?$|^(?:reduc|rais|increas|slic|shav|hik)ing$/;

/** "cut its rates 3.1 percent": a verb, what it moves, and by how much */
function moved(lexemes: readonly Lexeme[], figure: Figure): 'up' | 'down' | null {
  if (figure.unit?.dimension !== 'share' || figure.hedge) return null;
  for (let n = 1; n <= 5; n++) {
    const word = lexemes[figure.first - n];
    if (word?.kind !== 'word') return null;
    if (MOVERS.test(word.lower)) return n > 1 ? (MOVES.get(word.lower) ?? null) : null;
    if (NO_OBJECT.test(word.lower)) return null;
  }
  return null;
}
const NO_OBJECT =
  /^(?:is|was|are|were|be|been|and|or|that|which|but|of|to|in|on|by|for|at|from|with|than|as|an?|about|over|under|some|more|less|up|down|off|owned|controlled|held)$/;

/** "grow sales by 35 per cent": the verb stands before what it moves */
function object(lexemes: readonly Lexeme[], figure: Figure): 'up' | 'down' | null {
  let i = figure.first - 1;
  while (SKIP.has(at(lexemes, i)) && at(lexemes, i) !== 'by' && at(lexemes, i) !== 'to') i--;
  if (at(lexemes, i) !== 'by') return null;
  for (let n = 1; n <= 7; n++) {
    const word = lexemes[i - n];
    if (word?.kind !== 'word') return null;
    if (/^(?:is|was|are|were|and|or|that|which|but)$/.test(word.lower)) return null;
    const move = MOVES.get(word.lower);
    if (move) return isAgent(lexemes, figure, i - n) ? null : move;
  }
  return null;
}
