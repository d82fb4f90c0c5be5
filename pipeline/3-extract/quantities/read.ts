/** One pass over a sentence's lexemes: every numeral and number word becomes a figure or is set aside with a reason. */
import type { Aside, Context, Figure } from './figure.ts';
import { at, isDash, type Lexeme } from './lex.ts';
import { DENOMINATORS, ORDINALS, SCALES, TENS, UNITS, VULGAR } from './number-words.ts';
import { patterns } from './patterns/index.ts';

/** Words that can open a figure although they are no numerals themselves. */
const OPENERS = new Set(
  (
    'half halved halving quarter tens scores several few doubled doubling tripled tripling trebled quadrupled quadrupling quintupled ' +
    'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twentyfold hundredfold ' +
    'thousandfold lakhs crores ones www http https'
  ).split(' '),
);
/** Numerals and number words: each is entered in the ledger. */
const NUMERALS = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...[...DENOMINATORS.keys()].filter((word) => !/^(?:half|halves|quarters?)$/.test(word)),
  ...VULGAR.keys(),
  ...'dozen dozens hundred hundreds twice thrice'.split(' '),
]);
/** After "a": the numbers that can follow it. */
const AFTER_A = new Set([
  ...SCALES.keys(),
  ...DENOMINATORS.keys(),
  ...TENS.keys(),
  ...'dozen hundred few'.split(' '),
]);

/** A quick look: can this text hold a figure at all? */
const HINT =
  /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19½⅓⅔¼¾⅕-⅞@#]|\b(?:one|two|six|ten|half|halves|tens|scores|first|second|third|ones)\b|\b(?:three|four|five|fif|seven|eight|nine|nint|eleven|twel|thir|twent|fort|sixt|tenth|hundred|thousand|million|billion|trillion|quadrill|quarter|lakh|crore|dozen|twice|thrice|halv|doubl|tripl|trebl|quadrupl|quintupl|zero|nought|naught|several|few|www|http)|fold\b/i;

export function mayHoldFigure(text: string): boolean {
  return HINT.test(text);
}

export function isNumeral(lexeme: Lexeme): boolean {
  return lexeme.kind === 'num' || NUMERALS.has(lexeme.lower);
}

/** Can a figure, or what must be kept from being one, begin here? */
function opens(lexemes: readonly Lexeme[], i: number): boolean {
  const lexeme = lexemes[i] as Lexeme;
  if (lexeme.kind === 'sym')
    return (
      NUMERALS.has(lexeme.text) ||
      (lexeme.text === '.' && opensDecimal(lexemes, i)) ||
      /^[@#]$/.test(lexeme.text)
    );
  if (lexeme.lower === 'a' || lexeme.lower === 'an')
    return AFTER_A.has(at(lexemes, i + 1)) || isDash(lexemes[i + 1]);
  return isNumeral(lexeme) || OPENERS.has(lexeme.lower);
}

export function readFigures(context: Context): { figures: Figure[]; asides: Aside[] } {
  const { lexemes } = context;
  const figures: Figure[] = [];
  const asides: Aside[] = [];
  let i = 0;
  while (i < lexemes.length) {
    const lexeme = lexemes[i] as Lexeme;
    if (!opens(lexemes, i)) {
      i++;
      continue;
    }
    const reading = firstReading(context, i);
    if (!reading) {
      if (isNumeral(lexeme)) asides.push({ from: i, to: i + 1, reason: 'not understood' });
      i++;
      continue;
    }
    if ('figure' in reading) {
      figures.push(reading.figure);
      i = reading.figure.to;
    } else {
      asides.push(reading.aside);
      i = reading.aside.to;
    }
  }
  return { figures, asides };
}

function firstReading(context: Context, i: number) {
  for (const pattern of patterns) {
    const reading = pattern.read(context, i);
    if (reading) return reading;
  }
  return null;
}

/** ".534" but not the full stop before "5 people" */
function opensDecimal(lexemes: readonly Lexeme[], i: number): boolean {
  const next = lexemes[i + 1];
  return (
    next?.kind === 'num' &&
    next.glued &&
    !(lexemes[i]?.glued && !isDash(lexemes[i - 1]) && lexemes[i - 1]?.text !== '$')
  );
}
