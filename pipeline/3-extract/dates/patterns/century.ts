import { ORDINAL, ordinalOf } from '../lexicon/numbers.ts';
import { HAS } from '../triggers.ts';
import type { CalendarReading, Rule } from '../types.ts';

/** "the nineteenth century", "the late 17th century", "the middle of the 7th century BC", "eighteenth-century". */
export const century: Rule = {
  id: 'date/century',
  needs: HAS.century,
  pattern: new RegExp(
    `\\b(?:(?:the\\s+)?(?<portion>early|late|mid|(?:turn|beginning|start|middle|end|first\\s+half|second\\s+half|latter\\s+half)\\s+of\\s+the)(?:-|\\s+)|the\\s+)?(?<ordinal>${ORDINAL})[\\s-]centur(?:y|ies)(?:\\s+(?<bc>B\\.?C\\.?E?))?(?![a-z])`,
    'gi',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const ordinal = ordinalOf(groups.ordinal ?? '');
    if (ordinal < 1 || ordinal > 30) return null;
    // "20th Century Fox" is a company
    if (/Century$/.test(match[0]) && /^\s*-?\s*[A-Z]/.test(text.slice(match.index + match[0].length)))
      return null;
    const reading: CalendarReading = { kind: 'calendar', century: ordinal - 1 };
    if (groups.bc) reading.bc = true;
    const portion = (groups.portion ?? '').toLowerCase();
    if (/early|turn|begin|start|first/.test(portion)) reading.mod = 'START';
    else if (/mid/.test(portion)) reading.mod = 'MID';
    else if (/late|end|second|latter/.test(portion)) reading.mod = 'END';
    return reading;
  },
  examples: {
    yes: [
      ['The mill is of the nineteenth century.', 'the nineteenth century'],
      ['In the late 17th century it closed.', 'the late 17th century'],
      ['An eighteenth-century barn burned.', 'eighteenth-century'],
      ['Coins of the 6th century BC were found.', 'the 6th century BC'],
    ],
    no: ['Half a century passed.', 'A century ago it stood.'],
  },
};
