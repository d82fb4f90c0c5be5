/**
 * What a change or share refers to ("over 2020", "than in 2022", "of all deaths"), and cues that a figure is
 * part of an earlier one ("including", "of these", "among them").
 */

import type { Token } from '../../../lib/tokens.ts';
import type { Span } from '../../../model.ts';
import { chunkFrom, isTime, type Structure, structureOf } from '../chunks.ts';
import type { Context, Figure, Refiner } from '../figure.ts';
import { at } from '../lex.ts';
import { spanOf, tokenAt } from '../phrase.ts';

const AGAINST = new Set(
  'over from on since against versus than compared above below relative ahead behind'.split(' '),
);
/** How many words behind the figure its base may stand. */
const REACH = 14;

export const base: Refiner = {
  id: 'base',
  title: 'What a change or share refers to, and parts of a whole',
  tagged: true,
  examples: [
    ['a 17% rise compared to 2022', '↑17 percentage'],
    ['40% of all farms', '40 percentage'],
    ['90 homes, including 12 farms', '90 home; 12 farm'],
  ],
  not: [['a 17% rise in rents', '↑17 percentage']],
  refine: withBase,
};

function withBase({ lexemes }: Context, figures: readonly Figure[], tokens: readonly Token[]): Figure[] {
  const structure = figures.some(wanted)
    ? structureOf(tokens, new Array<boolean>(tokens.length).fill(false))
    : null;
  return figures.map((figure) => {
    const end = tokenAt(tokens, lexemes[figure.end - 1]?.end ?? 0);
    const partOf = figure.partOf ?? subsetCue(lexemes, figure);
    if (!structure || !wanted(figure)) return partOf === figure.partOf ? figure : { ...figure, partOf };
    const base = figure.direction ? comparison(structure, end) : share(structure, end);
    return {
      ...figure,
      partOf,
      base,
      statistic: figure.direction || !base ? figure.statistic : (figure.statistic ?? 'share'),
    };
  });
}

function wanted(figure: Figure): boolean {
  return (
    figure.direction !== null ||
    figure.unit?.dimension === 'share' ||
    figure.statistic === 'multiple' ||
    (figure.form === 'fraction' && (figure.value ?? 1) < 1) ||
    figure.form === 'ratio'
  );
}

/** "over 2020", "compared to the previous year", "than in 2022", "from a year earlier" */
function comparison(structure: Structure, end: number): Span | null {
  const { tokens } = structure;
  for (let i = end; i < end + REACH && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (/^[,;.:]$/.test(token.text)) return null;
    if (!AGAINST.has(token.lower)) continue;
    let j = i + 1;
    while (
      /^(?:to|with|in|the|a|an|its|their|level|levels|of|that|those|for|during)$/.test(tokens[j]?.lower ?? '')
    )
      j++;
    // "over 2020", "over last year" compare; "over the last year", "over the same period" only last
    if (
      token.lower === 'over' &&
      !/^(?:19|20)\d\d$|^(?:previous|prior|preceding)$/.test(tokens[j]?.lower ?? '') &&
      !(tokens[i + 1]?.lower === 'last')
    )
      continue;
    const to = levelEnd(structure, i, timeEnd(structure, j), j);
    // "up 3% year on year"
    const twice = token.lower === 'on' && tokens[i - 1]?.lower === tokens[i + 1]?.lower;
    if (to > j) return spanOf(tokens, twice ? i - 1 : i, to);
    if (token.lower === 'on') return null;
  }
  return null;
}

const LEVELS =
  /^(?:levels?|lows?|highs?|peaks?|averages?|totals?|figures?|records?|norms?|forecasts?|targets?|estimates?|limits?|price|value|rate)$/;

/** "its June low", "pre-industrial levels", "the 2015 peak": the level behind the time, or a level that is no time */
function levelEnd(structure: Structure, i: number, to: number, j: number): number {
  const { tokens } = structure;
  if (to > j) return LEVELS.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (/^(?:on|since)$/.test((tokens[i] as Token).lower)) return to;
  const chunk = chunkFrom(structure, i + 1);
  return chunk && LEVELS.test(tokens[chunk.to - 1]?.lower ?? '') ? chunk.to : to;
}

/** End of the time expression at `i`: "2020", "the previous year", "year earlier", "last March", "same period of 2019" */
function timeEnd({ tokens }: Structure, i: number): number {
  let j = i;
  let time = false;
  for (; j < i + 6 && j < tokens.length; j++) {
    const token = tokens[j] as Token;
    if (
      /^(?:19|20)\d\d$/.test(token.text) ||
      /^(?:year|years|month|months|quarter|quarters|week|weeks|day|days|decade|decades|period|earlier|before|ago|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|yesterday)$/.test(
        token.lower,
      )
    ) {
      time = true;
      continue;
    }
    if (
      /^(?:previous|last|preceding|prior|same|first|second|third|fourth|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|a|the|of|in|calendar|financial|fiscal|half)$/.test(
        token.lower,
      )
    )
      continue;
    break;
  }
  while (j > i && /^(?:of|in|the|a)$/.test((tokens[j - 1] as Token).lower)) j--;
  return time ? j : i;
}

/** "of all terrorism-related deaths" */
function share(structure: Structure, end: number): Span | null {
  const { tokens } = structure;
  if (tokens[end]?.lower !== 'of') return null;
  let j = end + 1;
  while (/^(?:DET|PRON|NUM|ADV)$/.test(tokens[j]?.pos ?? '') && structure.chunkOf[j] === -1 && j < end + 5)
    j++;
  const chunk = chunkFrom(structure, j);
  if (!chunk || (isTime(structure, chunk) && chunk.to - chunk.from > 1)) return null;
  return spanOf(tokens, end, chunk.to);
}

/** "including 23 suicide bombings", "among them 12 children", "of whom 40" */
function subsetCue(lexemes: Context['lexemes'], figure: Figure): Span | null {
  const i = figure.first - 1;
  const word = at(lexemes, i);
  const span = (from: number, to: number): Span => ({
    start: lexemes[from]?.start ?? 0,
    end: lexemes[to]?.end ?? 0,
  });
  if (word === 'including' || word === 'includes') return span(i, i);
  if (/^(?:them|these|those|whom|which)$/.test(word) && /^(?:among|of|amongst)$/.test(at(lexemes, i - 1)))
    return span(i - 1, i);
  if (
    word === ',' &&
    /^(?:them|these|those|whom|which)$/.test(at(lexemes, i - 1)) &&
    /^(?:among|of|amongst)$/.test(at(lexemes, i - 2))
  )
    return span(i - 2, i - 1);
  return null;
}
