/** Figure → Quantity: offsets into the raw file, change, interval, statistic, canonical unit. */
import type { Change, Interval, Quantity, Sentence, Span, Statistic } from '../../model.ts';
import type { Figure } from './figure.ts';
import type { Lexeme } from './lex.ts';

/** How far "about" and "nearly" may be off, as a share of the value. A convention of this project. */
const APPROXIMATE = 0.1;

export function toQuantity(sentence: Sentence, lexemes: readonly Lexeme[], figure: Figure): Quantity {
  const place = (from: number, to: number): Span => ({
    start: sentence.start + (lexemes[from] as Lexeme).start,
    end: sentence.start + (lexemes[to - 1] as Lexeme).end,
  });
  const moved = (span: Span | null): Span | null =>
    span && { start: sentence.start + span.start, end: sentence.start + span.end };
  const whole = place(figure.first, figure.end);
  const text = (span: Span): string =>
    sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const hedge = moved(figure.hedge);
  const base = moved(figure.base);
  const unitSpan = figure.unitWords && place(figure.unitWords[0], figure.unitWords[1]);
  return {
    ...whole,
    sentence: sentence.index,
    text: text(whole),
    number: place(figure.from, figure.to),
    value: figure.value,
    low: figure.low,
    high: figure.high,
    change: changeOf(figure),
    changeBy: figure.directionBy,
    direction: figure.direction,
    hedge: hedge && text(hedge),
    bound: figure.bound,
    interval: intervalOf(figure),
    step: figure.step,
    statistic: statisticOf(figure),
    unit: unitName(figure),
    unitText: unitSpan ? text(unitSpan) : figure.nounText,
    unitCode: unitCode(figure),
    concept: figure.concept,
    conceptSpan: moved(figure.conceptSpan),
    conceptFrom: figure.conceptFrom,
    about: figure.about,
    ...(figure.narrowed.length ? { narrowed: figure.narrowed } : {}),
    base: base && { text: text(base), span: base },
    partOf: moved(figure.partOf),
    rule: figure.rule,
  };
}

export function changeOf({ bound, direction, approximate }: Figure): Change {
  if (bound === 'more than' || bound === 'at least') return '>';
  if (bound === 'less than' || bound === 'at most' || bound === 'up to') return '<';
  if (direction) return direction;
  return bound === 'approximate' || approximate ? '~' : '=';
}

/** What the words allow. Ends are sorted even where a fall is told ("from 9 to 7"). */
export function intervalOf(figure: Figure): Interval {
  const { value, low, high, bound } = figure;
  if (low !== null && high !== null) {
    const [a, b] = low <= high ? [low, high] : [high, low];
    return { low: a, high: b };
  }
  if (value === null) return { low, high };
  switch (bound) {
    case 'more than':
      return { low: value, high: null, lowStrict: true };
    case 'at least':
      return { low: value, high: null };
    case 'less than':
      return { low: null, high: value, highStrict: true };
    case 'at most':
    case 'up to':
      return { low: null, high: value };
    case 'approximate':
      return { low: value - Math.abs(value) * APPROXIMATE, high: value + Math.abs(value) * APPROXIMATE };
    default:
      return { low: value, high: value };
  }
}

function statisticOf(figure: Figure): Statistic {
  if (figure.per)
    return figure.statistic === 'change' || figure.statistic === 'percent change' ? figure.statistic : 'rate';
  if (figure.statistic) return figure.statistic;
  switch (figure.unit?.dimension) {
    case 'share':
      return 'share';
    case 'money':
      return 'money';
    case 'age':
      return 'age';
    case 'time':
      return 'duration';
    case undefined:
      // "climbed to 31-3/8": a price, never a number of things
      if (figure.rule === 'mixed-fraction' && !figure.noun) return 'measure';
      // "half a million" and "half a point" count, "half of them" shares
      return figure.form === 'fraction' && (figure.value ?? 0) < 1 && figure.noun !== 'point'
        ? 'share'
        : 'count';
    default:
      return 'measure';
  }
}

function unitName({ unit, noun, per }: Figure): string | null {
  const name = unit?.name ?? noun;
  return name && per ? `${name} per ${per}` : name;
}

function unitCode({ unit, per }: Figure): string | null {
  if (!unit?.code || !per) return unit?.code ?? null;
  return unit.dimension === 'money' ? unit.code : null;
}
