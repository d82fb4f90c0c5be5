/** Sign, currency, unit of measure, rate and age around a numeral. */

import { Decimal } from 'decimal.js';
import { cuesOf } from '../cues.ts';
import type { Context, Figure, Refiner } from '../figure.ts';
import { at, isDash, type Lexeme } from '../lex.ts';
import { pluralAt } from '../patterns/calendar.ts';
import { currencyBefore, type Unit, type UnitAt, unitAt } from '../units/index.ts';

/** "a year", "an hour", "a share": nouns a rate is given for without "per". */
const AFTER_A = new Set(
  'year month week day hour minute second night share barrel gallon pound head dozen piece person unit ton tonne kilo kilogram litre liter bottle game ounce acre mile bushel season visit ticket head'.split(
    ' ',
  ),
);

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
    ['a 7-year-old girl', '7 year of age'],
    ['children under five are weighed', '<5 year of age'],
    ['a woman of 29 was held', '29 year of age'],
    ['40% of residents are under 25', '40 percentage; <25 year of age'],
    ['-4 °C at dawn', '-4 celsius'],
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
  // "Dow -1.3%": the sign is the direction
  if (found.unit.name === 'percentage' && value !== null && value < 0 && isDash(lexemes[figure.first])) {
    figure = { ...figure, direction: 'down', directionBy: 'verb', statistic: 'percent change' };
  }
  const aged = withAge(lexemes, figure, found);
  return aged.unit?.dimension === 'age' ? aged : withRate(lexemes, figure);
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
    const { mass, money } = cuesOf(lexemes);
    const written = lexemes[figure.end]?.lower ?? '';
    if (
      /^pounds?$/.test(written) &&
      !mass &&
      ((figure.scale ?? 1) >= 1e6 || Math.abs(figure.value ?? 0) >= 1e5 || money)
    ) {
      return { name: 'pound sterling', code: 'GBP', dimension: 'money' };
    }
  }
  return unit;
}

/** "per day", "a barrel", "/km", "-a-share", "per 100,000 people" */
function withRate(lexemes: readonly Lexeme[], figure: Figure): Figure {
  const rate = rateAt(lexemes, figure.end);
  if (rate) return { ...figure, per: rate.per, end: rate.to };
  // "9 billion pesos ($2 billion) a year": the bracket converts, the rate is of both
  if (figure.unit?.dimension !== 'money' || at(lexemes, figure.end) !== '(') return figure;
  let close = figure.end + 1;
  while (close < figure.end + 10 && at(lexemes, close) !== ')') close++;
  const sign = currencyBefore(lexemes, figure.end + 2) ?? currencyBefore(lexemes, figure.end + 3);
  const behind = sign && at(lexemes, close) === ')' ? rateAt(lexemes, close + 1) : null;
  return behind ? { ...figure, per: behind.per } : figure;
}

export function rateAt(lexemes: readonly Lexeme[], at0: number): { per: string; to: number } | null {
  let i = at0;
  const dash =
    isDash(lexemes[i]) &&
    (at(lexemes, i + 1) === 'a' || at(lexemes, i + 1) === 'per' || at(lexemes, i + 1) === 'an');
  if (dash) i++;
  const word = at(lexemes, i);
  if (
    word === 'per' ||
    word === '/' ||
    word === 'each' ||
    word === 'every' ||
    word === 'a' ||
    word === 'an'
  ) {
    let j = i + 1;
    if (isDash(lexemes[j]) && lexemes[j]?.glued && dash) j++;
    const next = lexemes[j];
    if (!next || (word === '/' && !(lexemes[i]?.glued && next.glued))) return null;
    if (word !== 'per' && word !== '/') {
      if (!AFTER_A.has(next.lower)) return null;
      if (word === 'a' && /^(?:ago|earlier|later|before|after)$/.test(at(lexemes, j + 1))) return null;
      if (
        next.lower === 'second' &&
        lexemes[j + 1]?.kind === 'word' &&
        !/^(?:in|on|at|and|or|to|for|with|when|of)$/.test(at(lexemes, j + 1))
      )
        return null;
    }
    if (next.kind === 'num' && word === 'per') {
      const noun = lexemes[j + 1];
      return noun?.kind === 'word'
        ? { per: `${next.text.replace(/,/g, '')} ${noun.lower}`, to: j + 2 }
        : null;
    }
    const unit = unitAt(lexemes, j);
    if (next.lower === 'second') return { per: 'second', to: j + 1 };
    if (unit && unit.unit.dimension !== 'money') return { per: unit.unit.name, to: unit.to };
    if (word === '/' || next.kind !== 'word' || next.lower === 'cent') return null;
    return { per: singular(next.lower), to: j + 1 };
  }
  return null;
}

