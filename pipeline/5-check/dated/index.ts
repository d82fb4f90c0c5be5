/** Dated events: what a date in the text dates, by the words around it. */
import { type Token, tokensOf } from '../../lib/tokens.ts';
import type { Reading, Sentence, Span, Timex } from '../../model.ts';
import { nameKey } from '../align/names.ts';
import { bracketKind, isWorkYear } from './brackets.ts';
import { type Days, daysOf } from './day.ts';
import { kindOf, PHRASES } from './kinds.ts';
import { mergeSplitDates } from './merge.ts';

export interface DatedEvent {
  articleId: string;
  timex: Timex;
  sentence: Sentence;
  days: Days;
  /** "as of 4 May": the date sets the scene for a figure and dates no event. */
  setting: boolean;
  /** The event's words up to the date ("the fall of the city in 2021"), in the raw text. */
  phrase: Span;
  /** Kinds of event (kinds.ts) or verb lemmas near the date, nearest first. */
  kinds: string[];
  /** Content words of the clause, as lemmas. */
  words: Set<string>;
  /** Names in the sentence, as keys. */
  names: Set<string>;
  /** Those of them that are places. */
  places: Set<string>;
}

/** Words to each side of a date that may say what it dates. */
const REACH = 18;

/** The events an article dates, in reading order; at most `most`. */
export function datedEvents(reading: Reading, most = Number.POSITIVE_INFINITY): DatedEvent[] {
  const { document, mentions } = reading;
  const events: DatedEvent[] = [];
  const dates = mergeSplitDates(mentions.dates, document.article.raw);
  for (const timex of dates) {
    if (events.length >= most) break;
    const sentence = document.sentences[timex.sentence];
    if (!sentence || timex.type !== 'DATE') continue;
    const lead = sentence.text.slice(0, timex.start - sentence.start);
    const names = mentions.names.filter((name) => name.sentence === timex.sentence);
    events.push({
      articleId: document.article.id,
      timex,
      sentence,
      days: daysOf(timex, lead),
      setting: /\bas\s+(?:of|at)\s+(?:the\s+)?$/i.test(lead.slice(-16)),
      ...around(sentence, timex, dates),
      words: new Set(contentLemmas(tokensOf(sentence))),
      names: new Set(names.map((name) => nameKey(name.text))),
      places: new Set(names.filter((name) => name.type === 'LOC').map((name) => nameKey(name.text))),
    });
  }
  return events;
}

/** Verbs and event nouns around a date, nearest first, and the phrase from the nearest one before it to the date. */
function around(
  sentence: Sentence,
  timex: Timex,
  dates: readonly Timex[],
): { kinds: string[]; phrase: Span } {
  const tokens = tokensOf(sentence);
  const start = timex.start - sentence.start;
  const end = timex.end - sentence.start;
  const first = tokens.findIndex((token) => token.end > start);
  const after = tokens.findIndex((token) => token.start >= end);
  const found: { kind: string; distance: number; at: number }[] = [];
  tokens.forEach((token, i) => {
    const behind = after >= 0 && i >= after;
    if (i >= first && !behind) return;
    const distance = behind ? i - after + 1.5 : first - i;
    if (distance > REACH) return;
    const kind = kindOf(token.lemma) ?? kindOf(token.lower) ?? (token.pos === 'VERB' ? token.lemma : null);
    if (kind) found.push({ kind, distance, at: phraseStart(tokens, i) });
  });
  for (const { kind, pattern } of PHRASES)
    for (const match of sentence.text.matchAll(pattern)) {
      const gap = match.index < start ? start - match.index - match[0].length : match.index - end;
      // About six letters to a word.
      if (gap < REACH * 6) found.push({ kind, distance: gap / 6, at: match.index });
    }
  const bracketed = bracketKind(
    sentence,
    timex,
    dates.filter((date) => date.sentence === timex.sentence),
  );
  const told = bracketed ?? (isWorkYear(sentence, timex) ? 'release' : null);
  if (told) found.push({ kind: told, distance: bracketed === 'release' ? 2 : 0, at: start });
  if (bracketed === 'release') found.splice(0, found.length, { kind: bracketed, distance: 0, at: start });
  found.sort((a, b) => a.distance - b.distance);
  const at = Math.min(start, found[0]?.at ?? start);
  return {
    kinds: [...new Set(found.map(({ kind }) => kind))],
    phrase: { start: sentence.start + at, end: timex.end },
  };
}

/** "the swift fall" begins at "the". */
function phraseStart(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && /^(?:DET|ADJ|PROPN|NOUN)$/.test(tokens[i - 1]?.pos ?? '')) i--;
  return tokens[i]?.start ?? 0;
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ)$/;

/** Lemmas of the words that carry content, lower-cased. */
export function contentLemmas(tokens: readonly Token[]): string[] {
  return tokens
    .filter((token) => CONTENT.test(token.pos) && token.lower.length > 1 && !/^\d/.test(token.lower))
    .map((token) => token.lemma.toLowerCase());
}
