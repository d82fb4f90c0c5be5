/** Sign, currency, unit of measure, rate and age around a numeral. */

import { Decimal } from 'decimal.js';
import { withAge } from '../ages.ts';
import { cuesOf } from '../cues.ts';
import type { Context, Figure, Refiner } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { meansMoney } from '../money-word.ts';
import { rateAt, withRate } from '../rates.ts';
import { currencyBefore, type Unit, type UnitAt, unitAt } from '../units/index.ts';

/** Of an earthquake. */
const MAGNITUDE: Unit = { name: 'magnitude', code: null, dimension: 'index' };

export const units: Refiner = {
  id: 'units',
  title: 'Signs, currencies, units of measure, rates and ages',
  tagged: false,
  examples: [
    ['US$3.2bn in aid', '3200000000 dollar'],
    ['it cost 40 Swiss francs', '40 swiss franc'],
    ['a top speed of 90 km/h', '90 kilometre per hour'],
    ['800 barrels a day', '800 barrel per day'],
    ['9,000 bpd of crude', '9000 barrel per day'],
    ['A $2 million fine was set', '2000000 dollar'],
    ['a 76 mln dlr loss', '76000000 dollar'],
    ['2.5 billion marks', '2500000000 mark'],
    ['300 kwacha', '300 kwacha'],
    ['40 (35) tonnes of rye', '40 tonne; 35 tonne'],
    ['a 7-year-old girl', '7 year of age'],
    ['children under five are weighed', '<5 year of age'],
    ['a woman of 29 was held', '29 year of age'],
    ['40% of residents are under 25', '40 percentage; <25 year of age'],
    ['-4 °C at dawn', '-4 celsius'],
    ['25 degrees below zero', '-25 degree'],
    ['12 cases per 100,000 people', '12 case per 100000 people'],
    ['a quota of 9,000 a year', '9000'],
    ['a 60 basis point cut', '↓60 basis point'],
    ['half an hour', '0.5 hour'],
    ['he is 6\'3" tall', '6.25 foot'],
    ['between 5 and 7 on the decibel scale', '5–7 decibel'],
    ['an error of plus or minus 3 points', '~3 point'],
  ],
  not: [
    ['five second-hand cars', '5 second-hand car'],
    ['three stone walls', '3 stone wall'],
    ['13 marks in the exam', '13 mark'],
    ['two crowns were stolen', '2 crown'],
    ['500 won prizes', '500 won prize'],
    ['hundreds of $9-an-hour jobs', '100–1000 job; 9 dollar per hour'],
    ['the tax on firms over 20 was cut', '>20'],
  ],
  refine: withUnits,
};

function withUnits(context: Context, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const [n, figure] of figures.entries()) {
    const previous = out[out.length - 1];
    // "64.2 cents a dozen", "parts per million": the words of a unit are no figure of their own
    if (previous && figure.from < previous.end) continue;
    out.push(withUnit(context, figure, previous, figures[n + 1]));
  }
  return out;
}

