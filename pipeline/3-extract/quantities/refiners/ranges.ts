/** "6,000 to 6,500", "between 5 and 7", "40,000–50,000", "$10 to $15 billion", "7- or 8-inch": two numerals that share a unit or a span. */
import { Decimal } from 'decimal.js';
import type { Context, Figure, Refiner } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { MOVES } from '../moves.ts';

export const ranges: Refiner = {
  id: 'ranges',
  title: 'Ranges, and units written once for several numbers',
  tagged: false,
  examples: [
    ['between 5 and 7 km', '5–7 kilometre'],
    ['40,000-50,000 refugees', '40000–50000 refugee'],
    ['$10 to $15 billion', '10000000000–15000000000 dollar'],
    ['eight or nine euros', '8 euro; 9 euro'],
    ['a room of 12 by 8 metres', '12 metre; 8 metre'],
    ['from 4.8 to 4.7 percent', '4.8–4.7 percentage'],
  ],
  not: [
    ['shares rose 64 to 4,577', '↑64; 4577'],
    ['$200 to $4 million', '200–4000000 dollar'],
    ['arrivals fell by half to 9,200', '↓0.5; 9200'],
    ['Acme climbed 2-7/8 to 97', '↑2.875; 97'],
    ['and Acme 2-7/8 to 97', '2.875; 97'],
    ['she leads by 49% to 47%', '49 percentage; 47 percentage'],
    ['arrivals rose by 2,500 to 9,200', '↑2500; 9200'],
  ],
  refine: mergeRanges,
};

function mergeRanges({ lexemes }: Context, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const left = out[out.length - 1];
    const range = left && asRange(lexemes, left, figure);
    if (range) out[out.length - 1] = range;
    else {
      out.push(figure);
      shareUnits(lexemes, out);
    }
  }
  return out;
}

function asRange(lexemes: readonly Lexeme[], a: Figure, b: Figure): Figure | null {
  if (a.value === null || b.value === null || !plain(a) || !plain(b)) return null;
  if (a.statistic === 'age' && b.statistic !== 'age' && b.unit) return null;
  const start = openerBefore(lexemes, a.first);
  const gap = b.first - a.end;
  const word = at(lexemes, a.end);
  const from = at(lexemes, start) === 'from';
  const between = at(lexemes, start) === 'between';
  let linked: 'to' | 'dash' | 'and' | 'moved' | null = null;
  if (gap === 1 && (word === 'to' || word === 'through')) linked = 'to';
  else if (gap === 1 && isDash(lexemes[a.end])) linked = 'dash';
  else if (gap === 2 && word === 'to' && isDash(lexemes[a.end + 1])) linked = 'to';
  else if (gap === 2 && isDash(lexemes[a.end]) && at(lexemes, a.end + 1) === 'to') linked = 'to';
  else if (between && gap === 1 && word === 'and') linked = 'and';
  else if (from && gap >= 2 && gap <= 3 && at(lexemes, b.first - 1) === 'to') {
    const inside = lexemes.slice(a.end, b.first - 1);
    if (
      inside.every(
        (lexeme) =>
          lexeme.kind === 'word' && !/^(?:in|at|on|a|an|the|last|this|of|by|for|per)$/.test(lexeme.lower),
      )
    )
      linked = 'moved';
  } else if (
    from &&
    at(lexemes, b.first - 1) === 'to' &&
    lexemes.slice(a.end, b.first - 1).every((lexeme) => /^(?:u|s|\.|us)$/.test(lexeme.lower)) &&
    gap <= 5
  )
    linked = 'to';
  if (!linked) return null;
  // "Acme 2-7/8 to 97": by so much, to that price
  const gain = a.rule === 'mixed-fraction' && linked === 'to' && !from && !between;
  if (gain && !a.unit && Math.abs(b.value) > 3 * Math.abs(a.value)) return null;
  const unitsAgree = !a.unit || !b.unit || a.unit.name === b.unit.name;
  if (!unitsAgree || (a.per && b.per && a.per !== b.per)) return null;
  // "leads by 49 per cent to 47 per cent": two shares, not a stretch
  if (linked === 'to' && !from && !between && a.unit && b.unit && a.value > b.value) return null;
  // "rose 64 to 4,577": by one, to the other
  const before = at(lexemes, a.first - 1);
  const by = before === 'by' ? at(lexemes, a.first - 2) : before;
  if (linked === 'to' && !from && !between && MOVES.has(by)) {
    // "fell by half to 431,000"
    if (a.form === 'fraction' && b.form !== 'fraction' && Math.abs(a.value) < 1 && b.value > 10) return null;
    // "fell 1 to 1.5 percent"
    const share = !a.unit && b.unit?.dimension === 'share';
    if (before !== 'by' && !share) return null;
    // "rose by $2bn to $31bn", "by 250,000 to 2.75 million", but "dropped by 1 to 1.5 degrees"
    const alike = a.unit ? b.unit !== null : !b.unit;
    if (alike && Math.abs(b.value) > 3 * Math.abs(a.value)) return null;
  }
  // "$10 to 15 million": a sign before the first stands for both
  const signed = a.unit?.dimension === 'money' && a.unitWords !== null && a.unitWords[0] < a.from;
  if (a.unit && !b.unit && !from && !between && linked === 'to' && !signed) return null;
  if (linked === 'dash' && !(b.value > a.value) && !b.unit) return null;
  if (a.unit && !b.unit && linked === 'dash' && !signed) return null;
  if (b.direction && linked !== 'dash') return null;
  const low = scaled(a, b);
  const unit = a.unit ?? b.unit;
  const movement = from && (linked === 'to' || linked === 'moved') && MOVES.has(at(lexemes, start - 1));
  return {
    ...a,
    to: b.to,
    first: between ? start : a.first,
    end: b.end,
    value: null,
    low,
    high: b.value,
    step: Math.min(a.scale === b.scale ? a.step : b.step, b.step),
    scale: b.scale,
    unit,
    unitWords: b.unitWords ?? a.unitWords,
    per: b.per ?? a.per,
    statistic: b.statistic ?? a.statistic ?? (movement ? 'change' : null),
    bound: 'range',
  };
}

