import { unitOf } from '../lexicon/units.ts';
import { tenseAround } from '../resolve/tense.ts';
import { HAS } from '../triggers.ts';
import type { RelativeReading, Rule } from '../types.ts';
import { stepOf } from './pieces.ts';

/** "the day before", "the day after", "the year before", "the week after". */
export const dayBefore: Rule = {
  id: 'date/day-before',
  needs: HAS.unit | HAS.side,
  pattern:
    /\b(?:the|a)\s+(?<unit>day|week|month|year|decade|night)\s+(?<side>before|after|earlier|later|previously|following|prior)\b(?!\s+(?!(?:that|this|and|but|in|on|at|when|with)\b)[a-zA-Z0-9])/gi,
  read(match, text) {
    const groups = match.groups ?? {};
    if (/^a/i.test(match[0])) return null;
    if (/\bone\s+$/i.test(text.slice(0, match.index))) return null;
    return {
      kind: 'relative',
      unit: groups.unit?.toLowerCase() === 'night' ? 'day' : unitOf(groups.unit ?? ''),
      step: stepOf(groups.side ?? ''),
      base: 'anchor',
    };
  },
  examples: {
    yes: [
      ['Rates were lower the year before.', 'the year before'],
      ['The day after, they marched home.', 'The day after'],
    ],
    no: ['The day after the vote she left.', 'A year before the war he was born.'],
  },
};

/** "the end of the year", "later in the month", "the rest of the week". */
export const partOfUnit: Rule = {
  id: 'date/end-of-the-year',
  needs: HAS.unit | HAS.portion,
  pattern:
    /\b(?:(?<portion>(?:the\s+)?(?:very\s+)?(?:beginning|start|middle|end|close|latter\s+part|early\s+part|rest|remainder)\s+of\s+the|(?:early|late|later|earlier)\s+in\s+the|mid(?:-|\s+))\s*(?<unit>day|week|month|year|decade|century|season)|(?<unit2>month|year)'s\s+end|year-end)\b(?!\s+(?:of|in)\s+\d|-old|\s+\d)/gi,
  read(match) {
    const groups = match.groups ?? {};
    const unit = groups.unit ?? groups.unit2 ?? 'year';
    if (unit === 'season' || /^mid/i.test(groups.portion ?? '')) return null;
    const base = unit === 'day' ? 'anchor' : 'near';
    const reading: RelativeReading = { kind: 'relative', unit: unitOf(unit), step: 0, base };
    const words = (groups.portion ?? 'end').toLowerCase();
    const mod = /beginning|start|early/.test(words)
      ? 'START'
      : /middle/.test(words)
        ? 'MID'
        : /end|close|late\b|latter/.test(words)
          ? 'END'
          : undefined;
    if (mod) reading.mod = mod;
    return reading;
  },
  examples: {
    yes: [
      ['By the end of the year all had left.', 'the end of the year'],
      ['Later in the month it rained.', 'Later in the month'],
    ],
    no: ['The end of the years of want came.'],
  },
};

/** "over the weekend", "at the weekend": the last one, or the next where the clause looks ahead. */
export const weekend: Rule = {
  id: 'date/weekend',
  needs: HAS.unit,
  pattern: /(?<=\b(?:over|during|on|for|at|by|through|throughout|until)\s+)the\s+weekend\b(?!\s+of\b|-)/gi,
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const ahead =
      /\b(?:through|throughout|until|by|for)\s+$/i.test(before) ||
      tenseAround(text, match.index, match.index + match[0].length) > 0;
    const reading = { kind: 'relative', unit: 'weekend', base: 'speech' } as const;
    return ahead ? { ...reading, step: 0 } : { ...reading, step: -1, latest: true };
  },
  examples: {
    yes: [['Two boats sank over the weekend.', 'the weekend']],
    no: ['The weekend edition is thick.', 'Over the weekend of 3 May it rained.'],
  },
};

/** "The year was marked by floods": the year spoken of. */
export const theYear: Rule = {
  id: 'date/the-year',
  needs: HAS.unit,
  pattern:
    /(?<=^\s*["']?|[.;:]\s+)The\s+(?<unit>year|month|decade)(?=\s+(?:(?:also|then|itself|had)\s+)?(?:was|saw|ended|closed|began|opened|started|brought|marked|witnessed|recorded|proved|turned|became|is|has|had)\b)/g,
  read: (match) => ({ kind: 'relative', unit: unitOf(match.groups?.unit ?? ''), step: 0, base: 'anchor' }),
  examples: {
    yes: [['The year saw three floods.', 'The year']],
    no: ['The year he left was wet.', 'They had the year off.'],
  },
};