function singular(word: string): string {
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** Who can be "under five" and "over 65". */
const PEOPLE =
  /^(?:people|children|adults|women|men|girls|boys|babies|infants|kids|youths|teenagers|pupils|students|patients|voters|workers|employees|residents|citizens|drivers|pensioners|those|anyone|everyone|all)$/;
function speaksOfPeople(lexemes: readonly Lexeme[], end: number): boolean {
  for (let j = end - 3; j > end - 14 && j >= 0; j--)
    if (PEOPLE.test(at(lexemes, j)) || MANY.test(at(lexemes, j))) return true;
  return false;
}
const MANY = /^(?:whom|population|inhabitants|members|migrants|refugees|victims|dead)$/;
const PERSON = /^(?:man|woman|boy|girl|child|youth|teenager|pensioner|person)$/;
/** What may follow an age: verbs and small words, never what is counted. */
const GOES_ON =
  /^(?:is|are|was|were|who|in|on|to|at|by|for|with|from|and|or|can|cannot|could|will|would|must|may|might|should|shall|have|has|had|do|does|did|die|need|get|live|work|[a-z]{2,}ed)$/;

/** "Owen Marsh Jr., 56, said" */
const isJunior = (lexemes: readonly Lexeme[], i: number): boolean =>
  at(lexemes, i) === '.' && /^(?:jr|sr)$/.test(at(lexemes, i - 1));

/** "65 years old", "18-year-old", "aged 7", "age of 21", "eighteen months of age", "87 yo" */
function withAge(lexemes: readonly Lexeme[], figure: Figure, found: Behind | null): Figure {
  const age = (name: string, end: number): Figure => ({
    ...figure,
    unit: { name, code: name === 'year of age' ? 'a' : null, dimension: 'age' },
    unitWords: end > figure.to ? [figure.to, end] : null,
    end,
    statistic: 'age',
  });
  let j = figure.end;
  if (found?.unit.dimension === 'time' || at(lexemes, j) === 'yo' || at(lexemes, j) === 'y') {
    const name = `${found?.unit.name ?? 'year'} of age`;
    if (!found) return at(lexemes, j) === 'yo' ? age(name, j + 1) : figure;
    if (isDash(lexemes[j])) j++;
    if (/^(?:old|olds)$/.test(at(lexemes, j))) return age(name, j + 1);
    if (at(lexemes, j) === 'of' && at(lexemes, j + 1) === 'age') return age(name, j + 2);
    const cue = at(lexemes, figure.first - 1) === 'of' && at(lexemes, figure.first - 2) === 'age';
    return cue ? age(name, figure.end) : figure;
  }
  if (found || figure.value === null || figure.value < 0 || figure.value > 120 || figure.scale > 1)
    return figure;
  const before = at(lexemes, figure.first - 1);
  const plain = figure.form === 'digits' || figure.form === 'words';
  if (!plain || !Number.isInteger(figure.value) || at(lexemes, figure.from) === 'one') return figure;
  if (
    before === 'aged' ||
    before === 'age' ||
    (before === 'of' && /^(?:age|ages)$/.test(at(lexemes, figure.first - 2)))
  )
    return age('year of age', figure.end);
  const next = lexemes[figure.end];
  const closed =
    next === undefined ||
    /^[.,;!?)]$/.test(next.text) ||
    /ing$/.test(next.lower) ||
    /^(?:and|when|by|in|this|on|at|next|last|but)$/.test(next.lower);
  // "Marta Silva, 65, said", "Silva, now 65, said"
  const gap = /^(?:then|now|aged)$/.test(before) ? 1 : 0;
  const comma = figure.first - 1 - gap;
  if (
    figure.form === 'digits' &&
    figure.value >= 4 &&
    lexemes[comma]?.text === ',' &&
    (/^\p{Lu}/u.test(lexemes[comma - 1]?.text ?? '') || isJunior(lexemes, comma - 1)) &&
    (next?.text === ',' || (gap > 0 && closed)) &&
    (gap > 0 || lexemes[figure.end + 1]?.kind === 'word')
  )
    return age('year of age', figure.end);
  // "children under five", "people over 65 may", "a woman of 29"
  const grouped = /^(?:under|over)$/.test(before) && PEOPLE.test(at(lexemes, figure.first - 2));
  const goesOn = (word: Lexeme): boolean =>
    GOES_ON.test(word.lower) || (grouped && !word.glued && !pluralAt(lexemes, figure.end));
  const ended = closed || (next?.kind === 'word' && goesOn(next));
  if (ended && figure.value > 0 && figure.value < 110) {
    const who = at(lexemes, figure.first - 2);
    const told =
      PEOPLE.test(who) || (/^(?:is|are|was|were)$/.test(who) && speaksOfPeople(lexemes, figure.first));
    if (/^(?:under|over|above|below)$/.test(before) && told) return age('year of age', figure.end);
    if (before === 'of' && PERSON.test(who) && figure.form === 'digits')
      return age('year of age', figure.end);
  }
  if (!closed) return figure;
  // "he will be 35", "she turned forty"
  const two = at(lexemes, figure.first - 2);
  if (/^(?:turned|turns|turning)$/.test(before) && /^(?:he|she|who|they|s|i|was|just|recently)$/.test(two))
    return age('year of age', figure.end);
  if (/^(?:is|was|be|am)$/.test(before) && /^(?:he|she|i|who|will|only|just)$/.test(two)) {
    const who = two === 'will' ? at(lexemes, figure.first - 3) : two;
    return /^(?:he|she|i|who)$/.test(who) ? age('year of age', figure.end) : figure;
  }
  // "life expectancy is about 73", "the average age was 41"
  const talk = cuesOf(lexemes).lifetime;
  return talk &&
    figure.value >= 10 &&
    /^(?:is|was|about|around|nearly|at|to|be|of|roughly|over|under)$/.test(before) &&
    next?.text !== '%'
    ? age('year of age', figure.end)
    : figure;
}
