/**
 * Figures of a document.
 *
 * A cheap scan finds the sentences that can hold one; patterns read the numerals, refiners complete them:
 * units, ranges, bounds, direction, what is counted. Tags are made only for sentences that hold a figure.
 */

import type { Token } from '../../lib/tokens.ts';
import type { Document, Ledger, Quantity, Sentence, SetAside, Timex } from '../../model.ts';
import type { Notation } from './cardinal.ts';
import type { Aside, Context, Figure } from './figure.ts';
import { toQuantity } from './finish.ts';
import { type Lexeme, lex, plain } from './lex.ts';
import { isNumeral, mayHoldFigure, readFigures } from './read.ts';
import { first, second } from './refiners/index.ts';
import { tagged } from './tags.ts';

const COMMA_LANGUAGES = /^(?:de|fr|es|it|nl|pt|da|sv|nb|no|fi|pl|ru|tr|id)\b/;

/** Every figure of a document, in reading order, and the ledger of all numerals. Dates come first and keep their digits. */
export function extractQuantities(
  document: Document,
  dates: Timex[],
): { quantities: Quantity[]; ledger: Ledger } {
  const notation: Notation = { decimalComma: COMMA_LANGUAGES.test(document.article.language) };
  const quantities: Quantity[] = [];
  const ledger: Ledger = { total: 0, inFigures: 0, inDates: 0, setAside: [] };
  const datesBySentence = new Map<number, Timex[]>();
  for (const date of dates) {
    const list = datesBySentence.get(date.sentence);
    if (list) list.push(date);
    else datesBySentence.set(date.sentence, [date]);
  }
  for (const sentence of document.sentences) {
    if (!mayHoldFigure(sentence.text)) continue;
    const text = plain(sentence.text);
    const lexemes = lex(text);
    const context: Context = { text, lexemes, notation };
    const { figures, asides } = readFigures(context);
    const kept = refine(context, sentence, figures, datesBySentence.get(sentence.index) ?? []);
    for (const figure of kept) quantities.push(toQuantity(sentence, lexemes, figure));
    enter(ledger, sentence, lexemes, kept, figures, asides);
  }
  return { quantities, ledger };
}

function refine(
  context: Context,
  sentence: Sentence,
  read: readonly Figure[],
  dates: readonly Timex[],
): Figure[] {
  let figures: Figure[] = [...read];
  for (const refiner of first) figures = refiner.refine(context, figures, []);
  figures = figures.filter((figure) => !insideDate(context, sentence, figure, dates));
  let tokens: readonly Token[] = [];
  for (const refiner of second) {
    if (figures.length === 0) break;
    if (refiner.tagged && tokens.length === 0) tokens = tagged(sentence);
    figures = refiner.refine(context, figures, tokens);
  }
  return figures;
}

/** Bare numbers inside a date are the date's ("5 May"); "two days later" keeps its duration. */
function insideDate(
  { lexemes }: Context,
  sentence: Sentence,
  figure: Figure,
  dates: readonly Timex[],
): boolean {
  if (figure.unit && figure.unit.dimension !== 'time') return false;
  const start = sentence.start + (lexemes[figure.from] as Lexeme).start;
  const end = sentence.start + (lexemes[figure.to - 1] as Lexeme).end;
  return dates.some(
    (date) => date.type !== 'DURATION' && date.start < end && start < date.end && !figure.unit,
  );
}

/** Enters every numeral and number word of a sentence once. */
function enter(
  ledger: Ledger,
  sentence: Sentence,
  lexemes: readonly Lexeme[],
  kept: readonly Figure[],
  read: readonly Figure[],
  asides: readonly Aside[],
): void {
  const state = new Array<'figure' | 'date' | Aside | undefined>(lexemes.length);
  for (const figure of read) for (let i = figure.from; i < figure.to; i++) state[i] = 'date';
  for (const aside of asides)
    for (let i = aside.from; i < aside.to; i++) state[i] = aside.reason === 'date' ? 'date' : aside;
  for (const figure of kept) for (let i = figure.first; i < figure.end; i++) state[i] = 'figure';
  let last: Aside | null = null;
  for (const [i, lexeme] of lexemes.entries()) {
    if (!isNumeral(lexeme)) continue;
    ledger.total++;
    const found = state[i];
    if (found === 'figure') ledger.inFigures++;
    else if (found === 'date') ledger.inDates++;
    else {
      const aside = found ?? null;
      const reason = (aside?.reason ?? 'not understood') as SetAside['reason'];
      if (aside && aside === last) {
        ledger.setAside.push(set(sentence, lexeme, lexeme, reason));
        continue;
      }
      ledger.setAside.push(set(sentence, lexeme, lexeme, reason));
      last = aside;
    }
  }
}

function set(sentence: Sentence, first: Lexeme, last: Lexeme, reason: SetAside['reason']): SetAside {
  return {
    sentence: sentence.index,
    start: sentence.start + first.start,
    end: sentence.start + last.end,
    text: sentence.text.slice(first.start, last.end),
    reason,
  };
}