function withUnit(
  context: Context,
  given: Figure,
  previous: Figure | undefined,
  following: Figure | undefined,
): Figure {
  const { lexemes } = context;
  let figure = signed(lexemes, given, previous);
  if (figure.form === 'rank' || figure.form === 'ratio' || figure.form === 'multiple') return figure;
  const money = currencyBefore(lexemes, figure.first);
  if (money && (!previous || money.from >= previous.end)) {
    figure = { ...figure, first: money.from, unit: money.unit, unitWords: [money.from, figure.first] };
    figure = signBefore(lexemes, figure, previous);
    // "$75 U.S.", "$10 dollars", "$31.20 US"
    let end = figure.end;
    if (at(lexemes, end) === 'us' && lexemes[end]?.text === 'US') end += 1;
    else if (at(lexemes, end) === 'u' && at(lexemes, end + 2) === 's')
      end += at(lexemes, end + 3) === '.' ? 4 : 3;
    const again = unitAt(lexemes, end);
    if (
      again &&
      again.unit.dimension === 'money' &&
      again.unit.name !== 'cent' &&
      lexemes[end]?.kind === 'word'
    ) {
      figure = { ...figure, unit: again.unit.name === 'dollar' ? figure.unit : again.unit };
      end = again.to;
    }
    return withRate(lexemes, { ...figure, end });
  }
  // "12m people need aid, up from 9m in May"
  const millions =
    lexemes[figure.end]?.text === 'm' &&
    lexemes[figure.end]?.glued &&
    previous?.scale === 1e6 &&
    lexemes[previous.to - 1]?.text === 'm';
  if (millions && figure.value !== null && figure.scale === 1) {
    return {
      ...figure,
      value: new Decimal(figure.value).times(1e6).toNumber(),
      step: figure.step * 1e6,
      scale: 1e6,
      to: figure.to + 1,
      end: figure.end + 1,
    };
  }
  const beyond = unitBeyond(lexemes, figure);
  if (beyond) return { ...figure, unit: beyond };
  const found = unitBehind(context, figure, following);
  // "a quota of 125,000 a year"; the two numbers of "6.9 per 100,000" stand alone, for whoever works the rate out
  const bare = found || figure.form === 'fraction' ? null : rateAt(lexemes, figure.end);
  if (bare && !/^\d/.test(bare.per)) return { ...figure, per: bare.per, end: bare.to };
  const whole = found || figure.form !== 'fraction' ? null : oneAnd(lexemes, figure);
  if (whole) return whole;
  if (!found) {
    // "a winning percentage of 62"
    const share =
      at(lexemes, figure.first - 1) === 'of' &&
      /^(?:percent|percents|percentage)$/.test(at(lexemes, figure.first - 2)) &&
      lexemes[figure.first - 3]?.kind !== 'num';
    const percent = share ? unitAt(lexemes, figure.first - 2) : null;
    if (percent && lexemes[figure.end]?.kind !== 'word')
      return { ...figure, unit: percent.unit, unitWords: [figure.first - 2, figure.first - 1] };
    // "aged 34 and 41"
    const both =
      previous?.unit?.dimension === 'age' &&
      figure.first === previous.end + 1 &&
      at(lexemes, previous.end) === 'and';
    if (both && previous && figure.value !== null && figure.value < 120)
      return { ...figure, unit: previous.unit, statistic: 'age' };
    if (at(lexemes, figure.first - 1) === 'magnitude')
      return { ...figure, unit: MAGNITUDE, unitWords: [figure.first - 1, figure.first] };
    return withAge(lexemes, figure, null);
  }
  let value = figure.value;
  let step = figure.step;
  if (found.factor !== 1 && value !== null) {
    value *= found.factor;
    step *= found.factor;
  }
  figure = { ...figure, value, step, unit: found.unit, unitWords: [found.from, found.to], end: found.to };
  // "25 degrees below zero"
  const scaleOfHeat = found.unit.dimension === 'temperature' || found.unit.name === 'degree';
  if (scaleOfHeat && at(lexemes, found.to) === 'below' && /^(?:0|zero)$/.test(at(lexemes, found.to + 1)))
    return { ...figure, value: value === null ? null : -value, end: found.to + 2 };
  // "Dow -1.3%": the sign is the direction
  if (found.unit.name === 'percentage' && value !== null && value < 0 && isDash(lexemes[figure.first])) {
    figure = { ...figure, direction: 'down', directionBy: 'verb', statistic: 'percent change' };
  }
  // "90,000 bpd": a unit with a rate in its name
  const [name, per] = found.unit.dimension === 'volume' ? found.unit.name.split(' per ') : [];
  if (name && per) return { ...figure, unit: { ...found.unit, name }, per };
  const aged = withAge(lexemes, figure, found);
  return aged.unit?.dimension === 'age' ? aged : withRate(lexemes, figure);
}

/** "33,600 (52,300) tonnes", "16,800 (nil) tonnes": of both numbers, the one in brackets and the one before. */
function unitBeyond(lexemes: readonly Lexeme[], figure: Figure): Unit | null {
  const opened = at(lexemes, figure.end) === '(';
  let close = figure.end;
  if (opened) {
    const inside = lexemes[figure.end + 1];
    if (inside?.kind !== 'num' && !/^(?:nil|same|none|unchanged)$/.test(inside?.lower ?? '')) return null;
    close = figure.end + 2;
    if (/^(?:thousand|million|billion)$/.test(at(lexemes, close))) close++;
  } else if (at(lexemes, figure.first - 1) !== '(' || lexemes[figure.first - 2]?.kind !== 'num') return null;
  if (at(lexemes, close) !== ')') return null;
  return unitAt(lexemes, close + 1)?.unit ?? null;
}

/** "an hour and a half": the unit stands before, and means one */
function oneAnd(lexemes: readonly Lexeme[], figure: Figure): Figure | null {
  const i = figure.first - 2;
  if (at(lexemes, i + 1) !== 'and' || !/^an?$/.test(at(lexemes, i - 1)) || (figure.value ?? 1) >= 1)
    return null;
  const unit = unitAt(lexemes, i);
  if (unit?.to !== i + 1 || unit.unit.dimension === 'money') return null;
  return {
    ...figure,
    first: i - 1,
    value: new Decimal(figure.value ?? 0).plus(1).toNumber(),
    unit: unit.unit,
    unitWords: [i, i + 1],
  };
}

