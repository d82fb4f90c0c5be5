/** The words of the reports: one place, so that every format says the same thing the same way. */
import type { Finding, Severity, Verdict } from '../../model.ts';
import { formatNumber } from './numbers.ts';

export interface VerdictWord {
  word: string;
  meaning: string;
}

const PLAIN: Record<Verdict, VerdictWord> = {
  agrees: { word: 'Agrees', meaning: 'The sources give the same figure for the same thing.' },
  consistent: { word: 'Fits', meaning: 'The figures differ in precision or wording, and both can be true.' },
  diverges: {
    word: 'Far apart',
    meaning: 'Both could be true, but only because one is a bound or an estimate. The ratio is given.',
  },
  conflicts: {
    word: 'Conflicts',
    meaning: 'Both cannot be true, even after rounding and with each bound read as a bound.',
  },
  'changed over time': {
    word: 'Changed over time',
    meaning: 'The later report may be an update of the earlier one. Both figures are kept.',
  },
  'not comparable': {
    word: 'Not comparable',
    meaning: 'The figures look alike but count different things, people, places or periods.',
  },
  'cannot tell': {
    word: 'Cannot tell',
    meaning: 'The text allows more than one reading. The report picks none.',
  },
  'adds up': { word: 'Adds up', meaning: 'The arithmetic in the text holds within its rounding.' },
  'does not add up': {
    word: 'Does not add up',
    meaning: 'The arithmetic in the text misses by more than its rounding allows.',
  },
  'source missing': {
    word: 'Source missing',
    meaning: 'Figures with nobody behind them whom a reader could ask.',
  },
  'undecided date': {
    word: 'Cannot tell',
    meaning: 'The text allows more than one reading. The report picks none.',
  },
  'name varies': {
    word: 'Same name',
    meaning: 'One name in several spellings, or one abbreviation for several things.',
  },
  information: { word: 'Noted', meaning: 'Worth knowing; nothing to settle.' },
};

const IN_PART: VerdictWord = {
  word: 'Conflicts in part',
  meaning: 'Of several claims joined in one statement, some fail and some hold.',
};

const INEXACT: VerdictWord = {
  word: 'Inexact',
  meaning: 'The arithmetic misses by more than rounding, by less than would change the story.',
};

/** The verdict of a finding in the reader's words. */
export function verdictWord(finding: Finding): VerdictWord {
  const holds = finding.calculations.map((c) => c.holds);
  if (finding.verdict === 'conflicts' && holds.includes(true) && holds.includes(false)) return IN_PART;
  if (finding.verdict === 'does not add up' && (finding.severity === 'low' || finding.severity === 'info'))
    return INEXACT;
  return PLAIN[finding.verdict];
}

export const SEVERITY_WORD: Record<Severity, string> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Note',
};

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Numbers to twelve in words, larger ones in figures: "three", "27". */
export function countWord(count: number): string {
  return SMALL[count] ?? grouped(count);
}

/** "one article", "two articles", "27 articles". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${countWord(count)} ${count === 1 ? one : many}`;
}

/** Why a pair was left alone, as a clause: "differs: where" → "where differs". */
export function asClause(reason: string): string {
  const [, how, what] = /^(differs|not known): (.+)$/.exec(reason) ?? [];
  if (!what) return reason;
  return how === 'differs' ? `${what} differs` : `${what} is not known`;
}

/** First letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** "12,345", or as the language groups thousands. */
export function grouped(value: number, language = 'en'): string {
  return formatNumber(value, language);
}
