/** Looks up units at a place in a sentence: the longest name that stands there wins. */
import type { Lexeme } from '../lex.ts';
import { CURRENCIES } from './currencies.ts';
import { type Dimension, MEASURES } from './measures.ts';
import { worldCurrencies } from './world-currencies.ts';

export interface Unit {
  /** Canonical name ("kilometre per hour", "dollar"). */
  name: string;
  /** UCUM, ISO 4217 for money, null for neither. */
  code: string | null;
  dimension: Dimension;
}

export interface UnitAt {
  unit: Unit;
  /** Index after its last lexeme. */
  to: number;
  /** Multiplier hidden in the code: "MUSD" is a million dollars. */
  factor: number;
}

const WORDS = new Map<string, Unit>();
const SYMBOLS = new Map<string, { unit: Unit; gluedOnly: boolean }>();
const PREFIXES = new Map<string, Unit>();
/** Currency names of one word that CLDR adds: with a capital they may be a people, a bird, a person ("40 Guarani"). */
export const BARE = new Set<string>();
let most = 1;

function addWord(word: string, unit: Unit): void {
  if (!WORDS.has(word)) WORDS.set(word, unit);
  most = Math.max(most, keyLength(word));
}
function keyLength(word: string): number {
  return (word.match(/[\p{L}]+|\d+|[^\s]/gu) ?? []).length;
}
function plural(word: string): string {
  return /(?:s|x|ch)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
}

for (const [name, code, dimension, words, symbols] of MEASURES) {
  const unit = { name, code, dimension };
  for (const word of words.split(',')) {
    addWord(word, unit);
    if (word.length > 2 && !word.endsWith('s')) addWord(plural(word), unit);
  }
  for (const symbol of symbols?.split(',') ?? []) addSymbol(symbol, unit);
}
for (const [name, code, words, signs] of CURRENCIES) {
  const unit: Unit = { name, code, dimension: 'money' };
  for (const word of words.split(',')) addMoney(word, unit);
  for (const sign of signs?.split(',') ?? []) {
    if (sign !== 'p') {
      PREFIXES.set(keyOf(sign), unit);
      if (/^[A-Z]{3}$/.test(sign)) PREFIXES.set(sign.toLowerCase(), unit);
    }
    if (sign !== 'PS') addSymbol(sign, unit);
  }
}
/** "dollar", "dollars", and "dlrs" as the wires write it. */
function addMoney(word: string, unit: Unit): void {
  addWord(word, unit);
  if (!word.endsWith('s')) addWord(plural(word), unit);
  if (word.endsWith('dollar')) addMoney(word.replace(/dollar$/, 'dlr'), unit);
}
function addSymbol(symbol: string, unit: Unit): void {
  const gluedOnly = symbol.startsWith('!');
  const key = keyOf(gluedOnly ? symbol.slice(1) : symbol);
  SYMBOLS.set(key, { unit, gluedOnly });
  if (unit.dimension === 'money' && /^[A-Z]{3}$/.test(key))
    SYMBOLS.set(key.toLowerCase(), { unit, gluedOnly });
  most = Math.max(most, keyLength(symbol));
}
function keyOf(sign: string): string {
  return (sign.match(/[\p{L}]+|\d+|[^\s]/gu) ?? []).join(' ');
}
function wordKey(word: string): string {
  return keyOf(word);
}
for (const [word, unit] of [...WORDS]) WORDS.set(wordKey(word), unit);
// What the table above does not name: "kwacha", "Moroccan dirham". A word several countries use has no code.
const holders = new Map<string, number>();
const world = worldCurrencies();
for (const word of world.flatMap(({ words }) => words)) holders.set(word, (holders.get(word) ?? 0) + 1);
for (const { name, code, words } of world) {
  const own: Unit = WORDS.get(name) ?? { name, code, dimension: 'money' };
  for (const word of words) {
    const shared = (holders.get(word) ?? 0) > 1;
    if (!word.includes(' ') && !WORDS.has(word)) BARE.add(word).add(plural(word));
    addMoney(word, shared ? { name: word, code: null, dimension: 'money' } : own);
  }
}
// Most words open no unit and close no currency: one look tells.
const FIRST = new Set([...WORDS.keys(), ...SYMBOLS.keys()].map((key) => key.split(' ', 1)[0] as string));
const LAST = new Set([...PREFIXES.keys()].map((key) => key.split(' ').at(-1) as string));

