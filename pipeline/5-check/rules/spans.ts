/** Years beside the length they span: "ruled from 2001 to 2021, two decades"; "born in 1950, died in 2010 aged 60". */
import type { Finding, Reading, Sentence } from '../../model.ts';
import { SMALL_NUMBER, smallNumber } from '../arithmetic/number-words.ts';
import { evidenceAt, makeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const YEAR = '((?:1[5-9]|20)\\d\\d)';
const LENGTH = `(${SMALL_NUMBER})[\\s-]+(years?|decades?)`;

interface Pattern {
  id: string;
  pattern: RegExp;
  /** Groups of first year, last year, number and unit. */
  groups: readonly [first: number, last: number, count: number, unit: number | null];
  /** How far the stated length may be from the difference, in years: [less, more]. */
  slack: readonly [number, number];
  examples: { yes: string[]; no: string };
}

/** Inclusive counting makes a span one year longer; an unfinished last year makes an age one year shorter. */
export const PATTERNS: readonly Pattern[] = [
  {
    id: 'from–to, length',
    pattern: new RegExp(
      `\\b(?:from|between)\\s+${YEAR}\\s+(?:to|and|until)\\s+${YEAR}\\s*(?:,|\\(|—|–)\\s*(?:a\\s+(?:period|span)\\s+of\\s+|for\\s+|some\\s+)?${LENGTH}\\b(?!\\s+(?:after|before|later|earlier|ago|of age|old))`,
      'gi',
    ),
    groups: [1, 2, 3, 4],
    slack: [1, 1],
    examples: {
      yes: ['She led the union from 1984 to 1996, twelve years in which it doubled.'],
      no: 'He was mayor from 1984 to 1996, two years after the fire.',
    },
  },
  {
    id: 'length, from–to',
    pattern: new RegExp(
      `\\b${LENGTH}\\s*,?\\s*\\(?(?:from|between)\\s+${YEAR}\\s+(?:to|and|until)\\s+${YEAR}\\b`,
      'gi',
    ),
    groups: [3, 4, 1, 2],
    slack: [1, 1],
    examples: {
      yes: ['For two decades, from 1970 to 1990, the mine stood idle.'],
      no: 'Two years later, prices from 1970 to 1990 were revised.',
    },
  },
  {
    id: 'born, died, aged',
    pattern: new RegExp(
      `\\bborn\\b[^.;]{0,60}?\\b${YEAR}\\b[^.;]{0,60}?\\bdied\\b[^.;]{0,60}?\\b${YEAR}\\b[^.;]{0,30}?\\b(?:aged|at\\s+(?:the\\s+)?age(?:\\s+of)?)\\s+(\\d{1,3})\\b`,
      'gi',
    ),
    groups: [1, 2, 3, null],
    slack: [1, 0],
    examples: {
      yes: ['Born in Lisbon in 1921, she died in 1999 at the age of 78.'],
      no: 'Born in 1921, she left school aged 14.',
    },
  },
];

export const spans: Rule = {
  id: 'spans',
  title: 'Years against the length or the age they span',
  run: (corpus) =>
    corpus.readings.flatMap((reading) =>
      reading.document.sentences.flatMap((sentence) =>
        /\d{4}/.test(sentence.text) ? PATTERNS.flatMap((p) => inSentence(reading, sentence, p)) : [],
      ),
    ),
};

function inSentence(reading: Reading, sentence: Sentence, pattern: Pattern): Finding[] {
  return [...sentence.text.matchAll(pattern.pattern)].map((match) => {
    const [first, last, count, unit] = pattern.groups;
    const from = Number(match[first]);
    const to = Number(match[last]);
    const stated = smallNumber(match[count] as string);
    const decades = unit !== null && /^decade/i.test(match[unit] as string);
    const span = to - from;
    const holds = decades
      ? Math.abs(span / 10 - stated) < 0.6
      : span - stated <= pattern.slack[0] && stated - span <= pattern.slack[1];
    const start = sentence.start + match.index;
    const words = match[0].replace(/\s+/g, ' ');
    return makeFinding({
      rule: spans.id,
      verdict: holds ? 'adds up' : 'does not add up',
      severity: holds ? 'info' : 'medium',
      headline: holds ? `“${words}”: ${to} − ${from} is ${span}` : `“${words}”: the years are ${span} apart`,
      reason: holds
        ? 'The years are as far apart as stated.'
        : 'The years are further apart, or closer, than stated, also when the first or last year is counted or not.',
      evidence: [evidenceAt(reading, { start, end: start + match[0].length }, 'years and length')],
      calculations: [{ expression: `${to} − ${from}`, result: `${span} years`, holds }],
      question: holds
        ? null
        : `You write “${words}”, but from ${from} to ${to} it is ${span} years. Which is right?`,
      origins: 1,
    });
  });
}