/** "-4", "− 0.5 %", "minus five", "+0.2%": the sign belongs to the number unless another number stands before it. */
function signed(lexemes: readonly Lexeme[], figure: Figure, previous: Figure | undefined): Figure {
  const word = at(lexemes, figure.from - 1);
  // "plus or minus 3 points": both ways, no sign
  if (
    word === 'minus' &&
    /^(?:or|\/)$/.test(at(lexemes, figure.from - 2)) &&
    at(lexemes, figure.from - 3) === 'plus'
  )
    return figure;
  if (
    (word === 'minus' || word === 'negative') &&
    figure.value !== null &&
    previous?.end !== figure.from - 1
  ) {
    return { ...figure, first: figure.from - 1, value: -figure.value };
  }
  return signBefore(lexemes, figure, previous);
}

function signBefore(lexemes: readonly Lexeme[], figure: Figure, previous: Figure | undefined): Figure {
  const i = figure.first - 1;
  const mark = lexemes[i];
  if (!mark || figure.value === null || (previous && previous.end > i)) return figure;
  const alone = i === 0 || !mark.glued || /^[(,=^]$/.test(lexemes[i - 1]?.text ?? '');
  const touching = lexemes[figure.first]?.glued === true || i === 0;
  if (
    /^[-−–]$/.test(mark.text) &&
    alone &&
    touching &&
    (lexemes[i - 1]?.kind !== 'num' || (!mark.glued && lexemes[i + 1]?.glued === true))
  )
    return { ...figure, first: i, value: -figure.value, direction: figure.unit ? 'down' : null };
  if (mark.text === '+' && alone && touching) return { ...figure, first: i, direction: 'up' };
  return figure;
}

const FOOT: Unit = { name: 'foot', code: '[ft_i]', dimension: 'length' };
const INCH: Unit = { name: 'inch', code: '[in_i]', dimension: 'length' };

/** The 3" of 6'3" */
function inchesBehind(lexemes: readonly Lexeme[], i: number): boolean {
  const [number, mark] = [lexemes[i], lexemes[i + 1]];
  return (
    number?.glued === true &&
    /^(?:\d|1[01])(?:\.5)?$/.test(number.text) &&
    mark?.glued === true &&
    mark.text === '"'
  );
}

interface Behind extends UnitAt {
  from: number;
}

function unitBehind(context: Context, figure: Figure, following: Figure | undefined): Behind | null {
  const { lexemes } = context;
  let i = figure.end;
  const dash = isDash(lexemes[i]) && lexemes[i]?.glued && lexemes[i + 1]?.glued;
  if (dash) i++;
  // "90-plus percent"
  if (dash && at(lexemes, i) === 'plus') {
    const beyond = unitAt(lexemes, i + 1);
    return beyond ? { ...beyond, from: i + 1 } : null;
  }
  const open = lexemes[i]?.text;
  // "7.2 on the pH scale", "between 50 and 70 on the MPa scale"
  if (open === 'on' && at(lexemes, i + 1) === 'the') {
    const scale = unitAt(lexemes, i + 2);
    if (scale && at(lexemes, scale.to) === 'scale') return { ...scale, from: i + 2, to: scale.to + 1 };
  }
  if (open === '(' || open === '{' || open === '[') {
    // "20 (kg)"
    const inside = unitAt(lexemes, i + 1);
    return inside && /^[)\]}]$/.test(at(lexemes, inside.to))
      ? { ...inside, from: i + 1, to: inside.to + 1 }
      : null;
  }
  if (figure.form === 'vague' && open === 'of') {
    const of = unitAt(lexemes, i + 1);
    // "thousands of $12-an-hour jobs": the sign belongs to the next number
    if (of && following && following.from === of.to && lexemes[of.to]?.glued) return null;
    return of && acceptable(context, of, figure, i + 1) ? { ...of, from: i + 1 } : null;
  }
  // 6'3" tall
  if (open === "'" && lexemes[i]?.glued && inchesBehind(lexemes, i + 1))
    return { unit: FOOT, from: i, to: i + 1, factor: 1 };
  if (
    open === '"' &&
    lexemes[i]?.glued &&
    at(lexemes, figure.first - 1) === "'" &&
    lexemes[figure.first]?.glued
  )
    return { unit: INCH, from: i, to: i + 1, factor: 1 };
  if (open === "'" && lexemes[i]?.glued && cuesOf(lexemes).quote > i) {
    const end = lexemes[i + 1];
    return end?.glued ? null : { unit: FOOT, from: i, to: i + 1, factor: 1 };
  }
  // "one US gallon", "1/16 of a US pint"
  if (figure.form === 'fraction' && at(lexemes, i) === 'of' && /^an?$/.test(at(lexemes, i + 1))) i += 2;
  // "half an hour", "half a mile"
  else if (figure.form === 'fraction' && /^an?$/.test(at(lexemes, i)) && unitAt(lexemes, i + 1)) i++;
  const system =
    /^(?:us|imperial|uk|american)$/.test(at(lexemes, i)) && (figure.form === 'fraction' || figure.value === 1)
      ? 1
      : 0;
  const money = system ? unitAt(lexemes, i) : null; // "a quarter million US dollars"
  if (!money) i += system;
  const found = money ?? special(context, figure, i) ?? unitAt(lexemes, i);
  if (
    !found ||
    !acceptable(context, found, figure, i) ||
    (system && !money && found.unit.dimension === 'money')
  )
    return null;
  // "1 $10 bill": the sign belongs to the next number
  const sign = currencyBefore(lexemes, found.to);
  if (sign && following && following.from === found.to && sign.from >= i && lexemes[found.to]?.glued)
    return null;
  return { ...found, unit: disambiguate(context, found.unit, figure), from: i };
}

