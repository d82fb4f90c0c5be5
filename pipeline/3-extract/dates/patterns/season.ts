import { SEASON, seasonOf } from '../lexicon/calendar.ts';
import { modOfPortion, PORTION } from '../lexicon/portions.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';
import { stepOf, YEAR_TAIL, yearTail } from './pieces.ts';

/** "the spring of 1924", "summer 2017", "late autumn of 352 BC", "the winter of 1923", "1986 summer". */
export const seasonYear: Rule = {
  id: 'date/season-year',
  needs: HAS.season,
  pattern: new RegExp(
    `\\b(?<portion>${PORTION})?(?:the\\s+)?(?:(?:early|late|mid)(?:-|\\s+))?(?<season>${SEASON})${YEAR_TAIL}`,
    'gi',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const reading = seasonal(groups.season, groups.portion ?? match[0]);
    if (!reading) return null;
    return { ...reading, ...yearTail(groups) };
  },
  examples: {
    yes: [
      ['In the spring of 1924 they met.', 'the spring of 1924'],
      ['Since summer 2017 it is shut.', 'summer 2017'],
      ['By early summer of 1927 it was over.', 'early summer of 1927'],
    ],
    no: ['They fall 1,200 feet.', 'Spring water costs 2 dollars.'],
  },
};

/** "last fall", "this spring", "the following winter", "next summer". */
export const seasonStep: Rule = {
  id: 'date/season-step',
  needs: HAS.season,
  pattern: new RegExp(
    `\\b(?<portion>${PORTION})?(?<step>last|next|this(?:\\s+past|\\s+coming)?|(?:the|that)\\s+(?:next|following|previous|same|preceding|coming)|that)\\s+(?<season>${SEASON})\\b(?!\\s+(?:of|offensive|from)\\b)`,
    'gi',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const reading = seasonal(groups.season, groups.portion);
    if (!reading) return null;
    const step = (groups.step ?? '').toLowerCase();
    if (groups.season?.toLowerCase() === 'fall' && /^that|same/.test(step)) return null;
    if (/^th(?:e|at)/.test(step)) reading.relativeYear = { base: 'anchor', step: 0 };
    reading.relativeSelf = /past/.test(step) ? -1 : stepOf(step.replace(/^this$/, 'same'));
    return reading;
  },
  examples: {
    yes: [
      ['Prices rose last fall.', 'last fall'],
      ['They left the following winter.', 'the following winter'],
    ],
    no: ['The next fall of the mark hurt.', 'This fall from grace was quick.'],
  },
};

/** What may follow a season that is not an adjective ("the winter of", but not "the winter offensive"). */
const AFTER_SEASON =
  '(?=\\s*[,.;:)!?]|\\s*$|\\s+(?:and|or|but|to|the|a|an|as|at|in|on|of\\s+\\d|for|with|when|while|after|before|by|from|until|that|which|he|she|they|it|we|was|were|is|are|had|has|would|will|came|brought|saw|making|because|under|near|there|their|his|her|its|some|many|only)\\b)';

/** "by the summer", "in winter", "during the early spring", "in the fall". */
export const seasonAlone: Rule = {
  id: 'date/season',
  needs: HAS.season,
  pattern: new RegExp(
    `(?:(?<=\\b(?:in|by|during|until|till|since|throughout|for|over|from|before|after|and|to|of|late|early)\\s+)(?:(?:early|late|mid)(?:-|\\s+))?(?<season>spring|summer|autumn|winter)\\b|\\bthe\\s+(?:(?:early|late|following|whole)\\s+)?(?<season2>spring|summer|autumn|winter)\\b|(?<=\\b(?:in|by|during|until|since)\\s+)the\\s+(?<fall>fall)\\b(?!\\s+of\\b))${AFTER_SEASON}`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const word = groups.season ?? groups.season2 ?? groups.fall ?? '';
    // "the Arab Spring", "the Prague Spring" are events
    if (/^[A-Z]/.test(word) && /\b[A-Z][a-z]+\s+(?:the\s+)?$/.test(text.slice(0, match.index))) return null;
    return seasonal(word, match[0]);
  },
  examples: {
    yes: [
      ['By the summer they had left.', 'the summer'],
      ['In winter, roads close.', 'winter'],
      ['Talks began in the fall, he said.', 'the fall'],
      ['They spent the winter there.', 'the winter'],
    ],
    no: [
      'The fall of the city shocked many.',
      'Bottled spring water sells.',
      'They learned of the Arab Spring.',
    ],
  },
};

/** "Spring" opening a sentence or heading, "Early in spring". */
export const seasonOpening: Rule = {
  id: 'date/season-opening',
  needs: HAS.season,
  pattern: new RegExp(
    `(?:(?<=^\\s*)(?<season>Spring|Summer|Autumn|Winter)(?=\\s*[,:(]|\\s*$|\\s+(?:came|brought|saw|was))|\\b(?<early>Early|Late)\\s+in\\s+(?:the\\s+)?(?<season2>${SEASON})\\b)`,
    'g',
  ),
  read(match) {
    const groups = match.groups ?? {};
    return seasonal(groups.season ?? groups.season2, groups.early);
  },
  examples: {
    yes: [['Early in spring the ice broke.', 'Early in spring']],
    no: ['Spring rolls are sold out.'],
  },
};

function seasonal(word: string | undefined, portion: string | undefined): CalendarReading | null {
  const season = seasonOf(word ?? '');
  if (!season) return null;
  const mod = modOfPortion(portion);
  return { kind: 'calendar', season, ...(mod ? { mod } : {}) };
}
