import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';

/** "the 1990s", "the early '90s", "mid-1980s". */
export const decade: Rule = {
  id: 'date/decade',
  needs: HAS.digit | HAS.plural,
  pattern:
    /(?:\b(?:the\s+)?(?<portion>(?:very\s+)?(?:early|late|mid)(?:dle)?(?:-|\s+)(?:to\s+late\s+)?|(?:end|beginning|start|middle)\s+of\s+the\s+)|\bthe\s+)?(?:(?<full>\b(?:1\d|20)\d)0'?s|(?<=\b(?:the|the\s+early|the\s+late|the\s+mid)[\s-]+)'?(?<short>[1-9])0s|'(?<short2>[1-9])0s)(?:\s*(?<bc>BCE?|B\.C\.))?(?![\w'])/gi,
  read(match, text) {
    const groups = match.groups ?? {};
    // "2020's deaths" is a year; the decade has an article or "early" before it
    if (/\d's/.test(match[0]) && !/^(?:the|early|late|mid)/i.test(match[0])) return null;
    const mod = !groups.portion
      ? undefined
      : /early|begin|start/i.test(groups.portion)
        ? 'START'
        : /mid/i.test(groups.portion)
          ? 'MID'
          : 'END';
    const tail = mod ? { mod: mod as 'START' | 'MID' | 'END' } : {};
    // "a man in the 30s" would be odd; "in his 30s" has no article; temperatures have one ("highs in the 60s")
    const short = groups.short ?? groups.short2;
    if (
      groups.short &&
      /\b(?:highs?|lows?|temperatures?|degrees|mercury|upper|scored?|shooting)\b/i.test(text)
    )
      return null;
    if (short) return { kind: 'calendar', decade: Number(short), shortDecade: true, ...tail };
    // "the 1600s" are a century; of the 1900s and 2000s one speaks by decades
    const full = Number(groups.full);
    if (full % 10 === 0 && full < 190) return { kind: 'calendar', century: full / 10, ...tail };
    return { kind: 'calendar', decade: full, ...(groups.bc ? { bc: true } : {}), ...tail };
  },
  examples: {
    yes: [
      ['Steel boomed in the 1990s.', 'the 1990s'],
      ['Steel boomed in the early 1870s.', 'the early 1870s'],
      ['Barns of the 1600s burn well.', 'the 1600s'],
      ["Music of the '90s sells.", "the '90s"],
      ['It began in mid-1980s Leeds.', 'mid-1980s'],
    ],
    no: [
      'A man in his 30s ran.',
      'She is in her early 20s.',
      'Highs in the 60s are likely.',
      'Two 747s landed.',
      'The 190s model.',
      "They recalled 2020's deaths.",
    ],
  },
};

/** "the 530s BC". */
export const ancientDecade: Rule = {
  id: 'date/ancient-decade',
  needs: HAS.era | HAS.digit,
  pattern:
    /\b(?:the\s+)?(?<portion>early\s+|late\s+|mid-|(?:end|beginning|start|middle)\s+of\s+the\s+)?(?<decade>\d{1,3})0s\s+B\.?C/g,
  read(match) {
    const portion = match.groups?.portion ?? '';
    const mod = /early|begin|start/.test(portion)
      ? 'START'
      : /mid/.test(portion)
        ? 'MID'
        : portion
          ? 'END'
          : undefined;
    return { kind: 'calendar', decade: Number(match.groups?.decade), bc: true, ...(mod ? { mod } : {}) };
  },
  examples: { yes: [['Trade grew in the 530s BC again.', 'the 530s BC']], no: ['The 530s are full.'] },
};

const NAMED = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "the nineties", "the late sixties". */
export const namedDecade: Rule = {
  id: 'date/named-decade',
  needs: HAS.decade,
  pattern:
    /\bthe\s+(?<portion>early\s+|late\s+|mid-)?(?:[a-z]+\s+)?(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi,
  read(match) {
    const groups = match.groups ?? {};
    const index = NAMED.indexOf((groups.name ?? '').toLowerCase());
    const portion = groups.portion ?? '';
    const mod = /early/i.test(portion) ? 'START' : /mid/i.test(portion) ? 'MID' : portion ? 'END' : undefined;
    return { kind: 'calendar', decade: index + 2, shortDecade: true, ...(mod ? { mod } : {}) };
  },
  examples: {
    yes: [['Fashion of the late sixties is back.', 'the late sixties']],
    no: ['She is in her sixties.', 'Two women in their early fifties came.'],
  },
};