/** "one second", "12 ft 2 in", "90F" in talk of weather */
function special({ lexemes }: Context, figure: Figure, i: number): UnitAt | null {
  const word = lexemes[i];
  if (!word) return null;
  if (
    word.lower === 'second' &&
    figure.value !== null &&
    (figure.value === 1 || isDash(lexemes[i - 1])) &&
    figure.form !== 'rank'
  ) {
    return { unit: { name: 'second', code: 's', dimension: 'time' }, to: i + 1, factor: 1 };
  }
  if ((word.text === 'F' || word.text === 'C') && word.glued && cuesOf(lexemes).warmth) {
    const unit: Unit =
      word.text === 'F'
        ? { name: 'fahrenheit', code: '[degF]', dimension: 'temperature' }
        : { name: 'celsius', code: 'Cel', dimension: 'temperature' };
    return { unit, to: i + 1, factor: 1 };
  }
  if (word.lower === 'in' && /^(?:ft|feet|foot|')$/.test(at(lexemes, figure.from - 1)) && figure.from > 0) {
    return { unit: INCH, to: i + 1, factor: 1 };
  }
  return null;
}

/** Words that are units only in the right surroundings. */
function acceptable({ lexemes }: Context, found: UnitAt, figure: Figure, i: number): boolean {
  const word = lexemes[i] as Lexeme;
  const written = lexemes
    .slice(i, found.to)
    .map((lexeme) => lexeme.text)
    .join('');
  if (
    /^(?:cup|cups|stone|yard|mark|turn|turns|second|bit|bits)$/i.test(written) &&
    written !== written.toLowerCase()
  )
    return false;
  if (written === 'stone' && !(figure.value !== null && figure.value < 40 && weighs(lexemes[found.to])))
    return false;
  if ((written === 'turn' || written === 'turns') && figure.form !== 'fraction') return false;
  if ((written === 'bit' || written === 'cup') && !isDash(lexemes[i - 1]) && written === 'bit') return false;
  if (
    /^(?:rand|real|won|kip|birr|lira|dong|tenge|mark|quid|ether|cent|ha|gal|cal|mil|min|sec|rem)$/.test(
      written,
    ) &&
    figure.value === 1 &&
    figure.form === 'words'
  )
    return false;
  if (found.to === i + 1 && found.unit.dimension === 'money' && !meansMoney(lexemes, figure, i)) return false;
  if (
    written === 'm' &&
    word.glued &&
    /^(?:of|\p{Ll}+s)$/u.test(at(lexemes, found.to)) &&
    lexemes[found.to]?.text === at(lexemes, found.to)
  )
    return true;
  if (
    /^(?:MP|PS|DM|PB|pp|px|kn|W|L|T|mm)$/.test(written) &&
    /^\p{Lu}/u.test(lexemes[found.to]?.text ?? '') &&
    lexemes[found.to]?.glued
  )
    return false;
  return true;
}

/** "he weighs 12 stone", not "three stone walls" */
function weighs(next: Lexeme | undefined): boolean {
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:and|or|in|at|to|of|heavier|lighter|man|boy)$/.test(next.lower)
  );
}

function disambiguate({ lexemes }: Context, unit: Unit, figure: Figure): Unit {
  if (unit.name === 'pound-mass') {
    const { mass, money, currency, goods } = cuesOf(lexemes);
    const written = lexemes[figure.end]?.lower ?? '';
    if (
      /^pounds?$/.test(written) &&
      !mass &&
      !(goods && !money) &&
      ((figure.scale ?? 1) >= 1e6 || Math.abs(figure.value ?? 0) >= 1e5 || money || currency)
    ) {
      return { name: 'pound sterling', code: 'GBP', dimension: 'money' };
    }
  }
  return unit;
}
