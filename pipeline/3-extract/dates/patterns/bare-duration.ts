import { unitOf } from '../lexicon/units.ts';
import { HAS } from '../triggers.ts';
import type { Rule } from '../types.ts';

/** "for years", "within minutes", "months of talks", "decades of conflict", "hours after". */
export const bareDuration: Rule = {
  id: 'duration/bare',
  needs: HAS.unit,
  pattern:
    /(?:(?<=\b(?:for|within|in|after|over|took|taken|take|takes|last|lasted|spent)\s+)(?:the\s+(?=\w+\s+(?:after|before)))?|\b(?<the>the\s+(?:(?:early|final|closing|opening|intervening|last)\s+)?)?|\b)(?:(?:many|more|recent)\s+)?(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)\b(?!\s+(?:old|ago|later|earlier)|-|')/gi,
  read(match, text) {
    const unit = unitOf(match.groups?.unit ?? '');
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const recent = /recent\s/i.test(match[0]);
    const led =
      /\b(?:for|within|took|taken|takes?|lasted|spent)\s+(?:the\s+)?$/i.test(before) &&
      !/\bfor\s+the\s+$/i.test(before);
    const follows =
      /^\s+of\s+(?!the\b|the\s+week\b)[a-z]/.test(after) || /^\s+(?:after|before|following)\b/.test(after);
    const worn = /\b(?:in|those|these|early|both|most|all|other|two|three)\s+$/i.test(before);
    if (recent) return { kind: 'duration', amounts: [{ count: 'X', unit }], side: 'past', base: 'speech' };
    if (!led && !(follows && !worn)) return null;
    return { kind: 'duration', amounts: [{ count: 'X', unit }] };
  },
  examples: {
    yes: [
      ['They waited for years.', 'years'],
      ['After decades of conflict it ended.', 'decades'],
      ['In recent months sales rose.', 'recent months'],
      ['The boat sank within minutes.', 'minutes'],
    ],
    no: ['Days are short in winter.', 'The minutes of the meeting are lost.', 'Working hours changed.'],
  },
};
