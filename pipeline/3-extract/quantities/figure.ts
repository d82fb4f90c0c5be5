/** What the patterns read and the refiners complete, before it becomes a Quantity. Indices count lexemes. */

import type { Token } from '../../lib/tokens.ts';
import type { Quantity, SetAside, Span, Statistic } from '../../model.ts';
import type { Notation } from './cardinal.ts';
import type { Lexeme } from './lex.ts';
import type { Unit } from './units/index.ts';

export interface Figure {
  /** Lexemes of the numeral itself. */
  from: number;
  to: number;
  /** Lexemes of the figure with currency sign and unit. */
  first: number;
  end: number;
  value: number | null;
  low: number | null;
  high: number | null;
  step: number;
  scale: number;
  form: 'digits' | 'words' | 'fraction' | 'vague' | 'multiple' | 'ratio' | 'rank';
  rule: string;
  unit: Unit | null;
  /** Lexemes of the unit's own words, null if it has none or shares another figure's. */
  unitWords: readonly [number, number] | null;
  /** Denominator of a rate ("day", "share"). */
  per: string | null;
  bound: Quantity['bound'];
  /** A range or bound given as an estimate ("an estimated 6,000 to 6,500"). */
  approximate: boolean;
  direction: 'up' | 'down' | null;
  /** "rose 5%" says it by a verb, "a 5% rise" and "5% higher" by a noun or comparative. */
  directionBy: 'verb' | 'noun' | null;
  /** Offsets into the sentence's text. */
  hedge: Span | null;
  statistic: Statistic | null;
  /** The counted noun, for figures without a unit of measure. */
  noun: string | null;
  nounText: string | null;
  concept: string[];
  conceptSpan: Span | null;
  conceptFrom: Quantity['conceptFrom'];
  about: string[];
  /** "one of the oldest parks in the valley": what narrows the class picked from. */
  narrowed: string[];
  base: Span | null;
  partOf: Span | null;
}

/** Not a figure, and why; 'date' counts as part of a date in the ledger. */
export interface Aside {
  from: number;
  to: number;
  reason: SetAside['reason'] | 'date';
}

export type Reading = { figure: Figure } | { aside: Aside };

export interface Context {
  text: string;
  lexemes: readonly Lexeme[];
  notation: Notation;
}

/** One idea for reading a numeral. `null` = not mine. */
export interface Pattern {
  id: string;
  /** For readers of the documentation. */
  title: string;
  /** Phrase and what it gives, as `summary` writes it. */
  examples: readonly (readonly [phrase: string, gives: string])[];
  /** Phrases in which this pattern must read nothing. */
  not: readonly string[];
  read(context: Context, i: number): Reading | null;
}

/** One idea for completing figures: a list in, a new list out. */
export interface Refiner {
  id: string;
  title: string;
  /** Does it need parts of speech? Such refiners come last, so that sentences without figures are never tagged. */
  tagged: boolean;
  examples: readonly (readonly [phrase: string, gives: string])[];
  /** What looks alike but is not meant. */
  not: readonly (readonly [phrase: string, gives: string])[];
  refine(context: Context, figures: readonly Figure[], tokens: readonly Token[]): Figure[];
}

/** A figure with everything still unknown. */
export function figure(given: Pick<Figure, 'from' | 'to' | 'rule' | 'form'> & Partial<Figure>): {
  figure: Figure;
} {
  return {
    figure: {
      first: given.from,
      end: given.to,
      value: null,
      low: null,
      high: null,
      step: 1,
      scale: 1,
      unit: null,
      unitWords: null,
      per: null,
      bound: 'exact',
      approximate: false,
      direction: null,
      directionBy: null,
      hedge: null,
      statistic: null,
      noun: null,
      nounText: null,
      concept: [],
      conceptSpan: null,
      conceptFrom: 'none',
      about: [],
      narrowed: [],
      base: null,
      partOf: null,
      ...given,
    },
  };
}

export function aside(from: number, to: number, reason: Aside['reason']): Reading {
  return { aside: { from, to, reason } };
}
