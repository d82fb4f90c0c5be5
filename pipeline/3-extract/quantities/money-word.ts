/** Currency names that are other words too: "13 marks" at an exam or at the exchange, "two crowns", "500 won prizes". */
import { cuesOf } from './cues.ts';
import type { Figure } from './figure.ts';
import { at, type Lexeme } from './lex.ts';
import { BARE } from './units/index.ts';

/** Does the single word at `i` name money here? `true` for words that can mean nothing else. */
export function meansMoney(lexemes: readonly Lexeme[], figure: Figure, i: number): boolean {
  const word = lexemes[i] as Lexeme;
  const large = figure.scale >= 1000 || Math.abs(figure.value ?? 0) >= 1000;
  // "40 Guarani", "the 3 Sols": currencies are written small
  if (BARE.has(word.lower) && word.text !== word.lower && figure.scale < 1000) return false;
  switch (word.lower) {
    case 'won':
    case 'real':
      return figure.scale >= 1e6;
    case 'mark':
    case 'marks':
      if (/^(?:out|for|in)$/.test(at(lexemes, i + 1)) && cuesOf(lexemes).exam) return false;
      return (
        (large || Number.isInteger(figure.value) === false || cuesOf(lexemes).trade) &&
        !(cuesOf(lexemes).exam && !large)
      );
    case 'crown':
    case 'crowns':
    case 'florin':
    case 'florins':
      return large || cuesOf(lexemes).trade;
    default:
      return true;
  }
}
