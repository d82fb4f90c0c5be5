/** One pass over a sentence's lexemes: every numeral and number word becomes a figure or is set aside with a reason. */
import type { Aside, Context, Figure } from './figure.ts';
import { isDash, type Lexeme } from './lex.ts';
import { DENOMINATORS, ORDINALS, SCALES, TENS, UNITS, VULGAR } from './number-words.ts';
import { patterns } from './patterns/index.ts';

/** Words that can open a figure although they are no numerals themselves. */
const OPENERS = new Set(
  (
    'a an half quarter dozen dozens hundred hundreds tens scores several few twice thrice doubled doubling tripled tripling trebled ' +
    'quadrupled quadrupling quintupled twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold ' +
    'tenfold twentyfold hundredfold thousandfold lakhs crores thousands millions billions trillions ones www http https'
  ).split(' '),
);
/** Opening words that count in the ledger even if no pattern wants them. */
const NUMERAL_WORDS = new Set(
  'dozen dozens hundred hundreds thousands millions billions trillions twice thrice'.split(' '),
);

/** A quick look: can this text hold a figure at all? */
const HINT =
  /\d|[½⅓⅔¼¾⅕-⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine|twen|for|hundred|thousand|million|billion|trillion|lakh|crore|dozen|half|halves|quarter|third|second|first|tenth|ninth|scores|tens|twice|thrice|doubl|tripl|trebl|quadrupl|zero|nought|naught|\w+fold\b)/i;

export function mayHoldFigure(text: string): boolean {
  return HINT.test(text);
}

export function isNumeral(lexeme: Lexeme): boolean {
  if (lexeme.kind === 'num') return true;
  const word = lexeme.lower;
  return (
    UNITS.has(word) ||
    TENS.has(word) ||
    SCALES.has(word) ||
    ORDINALS.has(word) ||
    VULGAR.has(lexeme.text) ||
    NUMERAL_WORDS.has(word) ||
    (DENOMINATORS.has(word) && word !== 'half' && word !== 'quarter')
  );
}

export function readFigures(context: Context): { figures: Figure[]; asides: Aside[] } {
  const { lexemes } = context;
  const figures: Figure[] = [];
  const asides: Aside[] = [];
  let i = 0;
  while (i < lexemes.length) {
    const lexeme = lexemes[i] as Lexeme;
    if (
      !isNumeral(lexeme) &&
      !OPENERS.has(lexeme.lower) &&
      !(lexeme.text === '.' && opensDecimal(lexemes, i)) &&
      !/^[@#]$/.test(lexeme.text)
    ) {
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