function plain(figure: Figure): boolean {
  return figure.form === 'digits' || figure.form === 'words' || figure.form === 'fraction';
}

/** Index of "from" or "between" before `i`, skipping "about" and the like; -1 if none. */
function openerBefore(lexemes: readonly Lexeme[], i: number): number {
  let j = i - 1;
  while (/^(?:about|around|roughly|approximately|some|an|estimated|the|~)$/.test(at(lexemes, j))) j--;
  return /^(?:from|between)$/.test(at(lexemes, j)) ? j : -1;
}

/** "$10 to $15 billion": the scale is written once; "$200 to $4 million" is not meant so. */
function scaled(a: Figure, b: Figure): number {
  const value = a.value as number;
  if (b.scale === 1 || a.scale !== 1 || a.form === 'fraction') return value;
  const mantissa = new Decimal(b.value as number).div(b.scale);
  return mantissa.gte(value) && value < 1000 ? new Decimal(value).times(b.scale).toNumber() : value;
}

/** "7- or 8-inch", "eight or nine euros", "four-, five- and six-cylinder": the last unit is everybody's. */
function shareUnits(lexemes: readonly Lexeme[], out: Figure[]): void {
  const last = out[out.length - 1] as Figure;
  if (!last.unit) return;
  for (let n = out.length - 2; n >= 0; n--) {
    const earlier = out[n] as Figure;
    const next = out[n + 1] as Figure;
    if (earlier.unit || !plain(earlier)) return;
    const gap = lexemes.slice(earlier.end, next.first);
    // "12 by 8 metres"
    const sides =
      gap.length === 1 && /^(?:by|x|×)$/.test(gap[0]?.lower ?? '') && last.unit.dimension === 'length';
    if (sides) {
      out[n] = { ...earlier, unit: last.unit, statistic: last.statistic };
      continue;
    }
    const joined =
      gap.length > 0 &&
      gap.length <= 3 &&
      gap.every((lexeme) => /^(?:,|or|and)$/.test(lexeme.lower) || isDash(lexeme)) &&
      gap.some((lexeme) => /^(?:or|and|,)$/.test(lexeme.lower));
    const listed = gap.every((lexeme) => lexeme.text !== ',') || gap.some((lexeme) => isDash(lexeme));
    if (!joined || !listed) return;
    const or = gap.some((lexeme) => lexeme.lower === 'or');
    const hyphen = gap.some((lexeme) => isDash(lexeme));
    const money = last.unit.dimension === 'money' && last.unitWords !== null && last.unitWords[0] < last.from;
    if (money && !or) return;
    if (!or && !hyphen && last.unit.dimension === 'time') return;
    out[n] = {
      ...earlier,
      unit: last.unit,
      per: last.per,
      statistic: last.statistic,
      value: or ? scaledOr(earlier, last) : earlier.value,
    };
  }
}

function scaledOr(a: Figure, b: Figure): number | null {
  return a.value === null || b.value === null ? a.value : scaled(a, b);
}