/** The unit at lexeme `i`; `glued`: it must stand directly behind the number (single letters). */
export function unitAt(lexemes: readonly Lexeme[], i: number): UnitAt | null {
  let best: UnitAt | null = null;
  let key = '';
  let exact = '';
  const first = lexemes[i];
  if (!first || !(FIRST.has(first.lower) || FIRST.has(first.text) || /^M[A-Z]{3}$/.test(first.text)))
    return null;
  for (let n = 0; n < most && i + n < lexemes.length; n++) {
    const lexeme = lexemes[i + n] as Lexeme;
    if (n > 0 && lexeme.kind === 'num' && !lexeme.glued) break;
    key += (n ? ' ' : '') + lexeme.lower;
    exact += (n ? ' ' : '') + lexeme.text;
    const symbol = SYMBOLS.get(exact);
    if (symbol && (!symbol.gluedOnly || first.glued) && endsThere(lexemes, i + n, exact)) {
      best = { unit: symbol.unit, to: i + n + 1, factor: 1 };
      continue;
    }
    const word = WORDS.get(key);
    if (word && endsThere(lexemes, i + n, exact)) best = { unit: word, to: i + n + 1, factor: 1 };
  }
  if (!best && /^M[A-Z]{3}$/.test(first.text)) {
    const unit = SYMBOLS.get(first.text.slice(1))?.unit;
    if (unit?.dimension === 'money') best = { unit, to: i + 1, factor: 1e6 };
  }
  return best;
}

/** "m" in "m2" and "s" in "s23" are no units: nothing with letters or digits may be glued behind. */
function endsThere(lexemes: readonly Lexeme[], i: number, key: string): boolean {
  const next = lexemes[i + 1];
  if (!next?.glued) return true;
  if (next.kind === 'sym') return !/^[²³]$/.test(next.text);
  return /[^\p{L}\d]$/u.test(key) || (key.length > 0 && /^\p{Script=Han}$/u.test(key));
}

/** The currency sign or code that ends just before lexeme `i`: "US $", "C$", "EUR". `from` is its first lexeme. */
export function currencyBefore(lexemes: readonly Lexeme[], i: number): { unit: Unit; from: number } | null {
  if (!LAST.has(lexemes[i - 1]?.text ?? '')) return null;
  let best: { unit: Unit; from: number } | null = null;
  let key = '';
  for (let n = 1; n <= 6 && i - n >= 0; n++) {
    const lexeme = lexemes[i - n] as Lexeme;
    key = lexeme.text + (n > 1 ? ` ${key}` : '');
    const unit =
      PREFIXES.get(key) ??
      (/^(?:c|hk|us|nz|au|u \. s|[a-z]{3}) \$$/.test(key) ? PREFIXES.get(key.toUpperCase()) : undefined);
    const previous = lexemes[i - n - 1];
    // "A $2 million fine" opens a sentence; "for A $2 million" is Australian
    if (key === 'A $' && !lexemes[i - n + 1]?.glued && (!previous || previous.kind === 'sym')) continue;
    if (unit && !(lexeme.kind === 'word' && lexeme.glued && previous && previous.kind !== 'sym'))
      best = { unit, from: i - n };
  }
  return best;
}

export function isTimeUnit(unit: Unit | null): boolean {
  return unit?.dimension === 'time';
}

/** The unit of measure with this word for a name ("years"), null for other nouns. */
export function unitNamed(word: string): Unit | null {
  const unit = WORDS.get(word);
  return unit && unit.dimension !== 'money' ? unit : null;
}
